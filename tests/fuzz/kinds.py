"""The kinds of inputs: how each is made, and how it is asked."""

import json
import re
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from hypothesis import strategies as st

from tests.api.live.talking import STORYBOARD
from tests.fuzz.asking import Broken
from tests.fuzz.inputs import EVIL, cut, queries, texts, values, written
from tests.pages.asking import outputs
from willdash.pipeline.uploading.draft import Facts
from willdash.pipeline.uploading.reading import figures_in_file
from willdash.pipeline.uploading.template import write_csv, write_xlsx
from willdash.text import Text

HEAVY = re.compile(r"png|\.zip|\.ttl")
"""Files that a process of its own draws, or that are the same for every question."""
CALLBACK = "/_dash-update-component"
JSON = {"CONTENT_TYPE": "application/json"}
PARMA = "034027"
TODAY = date(2026, 11, 26)


@dataclass(frozen=True)
class Kind:
    """A kind of inputs.

    Attributes:
        name: what the report calls it.
        full: how many `make fuzz` asks.
        slice: how many `make test` asks.
        of: app's asker and store to the inputs, and what asks one of them.
    """

    name: str
    full: int
    slice: int
    of: object


def addresses(ask, store):
    """Every page, embed, picture and file: whatever path takes GET, with any query and some headers."""
    rules = [
        rule
        for rule in ask.client.application.url_map.iter_rules()
        if "GET" in rule.methods and not HEAVY.search(rule.rule.replace("any(png,svg)", "svg"))
    ]
    valid = _valid(store)
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
        ask(method, _on_the_wire(path), query, meant={501} if path == "/oembed" else frozenset(), **sent)

    return st.tuples(methods, filled, queries(valid), headers), one


def callbacks(ask, _store):
    """What Dash's script sends, with anything in the place of anything."""
    wires = ask.client.get("/_dash-dependencies").json
    sound = []
    for wire in wires:
        names = outputs(wire["output"])
        sound.append(
            {
                "output": wire["output"],
                "outputs": names if wire["output"].startswith("..") else (names or [None])[0],
                "inputs": [{**entry, "value": "?city=como"} for entry in wire["inputs"]],
                "state": [{**entry, "value": None} for entry in wire["state"]],
                "changedPropIds": [f"{entry['id']}.{entry['property']}" for entry in wire["inputs"]],
            }
        )
    base = st.sampled_from(sound)
    keys = st.sampled_from(
        ["output", "outputs", "inputs", "state", "changedPropIds", "__proto__", "constructor", "x"]
    )
    valued = st.tuples(base, st.integers(0, 9), st.one_of(values, texts.map("?city=parma&".__add__))).map(
        _with_value
    )
    bodies = st.one_of(
        st.tuples(base, keys, values).map(lambda given: {**given[0], given[1]: given[2]}),
        st.tuples(base, keys).map(
            lambda given: {name: v for name, v in given[0].items() if name != given[1]}
        ),
        st.tuples(base, st.integers(0, 5), keys, values).map(_with_entry),
        st.tuples(base, st.text(max_size=20)).map(
            lambda given: {**given[0], "output": given[0]["output"] + given[1]}
        ),
        values,
    ).map(written)
    odd = st.one_of(
        st.sampled_from(sound).map(written).flatmap(cut),
        st.binary(max_size=60),
        st.sampled_from([b"[" * 5000, b'{"a":' * 3000, b"NaN", b'"\\ud800"', b"\xff\xfe", b'{"output":1e999}',
                         b"x" * 1_048_576, written({**sound[0], "x": "y" * 1_000_000})]),
    )  # fmt: skip
    kinds = st.sampled_from(
        ["application/json"] * 8 + ["text/plain", "", "application/x-www-form-urlencoded"]
    )

    def one(given):
        body, kind = given
        status, _ = ask("POST", CALLBACK, body=body, CONTENT_TYPE=kind)
        if status not in (200, 204, 400, 413):
            raise Broken(f"status {status}")

    body = st.one_of(bodies, bodies, bodies, bodies, odd, odd, valued.map(written))
    return st.tuples(body, kinds), one


