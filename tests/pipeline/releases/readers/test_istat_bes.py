"""Bes dei territori in both published forms: the package's own figures come back, mistakes are refused."""

import csv
from pathlib import Path

import pytest

from tests.pipeline.releases.readers.istat_published import AREAS, BES_COLUMNS, bes_row, sdmx_csv, workbook
from willdash.pipeline.releases.readers.istat_bes import IstatBes
from willdash.pipeline.releases.readers.istat_bes_codes import INDICATORS
from willdash.pipeline.releases.release import Counted, Figure, ReleaseError

DATA = Path(__file__).parents[4] / "data"
NEET, GREEN = "02IST006-N22", "10AMB008"
FEW = IstatBes(indicators={NEET: "bes_neet"})
HEAD = ("DOMINIO", "CODICE", "INDICATORE", "SESSO", "W_GEO", "TERRITORIO", "UNITA_MISURA", "FONTE", "NOTA")
PARMA, EMILIA, ITALY = ("02-09-040", "Parma"), ("02-09-000", "Emilia-Romagna"), ("90-00-000", "Italia")


def bes_sheet(*rows, years=("V2004", "V2005")):
    """The sheet of edition 2025; a row is code, sex, number and name of the territory, values."""
    return [
        (*HEAD, *years),
        *(("", code, "", sex, *territory, "", "", "", *values) for code, sex, territory, *values in rows),
    ]


def of_package():
    """Figures of Parma, the comune and the province, its region and Italy as ``data/`` has them."""
    with (DATA / "observations.csv").open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if row["area"] in AREAS - {"016024"} and row["indicator"] in INDICATORS.values()
        ]


def read(*files, reader=FEW, areas=AREAS, year=None):
    return reader.read(files, areas=areas, year=year)


def refusal(*files, **given):
    with pytest.raises(ReleaseError) as refused:
        read(*files, **given)
    return str(refused.value)


