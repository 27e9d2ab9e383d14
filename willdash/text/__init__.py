"""Words and numbers as a reader sees them, one catalogue per language."""

from willdash.text.text import LANGUAGES, Text

__all__ = ["LANGUAGES", "Text"]
