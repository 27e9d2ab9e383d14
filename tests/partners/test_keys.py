"""Keys and links: only what was signed here, for this purpose, is worth anything."""

import string

import pytest

from tests.live.talk import talk
from willdash.live.tokens import Tokens
from willdash.partners.keys import SIGNATURE, BadName, PartnerKeys

SECRET, OTHER = b"s" * 32, b"o" * 32
KEYS = PartnerKeys(SECRET)
LETTERS = string.ascii_letters + string.digits + "-_"


def test_a_key_names_its_partner_and_is_always_the_same():
    key = KEYS.key("comune-di-parma")
    assert key.startswith("comune-di-parma.")
    assert KEYS.partner(key) == "comune-di-parma"
    assert PartnerKeys(SECRET).key("comune-di-parma") == key


def test_a_signature_has_at_least_128_bits():
    """A letter of 64 holds six bits."""
    signature = KEYS.key("a").removeprefix("a.")
    assert set(signature) <= set(LETTERS)
    assert len(signature) * 6 >= 128
    assert len(signature) == SIGNATURE


@pytest.mark.parametrize("name", ["a", "7", "will-2024", "a" * 40, "a-b-c-1"])
def test_names_of_small_letters_digits_and_single_hyphens_can_be_partners(name):
    assert KEYS.partner(KEYS.key(name)) == name


@pytest.mark.parametrize(
    "name",
    ["", "-", "?", "-a", "a-", "a--b", "A", "città", "a b", "a.b", "a_b", "a\n", "a" * 41, "٣", "а"],
)
def test_all_other_names_are_refused_with_the_remedy(name):
    with pytest.raises(BadName, match="as in comune-di-parma"):
        KEYS.key(name)


def test_every_letter_of_a_key_counts():
    key = KEYS.key("parma")
    for place, letter in enumerate(key):
        for other in {"A", "b", "_", "."} - {letter}:
            changed = key[:place] + other + key[place + 1 :]
            assert KEYS.partner(changed) is None, changed


@pytest.mark.parametrize(
    "worthless",
    [
        PartnerKeys(OTHER).key("parma"),
        KEYS.key("parma")[:-1],
        KEYS.key("parma") + "A",
        KEYS.key("parma").upper(),
        " " + KEYS.key("parma"),
        KEYS.key("parma").removeprefix("parma"),
        "como." + KEYS.key("parma").removeprefix("parma."),
        KEYS.admin(2_000_000_000),
        Tokens(SECRET).control(talk()),
        pytest.param(Tokens(SECRET).ballot(talk()), id="ballot"),
        "parma",
        "parma.",
        ".",
        "",
        "x" * 10_000,
        "pàrma." + "A" * 22,
        None,
        7,
        b"parma",
    ],
)
def test_whatever_is_no_key_of_this_server_is_nobody_s(worthless):
    assert KEYS.partner(worthless) is None


def test_a_link_is_worth_something_until_it_expires():
    token = KEYS.admin(1_800_000_000)
    assert KEYS.is_admin(token, 1_799_999_999.9)
    assert not KEYS.is_admin(token, 1_800_000_000)


@pytest.mark.parametrize(
    "worthless",
    [
        PartnerKeys(OTHER).admin(2_000_000_000),
        KEYS.admin(2_000_000_000)[:-1],
        "3" + KEYS.admin(2_000_000_000)[1:],
        KEYS.admin(2_000_000_000).removeprefix("2000000000"),
        KEYS.key("2000000000"),
        Tokens(SECRET).control(talk()),
        "",
        "9" * 5_000,
        None,
    ],
)
def test_whatever_is_no_link_of_this_server_opens_nothing(worthless):
    assert not KEYS.is_admin(worthless, 0)
