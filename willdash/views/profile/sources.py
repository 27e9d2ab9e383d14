"""Where the figures of a profile come from: each source with edition, licence and day of acquisition."""

from collections import Counter
from collections.abc import Mapping, Sequence

from htpy import Element, h2, li, p, section, time, ul

from willdash.core.compare import Comparison
from willdash.core.model import Source
from willdash.text import Text
from willdash.views.outside import outside


def profile_sources(
    shown: Sequence[Comparison], sources: Mapping[str, Source], text: Text, *, version: str
) -> Element:
    """Every source once, with the number of its indicators on the page.

    Args:
        shown: every figure of the page.
        sources: by id.
        text: words of the language.
        version: of the data package.
    """
    counts = Counter(comparison.indicator.source for comparison in shown)
    return section(".profile-sources", aria_labelledby="sources")[
        h2(id="sources")[text("profile-sources")],
        ul[[_source(sources[id], counts[id], text) for id in sources if counts[id]]],
        p(".profile-note")[text("about-data-version", version=version)],
    ]


def _source(source: Source, count: int, text: Text) -> Element:
    licence = text.words(source.licence)
    return li(data_source=source.id)[
        text.words(source.publisher),
        ", ",
        outside(str(source.url), text.words(source.title), text),
        text("profile-source-edition", edition=text.edition(source)),
        outside(str(source.licence_url), licence, text) if source.licence_url else licence,
        text("profile-source-acquired"),
        time(datetime=source.acquired)[text.date(source.acquired)],
        text("profile-source-count", count=count),
    ]
