"""Whether what arrived is of the kind that the address promises."""

import re
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from willdash.pipeline.releases.answers import BY_HAND
from willdash.pipeline.releases.release import ReleaseError

ARCHIVES = frozenset({".zip", ".xlsx"})
TITLE = re.compile(rb"<title[^>]*>([^<]{1,200})", re.IGNORECASE)


def require_kind(path: Path, *, address: str, content_type: str) -> None:
    """Looks at the first bytes.

    Raises:
        ReleaseError: it is empty, a page, a message of the server, or an archive that is not whole.
    """
    with path.open("rb") as file:
        start = file.read(2048).removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        raise ReleaseError(f"{address}: the file is empty; try later, or {BY_HAND}")
    if start.startswith(b"PK"):
        _require_end(path, address)
        return
    wanted = _wanted(address)
    if start.startswith(b"<") or content_type.lower().startswith("text/html"):
        raise ReleaseError(f"{address}: {_page(start)} came instead of {wanted}; {BY_HAND}")
    if wanted in ARCHIVES:
        raise ReleaseError(
            f"{address}: what came is no {wanted} file ({content_type or 'no type told'}); {BY_HAND}"
        )


def _require_end(path: Path, address: str) -> None:
    if not zipfile.is_zipfile(path):
        raise ReleaseError(f"{address}: the archive is not whole: its end is missing; {BY_HAND}")


def _wanted(address: str) -> str:
    suffix = Path(urlsplit(address).path).suffix.lower()
    return suffix if suffix in ARCHIVES else "data"


def _page(start: bytes) -> str:
    title = TITLE.search(start)
    if title:
        return f"a page («{title[1].decode('utf-8', 'replace').strip()}»)"
    return "a message in XML" if start.startswith(b"<?xml") else "a page"
