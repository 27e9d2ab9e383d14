"""Where the windows of a live session are."""

FOLLOW = "/segui"
PLENARY = "/plenaria"


def stage_address(code: str, language: str) -> str:
    """What the hall sees."""
    return f"{PLENARY}/palco/{code}{_spoken(language)}"


def director_address(code: str, language: str) -> str:
    """What the presenter sees."""
    return f"{PLENARY}/regia/{code}{_spoken(language)}"


def minutes_address(code: str, language: str) -> str:
    """What remains of a session."""
    return f"{PLENARY}/verbale/{code}{_spoken(language)}"


def follow_address(code: str) -> str:
    """What phones open; short, since it is read from a wall."""
    return f"{FOLLOW}/{code}"


def _spoken(language: str) -> str:
    return "" if language == "it" else f"?lang={language}"
