"""The chart of the report: a few measures, each with one bar for each contender, as a light SVG."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from bench.contender import RIVALS, STATIC, WILLDASH
from bench.rows import Row, said
from willdash.settings import ROOT

FILE = ROOT / "docs" / "performance.svg"
ORDER = (WILLDASH, STATIC, *RIVALS)
COLUMNS, CELL_WIDTH, CELL_HEIGHT, MARGIN = 2, 400, 142, 16
BAR_LEFT, BAR_LONGEST, BAR_HEIGHT, STEP, FIRST = 86, 180, 16, 24, 36
OURS, OTHERS, INK, PALE, PAPER = "#0066cc", "#8a99a8", "#17324d", "#5b6f82", "#ffffff"
FONT = "font-family:'Titillium Web',system-ui,sans-serif;font-size:13px"


def write(rows: Sequence[Row], wanted: Sequence[str], file: Path = FILE) -> None:
    """Draws the wanted rows that rivals were measured for; nothing where there is none."""
    with_rivals = [row for row in rows if any(name in row.by for name in RIVALS)]
    chosen = [row for what in wanted for row in with_rivals if row.what == what]
    if chosen:
        file.write_text(drawing(chosen))


def drawing(rows: Sequence[Row]) -> str:
    """The whole picture, rows from left to right and top to bottom."""
    lines = -(-len(rows) // COLUMNS)
    width, height = COLUMNS * CELL_WIDTH + MARGIN, lines * CELL_HEIGHT + MARGIN
    spoken = "; ".join(f"{row.what}: {', '.join(_spoken(row.by, row.by_unit))}" for row in rows)
    cells = "".join(
        f'<g transform="translate({MARGIN + number % COLUMNS * CELL_WIDTH} '
        f'{MARGIN + number // COLUMNS * CELL_HEIGHT})">{"".join(_cell(row))}</g>\n'
        for number, row in enumerate(rows)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" style="{FONT}">\n<title>{escape(spoken)}</title>\n'
        f'<rect width="{width}" height="{height}" fill="{PAPER}"/>\n{cells}</svg>\n'
    )


def _spoken(by: Mapping[str, float], unit: str) -> Iterator[str]:
    return (f"{name} {said(by[name], unit)}" for name in ORDER if name in by)


def _cell(row: Row) -> Iterator[str]:
    """One measure: its name, and a bar for each contender as long as its amount."""
    longest = max(row.by.values()) or 1
    yield f'<text y="16" font-weight="700" fill="{INK}">{escape(row.what)}</text>'
    for number, name in enumerate(each for each in ORDER if each in row.by):
        top, amount = FIRST + number * STEP - BAR_HEIGHT // 2, row.by[name]
        length = max(round(BAR_LONGEST * amount / longest, 1), 1)
        base = top + BAR_HEIGHT - 4
        yield f'<text x="{BAR_LEFT - 8}" y="{base}" text-anchor="end" fill="{INK}">{escape(name)}</text>'
        yield (
            f'<rect x="{BAR_LEFT}" y="{top}" width="{length}" height="{BAR_HEIGHT}" rx="2" '
            f'fill="{OURS if name == WILLDASH else OTHERS}"/>'
        )
        yield (
            f'<text x="{BAR_LEFT + length + 6}" y="{base}" fill="{INK}">{escape(said(amount, row.by_unit))} '
            f'<tspan fill="{PALE}">{_ratio(row, amount)}</tspan></text>'
        )


def _ratio(row: Row, amount: float) -> str:
    """How many times the static page it is."""
    return f"{amount / row.by[STATIC]:.1f} ×" if row.by[STATIC] else ""
