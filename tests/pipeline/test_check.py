"""Every damage to a sound package is told once, at its row, with a remedy; and nothing else is.

More damages stand in ``test_check_observations.py`` and ``tests/store/test_catalog.py``; here are
those that two readers could tell, and those that only the whole package shows.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from willdash.pipeline.check import check

REAL = Path(__file__).parents[2] / "data"

AREAS, CLUSTERS, SOURCES = "areas.csv", "clusters.csv", "sources.csv"
INDICATORS, PEER_SETS, TARGETS = "indicators.csv", "peer_sets.csv", "targets.csv"
OBSERVATIONS, DESCRIPTOR = "observations.csv", "datapackage.json"
FORMER = "former_indicators.csv"

Damage = Callable[[Path], object]


def change(file: str, old: str, new: str) -> Damage:
    def do(package: Path) -> None:
        text = (package / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} must stand once in {file}"
        (package / file).write_text(text.replace(old, new), encoding="utf-8")

    return do


def write(file: str, content: bytes) -> Damage:
    return lambda package: (package / file).write_bytes(content)


def prepend(file: str, start: bytes) -> Damage:
    return lambda package: (package / file).write_bytes(start + (package / file).read_bytes())


def append(file: str, line: str) -> Damage:
    return lambda package: (package / file).write_bytes((package / file).read_bytes() + f"{line}\n".encode())


def delete(file: str) -> Damage:
    return lambda package: (package / file).unlink()


FORM = {
    "a missing file": (delete(SOURCES), "sources.csv: the file is missing"),
    "no observations": (delete(OBSERVATIONS), "observations.csv: the file is missing"),
    "an empty file": (write(CLUSTERS, b""), "clusters.csv: the file is empty"),
    "a byte order mark": (
        prepend(AREAS, b"\xef\xbb\xbf"),
        "areas.csv, row 1: the file begins with a byte order",
    ),
    "Latin-1": (write(CLUSTERS, b"id\ncomunit\xe0\n"), "clusters.csv, row 2: the text is not UTF-8"),
    "an unknown column": (
        write(TARGETS, b"id,indicator,value,year,label_it,label_en,measures_it,measures_en,url,note\n"),
        "targets.csv, row 1: the column «note» is not known",
    ),
    "a misnamed column": (
        change(SOURCES, ",edition,", ",ed,"),
        "sources.csv, row 1: the column «ed» stands where «edition» should",
    ),
    "columns in another order": (
        change(TARGETS, "value,year", "year,value"),
        "targets.csv, row 1: the columns stand in another order",
    ),
    "a row too short": (
        change(OBSERVATIONS, "2021,82.4,,", "2021,82.4,"),
        "observations.csv, row 7: the row has 5 cells where the header has 6",
    ),
    "a comma too many": (
        change(TARGETS, "Conta i", "Conta, i"),
        "targets.csv, row 2: the row has 10 cells where the header has 9",
    ),
    "an empty row": (
        change(OBSERVATIONS, "vita,IT", "\nvita,IT"),
        "observations.csv, row 9: the row is empty",
    ),
    "an open quotation mark": (
        change(INDICATORS, "Vita,Life,", '"Vita,Life,'),
        "indicators.csv, row 4: the row cannot be split into cells",
    ),
}

ROWS = {
    "a missing translation": (
        change(INDICATORS, "Affluenza,Turnout", "Affluenza,"),
        "indicators.csv, row 3: «affluenza» has no English label. Remedy: fill in label_en.",
    ),
    "a decimal comma": (
        change(AREAS, "260.6", '"260,6"'),
        "areas.csv, row 5: «034027»: area_km2 is «260,6», which is not a number",
    ),
    "a word for true": (
        change(CLUSTERS, "true", "yes"),
        "clusters.csv, row 3: «comunita»: is_panel is «yes», which is neither true nor false",
    ),
    "an unknown cluster": (
        change(INDICATORS, "vita,comunita", "vita,altro"),
        "indicators.csv, row 4: «vita»: the cluster «altro» is not in clusters.csv",
    ),
    "an area twice": (
        append(AREAS, "034027,comune,Parma,Parma,034,,,,,"),
        "areas.csv, row 7: the code «034027» stands already in row 5",
    ),
    "no area": (
        change(OBSERVATIONS, "vita,IT", "vita,"),
        "observations.csv, row 9: «vita», , 2022: the area is empty",
    ),
    "no value": (
        change(OBSERVATIONS, "82.3", ""),
        "observations.csv, row 9: «vita», IT, 2022: the value is empty",
    ),
    "a figure twice": (
        change(OBSERVATIONS, "034,2021", "034,2022"),
        "observations.csv, row 8: «vita», 034, 2022: indicator, area and year stand already in row 7",
    ),
    "a year with decimals": (
        change(OBSERVATIONS, "2021", "2021.0"),
        "observations.csv, row 7: «vita», 034, 2021.0: the year «2021.0» is not a whole number",
    ),
    "a count misspelt": (
        change(OBSERVATIONS, ",2,3", ",2,3?"),
        "observations.csv, row 4: «affluenza», 034027, 2022: the denominator «3?» is not a number",
    ),
}

WHOLE = {
    "an indicator without observations": (
        change(OBSERVATIONS, "residenti,034027,2022,195436,,\nresidenti,034014,2022,27017,,\n", ""),
        "indicators.csv, row 2: «residenti» has no observations",
    ),
    "a multiplier without counts": (
        change(INDICATORS, "years,1,50,100,,", "years,1,50,100,100,"),
        "indicators.csv, row 4: «vita» has a multiplier, but no observation has counts",
    ),
    "counts without a multiplier": (
        change(INDICATORS, "100,100,", "100,,"),
        "indicators.csv, row 3: «affluenza» has no multiplier, but 3 of its observations have counts",
    ),
    "counts of no kind": (
        change(INDICATORS, "100,share", "100,"),
        "indicators.csv, row 3: «affluenza» does not say what its counts are",
    ),
    "no descriptor": (delete(DESCRIPTOR), "datapackage.json: the file is missing"),
    "a broken descriptor": (
        write(DESCRIPTOR, b'{\n"name": tiny}'),
        "datapackage.json, row 2: the file is not JSON",
    ),
    "an invalid descriptor": (
        write(DESCRIPTOR, b'{"name": "a"}'),
        "datapackage.json: the descriptor is not valid: 'resources' is a required property",
    ),
    "a file not listed": (
        write("nuovo.csv", b"a\n1\n"),
        "nuovo.csv: the file is not listed in datapackage.json",
    ),
    "a listed table that older packages lack": (
        delete(FORMER),
        "former_indicators.csv: datapackage.json lists the file, but it is missing",
    ),
    "a former indicator without its successor": (
        append(FORMER, "elettori,renamed,a,2024-06-30,Elettori,Electors"),
        "former_indicators.csv, row 2: «elettori»: the successor «a» is not in indicators.csv",
    ),
    "a listed file that is missing": (
        change(DESCRIPTOR, '"resources": [', '"resources": [{"name": "more", "path": "more.csv"},'),
        "more.csv: datapackage.json lists the file, but it is missing",
    ),
    "a type that the cell has not": (
        change(DESCRIPTOR, '"licence_it", "type": "string"', '"licence_it", "type": "year"'),
        "sources.csv, row 2: licence_it is «CC BY 4.0»: type is year",
    ),
    "a constraint that one row breaks": (
        change(
            DESCRIPTOR,
            '"slug", "type": "string"',
            '"slug", "type": "string", "constraints": {"maxLength": 5}',
        ),
        "areas.csv, row 6: slug is «fidenza»: constraint maxLength is 5",
    ),
    "a foreign key of the package's own": (
        change(
            DESCRIPTOR,
            '{"fields": ["cluster"]',
            '{"fields": ["source_code"], "reference": {"resource": "targets", "fields": ["id"]}},\n'
            '{"fields": ["cluster"]',
        ),
        "indicators.csv, row 4: ForeignKey Error: for source_code: values VITA not found",
    ),
}


def test_a_sound_package_has_no_problems(package):
    assert check(package) == []


@pytest.mark.parametrize("damage", FORM | ROWS | WHOLE)
def test_a_damage_is_the_one_problem(package, damage):
    do, expected = (FORM | ROWS | WHOLE)[damage]
    do(package)
    (problem,) = map(str, check(package))
    assert problem.startswith(expected)


def test_a_package_made_before_there_were_former_indicators_is_sound(package):
    (package / FORMER).unlink()
    declared = json.loads((package / DESCRIPTOR).read_text(encoding="utf-8"))
    declared["resources"] = [each for each in declared["resources"] if each["path"] != FORMER]
    (package / DESCRIPTOR).write_text(json.dumps(declared), encoding="utf-8")
    assert check(package) == []


def test_former_indicators_are_sound_with_their_successors(package):
    append(FORMER, "elettori,renamed,affluenza,2024-06-30,Elettori,Electors")(package)
    append(FORMER, "decessi,withdrawn,vita,2024-02-29,Decessi,Deaths")(package)
    assert check(package) == []


def test_two_damages_at_once_are_both_told(package):
    change(INDICATORS, "Affluenza,Turnout", "Affluenza,")(package)
    change(OBSERVATIONS, "82.4", "NaN")(package)
    assert [(problem.file, problem.row) for problem in check(package)] == [(INDICATORS, 3), (OBSERVATIONS, 7)]


def test_two_damages_in_one_row_are_both_told(package):
    change(OBSERVATIONS, "vita,034,2021,82.4", "vita,99,1201,82.4")(package)
    assert [str(problem) for problem in check(package)] == [
        "observations.csv, row 7: «vita», 99, 1201: the area «99» is not in areas.csv."
        " Remedy: correct the area, or add it to areas.csv.",
        "observations.csv, row 7: «vita», 99, 1201: the year 1201 is not between 1990 and this year."
        " Remedy: correct the year.",
    ]


def test_rows_are_counted_in_lines_also_after_a_text_of_two_lines(package):
    change(INDICATORS, "Chi abita qui", '"Chi abita\nqui"')(package)
    change(INDICATORS, "years,1,", "years,9,")(package)
    (problem,) = check(package)
    assert (problem.file, problem.row) == (INDICATORS, 5)


def test_a_missing_folder_is_a_problem_too(tmp_path):
    (problem,) = check(tmp_path / "nowhere")
    assert "there is no such folder" in str(problem)


def test_an_empty_folder_lacks_every_file(tmp_path):
    assert [problem.file for problem in check(tmp_path)] == sorted(
        [AREAS, CLUSTERS, SOURCES, INDICATORS, PEER_SETS, TARGETS, OBSERVATIONS, DESCRIPTOR]
    )


def test_the_package_that_we_publish_has_no_problems():
    assert "\n".join(map(str, check(REAL))) == ""
