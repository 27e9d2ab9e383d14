"""Every kind of problem has its words, in every language, and the words name only what the problem tells."""

import re

import pytest

from tests.conftest import ROOT
from tests.pipeline.uploading.files import PACTS, SAD, TODAY, catalog, csv_of
from willdash.core.upload import Fault
from willdash.pipeline.uploading.comma_separated import csv_sheet
from willdash.pipeline.uploading.figures import figures_of
from willdash.pipeline.uploading.tables import headings, table_of
from willdash.text import LANGUAGES, Text

PARTS = ("fault", "cure")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fault_has_words_and_a_remedy_and_no_words_are_left_over(language):
    catalogue = ROOT / "willdash" / "text" / language / "upload-faults.ftl"
    keys = re.findall(r"^([\w-]+) =", catalogue.read_text(encoding="utf-8"), re.MULTILINE)
    assert keys == [f"upload-{part}-{fault}" for fault in Fault for part in PARTS]


@pytest.mark.parametrize(
    ("id", "bounds", "fault", "words"),
    [
        (SAD, {"maximum": 20.0}, "above-maximum", "I conteggi danno 22,368, più del massimo possibile (20)."),
        (
            PACTS,
            {"minimum": 300.0},
            "below-minimum",
            "I conteggi danno 223,684, meno del minimo possibile (300).",
        ),
    ],
)
def test_a_figure_outside_the_bounds_of_its_indicator(id, bounds, fault, words):
    """1,020 of 45,600 are 22.3684 per 1,000 and 223.6842 per 10,000."""
    known = catalog().indicators
    narrow = {**known, id: known[id].model_copy(update=bounds)}
    sheet = csv_sheet(csv_of(f"{id};;2024;1020;45600;"), headings())
    (problem,) = figures_of(table_of(sheet), "034027", narrow, TODAY).problems
    assert (problem.fault, problem.column) == (fault, "D")
    assert Text.of("it")(f"upload-fault-{problem.fault}", **problem.args) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_whole_sentences(language):
    text = Text.of(language)
    for fault in Fault:
        catalogue = (ROOT / "willdash" / "text" / language / "upload-faults.ftl").read_text(encoding="utf-8")
        for part in PARTS:
            said = re.search(
                rf"^upload-{part}-{fault} = (?s:(.+?))(?=\nupload|\n\n|\Z)", catalogue, re.MULTILINE
            )
            assert said[1].rstrip().endswith((".", "».", "”.")), (fault, part)
            assert text.has(f"upload-{part}-{fault}")
