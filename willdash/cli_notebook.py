"""The command of the notebooks."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

Folder = Annotated[Path, typer.Argument(help="Folder to write to; made where it is missing.")]
City = Annotated[list[str] | None, typer.Option(help="As in reggio-emilia, once for each; else all nine.")]
Language = Annotated[list[str] | None, typer.Option(help="it or en, once for each; else both.")]
Data = Annotated[Path | None, typer.Option(help="Folder of the data package; data/ unless said.")]


def add_notebook(app: typer.Typer) -> None:
    """Adds `willdash notebook build`."""
    notebook = typer.Typer(no_args_is_help=True, help="A city's reading as one document.")
    notebook.command("build")(build)
    app.add_typer(notebook, name="notebook")


def build(folder: Folder, city: City = None, language: Language = None, data: Data = None) -> None:
    """Write the notebooks of the nine cities as PDF, in Italian and English."""
    from willdash.export.notebooks import load
    from willdash.export.source import ExportError

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    try:
        notebooks = load(data, cities=city or (), languages=language or ())
        with Progress(*columns, console=Console(stderr=True)) as progress:
            for _ in progress.track(notebooks.write(folder), len(notebooks), description="Setting notebooks"):
                pass
    except ExportError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    typer.echo(f"{folder}: {len(notebooks)} notebook(s), PDF")
