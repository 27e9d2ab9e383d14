"""The parameters of an embed's address, for whoever writes it by hand: one list, and the table made of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from htpy import Element, Node, code, tbody, td, th, thead, tr
from htpy import table as table_element

from willdash.core.embed import ALL, CARRIED, PICKERS, STATIC, TRANSPARENT, EmbedView, Theme
from willdash.core.selection import SORT_KEYS
from willdash.store.choices import AVERAGES
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.scrolling import scrolling

Values = Callable[[Store], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter.

    Attributes:
        name: in the address, and of the web component's attribute.
        values: those it takes; none where words say which.
    """

    name: str
    values: Values | None = None


PARAMETERS = (
    Parameter("cluster", lambda store: [id for id, each in store.catalog.clusters.items() if each.is_panel]),
    Parameter("practice"),
    Parameter("indicator"),
    Parameter("year"),
    Parameter("city", lambda store: store.choices.cities),
    Parameter("peers", lambda store: store.choices.peers),
    Parameter("benchmark", lambda _: AVERAGES),
    Parameter("region", lambda store: store.choices.regions),
    Parameter("sort", lambda _: SORT_KEYS),
    Parameter("weights"),
    Parameter("lang", lambda _: LANGUAGES),
    Parameter(
        "locked", lambda _: [ALL, *dict.fromkeys(name for names in PICKERS.values() for name in names)]
    ),
    Parameter("theme", lambda _: [*Theme]),
    Parameter("background", lambda _: [TRANSPARENT]),
    Parameter("mode", lambda _: [STATIC]),
    Parameter("version"),
    Parameter("key"),
)
"""In the order in which one thinks of them."""


def parameters_table(store: Store, text: Text) -> Element:
    """Name, values and meaning of each, and the views that know it where not all do."""
    heads = [th(scope="col")[text(f"embed-builder-{name}")] for name in ("parameter", "values", "meaning")]
    return scrolling(text("embed-builder-parameters"), text)[
        table_element(".table.embed-parameters")[
            thead[tr[heads]], tbody[[_row(each, store, text) for each in PARAMETERS]]
        ]
    ]


def _row(parameter: Parameter, store: Store, text: Text) -> Element:
    name = parameter.name
    return tr[
        th(scope="row")[code[name]],
        td[_values(parameter, store, text)],
        td[text(f"embed-builder-parameter-{name}"), _only(name, text)],
    ]


def _values(parameter: Parameter, store: Store, text: Text) -> Node:
    if parameter.values is None:
        return text(f"embed-builder-values-{parameter.name}", version=store.version)
    return [[", " if place else "", code[value]] for place, value in enumerate(parameter.values(store))]


def _only(name: str, text: Text) -> Node:
    """The views that know the parameter; nothing where it is known to all, or is not of the selection."""
    knowing = [view for view in EmbedView if name in {*PICKERS[view], *CARRIED.get(view, ())}]
    if not knowing or len(knowing) == len(EmbedView):
        return None
    views = ", ".join(text(f"embed-builder-view-{view}") for view in knowing)
    return [" ", text("embed-builder-only", views=views)]
