"""Storyboards as the composer imports them: YAML or JSON, whole, cut, or with other words in them."""

import json

from hypothesis import strategies as st

from tests.api.live.talking import STORYBOARD
from tests.fuzz.inputs import texts, values, written


def storyboards(ask, _store):
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
