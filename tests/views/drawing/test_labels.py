from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.views.drawing import Look, Side, Wanted, placed, text_width
from willdash.views.drawing.labels import Rectangle, Room, dot_box

ROOM = Room(600, 300, 14)
PLACES = st.floats(0, 100)
WISHES = st.lists(
    st.builds(
        Wanted, PLACES, PLACES, st.sampled_from(["Como", "Reggio Emilia", "24,9 %", "Àèì – «x»"]),
        st.sampled_from([Look.CITY, Look.PEER, Look.CROWD]),
    ),
    max_size=40,
)  # fmt: skip


@given(WISHES)
def test_no_label_lies_over_another_nor_beyond_the_room(wishes):
    labels = placed(wishes, ROOM)
    assert not any(one.box.overlaps(other.box) for one, other in combinations(labels, 2))
    assert all(label.box.left >= 0 and label.box.right <= 600 for label in labels)
    assert all(label.box.top >= 0 and label.box.bottom <= 300 for label in labels)


@given(WISHES, WISHES)
def test_no_label_lies_over_what_is_taken(wishes, others):
    dots = [dot_box(other.x, other.y, 14, ROOM) for other in others]
    assert not any(label.box.overlaps(dot) for label in placed(wishes, ROOM, taken=dots) for dot in dots)


def test_a_label_alone_stands_right_of_its_point_in_the_middle():
    (label,) = placed([Wanted(50, 50, "00", Look.CROWD)], ROOM)
    # The point is at 300, 150; radius 3 and a gap of 4; a digit is 0.56 of 14 wide, a line 1.2 of 14 high.
    assert label.side is Side.RIGHT
    assert label.box.left == pytest.approx(307)
    assert label.box.right == pytest.approx(307 + 2 * 0.56 * 14)
    assert (label.box.top, label.box.bottom) == pytest.approx((141.6, 158.4))


def test_at_the_right_edge_a_label_goes_left():
    (label,) = placed([Wanted(100, 50, "Como", Look.CROWD)], ROOM)
    assert label.side is Side.LEFT
    assert label.box.right == pytest.approx(593)


def test_the_first_wish_takes_its_place_and_the_next_goes_elsewhere():
    first, second = placed([Wanted(50, 50, "Como"), Wanted(50, 50, "Monza")], ROOM)
    assert (first.side, second.side) == (Side.RIGHT, Side.LEFT)


def test_what_finds_no_room_is_left_out():
    small = Room(60, 20, 14)
    labels = placed([Wanted(20, 50, "Como"), Wanted(20, 50, "Monza")], small)
    assert [label.wanted.words for label in labels] == ["Como"]


def test_where_distances_are_allowed_a_label_goes_farther_rather_than_missing():
    taken = [Rectangle(250, 100, 360, 200)]
    wish = Wanted(50, 50, "Como", Look.CROWD)
    assert placed([wish], ROOM, taken=taken) == ()
    (label,) = placed([wish], ROOM, taken=taken, fars=(1, 4, 10))
    assert label.far == 10
    assert not label.box.overlaps(taken[0])


def test_a_fixed_label_stays_where_it_was_put():
    wishes = [Wanted(102, 50, words, sides=(Side.RIGHT,), fixed=True) for words in ("Como", "Monza")]
    assert [label.side for label in placed(wishes, ROOM)] == [Side.RIGHT, Side.RIGHT]


def test_words_are_as_wide_as_the_font_says():
    assert text_width("0000", 10) == pytest.approx(22.4)
    # From the font's own table: C 544, o 528, m 836, o 528 thousandths.
    assert text_width("Como", 1000) == 2436
    assert text_width("città", 10) == text_width("citta", 10)
    assert text_width("Como", 10, is_bold=True) > text_width("Como", 10)
