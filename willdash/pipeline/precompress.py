"""Compressed siblings of files whose name changes with their content: made once, served as they are."""

import gzip
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

COMPRESSIBLE = frozenset({".css", ".js", ".json", ".svg"})
METHODS: dict[str, Callable[[bytes], bytes]] = {
    ".br": lambda content: brotli.compress(content, quality=11),
    ".gz": lambda content: gzip.compress(content, compresslevel=9, mtime=0),
}
UNDONE: dict[str, Callable[[bytes], bytes]] = {".br": brotli.decompress, ".gz": gzip.decompress}


def precompress(folder: Path) -> None:
    """Gives every compressible file in `folder` its ``.br`` and ``.gz``, unless it has them whole.

    Brotli and zlib let other threads run, so threads use every core.
    """
    plain = [path for path in sorted(folder.iterdir()) if path.suffix in COMPRESSIBLE]
    missing = [(path, suffix) for path in plain for suffix in METHODS if not has_whole(path, suffix)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in [pool.submit(_compress, path, suffix) for path, suffix in missing]:
            done.result()


def has_whole(path: Path, suffix: str) -> bool:
    """Whether the sibling of a file holds all that the file does."""
    try:
        return UNDONE[suffix](sibling(path, suffix).read_bytes()) == path.read_bytes()
    except (OSError, EOFError, ValueError, brotli.error):
        return False


def sibling(path: Path, suffix: str) -> Path:
    """Where the compressed form of a file lies."""
    return path.with_name(path.name + suffix)


def _compress(path: Path, suffix: str) -> None:
    unfinished = sibling(path, f"{suffix}.new")
    unfinished.write_bytes(METHODS[suffix](path.read_bytes()))
    unfinished.replace(sibling(path, suffix))
