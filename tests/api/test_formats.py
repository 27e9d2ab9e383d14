"""A table in each format, written out or read back by another program."""

import io
import subprocess
import sys
from csv import reader
from dataclasses import replace

import openpyxl
import pytest
from pyarrow import parquet

from tests.conftest import ROOT
from willdash.api.formats import FORMATS, by_name
from willdash.core.table import Column, Delivery, Kind, Table

TABLE = Table(
    name="prova",
    title="Una prova",
    columns=(
        Column("area_code", "Codice ISTAT"),
        Column("area", "Area"),
        Column("year", "Anno", Kind.INTEGER),
        Column("value", "Valore", Kind.NUMBER, 1),
        Column("missing", "Motivo"),
    ),
    rows=(
        ("001272", "Torino", 2021, 20.4002, None),
        ("040012", "Forlì", 2021, -1234567.5, None),
        ("016024", 'Bergamo; "alta", bassa', 2021, None, "mai pubblicato"),
        ("013075", "Como", 2021, 0.00001, None),
        ("034027", "Parma", 2021, 25.0, None),
    ),
    notes=("Una nota.",),
)
ITALIAN = Delivery("it", "https://example.org/scarica/prova.csv", "df449519d1c4", "2026-11-22")
ENGLISH = replace(ITALIAN, language="en")
PROGRAM = replace(ENGLISH, for_people=False)


def csv(delivery, table=TABLE):
    return FORMATS["csv"].encode(table, delivery)


def test_italian_csv_is_what_an_italian_spreadsheet_opens():
    assert csv(ITALIAN) == (
        b"\xef\xbb\xbf"
        + (
            "Codice ISTAT;Area;Anno;Valore;Motivo\r\n"
            "001272;Torino;2021;20,4002;\r\n"
            "040012;Forlì;2021;-1234567,5;\r\n"
            '016024;"Bergamo; ""alta"", bassa";2021;;mai pubblicato\r\n'
            "013075;Como;2021;0,00001;\r\n"
            "034027;Parma;2021;25;\r\n"
        ).encode()
    )


def test_other_csv_follows_rfc_4180_without_a_byte_order_mark_for_programs():
    assert (
        csv(PROGRAM)
        == (
            "area_code,area,year,value,missing\r\n"
            "001272,Torino,2021,20.4002,\r\n"
            "040012,Forlì,2021,-1234567.5,\r\n"
            '016024,"Bergamo; ""alta"", bassa",2021,,mai pubblicato\r\n'
            "013075,Como,2021,0.00001,\r\n"
            "034027,Parma,2021,25,\r\n"
        ).encode()
    )


def test_a_file_that_a_person_opens_begins_with_a_byte_order_mark():
    assert csv(ENGLISH).startswith(b"\xef\xbb\xbfCodice ISTAT,Area")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＠", "  ="])
def test_text_that_would_run_as_a_formula_gets_an_apostrophe_in_cells_and_heads(sign):
    evil = f'{sign}HYPERLINK("http://example.org")'
    table = Table("t", "T", (Column("a", evil), Column("v", kind=Kind.NUMBER)), ((evil, -3.2),))
    read = list(reader(io.StringIO(csv(ENGLISH, table).decode("utf-8-sig"), newline="")))
    assert read == [[f"'{evil}", "v"], [f"'{evil}", "-3.2"]]


def test_a_negative_number_stays_a_number():
    table = Table("t", "T", (Column("v", kind=Kind.NUMBER), Column("w", kind=Kind.INTEGER)), ((-3.2, -4),))
    assert csv(ITALIAN, table).decode("utf-8-sig") == "v;w\r\n-3,2;-4\r\n"


def workbook(table=TABLE, delivery=ITALIAN):
    return openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].encode(table, delivery)))


def test_xlsx_keeps_numbers_as_numbers_and_codes_as_text():
    rows = list(workbook().worksheets[0].values)
    assert rows == [
        ("Codice ISTAT", "Area", "Anno", "Valore", "Motivo"),
        ("001272", "Torino", 2021, 20.4002, None),
        ("040012", "Forlì", 2021, -1234567.5, None),
        ("016024", 'Bergamo; "alta", bassa', 2021, None, "mai pubblicato"),
        ("013075", "Como", 2021, 0.00001, None),
        ("034027", "Parma", 2021, 25, None),
    ]


def test_xlsx_holds_no_formula_and_no_link():
    table = Table("t", "T", (Column("a", "=1+1"),), (("=1+1",), ("@SUM(A1)",), ("https://example.org",)))
    sheet = workbook(table).worksheets[0]
    assert [cell.data_type for row in sheet.iter_rows() for cell in row] == ["s"] * 4
    assert all(cell.hyperlink is None for row in sheet.iter_rows() for cell in row)


def test_xlsx_says_on_a_second_sheet_where_the_figures_come_from(store):
    source = store.catalog.sources["mef_irpef"]
    table = replace(TABLE, sources=(source,))
    rows = dict(workbook(table, replace(ITALIAN, selection={"city": "parma"})).worksheets[1].values)
    assert rows["Licenza"] == "CC BY 3.0"
    assert rows["Selezione"] == "city = parma"
    assert rows["Indirizzo"] == "https://example.org/scarica/prova.csv"
    assert rows["Versione dei dati"] == "df449519d1c4"
    assert rows["Dati aggiornati al"] == "2026-11-22"
    assert rows["Fonte"].startswith("MEF, Dipartimento delle Finanze")


def test_the_same_table_gives_the_same_bytes():
    for format in FORMATS.values():
        assert format.encode(TABLE, ITALIAN) == format.encode(TABLE, ITALIAN), format.name


def test_parquet_keeps_types_and_says_where_it_comes_from():
    read = parquet.read_table(io.BytesIO(FORMATS["parquet"].encode(TABLE, PROGRAM)))
    assert {field.name: str(field.type) for field in read.schema} == {
        "area_code": "string", "area": "string", "year": "int64", "value": "double", "missing": "string",
    }  # fmt: skip
    assert read.column("value").to_pylist() == [20.4002, -1234567.5, None, 0.00001, 25.0]
    assert read.column("area_code").to_pylist()[0] == "001272"
    assert read.schema.metadata[b"data_version"] == b"df449519d1c4"
    assert read.schema.metadata[b"title"] == b"Una prova"


def test_a_table_without_rows_can_be_written_in_every_format():
    empty = replace(TABLE, rows=())
    assert csv(PROGRAM, empty) == b"area_code,area,year,value,missing\r\n"
    assert parquet.read_table(io.BytesIO(FORMATS["parquet"].encode(empty, PROGRAM))).num_rows == 0
    assert len(list(workbook(empty).worksheets[0].values)) == 1


def test_a_format_that_nobody_wrote_is_not_found():
    with pytest.raises(LookupError):
        by_name("pdf")


def test_no_format_loads_data_frames_or_arrow_into_the_serving_process():
    code = (
        "import sys, wsgi\n"
        "from werkzeug.test import Client\n"
        "client = Client(wsgi.server)\n"
        "answers = [client.get(f'/api/v1/sources?format={name}') for name in ('csv', 'xlsx', 'parquet')]\n"
        "assert answers[-1].data.startswith(b'PAR1')\n"
        "print([answer.status_code for answer in answers])\n"
        "print({'pandas', 'geopandas', 'pyarrow'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[200, 200, 200]\nset()"
