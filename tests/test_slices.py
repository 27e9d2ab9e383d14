"""What `make test` takes of a sweep: a few cases, spread over all, the same at every run."""

import random
from itertools import product
from pathlib import Path
from types import SimpleNamespace

from tests.slices import covering, mark_thorough, spread

WIDTHS, PAGES = ("360", "768", "1366"), tuple("abcdefgh")


def lots():
    return random.Random(1)


def test_five_of_a_hundred_are_one_of_each_twenty():
    assert sorted(number // 20 for number in spread(100, 5, lots())) == [0, 1, 2, 3, 4]


def test_where_there_are_fewer_than_are_wanted_all_are_taken():
    assert spread(3, 5, lots()) == {0, 1, 2}


def test_three_widths_of_eight_pages_are_24_of_which_8_have_each_page_and_each_width():
    cases = [{("width", width), ("page", page)} for width, page in product(WIDTHS, PAGES)]
    taken = covering(cases, lots())
    assert len(taken) == 8
    assert set().union(*(cases[number] for number in taken)) == set().union(*cases)


def test_the_same_cases_are_taken_at_every_run():
    assert spread(1_000, 10, lots()) == spread(1_000, 10, lots())


class Case:
    """What pytest calls an item, as far as a slice asks for it."""

    path, originalname = Path("test_pages.py"), "test_pages"

    def __init__(self, *most, **values):
        self.most, self.marks = most, []
        self.callspec = SimpleNamespace(params=values)

    def get_closest_marker(self, name):
        return SimpleNamespace(args=self.most) if name == "sliced" and self.most != (None,) else None

    def add_marker(self, mark):
        self.marks.append(mark.name)


def test_what_is_left_out_is_marked_as_thorough():
    pages = [Case(width=width, page=page) for width, page in product(range(2), range(3))]
    mark_thorough(pages)
    assert [case.marks for case in pages].count(["thorough"]) == 3
    numbers = [Case(2, number=number) for number in range(10)]
    mark_thorough(numbers)
    assert [case.marks for case in numbers].count(["thorough"]) == 8


def test_a_test_that_is_not_sliced_stays():
    whole = [Case(None, number=number) for number in range(10)]
    mark_thorough(whole)
    assert all(case.marks == [] for case in whole)
