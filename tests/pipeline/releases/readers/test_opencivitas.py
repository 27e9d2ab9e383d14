"""OpenCivitas: what the package says of each capital comes back from a file in the published form."""

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.pipeline.releases.readers.published import by_key, of_package, zipped
from willdash.pipeline.releases.readers.opencivitas import (
    OPENCIVITAS_SOCIALE,
    OPENCIVITAS_TOTALE,
    OpenCivitas,
)
from willdash.pipeline.releases.release import Counted, Release, ReleaseError

HEADER = "USERNAME;Indicatore/Determinante;Valore;Anomalia;Privacy"
PARMA = {
    "SPESA_STORICA": "49472181,75",
    "SPESA_STORICA_PROAB": "251,10",
    "FST_RIPROPORZIONATO_BI": "42514355,76",
    "FST_RIPROPORZIONATO_BI_PROAB": "215,79",
    "DIFF_OUT_PERC": "-8,53",
    "POSIZIONE_SPESA_PERC": "7",
    "POSIZIONE_OUTPUT_PERC": "5",
    "DESCR_NON_VALUTABILE_OUT": "",
}
BODIES = (
    ("USERNAME", "ENTE_TIPOLOGIA", "ENTE", "REGIONE_DES", "PROVINCIA_DES", "COMUNE_ISTAT_COD"),
    ("PR027SIF11AA", "COMUNE", "PARMA", "EMILIA-ROMAGNA", "PARMA", "034027"),
    ("PR001SIF11BB", "COMUNE", "ALBARETO", "EMILIA-ROMAGNA", "PARMA", 34001),
    ("PR999SIF11CC", "UNIONE DI COMUNI", "UNIONE", "EMILIA-ROMAGNA", "PARMA", None),
    ("FE008SIF11DD", "COMUNE", "FERRARA", "EMILIA-ROMAGNA", "FERRARA", "038008"),
)
AREAS = frozenset({"034027", "038008", "034", "08", "IT"})
STEM = "2022_Ind_FC80SOCNID_1"


def rows_of(name: str, values: Mapping[str, str]) -> list[str]:
    return [f"{name};{code};{value};;" for code, value in values.items()]


def table(*rows: str) -> str:
    return "\r\n".join([HEADER, *rows]) + "\r\n"


def parma_and_others() -> str:
    return table(
        *rows_of("PR027SIF11AA", PARMA),
        *rows_of("PR001SIF11BB", PARMA | {"POSIZIONE_OUTPUT_PERC": "9"}),
        *rows_of("ZZ999REG008", PARMA),
    )


def bodies(folder: Path, rows: Iterable[tuple[object, ...]] = BODIES, *, packed: bool = True) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    path = folder / "Metadati_Enti_2022.xlsx"
    book.save(path)
    if not packed:
        return path
    with zipfile.ZipFile(folder / "Metadati_Enti_2022_xlsx.zip", "w") as archive:
        archive.write(path, path.name)
    return folder / "Metadati_Enti_2022_xlsx.zip"


def read(folder: Path, text: str, **choices: object) -> Release:
    listed = bodies(folder, choices.get("listed", BODIES))
    figures = zipped(folder, STEM, text, encoding=choices.get("encoding", "utf-8"))
    return OPENCIVITAS_SOCIALE.read([figures, listed], areas=AREAS, year=None)


def refusal(folder: Path, text: str, **choices: object) -> str:
    with pytest.raises(ReleaseError) as refused:
        read(folder, text, **choices)
    return str(refused.value)


def test_parma_has_spent_a_sixth_more_than_standard_as_the_package_says(tmp_path):
    found = by_key(read(tmp_path, parma_and_others()).figures)
    # 49,472,181.75 / 251.10 = 197,021.8 people; (49,472,181.75 - 42,514,355.76) / 42,514,355.76 = 16.37 %.
    assert found == {
        ("oc_sociale_nidi_livello_servizi", "034027", 2022): (5, None, None),
        ("oc_sociale_nidi_livello_spesa", "034027", 2022): (7, None, None),
        ("oc_sociale_nidi_scarto_servizi", "034027", 2022): (-8.53, None, None),
        ("oc_sociale_nidi_scarto_storica_standard", "034027", 2022): (16.37, None, None),
        ("oc_sociale_nidi_spesa_standard_pc", "034027", 2022): (215.79, 42514355.76, 197022),
        ("oc_sociale_nidi_spesa_storica_pc", "034027", 2022): (251.10, 49472181.75, 197022),
    }
    assert found == of_package(start="oc_sociale", areas={"034027"}, year=2022)


