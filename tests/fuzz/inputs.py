"""What is sent: what fits, what nearly fits, and what nobody would send by mistake."""

import json
from urllib.parse import urlencode

from hypothesis import strategies as st

from tests.fuzz.asking import MARK

EVIL = (
    MARK, "</script>" + MARK, "{$x}", "{ $count }", "%", "%00", "\x00\x01\x0b", "\u202eabc", "名前 e\u0301",
    "A" * 3000, "1" * 500, "0", "-1", "1e9", "２０２４", "²", "NaN", "Infinity", "None", "null", "(a+)+$",
    "..", "../../etc/passwd", "=1+1", "@x", "\r\nX-Evil: 1", "versus", ",".join(["parma"] * 200),
    "javascript:alert(1)", "xx", "🙂", "", " ", "pop_totale:99", "' OR 1=1 --", "__proto__", "constructor",
    "\ud800", "\ufeff", "'", '"', "\\", "a" * 41, "ø" * 2001,
)  # fmt: skip
NAMES = (
    "indicator", "year", "city", "peers", "benchmark", "lang", "compare", "region", "weights", "sort",
    "versus", "q", "order", "page", "cluster", "dimension", "level", "source", "format", "area", "limit",
    "offset", "other", "locked", "theme", "background", "mode", "version", "key", "was", "url", "maxwidth",
    "maxheight", "sigla", "comune", "invito", "view", "shape", "v", "code", "height", "x", "y", "",
)  # fmt: skip
VALID = (
    "parma", "reggio-emilia", "como", "it", "en", "2023", "2019", "minori", "bisogni", "csv", "json", "map",
    "trend", "034027", "nove", "median", "dark", "light", "rank", "1", "20", "provincia", "regione",
    "bes_neet", "quota_80", "asilo", "parma,como",
)  # fmt: skip

MEMBERS = ("id", "property", "value", "__proto__", "constructor", "", "x")

evil = st.sampled_from(EVIL)
texts = st.one_of(evil, st.sampled_from(VALID), st.text(max_size=30))
numbers = st.one_of(st.integers(), st.floats(), st.sampled_from([2**63, 2**64, 10**400, -0.0, 1e308]))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(MEMBERS), inner, max_size=3),
    ),
    max_leaves=5,
)  # fmt: skip
"""Anything that JSON can say, and some that it cannot."""


def queries(valid):
    """Query strings of few or many pairs, mostly of names that mean something; some are not even encoded."""
    pair = st.tuples(st.sampled_from(NAMES), st.one_of(st.sampled_from(valid), st.sampled_from(VALID), texts))
    encoded = st.lists(pair, max_size=5).map(lambda pairs: urlencode(pairs, errors="surrogatepass"))
    many = st.tuples(pair, st.integers(20, 120)).map(
        lambda given: urlencode([given[0]] * given[1], errors="replace")
    )
    raw = st.binary(max_size=40).map(lambda sent: sent.decode("latin-1"))
    return st.one_of(encoded, encoded, encoded, encoded, many, raw)


def written(value):
    """JSON as bytes; what has no place in it goes as Python and browsers of old write it."""
    return json.dumps(value).encode("utf-8", "surrogatepass")


def cut(body):
    """A body, whole or cut off, or with a byte changed."""

    def at(given):
        place, byte = given
        if byte < 0:
            return body[: place % (len(body) + 1)]
        place %= max(1, len(body))
        return body[:place] + bytes([byte]) + body[place + 1 :]

    return st.tuples(st.integers(0, 10_000), st.integers(-64, 255)).map(at)


def valid(store):
    """Names that the data know, and a few that nobody does."""
    return [*store.choices.cities, *list(store.choices.indicators)[:30], *EVIL[:3]]


def on_the_wire(path):
    """A path as a server hands it over: bytes, one sign each."""
    return path.encode("utf-8", "surrogatepass").decode("latin-1")
