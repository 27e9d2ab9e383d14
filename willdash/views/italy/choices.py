"""What can be chosen on the page of Italy: a comune by its name, the indicator, the year."""

from collections.abc import Callable, Mapping, Sequence

from htpy import Element, Node, a, button, div, form, input, label, li, option, p, section, select, span, ul

from willdash.core.model import Area
from willdash.database.comuni import Comune
from willdash.text import Text
from willdash.views.choices import choices_go
from willdash.views.italy.chosen import Chosen
from willdash.views.italy.maps import PATH

MOST_FOUND = 20
LONGEST = 60


def find_form(words: str, fields: Mapping[str, str], text: Text) -> Element:
    """The search for a comune by name.

    Args:
        words: as the reader wrote them.
        fields: of the page's address, which the search keeps.
        text: words of the language.
    """
    return form(
        ".italy-find", role="search", action=PATH, data_visit=True, aria_label=text("italy-find-label")
    )[
        _hidden(fields),
        label(for_="italy-words")[text("italy-find")],
        div(".italy-find-row")[
            input(
                "#italy-words.form-control",
                name="q",
                type="search",
                value=words,
                maxlength=str(LONGEST),
                autocomplete="off",
                placeholder=text("italy-find-hint"),
            ),
            button(".btn.btn-primary", type="submit")[text("italy-find-go")],
        ],
    ]


def found(words: str, comuni: Sequence[Comune], href: Callable[[str], str], text: Text) -> Node:
    """The comuni with these words in their name; those of one name are told apart by their province.

    Args:
        words: as the reader wrote them.
        comuni: at most `MOST_FOUND`.
        href: where a comune leads to, by its code.
        text: words of the language.
    """
    key = "italy-found-none" if not comuni else "italy-found"
    if len(comuni) == MOST_FOUND:
        key = "italy-found-most"
    return section(".italy-found", aria_label=text("italy-find-label"))[
        p(role="status")[text(key, words=words, count=len(comuni))],
        ul[[_hit(comune, href, text) for comune in comuni]] if comuni else None,
    ]


def indicator_form(chosen: Chosen, fields: Mapping[str, str], text: Text) -> Element:
    """The form that asks for another indicator or year."""
    others = {name: value for name, value in fields.items() if name not in ("indicator", "year")}
    return form(".choices", action=PATH, data_visit=True, aria_label=text("italy-choices"))[
        _hidden(others),
        div[
            label(for_="italy-indicator")[text("italy-indicator")],
            select("#italy-indicator.form-select", name="indicator")[
                [
                    option(value=id, selected=id == chosen.indicator.id)[text.words(indicator.label)]
                    for id, indicator in chosen.among.indicators.items()
                ]
            ],
        ],
        div[
            label(for_="italy-year")[text("italy-year")],
            select("#italy-year.form-select", name="year")[
                [
                    option(value=str(year), selected=year == chosen.year)[str(year)]
                    for year in reversed(chosen.years)
                ]
            ],
        ],
        choices_go(text),
    ]


def the_nine(cities: Sequence[Area], code: str, href: Callable[[str], str], text: Text) -> Element:
    """The nine cities, which the site is about, within reach."""
    return div(".italy-nine")[
        span(".italy-nine-lead")[text("italy-nine")],
        ul[
            [
                li[a(href=href(city.code), aria_current="true" if city.code == code else None)[city.label]]
                for city in cities
            ]
        ],
    ]


def _hidden(fields: Mapping[str, str]) -> Node:
    return [input(type="hidden", name=name, value=value) for name, value in fields.items()]


def _hit(comune: Comune, href: Callable[[str], str], text: Text) -> Element:
    return li(data_area=comune.code)[
        a(href=href(comune.code))[comune.name],
        " ",
        span(".find-detail")[
            text(
                "italy-found-more",
                province=comune.province,
                people=comune.people,
                written=text.number(comune.people),
            )
        ],
    ]
