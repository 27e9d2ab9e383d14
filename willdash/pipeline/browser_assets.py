"""Builds what a browser loads from us: ``frontend/`` and ``assets/`` → ``frontend/dist``."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from willdash.pipeline.dash_scripts import dash_scripts
from willdash.pipeline.node import Node, NodeError
from willdash.pipeline.precompress import precompress


class AssetError(Exception):
    """The browser assets could not be built; the message says why."""


@dataclass(frozen=True, slots=True)
class AssetFile:
    """One built file and what it weighs."""

    name: str
    raw_bytes: int
    brotli_bytes: int


@dataclass(frozen=True, slots=True)
class AssetReport:
    """What was built."""

    files: tuple[AssetFile, ...]


def build(root: Path) -> AssetReport:
    """Builds ``frontend/dist`` under `root`; libraries are installed only when their lock file changed.

    Raises:
        AssetError: node is missing, or npm or the build failed.
    """
    frontend = root / "frontend"
    try:
        node = Node.find()
        _install(node, frontend)
        node.run(["node", "build.mjs", *map(str, dash_scripts())], cwd=frontend)
    except (NodeError, FileNotFoundError) as error:
        raise AssetError(str(error)) from error
    precompress(frontend / "dist" / "static")
    return _report(frontend / "dist")


def _install(node: Node, frontend: Path) -> None:
    """Runs ``npm ci`` unless the libraries of this very lock file are there."""
    lock = hashlib.sha256((frontend / "package-lock.json").read_bytes()).hexdigest()
    stamp = frontend / "node_modules" / ".installed-lock"
    if stamp.exists() and stamp.read_text() == lock:
        return
    node.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=frontend)
    stamp.write_text(lock)


def _report(dist: Path) -> AssetReport:
    named: dict[str, str] = json.loads((dist / "manifest.json").read_bytes())["files"]
    return AssetReport(tuple(_weigh(name, dist / path) for name, path in named.items()))


def _weigh(name: str, path: Path) -> AssetFile:
    compressed = path.with_name(f"{path.name}.br")
    raw = path.stat().st_size
    return AssetFile(name, raw, compressed.stat().st_size if compressed.exists() else raw)
