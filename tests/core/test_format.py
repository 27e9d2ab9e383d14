import pytest

from willdash.core.format import number


@pytest.mark.parametrize(
    ("value", "decimals", "locale", "signed", "written"),
    [
        (27.3045, 1, "it", False, "27,3"),
        (27.3045, 1, "en", False, "27.3"),
        (27804.4, 0, "it", False, "27.804"),
        (27804.4, 0, "en", False, "27,804"),
        (1234.5, 1, "it", False, "1.234,5"),
        (-3.2, 1, "it", True, "−3,2"),
        (3.2, 1, "it", True, "+3,2"),
        (0.04, 1, "it", True, "0,0"),
        (-0.04, 1, "it", True, "0,0"),
        (0.0, 0, "en", False, "0"),
        (0.4321, 2, "it", False, "0,43"),
    ],
)
def test_numbers_take_the_form_of_the_language(value, decimals, locale, signed, written):
    assert number(value, decimals=decimals, locale=locale, signed=signed) == written
