"""The templates: filled in as they come, they can be read back; nothing in them runs."""

import csv
import io
import subprocess
import sys

import pytest
from openpyxl import load_workbook

from tests.conftest import ROOT
from tests.pipeline.uploading.files import SAD, catalog, faults, figures
from willdash.pipeline.uploading.sets import own_sets
from willdash.pipeline.uploading.template import harmless, write_csv, write_xlsx
from willdash.text import LANGUAGES, Text

YEARS = (2022, 2023, 2024)
HEADINGS = {
    "it": ["Indicatore", "Nome", "Anno", "Numeratore", "Denominatore", "Valore"],
    "en": ["Indicator", "Name", "Year", "Numerator", "Denominator", "Value"],
}


def template(write, cluster="anziani", language="it"):
    known = catalog()
    return write(
        own_sets(known)[cluster], known.clusters[cluster], known.city("parma"), Text.of(language), YEARS
    )


def workbook(cluster="anziani", language="it"):
    return load_workbook(io.BytesIO(template(write_xlsx, cluster, language)))


def filled(numerators):
    """A workbook whose first rows somebody has filled in."""
    book = workbook()
    for row, numerator in enumerate(numerators, start=2):
        book["Dati"].cell(row, 4).value = numerator
        book["Dati"].cell(row, 5).value = 45_600
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_four_sets_of_two_indicators_each():
    assert {cluster: len(set) for cluster, set in own_sets(catalog()).items()} == {
        "minori": 2,
        "poverta": 2,
        "anziani": 2,
        "comunita": 2,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_csv_has_a_row_for_each_indicator_and_year(language):
    content = template(write_csv, language=language)
    assert content.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert header == HEADINGS[language]
    assert [row[2] for row in rows] == ["2022", "2023", "2024"] * 2
    assert rows[0][0] == SAD
    assert [row[3:] for row in rows] == [["", "", ""]] * 6


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cluster", ["minori", "poverta", "anziani", "comunita"])
def test_a_workbook_has_the_same_rows_and_says_what_to_count(cluster, language):
    data, instructions = workbook(cluster, language).worksheets
    rows = [[cell.value for cell in row] for row in data.iter_rows()]
    assert rows[0] == HEADINGS[language]
    assert len(rows) == 1 + 2 * 3
    assert data.freeze_panes == "A2"
    said = "\n".join(str(cell.value) for row in instructions.iter_rows() for cell in row if cell.value)
    for indicator in own_sets(catalog())[cluster]:
        assert indicator.definition[language] in said
        assert indicator.caveat[language] in said
    assert "Parma" in said
    assert "CC BY 4.0" in said


def test_a_workbook_lets_only_whole_numbers_in():
    rules = workbook()["Dati"].data_validations.dataValidation
    allowed = {str(rule.sqref)[0]: (rule.type, rule.formula1) for rule in rules}
    assert allowed == {"C": ("whole", "1990"), "D": ("whole", "0"), "E": ("whole", "1")}
    assert all(len(rule.promptTitle) <= 32 and len(rule.prompt) <= 255 for rule in rules)


def test_as_it_comes_it_can_be_read_and_holds_no_figure():
    assert faults(template(write_xlsx), "modello.xlsx") == ["- no-figures"]
    assert faults(template(write_csv), "modello.csv") == ["- no-figures"]


def test_filled_in_it_is_read_back():
    assert figures(filled([1020, 1050]), "modello.xlsx") == [
        (SAD, 2022, 1020.0, 45600.0),
        (SAD, 2023, 1050.0, 45600.0),
    ]
    content = template(write_csv).replace(b";2024;;;", b";2024;1020;45600;22,4", 1)
    assert figures(content, "modello.csv") == [(SAD, 2024, 1020.0, 45600.0)]


def test_a_name_that_would_run_as_a_formula_does_not():
    known = catalog()
    (first, _) = own_sets(known)["anziani"]
    runs = first.model_copy(update={"label": first.label.model_copy(update={"it": '=HYPERLINK("x")'})})
    given = ((runs,), known.clusters["anziani"], known.city("parma"), Text.of("it"), YEARS)
    assert ';"\'=HYPERLINK(""x"")";2022' in write_csv(*given).decode("utf-8-sig")
    cell = load_workbook(io.BytesIO(write_xlsx(*given)))["Dati"]["B2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("x")', "s")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\tx", "\rx"])
def test_texts_that_spreadsheets_run_get_an_apostrophe(text):
    assert harmless(text) == f"'{text}"
    assert harmless(f"a{text}") == f"a{text}"


def test_an_own_indicator_without_counts_is_refused_by_name():
    known = catalog()
    first, *_ = own_sets(known)["anziani"]
    broken = {**known.indicators, first.id: first.model_copy(update={"multiplier": None})}
    with pytest.raises(ValueError, match=f"«{first.id}» is an own indicator"):
        own_sets(type(known)(**{**vars(known), "indicators": broken}))


def test_a_server_writes_templates_without_pandas_and_openpyxl():
    code = (
        "import sys, willdash.pipeline.uploading.template, willdash.pipeline.uploading.sets\n"
        "print({'pandas', 'openpyxl', 'xlsxwriter', 'frictionless'} & set(sys.modules) or '')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