@pytest.mark.parametrize(
    ("reader", "capitals"), [(OPENCIVITAS_SOCIALE, 17), (OPENCIVITAS_TOTALE, 88)], ids=["sociale", "totale"]
)
def test_every_capital_of_the_package_comes_back_as_it_is(tmp_path, reader: OpenCivitas, capitals: int):
    every = {area for _, area, _ in of_package(start=reader.prefix, areas=_municipal(), year=2022)}
    said = of_package(start=reader.prefix, areas=every, year=2022)
    assert len(every) == capitals
    lines = []
    for area in sorted(every):
        historical = said[f"{reader.prefix}_spesa_storica_pc", area, 2022]
        standard = said[f"{reader.prefix}_spesa_standard_pc", area, 2022]
        values = {
            "SPESA_STORICA": historical[1],
            "SPESA_STORICA_PROAB": historical[0],
            "FST_RIPROPORZIONATO_BI": standard[1],
            "FST_RIPROPORZIONATO_BI_PROAB": standard[0],
            f"DIFF_OUT_PERC{reader.suffix}": said[f"{reader.prefix}_scarto_servizi", area, 2022][0],
            f"POSIZIONE_SPESA_PERC{reader.suffix}": said[f"{reader.prefix}_livello_spesa", area, 2022][0],
            f"POSIZIONE_OUTPUT_PERC{reader.suffix}": said[f"{reader.prefix}_livello_servizi", area, 2022][0],
        }
        lines += rows_of(
            f"U{area}", {code: f"{value:.2f}".replace(".", ",") for code, value in values.items()}
        )
    listed = bodies(tmp_path, [BODIES[0], *((f"U{area}", "COMUNE", "", "", "", area) for area in every)])
    figures = zipped(tmp_path, f"2022_Ind_{reader.function}_{reader.edition}", table(*lines))
    release = reader.read([figures, listed], areas=frozenset(every), year=2022)
    assert by_key(release.figures) == said


