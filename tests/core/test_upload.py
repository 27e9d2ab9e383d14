"""What reading an uploaded file gave travels from one process to another as text."""

import pytest

from tests.practice_typed import practice
from willdash.core.upload import CellProblem, Fault, FigureChange, PracticeChange, UploadReading

PROBLEM = CellProblem(
    Fault.NUMERATOR_ABOVE, "Dati", 7, "D", "1200", {"numerator": 1200, "denominator": 900.5}
)
CHANGE = FigureChange("com_anziani_sad", 2024, 22.3684, 1020.0, 45600.0, None, True)
TOLD = PracticeChange(practice(), None)
RETOLD = PracticeChange(practice(end_year=2023), practice())


@pytest.mark.parametrize(
    "reading",
    [
        UploadReading((PROBLEM,), 312, (), 0),
        UploadReading((), 0, (CHANGE,), 3),
        UploadReading((), 0, (), 0, (TOLD, RETOLD), 2),
    ],
)
def test_a_reading_comes_back_from_its_text_as_it_was(reading):
    assert UploadReading.from_json(reading.to_json()) == reading


def test_a_reading_of_before_practices_could_be_brought_has_none():
    text = '{"problems": [], "problem_count": 0, "changes": [], "unchanged": 7}'
    reading = UploadReading.from_json(text)
    assert (reading.unchanged, reading.practices, reading.unchanged_practices) == (7, (), 0)
    assert not reading.is_of_practices


def test_a_file_whose_practices_are_all_there_is_still_one_of_practices():
    assert UploadReading((), 0, (), 0, (), 1).is_of_practices
    assert not UploadReading((), 0, (CHANGE,), 1).is_of_practices


def test_its_text_is_one_line_in_plain_letters():
    reading = UploadReading((CellProblem(Fault.HIDDEN_SIGNS, "", 1, "B", "città\nè", {}),), 1, (), 0)
    assert "\n" not in reading.to_json()
    assert "città\\nè" in reading.to_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"problems": [{"fault": "no-such"}], "problem_count": 1, "changes": [], "unchanged": 0}',
        '{"problems": [], "problem_count": 0, "changes": [{"indicator": "x"}], "unchanged": 0}',
        '{"problems": [], "problem_count": 0, "changes": [], "unchanged": 0,'
        ' "practices": [{"practice": {}}]}',
        '{"problems": [], "problem_count": 0, "changes": [], "unchanged": 0,'
        ' "practices": [{"practice": {"id": "x"}, "former": null}]}',
    ],
)
def test_another_text_is_refused(text):
    with pytest.raises(ValueError):
        UploadReading.from_json(text)
