import pytest

from willdash.core.table import Column, Delivery, Kind, Table

DELIVERY = Delivery("it", "https://example.org/x", "abc", "2026-11-22")


def table(*rows):
    return Table("t", "T", (Column("area_code", "Codice"), Column("value", kind=Kind.NUMBER)), rows)


def test_a_row_has_as_many_cells_as_there_are_columns():
    with pytest.raises(ValueError, match="a row of 1 cells in a table of 2 columns"):
        table(("034027",))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_not_finite_never_gets_into_a_table(number):
    with pytest.raises(ValueError, match="not finite"):
        table(("034027", number))


def test_people_read_labels_and_programs_keys():
    assert DELIVERY.heads(table()) == ("Codice", "value")
    for_programs = Delivery("it", "https://example.org/x", "abc", "2026-11-22", for_people=False)
    assert for_programs.heads(table()) == ("area_code", "value")
