"""A moving bar in the terminal for each file that is downloaded."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from willdash.pipeline.releases.download import Progress, Stage


@contextmanager
def bars(console: Console) -> Iterator[Progress]:
    """What `fetch` tells is drawn while the block runs: name, bytes, time left, or why it waits."""
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn()
    with Bars(*columns, console=console) as drawn:
        tasks: dict[str, TaskID] = {}

        def tell(stage: Stage) -> None:
            if stage.address not in tasks:
                tasks[stage.address] = drawn.add_task("", total=None)
            drawn.update(
                tasks[stage.address],
                description=stage.waiting or stage.name,
                completed=stage.received,
                total=stage.total,
            )

        yield tell