def storyboards(ask, _store):
    """Storyboards as the composer imports them: YAML or JSON, whole, cut, or with other words in them."""
    lines = json.dumps(STORYBOARD, indent=1, ensure_ascii=False).splitlines()
    yaml = (
        "id: prova\ntitle: {it: Una, en: One}\ndescription: {it: Una., en: One.}\nscenes:\n"
        "  - view: map\n    shows: {indicator: bes_neet, city: parma}\n    minutes: 2\n"
        "    title: {it: Dove?, en: Where?}\n    notes:\n      it: >-\n        Testo.\n      en: Text.\n"
    ).splitlines()
    wild = (
        "&a [*a]", "*b", "!!python/object:os.system x", "- - - -", "<<: {x: y}", "? [a]: b", "{" * 200,
        "%YAML 9", "2023-13-45", "---", "...", "\t", "it: |\n  x", "0x1F", "!!binary ++", "~", ".inf",
    )  # fmt: skip

    def changed(given):
        base, places = given
        text = list(base)
        for place, how, word in places:
            at = place % len(text)
            line = text[at]
            start = line[: len(line) - len(line.lstrip())]
            text[at : at + 1] = (
                [] if how == 0 else [line, line] if how == 1 else [start + word] if how == 2
                else [line.split(":")[0] + ": " + word]
            )  # fmt: skip
            text = text or [""]
        return "\n".join(text)

    words = st.one_of(st.sampled_from(wild), texts)
    edits = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 3), words), min_size=1, max_size=3)
    text = st.one_of(
        st.tuples(st.sampled_from([lines, yaml]), edits).map(changed),
        st.text(max_size=80),
        values.map(json.dumps),
    )

    def one(given):
        said, as_json = given
        body = written({"text": said}) if as_json else said.encode("utf-8", "surrogatepass")
        kind = "application/json" if as_json else "text/plain"
        ask("POST", "/plenaria/controlla", "lang=en", body, meant={429}, CONTENT_TYPE=kind)

    return st.tuples(text, st.booleans()), one


def oembed(ask, store):
    """Pages of this site and of others, asked for by other sites."""
    paths = st.sampled_from(["/", "/citta/parma", "/embed/map", "/embed/panel/minori", "/cluster/minori",
                             "/dati/bes_neet", "/confronto", "/metodo", "/nulla", "/citta/"])  # fmt: skip
    hosts = st.sampled_from(
        ["http://localhost"] * 6 + ["https://localhost", "http://x.org", "//localhost", "", "file:"]
    )
    own = st.tuples(hosts, paths, queries(_valid(store))).map(
        lambda given: f"{given[0]}{given[1]}?{given[2]}"
    )
    url = st.one_of(own, own, own, texts)
    sizes = st.one_of(st.sampled_from(["", "400", "0", "-1", "999999", "1000000"]), texts)
    asked = st.fixed_dictionaries(
        {"url": url},
        optional={"maxwidth": sizes, "maxheight": sizes, "format": st.sampled_from(["json", "xml", "x", ""]),
                  "lang": texts},
    )  # fmt: skip

    def one(given):
        from urllib.parse import urlencode

        ask("GET", "/oembed", urlencode(given, errors="surrogatepass"), meant={501})

    return asked, one


def live(ask, _store):
    """What presenters and phones send, with a right code and token and without."""
    said = ask.client.post("/plenaria/avvia", json=STORYBOARD).json
    code, token = said["code"], said["token"]
    codes = st.one_of(st.sampled_from([code] * 4 + [code.lower(), "AAAAAA", ""]), texts)
    bearers = st.sampled_from(
        [f"Bearer {token}"] * 5
        + ["", "Bearer ", "Bearer " + "x" * 5000, token, f"bearer {token}", "Bearer é.ü.à"]
    )
    member = st.sampled_from(["scene", "curtain", "detour", "asking", "ballot", "option", "__proto__", "x"])
    fitting = st.one_of(
        values, st.sampled_from([0, 1, 2, 3, -1, "open", "closed", "join", "end", "city=como", True])
    )
    bodies = st.one_of(st.dictionaries(member, fitting, max_size=4), values).map(written)
    sent = st.one_of(bodies, bodies, bodies, bodies.flatmap(cut), st.binary(max_size=40))
    command = st.sampled_from(["move", "vote", "ballot", "moment", "script", "start", "window", "minutes"])

    def one(given):
        command, code, bearer, body = given
        method, path = {
            "move": ("PUT", f"/plenaria/sessione/{code}"),
            "vote": ("POST", f"/segui/{code}/voto"),
            "ballot": ("POST", f"/segui/{code}/scheda"),
            "moment": ("GET", f"/segui/{code}/momento"),
            "script": ("GET", f"/plenaria/sessione/{code}"),
            "start": ("POST", "/plenaria/avvia"),
            "window": ("GET", f"/plenaria/palco/{code}"),
            "minutes": ("GET", f"/plenaria/verbale/{code}"),
        }[command]
        body = b"" if method == "GET" else body
        ask(method, _on_the_wire(path), "", body, meant={429}, **JSON,
            HTTP_AUTHORIZATION=bearer.encode().decode("latin-1"))  # fmt: skip

    return st.tuples(command, codes, bearers, sent), one


