"""What is told of a session: to whoever follows it the present scene, to its presenter everything."""

from collections.abc import Mapping
from typing import Any

from willdash.core.live import Asking
from willdash.core.storyboard import Question, Scene, Storyboard
from willdash.live.keeping import Now, Session


def told(session: Session, now: Now, tally: Mapping[int, int], language: str, *, at: float) -> dict[str, Any]:
    """The present scene in one language, without the presenter's notes and without the scenes to come.

    Args:
        session: whose.
        now: its present moment.
        tally: answers to the present question, by option.
        language: of the words.
        at: the time, in seconds since 1970.
    """
    scene = session.storyboard.scenes[now.moment.scene]
    return {
        "revision": now.revision,
        "moment": now.moment.model_dump(mode="json"),
        "since": now.since,
        "at": at,
        "of": len(session.storyboard.scenes),
        "scene": scene_told(scene, language),
        "answers": answers(scene.question, tally) if now.moment.asking is not Asking.NO else [],
    }


def scene_told(scene: Scene, language: str) -> dict[str, Any]:
    """What everybody may know of a scene, in one language."""
    question = scene.question
    return {
        "view": scene.view.value,
        "shows": scene.query,
        "title": scene.title[language],
        "sentence": scene.sentence[language] if scene.sentence else "",
        "question": question
        and {
            "asks": question.asks[language],
            "options": [option[language] for option in question.options],
        },
    }


def script_told(storyboard: Storyboard, language: str) -> list[dict[str, Any]]:
    """Every scene with what its presenter wants to remember, in one language."""
    return [
        {
            **scene_told(scene, language),
            "notes": scene.notes[language] if scene.notes else "",
            "seconds": scene.seconds,
        }
        for scene in storyboard.scenes
    ]


def answers(question: Question | None, tally: Mapping[int, int]) -> list[int]:
    """How often each answer was given, in the order of the options."""
    return [tally.get(option, 0) for option in range(len(question.options))] if question else []
