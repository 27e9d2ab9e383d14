"""Every page, embed, picture and file: whatever path takes GET, with any query and some headers."""

import re

from hypothesis import strategies as st

from tests.fuzz.inputs import on_the_wire, queries, texts, valid

HEAVY = re.compile(r"png|\.zip|\.ttl")
"""Files that a process of its own draws, or that are the same for every question."""


def addresses(ask, store):
    rules = [
        rule
        for rule in ask.client.application.url_map.iter_rules()
        if "GET" in rule.methods and not HEAVY.search(rule.rule.replace("any(png,svg)", "svg"))
    ]
    names = {
        "city": list(store.choices.cities), "cluster": list(store.catalog.clusters), "slug": ["minori"],
        "indicator": list(store.choices.indicators), "id": list(store.choices.indicators),
        "format": ["csv", "svg"],
        "name": ["mappa", "profilo", "tabella-confronto", "quadro"], "view": ["map", "panel", "trend", "rug"],
        "level": ["comune", "provincia", "regione"], "version": [store.version], "year": ["2023"],
        "storyboard": list(store.storyboards), "digest": ["x"], "code": ["RMKM89", "x"],
    }  # fmt: skip
    part = re.compile(r"<(?:[^:<>]*:)?([^<>]+)>")

    def path(given):
        rule, chosen = given
        places = iter(chosen)

        def fill(found):
            place, bad = next(places)
            known = names.get(found[1], ["x"])
            return bad if place < 0 else known[place % len(known)]

        return part.sub(fill, rule.rule)

    filled = st.tuples(
        st.sampled_from(rules), st.lists(st.tuples(st.integers(-3, 40), texts), min_size=4, max_size=4)
    ).map(path)
    headers = st.one_of(
        st.just({}), st.just({}), st.just({}),
        st.dictionaries(
            st.sampled_from(["HTTP_ACCEPT", "HTTP_IF_NONE_MATCH", "HTTP_RANGE", "HTTP_IF_MODIFIED_SINCE",
                             "HTTP_X_FORWARDED_HOST", "HTTP_COOKIE", "HTTP_ACCEPT_LANGUAGE", "HTTP_ORIGIN"]),
            texts, max_size=3),
    )  # fmt: skip
    methods = st.sampled_from(
        ["GET"] * 12 + ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "X"]
    )

    def one(given):
        method, path, query, sent = given
        sent = {name: value.encode("latin-1", "replace").decode("latin-1") for name, value in sent.items()}
        ask(method, on_the_wire(path), query, meant={501} if path == "/oembed" else frozenset(), **sent)

    return st.tuples(methods, filled, queries(valid(store)), headers), one