def uploads(ask, store):
    """Files as municipalities bring them, changed at some place, read as the desk's child reads them."""
    from willdash.pipeline.uploading.sets import own_sets

    area = next(city for city in store.catalog.cities if city.code == PARMA)
    sets, clusters, text = own_sets(store.defined), store.defined.clusters, Text.of("it")
    cluster = next(iter(sets))
    made = [
        make(sets[cluster], clusters[cluster], area, text, range(2023, 2025))
        for make in (write_csv, write_xlsx)
    ]
    table = made[0].decode("utf-8-sig")
    filled = re.sub(r";;(;|\r|\n)", r";12;345\1", table)
    inside = _stored(made[1])
    by_line = st.tuples(st.integers(0, 40), texts).map(
        lambda given: _with_cell(filled, *given).encode("utf-8", "replace")
    )
    packed = st.tuples(st.integers(0, 10**6), st.integers(0, 255)).map(
        lambda given: _with_byte(inside, *given)
    )
    content = st.one_of(
        by_line, by_line, by_line, st.just(filled.encode()).flatmap(cut), st.binary(max_size=80), packed,
        st.sampled_from(made).flatmap(cut),
    )  # fmt: skip
    names = st.sampled_from(["a.csv", "a.xlsx", "a", "a.xls", "../a.csv", "a.ods", "\x00.csv"])

    def one(given):
        content, name = given
        ask.count += 1
        facts = Facts(filename=name, area=PARMA, package=Path())
        found = figures_in_file(content, facts, store.defined, TODAY)
        if bool(found.figures) and bool(found.problems):
            raise Broken("figures and problems at once")

    return st.tuples(content, names), one


KINDS = (
    Kind("addresses", 20_000, 60, addresses),
    Kind("callbacks", 42_000, 400, callbacks),
    Kind("storyboards", 8_000, 60, storyboards),
    Kind("oembed", 12_000, 100, oembed),
    Kind("live", 12_000, 100, live),
    Kind("uploads", 4_000, 40, uploads),
)


def _valid(store):
    return [*store.choices.cities, *list(store.choices.indicators)[:30], *EVIL[:3]]


def _on_the_wire(path):
    """A path as a server hands it over: bytes, one sign each."""
    return path.encode("utf-8", "surrogatepass").decode("latin-1")


def _with_value(given):
    body, place, value = given
    inputs = [dict(entry) for entry in body["inputs"] + body["state"]]
    inputs[place % len(inputs)]["value"] = value
    count = len(body["inputs"])
    return {**body, "inputs": inputs[:count], "state": inputs[count:]}


def _with_entry(given):
    body, place, key, value = given
    inputs = [dict(entry) for entry in body["inputs"]]
    inputs[place % len(inputs)][key] = value
    return {**body, "inputs": inputs}


def _with_cell(table, place, word):
    cells = re.split("([;\n])", table)
    at = (place * 2) % len(cells)
    return "".join([*cells[:at], word, *cells[at + 1 :]])


def _with_byte(content, place, byte):
    place %= len(content)
    return content[:place] + bytes([byte]) + content[place + 1 :]


def _stored(workbook):
    """The same workbook without compression, so that a changed byte changes what is said in it."""
    out = BytesIO()
    with ZipFile(BytesIO(workbook)) as packed, ZipFile(out, "w", ZIP_STORED) as plain:
        for name in packed.namelist():
            plain.writestr(name, packed.read(name))
    return out.getvalue()
