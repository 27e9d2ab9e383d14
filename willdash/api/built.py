"""Whether the built browser assets are whole: a copy that broke off is noticed when the server starts."""

import hashlib
import re
from pathlib import Path

from willdash.api.static_files import AssetsMissing, Manifest
from willdash.pipeline.precompress import METHODS, has_whole, sibling

DIGEST = re.compile(r"\.([0-9a-f]{10})\.[a-z0-9]+$")
MOST_NAMED = 5


def check_built(manifest: Manifest) -> None:
    """Reads every file that the manifest names, with its compressed siblings.

    Raises:
        AssetsMissing: some are missing or damaged; names them.
    """
    wrong = [said for path in sorted(set(manifest.files.values())) for said in _faults(manifest.dist / path)]
    if wrong:
        more = f" and {len(wrong) - MOST_NAMED} more" if len(wrong) > MOST_NAMED else ""
        named = ", ".join(wrong[:MOST_NAMED]) + more
        raise AssetsMissing(f"{manifest.dist / 'static'} is not whole, {named}: run `make assets`")


def _faults(file: Path) -> list[str]:
    try:
        content = file.read_bytes()
    except OSError:
        return [f"{file.name} is missing"]
    digest = DIGEST.search(file.name)
    if not content or (digest and hashlib.sha256(content).hexdigest()[:10] != digest[1]):
        return [f"{file.name} is damaged"]
    # One without siblings is served as it is.
    siblings = [suffix for suffix in METHODS if sibling(file, suffix).exists()]
    return [f"{file.name}{suffix} is damaged" for suffix in siblings if not has_whole(file, suffix)]
