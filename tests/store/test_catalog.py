"""The catalogue answers for the metadata, and refuses them with everything that is wrong."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from willdash.store.catalog import CatalogError, load_catalog, read_catalog


class Damage(NamedTuple):
    """``old`` becomes ``new``, which is a problem of ``row``."""

    name: str
    file: str
    old: str
    new: str
    row: int
    words: str


def change(package: Path, file: str, old: str, new: str) -> None:
    text = (package / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand once in {file}"
    (package / file).write_text(text.replace(old, new), encoding="utf-8")


AREAS, CLUSTERS, SOURCES = "areas.csv", "clusters.csv", "sources.csv"
INDICATORS, PEER_SETS, TARGETS = "indicators.csv", "peer_sets.csv", "targets.csv"
FORMER = "former_indicators.csv"


def former(name: str, row: str, words: str, line: int = 2) -> Damage:
    """A row that does not stand in the table of former indicators."""
    return Damage(name, FORMER, "label_en\n", f"label_en\n{row}\n", line, words)


DAMAGES = [
    Damage(
        "no English",
        INDICATORS,
        "Affluenza,Turnout",
        "Affluenza,",
        3,
        "has no English label. Remedy: fill in label_en.",
    ),
    Damage("a blank Italian", CLUSTERS, "Contesto", "  ", 2, "«contesto» has no Italian label"),
    Damage("an empty cell", SOURCES, "2023", "", 2, "«istat» has no edition. Remedy: fill in edition."),
    Damage(
        "no English licence",
        SOURCES,
        "CC BY 4.0,CC BY 4.0",
        "CC BY 4.0,",
        2,
        "«istat» has no English licence. Remedy: fill in licence_en.",
    ),
    Damage("an empty id", TARGETS, "quorum,", ",", 2, "the row has no id. Remedy: fill in id."),
    Damage(
        "a value not permitted",
        INDICATORS,
        "bisogni",
        "bisogno",
        4,
        "dimension is «bisogno», which is not permitted. Remedy: use one of bisogni, risposte",
    ),
    Damage("an unknown rule", PEER_SETS, "will", "wil", 2, "use one of will, same_region, capitals"),
    Damage("a decimal comma", AREAS, "260.6", '"260,6"', 5, "area_km2 is «260,6», which is not a number"),
    Damage("an infinite number", TARGETS, ",50,", ",inf,", 2, "value is «inf», which is not a number"),
    Damage("half a year", TARGETS, "2030", "2030.5", 2, "year is «2030.5», which is not a whole number"),
    Damage(
        "a word for true", CLUSTERS, "true", "yes", 3, "is_panel is «yes», which is neither true nor false"
    ),
    Damage("a latitude elsewhere", AREAS, "44.8,", "54.8,", 5, "latitude is «54.8», which is not at most 48"),
    Damage("no surface", AREAS, "260.6", "0", 5, "area_km2 is «0», which is not above 0"),
    Damage(
        "a slug with capitals", AREAS, "fidenza", "Fidenza", 6, "slug is «Fidenza», which has the wrong form"
    ),
    Damage("an address cut short", SOURCES, "https://www", "www", 2, "which is not a web address"),
    Damage("another protocol", SOURCES, "https://www", "ftp://www", 2, "which is not a web address"),
    Damage("a day in letters", SOURCES, "2024-05-01", "1 May 2024", 2, "write a date as 2024-12-31"),
    Damage(
        "a phrase without its value", INDICATORS, "lives {value}", "lives", 4, "phrase_en must hold {value}"
    ),
    Damage("bounds crossed", INDICATORS, "50,100,,", "150,100,,", 4, "minimum must be below maximum"),
    Damage(
        "an unknown cluster",
        INDICATORS,
        "vita,comunita",
        "vita,altro",
        4,
        "the cluster «altro» is not in clus",
    ),
    Damage(
        "an unknown source",
        INDICATORS,
        "istat,VITA",
        "ista,VITA",
        4,
        "the source «ista» is not in sources.csv",
    ),
    Damage(
        "an unknown base",
        INDICATORS,
        ",residenti,true",
        ",r,true",
        3,
        "the base_population «r» is not in ind",
    ),
    Damage(
        "an unknown indicator",
        TARGETS,
        "quorum,affluenza",
        "quorum,a",
        2,
        "the indicator «a» is not in indica",
    ),
    Damage(
        "an unknown parent", AREAS, "Fidenza,034", "Fidenza,033", 6, "the parent «033» is not in areas.csv"
    ),
    Damage(
        "a comune under a regione",
        AREAS,
        "Fidenza,034",
        "Fidenza,08",
        6,
        "the parent of a comune is provincia, here it is regione",
    ),
    Damage(
        "an orphan",
        AREAS,
        "Fidenza,034",
        "Fidenza,",
        6,
        "the parent of a comune is provincia, here it is nothing",
    ),
    Damage(
        "Italia under itself",
        AREAS,
        "Italia,Italia,,",
        "Italia,Italia,IT,",
        2,
        "the parent of a italia is nothing",
    ),
    Damage("a code twice", AREAS, "034014", "034027", 6, "the code «034027» stands already in row 5"),
    former(
        "a former indicator without its successor",
        "elettori,renamed,affluenz,2024-06-30,Elettori,Electors",
        "«elettori»: the successor «affluenz» is not in indicators.csv",
    ),
    former(
        "a former indicator that names none",
        "elettori,renamed,,2024-06-30,Elettori,Electors",
        "«elettori» has no successor. Remedy: fill in successor.",
    ),
    former(
        "a former indicator that is still there",
        "vita,withdrawn,affluenza,2024-06-30,Vita,Life",
        "«vita» is not a former indicator: it stands in row 4 of indicators.csv",
    ),
    former(
        "a former indicator twice",
        "elettori,renamed,affluenza,2024-06-30,Elettori,Electors\n"
        "elettori,withdrawn,vita,2024-06-30,Elettori,Electors",
        "the id «elettori» stands already in row 2",
        line=3,
    ),
    former(
        "another kind of end",
        "elettori,lost,affluenza,2024-06-30,Elettori,Electors",
        "kind is «lost», which is not permitted. Remedy: use one of renamed, withdrawn",
    ),
    former(
        "a day that no calendar has",
        "elettori,renamed,affluenza,2024-06-31,Elettori,Electors",
        "until is «2024-06-31», which has the wrong form. Remedy: write a date as 2024-12-31",
    ),
    former(
        "a former indicator without its English name",
        "elettori,renamed,affluenza,2024-06-30,Elettori,",
        "«elettori» has no English label",
    ),
    Damage(
        "a day that no calendar has",
        SOURCES,
        "2024-05-01",
        "2024-13-01",
        2,
        "acquired is «2024-13-01», which has the wrong form",
    ),
    Damage("a slug twice", AREAS, "fidenza", "parma", 6, "the slug «parma» stands already in row 5"),
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_a_damage_is_the_one_problem_at_its_row(package, damage):
    change(package, damage.file, damage.old, damage.new)
    problems = read_catalog(package).problems
    assert [(problem.file, problem.row) for problem in problems] == [(damage.file, damage.row)], problems
    assert damage.words in str(problems[0])


def test_the_files_of_the_tiny_package_become_models(package):
    catalog = load_catalog(package)
    turnout = catalog.indicators["affluenza"]
    assert turnout.label["it"] == "Affluenza"
    assert turnout.label["en"] == "Turnout"
    assert (turnout.featured, turnout.decimals, turnout.minimum, turnout.maximum) == (True, 1, 0.0, 100.0)
    assert (turnout.source_code, turnout.base_population) == (None, "residenti")
    assert catalog.targets["quorum"].value == 50


def test_clusters_come_in_their_position_and_indicators_in_the_order_of_the_file(package):
    catalog = load_catalog(package)
    assert list(catalog.clusters) == ["comunita", "contesto"]
    assert list(catalog.indicators) == ["residenti", "affluenza", "vita"]


def test_cities_are_the_areas_with_a_slug_by_label(package):
    assert [city.label for city in load_catalog(package).cities] == ["Fidenza", "Parma"]


def test_a_city_is_found_by_slug_and_an_area_by_code(package):
    catalog = load_catalog(package)
    assert catalog.city("parma") == catalog.area("034027")
    assert catalog.city("milano") is None
    assert catalog.area("015146") is None


def test_the_chain_goes_from_the_comune_to_italia(package):
    catalog = load_catalog(package)
    assert [area.code for area in catalog.chain("034027")] == ["034027", "034", "08", "IT"]
    assert [area.code for area in catalog.chain("08")] == ["08", "IT"]
    assert catalog.chain("015146") == ()


def test_a_former_indicator_is_known_by_its_id(package):
    row = "elettori,renamed,affluenza,2024-06-30,Elettori,Electors"
    change(package, FORMER, "label_en\n", f"label_en\n{row}\n")
    known = load_catalog(package).former_indicators
    assert [*known] == ["elettori"]
    assert (known["elettori"].successor, known["elettori"].label["en"]) == ("affluenza", "Electors")


def test_a_package_made_before_there_were_former_indicators_has_none(package):
    (package / FORMER).unlink()
    assert load_catalog(package).former_indicators == {}


def test_a_catalogue_with_faults_is_refused_with_all_of_them(package):
    change(package, INDICATORS, "Affluenza,Turnout", "Affluenza,")
    change(package, INDICATORS, "bisogni", "bisogno")
    change(package, TARGETS, "quorum,affluenza", "quorum,a")
    with pytest.raises(CatalogError) as refused:
        load_catalog(package)
    assert [(problem.file, problem.row) for problem in refused.value.problems] == [
        (INDICATORS, 3),
        (INDICATORS, 4),
        (TARGETS, 2),
    ]
    assert "indicators.csv, row 3: «affluenza» has no English label." in str(refused.value)


def test_what_is_sound_can_be_read_beside_what_is_not(package):
    change(package, INDICATORS, "Affluenza,Turnout", "Affluenza,")
    assert list(read_catalog(package).catalog.indicators) == ["residenti", "vita"]


def test_faults_in_several_columns_of_a_row_are_all_told(package):
    change(package, INDICATORS, "contesto,contesto,neutral,people,0", "contesto,contest,neutra,people,many")
    words = [problem.say for problem in read_catalog(package).problems]
    assert words == [
        "«residenti»: dimension is «contest», which is not permitted",
        "«residenti»: polarity is «neutra», which is not permitted",
        "«residenti»: decimals is «many», which is not a whole number",
    ]


def test_a_table_that_cannot_be_read_is_not_held_against_the_others(package):
    (package / CLUSTERS).unlink()
    (problem,) = read_catalog(package).problems
    assert (problem.file, problem.say) == (CLUSTERS, "the file is missing")


def test_reading_the_catalogue_loads_no_pandas():
    code = "import sys, willdash.store.catalog; print('pandas' in sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout == "False\n"
