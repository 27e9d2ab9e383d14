"""``datapackage.json``: read it, or say why it cannot be read."""

import json
from pathlib import Path

from frictionless import FrictionlessException, Package

from willdash.core.problem import Problem

DESCRIPTOR = "datapackage.json"


def read_descriptor(folder: Path) -> tuple[Package | None, list[Problem]]:
    """The package that ``folder`` declares, or none and the reasons."""
    try:
        declared = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        return Package.from_descriptor(declared, basepath=str(folder)), []
    except json.JSONDecodeError as error:
        fix = "mend it at this line or the one before"
        return None, [Problem(DESCRIPTOR, error.lineno, f"the file is not JSON ({error.msg})", fix)]
    except UnicodeDecodeError:
        return None, [Problem(DESCRIPTOR, None, "the text is not UTF-8", "save the file as UTF-8")]
    except OSError:
        fix = "put it back; docs/data-package.md says what it holds"
        return None, [Problem(DESCRIPTOR, None, "the file is missing or cannot be read", fix)]
    except FrictionlessException as error:
        fix = "correct the descriptor; https://datapackage.org says what it may hold"
        says = [f"the descriptor is not valid: {reason.note}" for reason in error.reasons or [error.error]]
        return None, [Problem(DESCRIPTOR, None, say, fix) for say in says]
