"""The difference report: for the terminal, and as one file to keep or print."""

from pathlib import Path

from htpy import (
    Element,
    Node,
    body,
    caption,
    dd,
    dl,
    dt,
    h1,
    h2,
    head,
    html,
    meta,
    p,
    style,
    table,
    tbody,
    td,
    th,
    thead,
    title,
    tr,
)
from markupsafe import Markup
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from willdash.pipeline.publishing.difference import Difference
from willdash.pipeline.publishing.told import Section, sections, summary
from willdash.store.catalog import Catalog

MOST_ROWS = 2_000
"""Of a table in the file: more make a file that no browser prints."""
STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
dl { display: grid; grid-template-columns: max-content auto; gap: .1rem 1.5rem }
dd { margin: 0; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; color: #555; padding-bottom: .4rem }
th, td { text-align: left; padding: .15rem .8rem .15rem 0; border-bottom: 1px solid #ddd }
td { font-variant-numeric: tabular-nums }
@media print { thead { display: table-header-group } tr { break-inside: avoid } body { margin: 0 } }
"""


def terminal_report(found: Difference, catalog: Catalog, *, most: int) -> RenderableType:
    """The report for the terminal: the summary, then tables of at most so many lines."""
    first = Table(show_header=False, box=None)
    for name, value in summary(found):
        first.add_row(name, Text(value))
    if found.is_none:
        return Group(first, "nothing changed")
    return Group(first, *(_terminal_table(section, most) for section in sections(found, catalog)))


def html_report(found: Difference, catalog: Catalog) -> str:
    """The report as a file that needs nothing else: no script, no picture, no other host."""
    name = f"{found.source}: what the release would change"
    page = html(lang="en")[
        head[meta(charset="utf-8"), title[name], style[Markup(STYLE)]],
        body[
            h1[name],
            dl[((dt[term], dd[value]) for term, value in summary(found))],
            p["Nothing changed."] if found.is_none else None,
            (_html_section(section) for section in sections(found, catalog)),
        ],
    ]
    return f"{page}\n"


def write_html(file: Path, found: Difference, catalog: Catalog) -> None:
    """Writes the report.

    Raises:
        OSError: the disk does not take it.
    """
    file.write_text(html_report(found, catalog), encoding="utf-8")


def _terminal_table(section: Section, most: int) -> RenderableType:
    shown = Table(title=f"{section.title}: {len(section.rows):,}", title_justify="left", box=None)
    for column in section.columns:
        shown.add_column(column, overflow="fold")
    for row in section.rows[:most]:
        shown.add_row(*map(Text, row))
    return Group("", shown, *_more(section, most))


def _more(section: Section, most: int) -> list[str]:
    more = len(section.rows) - most
    return [f"… and {more:,} more"] if more > 0 else []


def _html_section(section: Section) -> Node:
    rows: list[Element] = [tr[(td[cell] for cell in row)] for row in section.rows[:MOST_ROWS]]
    return [
        h2[f"{section.title}: {len(section.rows):,}"],
        table[
            caption[section.says],
            thead[tr[(th(scope="col")[column] for column in section.columns)]],
            tbody[rows],
        ],
        (p[more] for more in _more(section, MOST_ROWS)),
    ]
