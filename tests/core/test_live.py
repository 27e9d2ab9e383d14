import pytest
from pydantic import ValidationError

from willdash.core.live import ALPHABET, Moment, Unfit, fitting, is_code, read_code
from willdash.core.storyboard import Storyboard


def both(words):
    return {"it": words, "en": words}


def storyboard(count=3, asks=()):
    question = {"asks": both("Dove?"), "options": [both("Qui"), both("Là")]}
    scenes = [
        {
            "view": "map",
            "shows": {"indicator": "bes_neet"},
            "title": both(f"Scena {number}"),
            "minutes": 1.5,
            "question": question if number in asks else None,
        }
        for number in range(count)
    ]
    return Storyboard.model_validate(
        {"id": "prova", "title": both("Prova"), "description": both("Una prova."), "scenes": scenes}
    )


def test_a_moment_fits_only_where_the_storyboard_has_its_scene():
    assert fitting(Moment(scene=2), storyboard(3)) == Moment(scene=2)
    with pytest.raises(Unfit, match="has 3 scenes, so there is no scene 3"):
        fitting(Moment(scene=3), storyboard(3))


def test_only_a_scene_with_a_question_can_ask():
    board = storyboard(3, asks={1})
    assert fitting(Moment(scene=1, asking="open"), board).asking == "open"
    with pytest.raises(Unfit, match="scene 0 asks no question"):
        fitting(Moment(scene=0, asking="open"), board)


@pytest.mark.parametrize(
    "nonsense",
    [{"scene": -1}, {"scene": 1.5}, {"scene": "x"}, {"curtain": "open"}, {"detour": "x" * 501}, {"other": 1}],
)
def test_nonsense_is_no_moment(nonsense):
    with pytest.raises(ValidationError):
        Moment.model_validate(nonsense)


def test_codes_are_read_as_people_write_them():
    assert read_code(" abc 346") == read_code("ABC-346") == "ABC346"
    assert is_code("ABC346")
    assert not is_code("ABC34")
    assert not is_code("ABC34O")


def test_no_sign_of_a_code_can_be_taken_for_another():
    assert not set(ALPHABET) & set("0O1I2Z5S")
    assert len(ALPHABET) == len(set(ALPHABET)) == 28


def test_planned_time_is_the_sum_of_the_scenes():
    assert storyboard(3).seconds == 270


def test_what_a_scene_shows_is_an_address_s_query():
    assert storyboard(1).scenes[0].query == "indicator=bes_neet"
