"""Sets one document for paper: ``python -I typeset.py TEMPLATE FONTS`` reads it as JSON and writes a PDF.

A process of its own, run by `willdash.api.notebook`: the library takes some 60 MB, for which a
server that only serves has no use. It holds itself to a memory and a time, so that no document,
however it came about, harms the server beside it.
"""

import json
import resource
import sys
from datetime import UTC, datetime
from typing import Literal

import typst

MEMORY_BYTES = 1_000_000_000
"""Of addresses; most of them are never touched, since each thread sets some aside."""
SECONDS, GRACE_SECONDS = 20, 2
"""Of computing; a notebook takes about one."""
STANDARD: Literal["ua-1"] = "ua-1"
"""PDF/UA-1, ISO 14289-1: text that can be read aloud, in an order, with a title and the language."""


def hold() -> None:
    """Holds this process to its limits; beyond them it fails, and the server says so."""
    for kind, soft, hard in (
        (resource.RLIMIT_AS, MEMORY_BYTES, MEMORY_BYTES),
        (resource.RLIMIT_CPU, SECONDS, SECONDS + GRACE_SECONDS),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        _, most = resource.getrlimit(kind)
        ceiling = hard if most == resource.RLIM_INFINITY else min(hard, most)
        resource.setrlimit(kind, (min(soft, ceiling), ceiling))


def typeset(document: str, template: str, fonts: str) -> bytes:
    """The PDF of a document; the same document gives the same bytes.

    Args:
        document: as JSON; ``acquired`` is the day that the file says it was made.
        template: path of the look.
        fonts: folder of the TrueType files; those of the system are not asked.

    Raises:
        TypstError: the document is not one that the template knows, or breaks the standard.
    """
    made = datetime.fromisoformat(json.loads(document)["acquired"]).replace(tzinfo=UTC)
    pdf: bytes = typst.compile(
        template,
        format="pdf",
        font_paths=[fonts],
        ignore_system_fonts=True,
        sys_inputs={"document": document},
        pdf_standards=[STANDARD],
        timestamp=made,
    )
    return pdf


if __name__ == "__main__":
    hold()
    sys.stdout.buffer.write(typeset(sys.stdin.buffer.read().decode(), *sys.argv[1:]))
