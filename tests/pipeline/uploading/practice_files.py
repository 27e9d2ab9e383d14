"""Files with practices that somebody may upload, made by hand."""

import csv
import io
import json
from pathlib import Path

from tests.conftest import ROOT
from tests.pipeline.uploading.files import read
from willdash.pipeline.uploading.tables import PRACTICES
from willdash.text import Text

ORTO = {
    "title_it": "Un orto per tutti",
    "title_en": "A garden for everybody",
    "cluster": "Comunità",
    "start_year": "2019",
    "actors": "Comune di Parma; Associazione Orti",
    "what_it": "Un orto coltivato insieme da chi abita nel quartiere.",
    "what_en": "A garden tended together by those who live in the neighbourhood.",
    "indicators": "nonprofit_10k_2023 com_patti_collaborazione",
    "source_title": "Gli orti del quartiere",
    "source_url": "https://www.example.org/orti?anno=2019",
}
"""Sound, with what has to be there and a first year."""
FULL = {
    **ORTO,
    "start_is_inferred": "sì",
    "end_year": "2030",
    "end_is_inferred": "no",
    "state": "in corso",
    "reported": "previsto",
    "results_it": "Erano previsti 40 orti.",
    "results_en": "40 plots were meant to be made.",
    "will": "Sì",
    "caveat_it": "L’anno è dedotto.",
    "caveat_en": "The year is inferred.",
}
"""Sound, with every cell filled in."""
COLUMNS = [*PRACTICES.columns]


def told(*practices, language="it"):
    """A CSV file of practices, each column to text; columns that none has are left empty."""
    text, out = Text.of(language), io.StringIO(newline="")
    rows = csv.writer(out, delimiter=";")
    rows.writerow([text(f"upload-practice-column-{column}") for column in COLUMNS])
    rows.writerows([[practice.get(column, "") for column in COLUMNS] for practice in practices])
    return out.getvalue().encode()


def practices(*told_practices, **how):
    """What is read of a file without problems."""
    found = read(told(*told_practices, **how))
    assert found.problems == ()
    return found.practices


def problems(*told_practices):
    """Column, row and kind of each problem: ``source_url 2 missing-source``."""
    letters = {chr(ord("A") + place): column for place, column in enumerate(COLUMNS)}
    return [
        f"{letters.get(problem.column, '-')} {problem.row} {problem.fault}"
        for problem in read(told(*told_practices)).problems
    ]


def draft(folder, package, *told_practices, area="034027"):
    """A draft's folder with a file of practices."""
    folder.mkdir(parents=True)
    (folder / "upload").write_bytes(told(*told_practices))
    facts = {"filename": "pratiche.csv", "area": area, "package": str(package)}
    (folder / "upload.json").write_text(json.dumps(facts), encoding="utf-8")
    return folder


def with_practices(package: Path, *rows):
    """Adds a table of practices to a package that lacks one; rows are texts by column."""
    described = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))
    (resource,) = [each for each in described["resources"] if each["name"] == "practices"]
    mine = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    mine["resources"].append(resource)
    (package / "datapackage.json").write_text(json.dumps(mine), encoding="utf-8")
    header = [field["name"] for field in resource["schema"]["fields"]]
    with (package / "practices.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, header, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    return package


def rows_of(package):
    """The rows of its table of practices, each column to text."""
    with (package / "practices.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
