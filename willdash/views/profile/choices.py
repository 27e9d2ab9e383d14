"""What a reader of a profile can choose: another of the nine cities, and what verdicts are about."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, a, div, form, label, li, nav, option, select, ul

from willdash.core.model import Area, Target
from willdash.store.choices import AVERAGES
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.links import Addresses


def profile_choices(
    cities: Sequence[Area], current: Area, targets: Mapping[str, Target], to: Addresses, text: Text
) -> Node:
    """Nine links, the one shown marked, and a select with its form.

    Args:
        cities: the nine.
        current: the one shown.
        targets: norms by id; one is offered only while it is chosen, since it holds for one indicator.
        to: addresses from the page shown.
        text: words of the language.
    """
    return div(".profile-choices")[
        nav(".profile-cities", aria_label=text("profile-cities"))[
            ul[[li[_city(city, current, to)] for city in cities]]
        ],
        _benchmark(targets, to, text),
    ]


def _city(city: Area, current: Area, to: Addresses) -> Element:
    is_current = city.code == current.code
    return a(href=to.city(city.slug or ""), data_visit=True, aria_current="page" if is_current else None)[
        city.label
    ]


def _benchmark(targets: Mapping[str, Target], to: Addresses, text: Text) -> Element:
    current = to.selection.benchmark
    offered = {id: text(f"profile-benchmark-{id}") for id in AVERAGES}
    if current in targets:
        offered[current] = text.words(targets[current].label)
    return form(".choices", method="get", action=to.path, data_visit=True)[
        kept_fields(to, without=("benchmark",)),
        label(for_="profile-benchmark")[
            text("picker-benchmark"),
            select(".form-select", name="benchmark", id="profile-benchmark")[
                [option(value=id, selected=id == current)[words] for id, words in offered.items()]
            ],
        ],
        choices_go(text),
    ]
