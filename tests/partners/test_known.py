"""The keys that requests carry: verified once, and told apart from keys that nobody can check now."""

import pytest

from willdash.live.keeping import KeepingError
from willdash.partners.keys import PartnerKeys
from willdash.partners.known import KnownKeys

SECRET, OTHER = b"s" * 32, b"o" * 32
KEY = PartnerKeys(SECRET).key("parma")


class Store:
    """Gives a secret and counts how often; fails while it has none."""

    def __init__(self, secret=SECRET):
        self.secret, self.asked, self.time = secret, 0, 0.0

    def __call__(self):
        self.asked += 1
        if self.secret is None:
            raise KeepingError("away")
        return self.secret

    def known(self):
        return KnownKeys(self, clock=lambda: self.time)


def test_nothing_is_read_before_a_key_is_shown():
    store = Store()
    store.known()
    assert store.asked == 0


def test_a_key_is_verified_once(monkeypatch):
    verified = []
    real = PartnerKeys.partner
    monkeypatch.setattr(PartnerKeys, "partner", lambda keys, key: verified.append(key) or real(keys, key))
    known = Store().known()
    assert [known.partner(KEY) for _ in range(3)] == ["parma"] * 3
    assert verified == [KEY]


def test_a_wrong_key_is_nobody_s_and_is_not_remembered():
    known = Store().known()
    assert [known.partner(f"parma.{n}") for n in range(1_000)] == [None] * 1_000
    assert known._known.cache_info().currsize == 0


def test_the_secret_is_read_once_a_minute_at_most():
    store = Store()
    known = store.known()
    for store.time in (0.0, 1.0, 59.0, 61.0, 62.0):
        known.partner("parma.x")
    assert store.asked == 2


def test_a_key_of_a_new_secret_is_known_after_a_minute():
    store = Store(OTHER)
    known = store.known()
    assert known.partner(KEY) is None
    store.secret, store.time = SECRET, 61.0
    assert known.partner(KEY) == "parma"


def test_while_the_secret_cannot_be_read_keys_are_neither_right_nor_wrong():
    store = Store(None)
    known = store.known()
    for store.time in (0.0, 1.0, 9.0):
        with pytest.raises(KeepingError, match="secret"):
            known.partner(KEY)
    assert store.asked == 1, "a reader would wait each time"
    store.secret, store.time = SECRET, 11.0
    assert known.partner(KEY) == "parma"


def test_a_secret_read_before_serves_on_while_it_cannot_be_read_again():
    store = Store()
    known = store.known()
    assert known.partner("parma.x") is None
    store.secret, store.time = None, 61.0
    assert known.partner(KEY) == "parma"
