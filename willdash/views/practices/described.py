"""A practice as search engines are told of it."""

from collections.abc import Mapping
from typing import Any

from willdash.core.model import Area, Cluster
from willdash.core.practice import Practice, State
from willdash.text import Text


def practice_record(
    practice: Practice, city: Area, cluster: Cluster, text: Text, *, address: str
) -> Mapping[str, Any]:
    """The record of a practice, as schema.org/CreativeWork.

    It is the record that is described, not the practice: what that is (a service, a project, a place) the
    sources tell too differently for one type.

    Args:
        practice: what the record is of.
        city: that did it.
        cluster: that it belongs to.
        text: words of the language.
        address: whole address of the page.
    """
    told = {
        "@type": "CreativeWork",
        "@id": f"{address}#practice",
        "name": text.words(practice.title),
        "abstract": text.words(practice.what),
        "url": address,
        "inLanguage": text.language,
        "keywords": [text.words(cluster.label)],
        "spatialCoverage": {"@type": "City", "name": city.label},
        "temporalCoverage": _coverage(practice),
        "isBasedOn": {
            "@type": "CreativeWork",
            "name": practice.source_title,
            "url": str(practice.source_url),
        },
        "isAccessibleForFree": True,
    }
    return {name: value for name, value in told.items() if value}


def _coverage(practice: Practice) -> str:
    """ISO 8601: the years known; open where it goes on."""
    start, end = practice.start_year, practice.end_year
    if start and end:
        return str(start) if start == end else f"{start}/{end}"
    if start and practice.state is State.RUNNING:
        return f"{start}/.."
    return str(start) if start else ""
