"""Storyboards: what a scene is, how long it takes, and what it shows as an address."""

import pytest
from pydantic import ValidationError

from willdash.core.storyboard import Scene, Storyboard

BOTH = {"it": "Quanti?", "en": "How many?"}


def scene(**changed):
    return {"view": "map", "shows": {"indicator": "vita"}, "title": BOTH, "minutes": 2, **changed}


def board(*scenes):
    return {"id": "prova", "title": BOTH, "description": BOTH, "scenes": scenes}


def test_a_storyboard_takes_as_long_as_its_scenes():
    made = Storyboard.model_validate(board(scene(minutes=2), scene(minutes=1.5)))
    assert [each.seconds for each in made.scenes] == [120, 90]
    assert made.seconds == 210


def test_what_a_scene_shows_is_a_query_with_plain_commas():
    shows = {"city": "parma", "year": 2024, "compare": "parma,como"}
    assert Scene.model_validate(scene(shows=shows)).query == "city=parma&year=2024&compare=parma,como"


def test_signs_of_an_address_are_escaped_in_what_a_scene_shows():
    assert Scene.model_validate(scene(shows={"city": "a&b=c"})).query == "city=a%26b%3Dc"


def option(number):
    return {"it": f"No {number}", "en": f"No {number}"}


FAULTS = {
    "a title of 91 characters": (scene(title={"it": "a" * 91, "en": "b"}), "string_too_long"),
    "an empty title": (scene(title={"it": " ", "en": "b"}), "string_too_short"),
    "a title in one language": (scene(title={"it": "a"}), "missing"),
    "no time": (scene(minutes=0), "greater_than"),
    "more than an hour": (scene(minutes=61), "less_than_equal"),
    "an unknown view": (scene(view="pie"), "enum"),
    "an unknown field": (scene(colour="red"), "extra_forbidden"),
    "one option": (scene(question={"asks": BOTH, "options": [option(1)]}), "too_short"),
    "ten options": (
        scene(question={"asks": BOTH, "options": [option(number) for number in range(10)]}),
        "too_long",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_scene_with_a_fault_is_refused(fault):
    given, kind = FAULTS[fault]
    with pytest.raises(ValidationError) as refused:
        Scene.model_validate(given)
    assert [error["type"] for error in refused.value.errors()] == [kind]


@pytest.mark.parametrize("scenes", [[], [scene()] * 41])
def test_a_storyboard_has_1_to_40_scenes(scenes):
    with pytest.raises(ValidationError):
        Storyboard.model_validate(board(*scenes))
