"""What the YAML parser stumbles over, as faults that someone who writes a storyboard understands."""

import yaml

from willdash.store.storyboard_fault import Words, words

FAULTS = (
    ("mapping values are not allowed", "fault-colon", "remedy-quote-or-align"),
    ("'\\t'", "fault-tab", "remedy-spaces"),
    ("expected <block end>", "fault-indent", "remedy-align"),
    ("could not find expected ':'", "fault-no-colon", "remedy-colon"),
    ("unexpected end of stream", "fault-open-quote", "remedy-close"),
    ("but got '?'", "fault-question-mark", "remedy-quote"),
    ("expected ',' or", "fault-comma", "remedy-add"),
    ("cannot start any token", "fault-first-sign", "remedy-quote"),
)
"""Part of what the parser says, what is told instead, and the remedy."""


def syntax_words(error: Exception) -> tuple[int | None, Words, Words]:
    """Line, what is wrong and the remedy."""
    if isinstance(error, yaml.reader.ReaderError):
        return None, words("fault-sign-number", number=str(error.character)), words("remedy-unseen")
    mark = getattr(error, "problem_mark", None)
    line = int(mark.line) + 1 if mark else None
    said = getattr(error, "problem", None)
    if not said:
        return line, words("fault-not-yaml"), words("remedy-yaml")
    for part, say, fix in FAULTS:
        if part in said:
            return line, words(say), words(fix)
    return line, words("fault-not-yaml-said", said=said), words("remedy-yaml")
