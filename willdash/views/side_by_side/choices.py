"""Which cities stand side by side: a form of nine boxes, a reference and a region, and what became of it."""

from htpy import Element, Node, a, fieldset, form, input, label, legend, option, p, select, span

from willdash.core.model import Area
from willdash.store.compared import MOST, Compared
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.choices import choices_go, kept_fields
from willdash.views.links import Addresses


def cities_form(compared: Compared, store: Store, to: Addresses, text: Text, *, cluster: str) -> Element:
    """The form; the reference is sent first, so that it leads the list in the address.

    Args:
        compared: what is shown.
        store: for the regions.
        to: addresses from this page.
        text: words of the language.
        cluster: the one shown whole, kept along; empty for none.
    """
    chosen = {city.slug for city in compared.cities}
    references = [city for city in store.catalog.cities if city in compared.offered or city.slug in chosen]
    name = text("versus-choices")
    return form(".choices.versus-form", method="get", action=to.path, data_visit=True, aria_label=name)[
        kept_fields(to, without=("compare", "region")),
        input(type="hidden", name="cluster", value=cluster) if cluster else None,
        label(for_="versus-reference")[
            text("versus-reference"),
            select("#versus-reference.form-select", name="compare")[
                [_option(city.slug or "", city.label, compared.reference.slug) for city in references]
            ],
        ],
        fieldset(".versus-cities")[
            legend[text("versus-cities")],
            [_box(city, is_checked=city.slug in chosen) for city in references],
        ],
        label(for_="versus-region")[
            text("versus-region"),
            select("#versus-region.form-select", name="region")[
                _option("", text("versus-region-all"), to.selection.region),
                [_option(slug, area.label, to.selection.region) for slug, area in store.regions.items()],
            ],
        ],
        choices_go(text),
    ]


def chosen_words(compared: Compared, to: Addresses, text: Text) -> Node:
    """The filter, where there is one, and who chose the cities, where the reader did not."""
    words = _added_words(compared, text)
    return [
        p(".versus-filter", data_region=to.selection.region)[
            text("versus-filter", region=compared.region.label),
            " ",
            a(href=to.here(region=""))[text("versus-filter-off")],
        ]
        if compared.region
        else None,
        p(".versus-chosen")[words] if words else None,
    ]


def notice_words(compared: Compared, text: Text) -> tuple[str, ...]:
    """What of the cities asked for is not shown, and why."""
    found = []
    if compared.outside and compared.region:
        names = _names(compared.outside, text)
        count, region = len(compared.outside), compared.region.label
        found.append(text("versus-notice-outside", cities=names, count=count, region=region))
    if compared.beyond:
        names = _names(compared.beyond, text)
        found.append(text("versus-notice-beyond", cities=names, count=len(compared.beyond), most=MOST))
    return tuple(found)


def _added_words(compared: Compared, text: Text) -> str:
    if not compared.added:
        return ""
    first, second = (city.label for city in compared.cities)
    names = {"first": first, "second": second}
    if compared.region is not None:
        alone = len(compared.offered) == 1
        key = "versus-chosen-region-one" if alone else "versus-chosen-region"
        return text(key, region=compared.region.label, **names)
    return text("versus-chosen-usual" if len(compared.added) > 1 else "versus-chosen-one", **names)


def _names(cities: tuple[Area, ...], text: Text) -> str:
    return joined(tuple(city.label for city in cities), text)


def _option(value: str, words: str, current: str | None) -> Element:
    return option(value=value, selected=value == current)[words]


def _box(city: Area, *, is_checked: bool) -> Element:
    return label(".versus-box")[
        input(type="checkbox", name="compare", value=city.slug, checked=is_checked),
        span[city.label],
    ]
