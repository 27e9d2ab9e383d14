"""The threat model names tests that exist, on a page that stays one page."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = re.compile(r"\|(---|[^|]*\| (may|measure) )")
PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")


def test_every_test_that_is_named_exists():
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", PAGE)
    assert len(named) >= 30
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not re.search(rf"^def {name}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert missing == []


def test_no_row_is_without_its_test():
    rows = [line for line in PAGE.splitlines() if line.startswith("|") and not HEAD.match(line)]
    assert len(rows) >= 30
    assert [row for row in rows if "::test_" not in row] == []


def test_it_is_one_page():
    assert len(PAGE.splitlines()) < 80
