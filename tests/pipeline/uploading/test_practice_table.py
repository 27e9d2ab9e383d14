"""Practices are written as the package has them and read back as they were; other rows stay."""

import csv
import io

from tests.conftest import ROOT
from tests.pipeline.uploading.files import catalog
from tests.pipeline.uploading.practice_files import FULL, ORTO, practices, rows_of
from willdash.core.practice import Practice
from willdash.pipeline.uploading.practice_table import cells_of, practice_changes, with_practices
from willdash.store.rows import parse
from willdash.store.tables import Row

FILE = (ROOT / "data" / "practices.csv").read_bytes()


def rows(files):
    return [*csv.DictReader(io.StringIO(files["practices.csv"].decode(), newline=""))]


def test_each_practice_of_the_package_is_written_as_it_stands_there():
    assert [cells_of(practice) for practice in catalog().practices.values()] == rows_of(ROOT / "data")


def test_what_was_brought_is_read_back_as_it_was():
    for told in practices(FULL, {**ORTO, "title_it": "Altro"}):
        assert parse(Practice, Row(2, cells_of(told)), file="practices.csv", key="id") == (told, [])


def test_a_new_practice_stands_last_and_a_corrected_one_in_its_place():
    present = [*catalog().practices.values()]
    later = present[3].model_copy(update={"source_title": "Un’altra pagina"})
    (new,) = practices(ORTO)
    found = with_practices({"practices.csv": FILE, "areas.csv": b"x"}, [new, later])
    assert found["areas.csv"] == b"x"
    assert rows(found)[-1] == cells_of(new)
    assert rows(found)[3] == cells_of(later)
    assert len(rows(found)) == len(present) + 1
    assert with_practices({"practices.csv": FILE}, [present[3]]) == {"practices.csv": FILE}


def test_only_what_differs_is_a_change():
    present = [*catalog().practices.values()]
    later = present[3].model_copy(update={"source_title": "Un’altra pagina"})
    (new,) = practices(ORTO)
    changes = practice_changes([present[0], later, new], catalog())
    assert [(change.practice, change.former) for change in changes] == [(later, present[3]), (new, None)]