def test_codes_are_those_of_the_package():
    with (DATA / "indicators.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] == "istat_bes_2025"]
    assert {row["source_code"]: row["id"] for row in rows} == INDICATORS
    assert len(INDICATORS) == 41


def test_eleven_domains_have_an_address_each():
    addresses = IstatBes().addresses(None)
    assert len(addresses) == 11
    assert addresses[0] == "https://esploradati.istat.it/SDMXWS/rest/data/IT1,DF_BES_TERRIT_1,1.0/?format=csv"


def test_figures_of_the_package_come_back_from_the_files_by_domain(tmp_path):
    expected, itter107 = of_package(), {"034027": "ITD52", "034": "ITD52", "08": "ITD5", "IT": "IT"}
    code_of = {indicator: code for code, indicator in INDICATORS.items()}
    files = []
    for domain in sorted({code[:2] for code in INDICATORS}):
        rows = [
            bes_row(code_of[row["indicator"]], itter107[row["area"]], row["year"], row["value"])
            for row in expected
            if code_of[row["indicator"]].startswith(domain)
        ]
        files.append(sdmx_csv(tmp_path / f"{domain}.csv", BES_COLUMNS, rows))
    release = read(*files, reader=IstatBes())
    assert sorted(release.figures) == as_figures(expected)
    assert len(expected) > 1500
    assert release.edition == "2025"
    assert release.counted == Counted(read=len(expected), kept=len(expected))


def test_figures_of_the_package_come_back_from_the_workbook(tmp_path):
    expected = of_package()
    code_of = {indicator: code for code, indicator in INDICATORS.items()}
    territory = {"034027": PARMA, "034": PARMA, "08": EMILIA, "IT": ITALY}
    years = [f"V{year}" for year in range(2004, 2025)]
    cells = {}
    for row in expected:
        line = cells.setdefault((code_of[row["indicator"]], territory[row["area"]]), dict.fromkeys(years))
        line[f"V{row['year']}"] = row["value"].replace(".", ",")
    rows = [(code, "Totale", where, *line.values()) for (code, where), line in cells.items()]
    book = workbook(
        tmp_path / "Bes_dei_territori_indic_per_prov_sesso_ed2025.xlsx",
        {"Legenda": [("Bes dei territori",)], "Dati": bes_sheet(*rows, years=years)},
    )
    release = read(book, reader=IstatBes())
    assert sorted(release.figures) == as_figures(expected)
    assert release.edition == "2025"
    assert release.counted == Counted(
        read=len(rows), kept=len(expected), suppressed=21 * len(rows) - len(expected)
    )


def as_figures(rows):
    return sorted(
        Figure(row["indicator"], row["area"], int(row["year"]), float(row["value"])) for row in rows
    )


def test_each_row_is_counted_where_it_went(tmp_path):
    file = sdmx_csv(
        tmp_path / "bes.csv",
        BES_COLUMNS,
        [
            bes_row(NEET, "ITD52", 2022, "10.9"),
            bes_row(NEET, "ITD52", 2022, "10.9"),  # a repeat
            bes_row(NEET, "ITD52", 2022, "9.5", SEX="F"),
            bes_row(NEET, "ITD52", "2022-Q1", "9.5", FREQ="Q"),
            bes_row("02IST005", "ITD52", 2022, "7.0"),  # an indicator that is not shown
            bes_row(NEET, "ITD5", 2022, "", OBS_STATUS="g"),
            bes_row(NEET, "ITD5", 2021, "0", OBS_STATUS="n"),
            bes_row(NEET, "ITD5", 2020, "13.6", OBS_STATUS="p"),  # provisional
            bes_row(NEET, "ITCD", 2022, "13.0"),  # the North
            bes_row(NEET, "ITG2B", 2022, "20.1"),  # Medio Campidano, no more
            bes_row(NEET, "ITD53", 2022, "11.1"),  # Reggio Emilia, not in this package
        ],
    )
    release = read(file)
    assert release.figures == (Figure("bes_neet", "034", 2022, 10.9), Figure("bes_neet", "08", 2020, 13.6))
    assert release.counted == Counted(read=11, kept=2, suppressed=2, elsewhere=3, unused=4)


def test_the_capitals_green_goes_to_its_comune_and_the_regions_stays(tmp_path):
    rows = [bes_row(GREEN, "ITD52", 2022, "50.1"), bes_row(GREEN, "ITD5", 2022, "46.9")]
    file = sdmx_csv(tmp_path / "ambiente.csv", BES_COLUMNS, rows)
    release = read(file, reader=IstatBes(indicators={GREEN: "bes_verde_urbano_capoluogo"}))
    assert [(figure.area, figure.value) for figure in release.figures] == [("034027", 50.1), ("08", 46.9)]


def test_workbook_numbers_may_be_text_with_comma_or_numbers(tmp_path):
    rows = [
        (NEET, "Totale", PARMA, "10,9", 12),
        (NEET, "Femmine", PARMA, "9,5", "9,1"),
        (NEET, "Totale", ("10-00-000a", "Nord"), "12,5", "12,2"),
        (NEET, "Totale", ("02-09-041", "Reggio nell'Emilia"), "9,8", "10,1"),
        (NEET, "Totale", ITALY, "..", None),
        (NEET, "Totale", EMILIA, "1.012,2", "-0,5"),
    ]
    release = read(workbook(tmp_path / "bes.xlsx", {"Dati": [*bes_sheet(*rows), (" ",)]}))
    assert [figure[1:4] for figure in release.figures] == [
        ("034", 2004, 10.9),
        ("034", 2005, 12.0),
        ("08", 2004, 1012.2),
        ("08", 2005, -0.5),
    ]
    assert release.edition == "2004-2005"
    assert release.counted == Counted(read=6, kept=4, suppressed=2, elsewhere=2, unused=1)


def test_trento_is_a_province_and_the_region_goes_by_its_own_name(tmp_path):
    rows = [
        (NEET, "Totale", ("02-05-022", "Trento"), "8,1", None),
        (NEET, "Totale", ("02-04-000", "Trentino-Alto Adige/Südtirol"), "8,4", None),
        (NEET, "Totale", ("01-02-000", "Valle d’Aosta / Vallée d’Aoste"), "9,0", None),
        (NEET, "Totale", ("01-02-007", "Valle d'Aosta/Vallée d'Aoste"), "9,0", None),
    ]
    book = workbook(tmp_path / "bes.xlsx", {"Dati": bes_sheet(*rows)})
    release = read(book, areas=frozenset({"022", "04", "02", "007"}))
    assert {figure.area: figure.value for figure in release.figures} == {
        "022": 8.1,
        "04": 8.4,
        "02": 9.0,
        "007": 9.0,
    }


def test_a_column_of_codes_goes_before_names(tmp_path):
    sheet = [
        ("Codice", "Sesso", "Cod_territorio", "Territorio", "V2022"),
        (NEET, "Totale", "034", "Provincia di Parma", "10,9"),
        (NEET, "Totale", "ITH5", "Emilia", "12,2"),
    ]
    release = read(workbook(tmp_path / "bes.xlsx", {"Dati": sheet}))
    assert [(figure.area, figure.value) for figure in release.figures] == [("034", 10.9), ("08", 12.2)]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"SEX": "X"}, "row 3, column SEX: «X» is not a code for men, women or both"),
        ({"EDITION": "2024"}, "row 3, column EDITION: edition 2024, but the rows before are of 2025"),
        ({"TIME_PERIOD": "2022-Q1"}, "row 3, column TIME_PERIOD: «2022-Q1» is not a year"),
        ({"TIME_PERIOD": "0001"}, "row 3, column TIME_PERIOD: «0001» is not a year"),
        ({"OBS_VALUE": "12,2"}, "row 3, column OBS_VALUE: «12,2» is not a number with a decimal point"),
        ({"OBS_STATUS": "z"}, "row 3, column OBS_STATUS: the flag «z» is not known"),
        ({"UNIT_MULT": "3"}, "row 3, column UNIT_MULT: the figure is in units of ten to the power of 3"),
        ({"DATAFLOW": "IT1:DF_BES_TERRIT_7(1.0)"}, "row 3, column DATAFLOW: the row is of dataflow"),
        ({"REF_AREA": "ITD52"}, "034, 2022 is 12.2, but 10.9 at bes.csv, row 2, column OBS_VALUE"),
    ],
)
def test_a_wrong_cell_is_refused_with_its_place(tmp_path, changed, said):
    rows = [bes_row(NEET, "ITD52", 2022, "10.9"), {**bes_row(NEET, "ITD5", 2022, "12.2"), **changed}]
    assert said in refusal(sdmx_csv(tmp_path / "bes.csv", BES_COLUMNS, rows))


