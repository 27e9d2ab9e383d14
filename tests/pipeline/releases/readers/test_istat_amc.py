"""A misura di Comune: the declared columns of a table become figures, another workbook is refused."""

import pytest

from tests.pipeline.releases.readers.istat_published import AREAS, workbook
from willdash.pipeline.releases.readers.istat_amc import ISTAT_AMC, IstatAmc
from willdash.pipeline.releases.readers.istat_amc_table import AmcTable
from willdash.pipeline.releases.release import Counted, Figure, ReleaseError

HEAD = ("Denominazione comune", "Codice comune Istat", "Denominazione regione")
ONE = IstatAmc(book="5 – Lavoro", tables=(AmcTable("2.1", "Tasso di disoccupazione", by_year="amc_disocc"),))
PARMA, BERGAMO = ("Parma", "034027", "Emilia-Romagna"), ("Bergamo", 16024, "Lombardia")


def sheet(*rows, title="Tavola 2.1 - Tasso di disoccupazione (a)", head=(*HEAD, 2019, 2020)):
    return [(title,), ("Anni 2019-2020, valori percentuali",), (), head, *rows]


def book(folder, rows, name="Tav. 2.1 Comuni"):
    return workbook(folder / "Lavoro.xlsx", {"Indice": [("5 – Lavoro",)], name: rows})


def read(file, reader=ONE, year=None):
    return reader.read([file], areas=AREAS, year=year)


def refusal(file, **given):
    with pytest.raises(ReleaseError) as refused:
        read(file, **given)
    return str(refused.value)


def test_years_in_columns_and_codes_that_excel_made_numbers(tmp_path):
    rows = [
        (*PARMA, 5.5, "6,25"),
        (*BERGAMO, "..", 4),
        ("Albareto", "034001", "Emilia-Romagna", 3.1, 3.0),
        (),
        ("(a) Persone di 15 anni e più.",),
    ]
    release = read(book(tmp_path, sheet(*rows)))
    assert release.figures == (
        Figure("amc_disocc", "016024", 2020, 4.0),
        Figure("amc_disocc", "034027", 2019, 5.5),
        Figure("amc_disocc", "034027", 2020, 6.25),
    )
    assert release.counted == Counted(read=4, kept=3, suppressed=1, elsewhere=1, unused=1)
    assert release.edition == "2019-2020"


def test_indicators_in_columns_take_the_year_that_is_declared(tmp_path):
    table = AmcTable(
        "6.1",
        "servizi",
        by_title={"Quota di Comuni": ("amc_quota", 2021), "Spesa pro capite": ("amc_spesa", 2022)},
    )
    rows = sheet(
        (*PARMA, 12, "x", "88,5"),
        title="Tavola 6.1 - I servizi",
        head=(*HEAD, "Quota di Comuni", "Note", "Spesa pro\ncapite"),
    )
    release = read(book(tmp_path, rows, "Tav. 6.1 Comuni"), reader=IstatAmc("6 – Servizi", (table,)))
    assert release.figures == (
        Figure("amc_quota", "034027", 2021, 12.0),
        Figure("amc_spesa", "034027", 2022, 88.5),
    )


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (sheet(title="Tavola 2.1 - Reddito imponibile"), "rows 1-3 say «Tavola 2.1 - Reddito imponibile"),
        (sheet(head=("Comune", "Codice", 2019)), "row 4, column Codice comune Istat: is missing"),
        (sheet(head=(*HEAD, "Maschi", "Femmine")), "row 4, column with a year: is missing"),
        (sheet(head=(*HEAD, 2019, 2019)), "row 4, column 2019: is there twice"),
        (sheet((*PARMA, 5.5, "6.25")), "row 5, column 2020: «6.25» is not a number with a decimal comma"),
        (sheet(("Parma", "G337", "", 5.5, 6)), "row 5, column Codice comune Istat: «G337» is not the code"),
        (
            sheet((*PARMA, 5, 6), (*PARMA, 5, 7)),
            "034027, 2020 is 7, but 6 at Lavoro.xlsx",
        ),
        (sheet(), "the files hold no figure of amc_disocc"),
        ([], "rows 1-3 say «», expected «Tasso di disoccupazione»"),
    ],
)
def test_what_is_not_the_table_is_refused_with_its_place(tmp_path, rows, said):
    assert said in refusal(book(tmp_path, rows))


def test_a_workbook_without_the_sheet_is_refused_with_the_sheets_it_has(tmp_path):
    file = book(tmp_path, sheet(), "Tav. 2.1 Province")
    assert "there is no sheet Tav. 2.1 Comuni, only Indice, Tav. 2.1 Province" in refusal(file)


def test_the_workbook_is_fetched_by_hand():
    with pytest.raises(ReleaseError, match=r"download «5 – Lavoro» from https://www.istat.it/.* with --file"):
        ISTAT_AMC.addresses(2022)
    assert [table.sheet for table in ISTAT_AMC.tables] == ["Tav. 1.1 Comuni", "Tav. 2.1 Comuni"]
