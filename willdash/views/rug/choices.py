"""What a reader of a rug can choose: whose column stands out, and what verdicts are about."""

from htpy import Element, form, label, option, select

from willdash.store.choices import AVERAGES
from willdash.store.rug import Rug
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.rug.links import RugLinks


def rug_choices(rug: Rug, links: RugLinks, text: Text) -> Element:
    """Two native selects in a form that leads back to the rug; an open row stays open."""
    cities = [(city.slug or "", city.label) for city in sorted(rug.cities, key=lambda city: city.label)]
    benchmarks = [(kind, text(f"rug-benchmark-{kind}")) for kind in AVERAGES]
    return form(".choices.rug-choices", method="get", action=links.to.path, data_visit=True)[
        kept_fields(links.to, without=("city", "benchmark", "indicator")),
        links.hidden(),
        _choice("city", text("picker-city"), cities, rug.city.slug or ""),
        _choice("benchmark", text("picker-benchmark"), benchmarks, rug.benchmark.value),
        choices_go(text),
    ]


def _choice(name: str, title: str, options: list[tuple[str, str]], current: str) -> Element:
    return label[
        title,
        select(".form-select", name=name, id=f"rug-{name}")[
            [option(value=value, selected=value == current)[words] for value, words in options]
        ],
    ]