def _municipal() -> set[str]:
    areas = (Path(__file__).parents[4] / "data" / "areas.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {line.split(",", 1)[0] for line in areas if ",comune," in line}


def test_every_row_is_accounted_for(tmp_path):
    # Eight rows each: seven of Parma are used, its reason is not; Albareto and the region are elsewhere.
    assert read(tmp_path, parma_and_others()).counted == Counted(read=24, kept=6, elsewhere=16, unused=1)


def test_blank_odd_and_secret_values_make_no_figure(tmp_path):
    text = parma_and_others().replace(";SPESA_STORICA;49472181,75;", ";SPESA_STORICA;;", 1)
    text = text.replace("POSIZIONE_SPESA_PERC;7;;", "POSIZIONE_SPESA_PERC;7;cod_anomalo;", 1)
    text = text.replace("POSIZIONE_OUTPUT_PERC;5;;", "POSIZIONE_OUTPUT_PERC;5;;cod_privacy", 1)
    release = read(tmp_path, text)
    # Without the amount spent there is no population either: the values per head stand alone.
    assert by_key(release.figures) == {
        ("oc_sociale_nidi_scarto_servizi", "034027", 2022): (-8.53, None, None),
        ("oc_sociale_nidi_spesa_standard_pc", "034027", 2022): (215.79, None, None),
        ("oc_sociale_nidi_spesa_storica_pc", "034027", 2022): (251.10, None, None),
    }
    assert release.counted.suppressed == 3


def test_the_list_of_bodies_is_read_unpacked_too(tmp_path):
    figures = zipped(tmp_path, STEM, parma_and_others(), encoding="cp1252")
    release = OPENCIVITAS_SOCIALE.read([figures, bodies(tmp_path, packed=False)], areas=AREAS, year=2022)
    assert len(release.figures) == 6


def test_addresses_are_the_figures_and_the_list_of_bodies():
    assert OPENCIVITAS_SOCIALE.addresses(None) == (
        "https://docs.opencivitas.it/2022_Ind_FC80SOCNID_1_csv.zip",
        "https://docs.opencivitas.it/Metadati_Enti_2022_xlsx.zip",
    )
    with pytest.raises(ReleaseError, match="is the edition of 2022, not of 2021"):
        OPENCIVITAS_TOTALE.addresses(2021)


DAMAGES = {
    "a page": (lambda text: "<html></html>", "is a web page, not a table"),
    "commas": (
        lambda text: text.replace(",", ".").replace(";", ","),
        "row 1: the header has no semicolons but",
    ),
    "a column renamed": (
        lambda text: text.replace("Valore", "Value"),
        "row 1: the header lacks the column «Valore» and has the unknown column «Value»",
    ),
    "a column more": (lambda text: text.replace("Privacy", "Privacy;Nota"), "the unknown column «Nota»"),
    "cut in a row": (lambda text: text[: text.rindex("_NON_")], "row 25: 2 cells under 5 columns"),
    "another function": (
        lambda text: text.replace("_PERC", "_PERC_TOT"),
        "holds no row for DIFF_OUT_PERC, POSIZIONE_OUTPUT_PERC, POSIZIONE_SPESA_PERC",
    ),
    "a value twice": (
        lambda text: text + "PR027SIF11AA;DIFF_OUT_PERC;1;;\r\n",
        "row 26, column Indicatore/Determinante: DIFF_OUT_PERC of «PR027SIF11AA» stands already in row 6",
    ),
    "a decimal point": (
        lambda text: text.replace("251,10", "251.10"),
        "row 3, column Valore: «251.10» is not a number with a decimal comma",
    ),
    "an unknown body": (
        lambda text: text.replace("PR001SIF11BB", "PR002SIF11BB"),
        "row 10, column USERNAME: «PR002SIF11BB» is not in the list of bodies",
    ),
    "no comune of the package": (
        lambda text: text.replace("PR027SIF11AA", "ZZ999FAS001"),
        "has no figure of a comune in areas.csv",
    ),
}


@pytest.mark.parametrize(("damage", "said"), DAMAGES.values(), ids=DAMAGES)
def test_figures_in_another_form_are_refused_with_their_place(tmp_path, damage, said):
    damaged = damage(parma_and_others())
    assert damaged != parma_and_others()
    message = refusal(tmp_path, damaged)
    assert said in message
    assert STEM in message


LISTS = {
    "a column less": (
        [row[:5] for row in BODIES],
        "row 1: the list of bodies lacks the column COMUNE_ISTAT_COD",
    ),
    "no comune": (BODIES[:1], "lists no comune"),
    "a code twice": (
        [*BODIES, ("XX", "COMUNE", "", "", "", "034027")],
        "row 6, column COMUNE_ISTAT_COD: «034027» stands already in row 2",
    ),
    "a name twice": (
        [*BODIES, ("PR027SIF11AA", "COMUNE", "", "", "", "034002")],
        "«PR027SIF11AA» stands already",
    ),
    "no name": (
        [*BODIES, (None, "COMUNE", "", "", "", "034002")],
        "row 6, column COMUNE_ISTAT_COD: the comune has",
    ),
    "no code": ([*BODIES, ("XX", "COMUNE", "", "", "", "G337")], "«G337» is not the ISTAT code of a comune"),
}


@pytest.mark.parametrize(("listed", "said"), LISTS.values(), ids=LISTS)
def test_a_list_of_bodies_in_another_form_is_refused(tmp_path, listed, said):
    message = refusal(tmp_path, parma_and_others(), listed=listed)
    assert said in message
    assert "Metadati_Enti_2022" in message


def test_one_file_alone_or_of_another_function_is_refused(tmp_path):
    figures = zipped(tmp_path, STEM, parma_and_others())
    with pytest.raises(ReleaseError, match="1 files are given; give two, the figures and the list of bodies"):
        OPENCIVITAS_SOCIALE.read([figures], areas=AREAS, year=None)
    waste = zipped(tmp_path, "2022_Ind_FC80RIFIUTI_1", parma_and_others())
    with pytest.raises(
        ReleaseError, match=r"holds no 2022_Ind_FC80SOCNID_\*\.csv, only 2022_Ind_FC80RIFIUTI_1.csv"
    ):
        OPENCIVITAS_SOCIALE.read([waste, bodies(tmp_path)], areas=AREAS, year=None)
    bare = tmp_path / "2022_Ind_FC80RIFIUTI_1.csv"
    bare.write_text(parma_and_others(), encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"neither a whole zip nor a file 2022_Ind_FC80SOCNID_\*\.csv"):
        OPENCIVITAS_SOCIALE.read([bare, bodies(tmp_path)], areas=AREAS, year=None)
