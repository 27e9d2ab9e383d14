"""Numbers as people write them: told for certain, or as the two that may be meant."""

import pytest

from willdash.pipeline.uploading.numbers import held, meanings


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("1020", (1020.0,)),
        (" 1020 ", (1020.0,)),
        ("-3", (-3.0,)),
        ("22,4", (22.4,)),
        ("22.4", (22.4,)),
        ("0,345", (0.345,)),
        ("1234,567", (1234.567,)),
        ("1.234.567", (1234567.0,)),
        ("1,234,567", (1234567.0,)),
        ("1.234,5", (1234.5,)),
        ("1,234.5", (1234.5,)),
        ("45 600", (45600.0,)),
        ("45\u00a0600", (45600.0,)),
        ("1\u202f045\u202f600", (1045600.0,)),
    ],
)
def test_a_number_that_can_mean_one_thing(text, means):
    assert tuple(meant.number for meant in meanings(text)) == means


@pytest.mark.parametrize("text", ["45.600", "45,600"])
def test_one_sign_before_three_digits_may_be_either(text):
    assert meanings(text) == ((45.6, 3), (45600.0, 0))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "n.d.",
        "12%",
        "1e5",
        "+5",
        ".5",
        "5.",
        "1.23.456",
        "1.234.56",
        "1 2",
        "4 5600",
        "٤٥",
        "½",
        "0x1F",
        "nan",
    ],
)
def test_anything_else_is_no_number(text):
    assert meanings(text) == ()


def test_a_number_tells_its_decimals():
    written = ("22", "22,4", "22.37", "1.234,567", "1.234.567")
    assert [meanings(text)[0].decimals for text in written] == [0, 1, 2, 3, 0]
    assert held(22.0) + held(22.37) + held(float("inf")) == ((22.0, 0), (22.37, 2))