def test_files_of_a_domain_that_is_missing_are_asked_for(tmp_path):
    file = sdmx_csv(tmp_path / "bes.csv", BES_COLUMNS, [bes_row(NEET, "ITD52", 2022, "10.9")])
    both = IstatBes(indicators={NEET: "bes_neet", GREEN: "bes_verde_urbano_capoluogo"})
    assert "no figure of bes_verde_urbano_capoluogo" in refusal(file, reader=both)


def test_a_year_that_is_not_there_is_told_with_those_that_are(tmp_path):
    rows = [bes_row(NEET, "ITD52", year, "10.9") for year in (2019, 2022)]
    file = sdmx_csv(tmp_path / "bes.csv", BES_COLUMNS, rows)
    assert "no figure is of 2024, they are of 2019-2022" in refusal(file, year=2024)
    assert len(read(file, year=2022).figures) == 2


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ((NEET, "Tutti", PARMA, "10,9", ""), "row 2, column SESSO: «Tutti» is none of totale"),
        (
            (NEET, "Totale", PARMA, "10.9", ""),
            "row 2, column V2004: «10.9» is not a number with a decimal comma",
        ),
        ((NEET, "Totale", PARMA, "", "circa 9"), "row 2, column V2005: «circa 9» is not a number"),
        ((NEET, "Totale", PARMA, "", True), "row 2, column V2005: «True» is not a number"),
        (
            (NEET, "Totale", ("ITD52", "Parma"), "1", ""),
            "row 2, column W_GEO: «ITD52» does not number a territory",
        ),
    ],
)
def test_a_wrong_cell_of_the_workbook_is_refused_with_its_place(tmp_path, row, said):
    assert said in refusal(workbook(tmp_path / "bes.xlsx", {"Dati": bes_sheet(row)}))


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (("CODICE", "TERRITORIO", "SESSO", "W_GEO", "ETA", "V2022"), "column ETA is not known"),
        (("CODICE", "TERRITORIO", "SESSO", "W_GEO", "V2022", "V2022"), "column V2022 is there twice"),
        (("CODICE", "TERRITORIO", "GENERE", "W_GEO", "V2022"), "column GENERE is not known"),
        (("CODICE", "TERRITORIO", "W_GEO", "V2022"), "a column is missing of CODICE, SESSO"),
        (("CODICE", "TERRITORIO", "SESSO", "W_GEO"), "a column is missing of CODICE, SESSO"),
        (("CODICE", "TERRITORIO", "SESSO", "W_GEO", "V20222"), "row 1, column V20222: «20222» is not a year"),
        (("Codifica", "Luogo"), "no sheet of Dati has the columns CODICE and TERRITORIO"),
    ],
)
def test_a_column_renamed_added_or_gone_is_refused_by_name(tmp_path, head, said):
    assert said in refusal(workbook(tmp_path / "bes.xlsx", {"Dati": [head]}))


def test_a_code_that_lost_its_zeros_is_refused(tmp_path):
    sheet = [
        ("Codice", "Sesso", "Cod_territorio", "Territorio", "V2022"),
        (NEET, "Totale", 34, "Parma", "10,9"),
    ]
    assert "the code is a number and has lost its zeros" in refusal(
        workbook(tmp_path / "b.xlsx", {"D": sheet})
    )


def test_a_page_named_as_a_workbook_is_refused(tmp_path):
    page = tmp_path / "bes.xlsx"
    page.write_text("<html><title>404</title></html>", encoding="utf-8")
    assert "bes.xlsx: is no workbook in the form .xlsx; download it again" in refusal(page)
