"""pydantic's findings about a storyboard, as faults that someone who writes one understands."""

from collections.abc import Mapping, Sequence, Sized

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from willdash.core.model import Bilingual
from willdash.core.storyboard import Question, Scene, Storyboard
from willdash.store.marked import Step
from willdash.store.storyboard_fault import Words, words

FIELDS: Mapping[str, type[BaseModel]] = {"": Storyboard, "scenes": Scene, "question": Question}
"""What the fields are of a storyboard, of one of its scenes, of a question; all others are bilingual."""

SHAPES = ("scenes", "options", "shows", "question")
"""Fields whose form has a remedy of its own."""

LIMITS = {"greater_than": ("gt", "above"), "less_than_equal": ("le", "at-most")}
"""A fault of a number: what pydantic calls the limit, and what its phrases are called."""


def say_and_fix(fault: ErrorDetails) -> tuple[Words, Words]:
    """What is wrong, and the remedy."""
    steps: Sequence[Step] = fault["loc"]
    if not steps:
        return words("fault-no-storyboard"), words("remedy-storyboard")
    name, kind, context = place(steps), fault["type"], fault.get("ctx", {})
    given = _short(fault["input"])
    if kind == "missing" or fault["input"] is None:
        return _lacks(steps)
    if kind == "extra_forbidden":
        return words("fault-unknown", name=name), words("remedy-known", known=", ".join(_known(steps[:-1])))
    if kind == "string_pattern_mismatch":
        return words("fault-form-given", name=name, given=given), words("remedy-id")
    if kind == "enum":
        permitted = str(context["expected"]).replace("'", "").replace(" or ", ", ")
        return words("fault-not-permitted", name=name, given=given), words("remedy-one-of", known=permitted)
    if kind in ("string_too_long", "string_too_short", "too_long", "too_short"):
        return _length(name, kind, context, fault["input"])
    if kind in LIMITS:
        key, limited = LIMITS[kind]
        limit = f"{context[key]:g}"
        say = words(f"fault-not-{limited}", name=name, given=given, limit=limit)
        return say, words(f"remedy-{limited}", limit=limit)
    if kind.startswith("float"):
        return words("fault-no-number", name=name, given=given), words("remedy-digits")
    return words("fault-form", name=name), _shape(steps)


def place(steps: Sequence[Step]) -> Words | str:
    """Where something stands, as «scene 3: title.it»; the name in quotation marks."""
    scene, rest = _scene(steps)
    name = ".".join(str(step + 1) if isinstance(step, int) else step[:40] for step in rest)
    if scene is None:
        return f"«{name}»"
    return words("fault-at", where=scene, what=f"«{name}»") if name else scene


def _scene(steps: Sequence[Step]) -> tuple[Words | None, Sequence[Step]]:
    if steps[0] == "scenes" and len(steps) > 1:
        return words("fault-scene", number=str(int(steps[1]) + 1)), steps[2:]
    return None, steps


def _lacks(steps: Sequence[Step]) -> tuple[Words, Words]:
    last = steps[-1]
    if isinstance(last, str) and last in Bilingual.model_fields:
        return words(f"fault-no-{last}", name=place(steps[:-1])), words("remedy-fill-field", name=last)
    return words("fault-missing", name=place(steps)), _shape(steps, filled="remedy-fill")


def _known(steps: Sequence[Step]) -> Sequence[str]:
    """Fields of what the steps lead to."""
    names = [step for step in steps if isinstance(step, str)]
    return [*FIELDS.get(names[-1] if names else "", Bilingual).model_fields]


def _length(name: Words | str, kind: str, context: Mapping[str, int], given: Sized) -> tuple[Words, Words]:
    if kind.endswith("long"):
        key = "fault-longer" if kind == "string_too_long" else "fault-more"
        most, count = str(context["max_length"]), str(len(given))
        return words(key, name=name, most=most, count=count), words("remedy-shorten")
    if context["min_length"] == 1:
        return words("fault-empty", name=name), words("remedy-fill")
    return words("fault-fewer", name=name, least=str(context["min_length"])), words("remedy-more")


def _shape(steps: Sequence[Step], *, filled: str = "remedy-text") -> Words:
    """The remedy for a field's form; that of a plain text is ``filled``."""
    last = steps[-1]
    if isinstance(last, int):
        return words("remedy-two-languages" if "options" in steps else "remedy-scene")
    if last in SHAPES:
        return words(f"remedy-{last}")
    both = last in ("title", "sentence", "notes", "description", "asks")
    return words("remedy-two-languages" if both else filled)


def _short(given: object) -> str:
    text = str(given)
    return text if len(text) <= 40 else text[:40] + "…"
