"""Files as municipalities bring them, changed at some place, read as the desk's child reads them."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from hypothesis import strategies as st

from tests.fuzz.asking import Broken
from tests.fuzz.inputs import cut, texts
from tests.pipeline.uploading.practice_files import FULL, ORTO, told
from willdash.pipeline.uploading.draft import Facts
from willdash.pipeline.uploading.reading import brought_by
from willdash.pipeline.uploading.sets import own_sets
from willdash.pipeline.uploading.template import write_csv, write_xlsx
from willdash.text import Text

PARMA = "034027"
TODAY = date(2026, 11, 26)


def uploads(ask, store):
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
    practices = told(FULL, ORTO).decode()
    by_practice = st.tuples(st.integers(0, 60), texts).map(
        lambda given: _with_cell(practices, *given).encode("utf-8", "replace")
    )
    packed = st.tuples(st.integers(0, 10**6), st.integers(0, 255)).map(
        lambda given: _with_byte(inside, *given)
    )
    content = st.one_of(
        by_line, by_line, by_line, by_practice, by_practice, by_practice,
        st.sampled_from((filled, practices)).map(str.encode).flatmap(cut), st.binary(max_size=80), packed,
        st.sampled_from(made).flatmap(cut),
    )  # fmt: skip
    names = st.sampled_from(["a.csv", "a.xlsx", "a", "a.xls", "../a.csv", "a.ods", "\x00.csv"])

    def one(given):
        content, name = given
        ask.count += 1
        facts = Facts(filename=name, area=PARMA, package=Path())
        found = brought_by(content, facts, store.defined, TODAY)
        if sum(map(bool, (found.figures, found.practices, found.problems))) > 1:
            raise Broken("figures, practices and problems at once")

    return st.tuples(content, names), one


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
