"""The token of an invitation: what was signed passes, and nothing else does."""

import pytest

from tests.desk.acting import COMO, NOW, SECRET
from willdash.desk.tokens import claimed, token_of
from willdash.live.tokens import Tokens
from willdash.partners.keys import PartnerKeys

TOKEN = token_of(COMO, SECRET)


def test_a_token_is_an_id_a_moment_and_a_signature_of_43_letters():
    id_, expires, signature = TOKEN.split(".")
    assert (id_, expires, len(signature)) == ("a" * 16, "1795686400", 43)
    assert claimed(TOKEN, SECRET) == ("a" * 16, 1_795_686_400)


def test_no_bit_of_a_token_can_be_changed():
    for place in range(len(TOKEN)):
        for bit in range(8):
            changed = bytearray(TOKEN, "ascii")
            changed[place] ^= 1 << bit
            assert claimed(changed.decode("latin-1"), SECRET) is None


def test_a_token_of_another_secret_is_worthless():
    assert claimed(TOKEN, SECRET[::-1]) is None


@pytest.mark.parametrize(
    "token",
    [
        None,
        7,
        b"bytes",
        "",
        ".",
        "..",
        TOKEN + "\n",
        " " + TOKEN,
        TOKEN.upper(),
        TOKEN + "A",
        TOKEN[:-1],
        "a" * 100_000,
        "à" * 16 + TOKEN[16:],
        TOKEN.replace("1795686400", "1795686400000000"),
        PartnerKeys(SECRET).key("como"),
        PartnerKeys(SECRET).admin(int(NOW) + 60),
        Tokens(SECRET)._signed("control", type("Session", (), {"code": "x", "key": "y"}), "a" * 16),
    ],
    ids=range(17),
)
def test_whatever_is_not_a_token_says_nothing(token):
    assert claimed(token, SECRET) is None


def test_a_later_expiry_is_another_token():
    later = TOKEN.replace("1795686400", "1895686400")
    assert claimed(later, SECRET) is None
