"""A finding about the data, told so that its reader can go and mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where, and what to do about it.

    ``row`` is the line of the file, the header being line 1; none where the whole file is meant.
    """

    file: str
    row: int | None
    say: str
    fix: str

    def __str__(self) -> str:
        """The problem on one line, ready for a terminal."""
        place = self.file if self.row is None else f"{self.file}, row {self.row}"
        return " ".join(f"{place}: {self.say}. Remedy: {self.fix}.".split())
