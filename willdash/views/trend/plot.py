"""The picture in the trend chart: lines in SVG that stretches, texts in HTML that does not."""

from htpy import Element, div, path, span, svg

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.core.practice_years import Years
from willdash.text import Text
from willdash.views.drawing import decimals_of, spread, ticks
from willdash.views.trend.lines import Kind, Line, drawn, marked
from willdash.views.trend.scale import Scale, scale_of, year_ticks
from willdash.views.trend.span import marked_span

LABEL_APART = 9.0
"""Height of a label, in per cent of the drawing (see ``--plot`` in trend.css)."""
CROWD = 24
"""Above so many lines they are drawn finer."""
YEARS_APART, YEARS_APART_WIDE = 30.0, 10.0
"""Room for a year under the axis, in per cent, on a phone and on a wide screen."""


def plot(
    comparison: Comparison,
    lines: tuple[Line, ...],
    years: list[int],
    text: Text,
    *,
    band: Years | None = None,
    is_year_marked: bool = True,
) -> Element:
    """The lines between their axes, each named line with its label.

    Args:
        comparison: the chosen indicator and year.
        lines: what is drawn, the uppermost last; at least one.
        years: all with a figure, rising.
        text: words of the language.
        band: years that are marked beneath the lines.
        is_year_marked: whether the chosen year is.
    """
    indicator = comparison.indicator
    scale = scale_of((line.series for line in lines), decimals=indicator.decimals)
    values = ticks(scale.low, scale.high)
    words = _tick_words(values, indicator, text)
    ends = [line for line in lines if line.kind is not Kind.PEER]
    names = [_end_name(line, scale, text) for line in ends]
    places = spread([scale.y(line.series[-1][1]) for line in ends], apart=LABEL_APART)
    last = [text.value(indicator, line.series[-1][1]) for line in ends]
    style = f"--ticks:{_width(words)};--ends:{_width(names)};--last:{_width(last)}"
    return div(".trend-plot", style=style)[
        div(".trend-values", aria_hidden="true")[
            [span(style=f"top:{scale.y(value):g}%")[word] for value, word in zip(values, words, strict=True)],
        ],
        _drawing(comparison, lines, scale, values, text, band=band, is_year_marked=is_year_marked),
        _links(ends, places, scale),
        div(".trend-ends", aria_hidden="true")[
            [
                span(class_=["trend-end", line.kind.value], style=f"top:{place:g}%")[
                    name, span(".trend-last")[value]
                ]
                for line, name, place, value in zip(ends, names, places, last, strict=True)
            ]
        ],
        _years(years, scale, band.first if band else comparison.year, is_bold=bool(band) or is_year_marked),
    ]


def _drawing(
    comparison: Comparison,
    lines: tuple[Line, ...],
    scale: Scale,
    values: tuple[float, ...],
    text: Text,
    *,
    band: Years | None,
    is_year_marked: bool,
) -> Element:
    grid = "".join(f"M0 {scale.y(value):g}H100" for value in values)
    city = Line(Kind.CITY, "", comparison.city.reading.series)
    return svg(
        class_=["trend-drawing", {"crowded": len(lines) > CROWD}],
        viewBox="0 0 100 100",
        preserveAspectRatio="none",
        role="img",
        aria_label=_essence(comparison, lines, text),
    )[
        marked_span(band, scale) if band else None,
        path(".trend-grid", d=grid),
        [drawn(line, scale) for line in lines],
        marked(city, scale, year=comparison.year) if is_year_marked else None,
    ]


def _links(ends: list[Line], places: tuple[float, ...], scale: Scale) -> Element:
    """From each line's end to its label, where the line reaches the last year."""
    return svg(".trend-links", viewBox="0 0 100 100", preserveAspectRatio="none", aria_hidden="true")[
        [
            path(
                class_=["trend-link", line.kind.value], d=f"M0 {scale.y(line.series[-1][1]):g}L100 {place:g}"
            )
            for line, place in zip(ends, places, strict=True)
            if line.series[-1][0] == scale.last
        ]
    ]


def _years(years: list[int], scale: Scale, chosen: int, *, is_bold: bool) -> Element:
    """Published years under the axis: few on a phone, more on a wide screen."""
    few = year_ticks(years, scale, marked=chosen, apart=YEARS_APART)
    many = year_ticks(years, scale, marked=chosen, apart=YEARS_APART_WIDE, kept=few)
    return div(".trend-years", aria_hidden="true")[
        [
            span(
                class_={"chosen": is_bold and year == chosen, "more": year not in few},
                style=f"left:{scale.x(year):g}%",
            )[str(year)]
            for year in many
        ]
    ]


def _end_name(line: Line, scale: Scale, text: Text) -> str:
    """The name beside a line, with its year where it ends early or has one only."""
    last = line.series[-1][0]
    if len(line.series) == 1:
        return text("trend-end-single", name=line.name, year=str(last))
    return line.name if last == scale.last else text("trend-end-early", name=line.name, year=str(last))


def _tick_words(values: tuple[float, ...], indicator: Indicator, text: Text) -> list[str]:
    """Round values with the sign of their unit and no needless decimals."""
    plain = indicator.model_copy(update={"decimals": decimals_of(values)})
    return [text.value(plain, value) for value in values]


def _width(words: list[str]) -> str:
    """Room for the longest, in widths of a digit."""
    return f"{max(map(len, words), default=0)}ch"


def _essence(comparison: Comparison, lines: tuple[Line, ...], text: Text) -> str:
    """What the picture says: first and last figure of each named line."""
    indicator = comparison.indicator
    named = [line for line in reversed(lines) if line.kind is not Kind.PEER]
    words = [_line_words(line, indicator, text) for line in named]
    if not comparison.city.reading.series:
        words = [f"{comparison.city.area.label}: {text('missing-never_published')}", *words]
    return text("trend-essence", indicator=text.words(indicator.label), lines="; ".join(words))


def _line_words(line: Line, indicator: Indicator, text: Text) -> str:
    (first, begin), (last, end) = line.series[0], line.series[-1]
    if first == last:
        return text("trend-line-single", name=line.name, year=str(first), value=text.value(indicator, begin))
    return text(
        "trend-line",
        name=line.name,
        first=str(first),
        last=str(last),
        **{"from": text.value(indicator, begin), "to": text.value(indicator, end)},
    )
