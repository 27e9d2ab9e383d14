"""The work on a draft, in a process of its own: ``python -m willdash.pipeline.uploading read FOLDER``.

``read`` leaves ``reading.json`` in the draft's folder, and ``package/`` where the file has no problems; it
holds itself to limits of memory, time and file size, since the file may be hostile. ``publish`` prints the
version published and the one before as JSON. Exit 0: done; of ``read`` also where the file has problems.
Exit 3: publication refused, the reason as JSON on standard output. Other exits are defects.
"""

import json
import signal
import sys
from datetime import date
from pathlib import Path
from types import FrameType

from willdash.settings import Settings

REFUSED = 3


def main(command: str, folder: str) -> int:
    """The exit status.

    Raises:
        ValueError: there is no such command.
    """
    if command == "read":
        return read(Path(folder))
    if command == "publish":
        return publish(Path(folder))
    raise ValueError(f"no command «{command}»: use read or publish")


def read(folder: Path) -> int:
    """Reads the draft's upload within limits."""
    from willdash.pipeline.uploading.limits import hold
    from willdash.pipeline.uploading.reading import read_draft

    signal.signal(signal.SIGXCPU, _out_of_time)
    hold()
    read_draft(folder, date.today())
    return 0


def publish(folder: Path) -> int:
    """Publishes the draft and says what came of it on standard output."""
    from willdash.pipeline.uploading.outcome import NotPublishedError
    from willdash.pipeline.uploading.publish import publish_draft
    from willdash.store.archive import Archive

    settings = Settings()
    archive = Archive(settings.state / "versions", settings.geodata)
    try:
        outcome = publish_draft(folder, archive, today=date.today())
    except NotPublishedError as error:
        _tell({"refused": str(error), "reason": error.reason})
        return REFUSED
    _tell({"version": outcome.version, "former": outcome.former})
    return 0


def _out_of_time(_signal: int, _frame: FrameType | None) -> None:
    signal.signal(
        signal.SIGXCPU, signal.SIG_IGN
    )  # it comes again every second, also while this is written down
    raise TimeoutError("reading takes more time than it may")


def _tell(answer: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
