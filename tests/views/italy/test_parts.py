"""The parts of the page that can be checked by hand: groups of ages, classes, frames."""

import re

import pytest

from tests.italy_typed import MORTERONE
from tests.typed import indicator
from willdash.core.standing import Standing
from willdash.text import Text
from willdash.views.italy.ages import groups_of, pyramid
from willdash.views.italy.classes import MISSING, class_words, classes_of, counted
from willdash.views.italy.frame import Frame


def test_ages_are_put_together_by_five_years_and_100_stands_alone():
    groups = groups_of([(0, 1, 2), (4, 3, 4), (5, 5, 6), (99, 1, 0), (100, 7, 8)])
    assert len(groups) == 21
    assert (groups[0].women, groups[0].men) == (4, 6)
    assert (groups[1].low, groups[1].people) == (5, 11)
    assert (groups[19].people, groups[20].low, groups[20].people) == (1, 100, 15)


def test_the_pyramid_of_32_people_has_a_bar_for_each_group_that_has_somebody():
    html = str(pyramid("Morterone", 2023, MORTERONE, Text.of("it")))
    men, women = html.split("italy-pyramid-women")[0], html.split("italy-pyramid-women")[1]
    groups = groups_of(MORTERONE)
    assert men.count("Z") == sum(group.men > 0 for group in groups)
    assert women.split("</svg>")[0].count("Z") == sum(group.women > 0 for group in groups)
    assert sum(group.people for group in groups) == 32
    # Five men of 45-49 are the longest bar: ticks are whole people, and end before it does.
    assert re.findall(r'<span style="left:(\d+)%">(\d+)</span>', html) == [("0", "0"), ("40", "2")]


def test_the_longest_bar_reaches_the_edge_and_the_others_are_in_proportion():
    html = str(pyramid("X", 2023, [(0, 0, 4), (100, 2, 1)], Text.of("it")))
    # Men from right to left: four reach 0, one reaches 75; the oldest in row 0, children in row 20.
    assert "M75 0H100" in html
    assert "M0 20H100" in html
    assert "M0 0H50" in html


def test_a_value_on_a_limit_belongs_to_the_class_above_and_the_highest_to_the_last():
    values = {"a": 1.0, "b": 2.0, "c": 3.0}
    assert classes_of(["a", "b", "c", "d"], values, (1.0, 2.0, 3.0)) == [0, 1, 1, MISSING]


def test_classes_are_counted_as_they_are_drawn():
    standing = Standing.of([1.0, 2.0, 2.5, 3.0])
    assert counted(standing.values, (1.0, 2.0, 3.0)) == [1, 3]


def test_classes_are_written_in_the_form_of_the_language():
    assert class_words((9.2, 22.1, 58.6), indicator(), Text.of("it")) == ["9,2 – 22,1", "22,1 – 58,6"]


@pytest.mark.parametrize(
    ("pixel", "cell"), [((0, 0), (-60, -60)), ((260, 0), (4994, -60)), ((520, 520), (10048, 10048))]
)
def test_a_pixel_is_a_cell_of_the_frame(pixel, cell):
    assert Frame(-60, -60, 10108, 12985).cell(*pixel, width=520) == pytest.approx(cell)
