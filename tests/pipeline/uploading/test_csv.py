"""CSV in the encodings and with the separators that spreadsheets write."""

import pytest

from tests.pipeline.uploading.files import HEADER, SAD, csv_of, faults, figures, read

LINE = f"{SAD};Più anziani;2024;1020;45600;22,4"
FIGURE = [(SAD, 2024, 1020.0, 45600.0)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings_that_spreadsheets_write(encoding):
    assert figures(csv_of(LINE, encoding=encoding)) == FIGURE


@pytest.mark.parametrize("encoding", ["utf-16-le", "mac-roman", "cp437", "utf-32"])
def test_other_encodings_are_refused_with_their_row(encoding):
    assert faults(csv_of(LINE, encoding=encoding))[0].split()[1] == "encoding"


def test_a_broken_encoding_is_told_with_its_row():
    assert faults(csv_of("x;y;;;;", LINE).replace(b"Pi\xc3\xb9", b"Pi\xc3\x81\x8d")) == ["3 encoding"]


def test_a_nul_is_told_with_its_row():
    assert faults(csv_of(LINE).replace(b"anziani;2024", b"anz\x00ani;2024")) == ["2 encoding"]


@pytest.mark.parametrize(("separator", "value"), [(";", "22,4"), (",", "22.4"), ("\t", "22,4")])
def test_separators(separator, value):
    cells = [SAD, "Più anziani", "2024", "1020", "45600", value]
    content = csv_of(separator.join(cells), header=HEADER.replace(";", separator))
    assert figures(content) == FIGURE


def test_headings_of_both_languages_in_any_order_and_case():
    header = "YEAR;Denominatore; numerator ;INDICATORE"
    assert figures(csv_of(f"2024;45600;1020;{SAD}", header=header)) == FIGURE


def test_empty_lines_count_as_rows_of_the_spreadsheet():
    assert faults(csv_of("", ";;;;;", f"{SAD};;2024;-1;45600;")) == ["D4 negative"]
    assert faults(b"\r\n\r\n" + csv_of(f"{SAD};;2024;-1;45600;")) == ["D4 negative"]


def test_a_quoted_line_break_does_not_move_the_row():
    assert faults(csv_of(f'{SAD};"due\r\nrighe";2024;1020;45600;', f"{SAD};;2023;-1;2;")) == ["D3 negative"]


@pytest.mark.parametrize("cell", ['"aperta', '"chiu"sa'])
def test_an_open_quotation_mark_is_told_with_its_row(cell):
    assert faults(csv_of(LINE, f"{SAD};{cell};2023;1;2;")) == ["3 broken-quotes"]


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("Indicatore;Nome;Anno;Numeratore", ["1 missing-column"]),
        ("Nome;Valore", ["1 missing-column"] * 4),
        (f"{HEADER};Note", ["G1 unknown-column"]),
        (f"{HEADER};Year", ["G1 repeated-column"]),
        ("a;b;c", ["1 no-header"]),
        (LINE, ["1 no-header"]),
    ],
)
def test_what_is_wrong_with_a_header(header, says):
    assert faults(csv_of(LINE, header=header)) == says


def test_a_missing_column_is_named():
    (problem,) = read(csv_of(LINE, header="Indicatore;Nome;Anno;Numeratore")).problems
    assert problem.args == {"column": "denominator"}


@pytest.mark.parametrize("content", [b"", b" \r\n ", b"\xef\xbb\xbf\r\n;;\r\n"])
def test_an_empty_file(content):
    assert faults(content) == ["- empty-file"]
