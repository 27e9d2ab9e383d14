"""Population by age and sex: the counts of the package give back its figures, damaged files are refused."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.pipeline.releases.readers.published import by_key, of_package, zipped
from willdash.pipeline.releases.readers.istat_posas import IstatPosas
from willdash.pipeline.releases.release import Counted, Release, ReleaseError

TITLE = '"Popolazione residente per età e sesso al 1° gennaio 2022"'
HEADER = '"Codice comune";"Comune";"Età";"Totale maschi";"Totale femmine";"Totale"'
WITH_STATUS = (
    '"Codice comune";"Comune";"Età";"Celibi";"Coniugati";"Divorziati";"Vedovi";"Uniti civilmente";'
    '"Maschi già in unione civile (per scioglimento unione)";'
    '"Maschi già in unione civile (per decesso del partner)";"Totale maschi";"Nubili";"Coniugate";'
    '"Divorziate";"Vedove";"Unite civilmente";"Femmine già in unione civile (per scioglimento unione)";'
    '"Femmine già in unione civile (per decesso del partner)";"Totale femmine";"Totale"'
)
PARMA_2022 = {
    0: 4_601,  # 0-2 years: 4,601
    4: 3_265,  # 4-5: 3,265
    6: 17_486,  # 0-14: 25,352
    15: 5_235,  # 0-17: 30,587
    18: 3_332,
    20: 9_210,  # 20-24; 15-29: 28,784
    25: 11_007,
    40: 97_537,  # 15-64: 126,321
    65: 19_937,  # 65 and over: 43,763
    75: 8_361,  # 75 and over: 23,826
    80: 7_890,  # 80 and over: 15,465
    85: 7_000,  # 85 and over: 7,575
    100: 575,  # 195,436 in all
}
ALBARETO = {0: 10, 2: 20, 3: 30, 14: 40, 15: 100, 17: 50, 64: 150, 65: 60, 85: 40}
NAPOLI = {1: 30, 5: 10, 30: 300, 99: 60, 100: 100}
AREAS = frozenset({"034001", "034", "08", "063049", "063", "15", "IT"})


def comune(code: str, name: str, ages: Mapping[int, int]) -> list[str]:
    """Rows as published: of two people of an age one is a man; of an odd number, the odd one is a woman."""
    rows = [(age, ages.get(age, 0)) for age in range(101)]
    lines = [f'"{code}";"{name}";{age};{people // 2};{people - people // 2};{people}' for age, people in rows]
    men = sum(people // 2 for people in ages.values())
    people = sum(ages.values())
    return [*lines, f'"{code}";"{name}";999;{men};{people - men};{people}']


def table(*rows: str, title: str = TITLE, header: str = HEADER) -> str:
    return "\r\n".join([title, header, *rows]) + "\r\n"


def both() -> str:
    return table(*comune("34001", "Albareto", ALBARETO), *comune("063049", "Napoli", NAPOLI))


def read(folder: Path, text: str, areas: frozenset[str] = AREAS, year: int | None = 2022) -> Release:
    return IstatPosas().read([zipped(folder, "POSAS_2022_it_Comuni", text)], areas=areas, year=year)


def refusal(folder: Path, text: str, year: int | None = 2022) -> str:
    with pytest.raises(ReleaseError) as refused:
        read(folder, text, year=year)
    return str(refused.value)


def test_the_counts_of_parma_2022_give_back_the_package_figure_for_figure(tmp_path):
    release = read(tmp_path, table(*comune("034027", "Parma", PARMA_2022)), areas=frozenset({"034027"}))
    said = of_package(start=("pop_", "quota_", "indice_", "dipendenza_"), areas={"034027"}, year=2022)
    assert len(said) == 16
    assert by_key(release.figures) == said


def test_figures_are_what_a_person_reckons_and_larger_areas_are_sums(tmp_path):
    found = by_key(read(tmp_path, both()).figures)
    # Albareto: 500 people, 100 up to 14, 300 from 15 to 64, 100 from 65. Napoli: 500, of whom 40, 300, 160.
    assert found["pop_totale", "034001", 2022] == (500, None, None)
    assert found["pop_0_2", "034001", 2022] == (30, None, None)
    assert found["pop_4_5", "034001", 2022] == (0, None, None)
    assert found["quota_0_14", "034001", 2022] == (20, 100, 500)
    assert found["quota_0_17", "034001", 2022] == (50, 250, 500)
    assert found["indice_vecchiaia", "034001", 2022] == (100, 100, 100)
    assert found["dipendenza_anziani", "034", 2022] == (33.333333, 100, 300)
    assert found["quota_85", "08", 2022] == (8, 40, 500)
    assert found["quota_85", "15", 2022] == (32, 160, 500)
    assert found["quota_65", "IT", 2022] == (26, 260, 1000)
    assert found["pop_20_64", "IT", 2022] == (450, None, None)
    assert found["pop_15_29", "IT", 2022] == (150, None, None)
    assert found["indice_vecchiaia", "IT", 2022] == (185.714286, 260, 140)


def test_rows_and_comuni_outside_the_package_are_counted(tmp_path):
    release = read(tmp_path, both(), areas=frozenset({"034001", "IT"}))
    assert release.counted == Counted(read=204, kept=32, elsewhere=1)
    assert release.edition == "1° gennaio 2022"


def test_older_files_with_marital_status_and_a_note_give_the_same_figures(tmp_path):
    rows = []
    for line in [*comune("34001", "Albareto", ALBARETO), *comune("063049", "Napoli", NAPOLI)]:
        code, name, age, men, women, people = line.split(";")
        rows.append(";".join([code, name, age, men, *"000000", men, women, *"000000", women, people]))
    title = "Popolazione residente per età, sesso e stato civile al 1° gennaio 2022"
    note = '"Nota: lo stato civile è in corso di validazione."'
    expected = by_key(read(tmp_path, both()).figures)
    older = table(*rows, note, title=title, header=WITH_STATUS)
    assert by_key(read(tmp_path, older, year=None).figures) == expected


def test_an_estimate_is_named_as_one(tmp_path):
    text = both().replace("gennaio 2022", "gennaio 2026 (stima)")
    release = read(tmp_path, text, year=2026)
    assert release.edition == "1° gennaio 2026 (stima)"
    assert {figure.year for figure in release.figures} == {2026}


def test_addresses_name_the_year_and_by_default_the_latest():
    assert IstatPosas().addresses(2023) == ("https://demo.istat.it/data/posas/POSAS_2023_it_Comuni.zip",)
    assert IstatPosas().addresses(None) == ("https://demo.istat.it/data/posas/POSAS_2026_it_Comuni.zip",)
    with pytest.raises(ReleaseError, match="before 2019"):
        IstatPosas().addresses(2018)


FIRST = '"34001";"Albareto";0;5;5;10'
DAMAGES = {
    "a page": (lambda text: "<html></html>", "is a web page, not a table"),
    "no title": (lambda text: text.split("\r\n", 1)[1], "row 2: the header lacks the column «Codice comune»"),
    "a title without a day": (lambda text: text.replace("al 1° gennaio 2022", ""), "row 1: the title «"),
    "another year": (
        lambda text: text.replace("gennaio 2022", "gennaio 2021"),
        "of 1 January 2021, not 2022",
    ),
    "commas": (lambda text: text.replace(";", ","), "row 2: the header has no semicolons but holds commas"),
    "a column renamed": (
        lambda text: text.replace("Totale maschi", "Uomini"),
        "row 2: the header lacks the column «Totale maschi» and has the unknown column «Uomini»",
    ),
    "a column more": (
        lambda text: text.replace('"Totale"', '"Totale";"Stranieri"'),
        "has the unknown column «Stranieri»",
    ),
    "sexes that do not add up": (
        lambda text: text.replace(FIRST, FIRST.replace(";10", ";11")),
        "row 3, column Totale: 11 is not 5 men and 5 women together",
    ),
    "a comune that does not add up": (
        lambda text: text.replace(FIRST, FIRST.replace("5;5;10", "5;6;11")),
        "row 3, column Codice comune: the ages of the comune 034001 add up to 250 men and 251 women, "
        "but its row for all ages says 250 and 250",
    ),
    "an age less": (lambda text: text.replace(FIRST + "\r\n", ""), "add up to 245 men and 245 women"),
    "an age twice": (
        lambda text: text.replace(FIRST, f"{FIRST}\r\n{FIRST}"),
        "row 4, column Età: the age 0 of",
    ),
    "an age of 101": (
        lambda text: text.replace('"34001";"Albareto";100;', '"34001";"Albareto";101;'),
        "row 103, column Età: the age 101 is none of 0 to 100 and 999",
    ),
    "no row for all ages": (
        lambda text: text.replace('"34001";"Albareto";999;250;250;500\r\n', ""),
        "row 3, column Codice comune: the comune 034001 has no row for all ages (999)",
    ),
    "cut in a row": (lambda text: text[: text.rindex(";")], "row 206: 5 cells under 6 columns"),
    "cut in a comune": (
        lambda text: text[: text.index('"063049";"Napoli";50;')],
        "the comune 063049 has no row for all ages",
    ),
    "a comune less": (
        lambda text: text[: text.index('"063049"')],
        "has no row for the comune 063049 of areas.csv",
    ),
    "a comune twice": (
        lambda text: text + "\r\n".join(comune("034001", "Albareto", ALBARETO)),
        "row 207, column Codice comune: the comune 034001 stands already in row 3",
    ),
    "an unknown province": (
        lambda text: text.replace('"34001"', '"112001"'),
        "row 3, column Codice comune: the province 112 of the comune 112001 is not known",
    ),
    "no code": (
        lambda text: text.replace(FIRST, FIRST.replace("34001", "")),
        "row 3, column Codice comune: «»",
    ),
    "no people": (
        lambda text: text.replace(FIRST, FIRST.replace("5;5;10", ";5;5")),
        "row 3, column Totale maschi: «» is no number of people",
    ),
    "thousands marked": (
        lambda text: text.replace(FIRST, FIRST.replace("5;5;10", "1.005;5;1.010")),
        "row 3, column Totale maschi: «1.005» is not a whole number",
    ),
    "an open quotation mark": (lambda text: text + '"034', "not a table (unexpected end of data)"),
}


@pytest.mark.parametrize(("damage", "said"), DAMAGES.values(), ids=DAMAGES)
def test_a_file_in_another_form_is_refused_with_its_place(tmp_path, damage, said):
    damaged = damage(both())
    assert damaged != both()
    message = refusal(tmp_path, damaged)
    assert said in message
    assert "POSAS_2022_it_Comuni" in message


def test_a_file_without_comuni_is_refused(tmp_path):
    assert "holds no comune" in refusal(tmp_path, table())
