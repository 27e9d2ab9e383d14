"""Two cities on a cluster's indicators: both figures, where they lie among the nine, and what may be said."""

from collections.abc import Mapping
from functools import partial

from willdash.core.selection import Selection
from willdash.store.compared import compared
from willdash.store.side_by_side import Block, SideBySide
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.pair import Pair, pair_marks
from willdash.views.pictures.said import has_sign
from willdash.views.pictures.several import sources_words

PAGE = "/confronto"


def confronto(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Picture:
    """The first two of the cities compared, on the cluster named, else on that of the selected indicator.

    Raises:
        LookupError: there is no such cluster.
    """
    catalog = store.catalog
    id = arguments.get("cluster") or catalog.indicators[selection.indicator].cluster
    block = block_of(store, selection, id)
    first, second = compared(selection, store).cities[:2]
    differences = [row.cells[1].difference for row in block.rows]
    verdicts = [each.verdict for each in differences if each is not None and not each.is_same_figure]
    names = {"first": first.label, "second": second.label}
    return Picture(
        title=text("confronto-title", cluster=text.words(block.cluster.label), **names),
        subtitle=text("confronto-subtitle", **names),
        cluster=id,
        body=partial(pair_marks, Pair(block, first, second), text) if block.rows else empty(text),
        source=sources_words((row.comparison.indicator for row in block.rows), store, text),
        address=Addresses(store.choices, selection, PAGE).here(),
        about=f"{id}-{first.slug}-{second.slug}",
        note=text("confronto-note", signs="all" if all(map(has_sign, verdicts)) else "some", **names),
    )


def block_of(store: Store, selection: Selection, cluster: str) -> Block:
    """The featured indicators of a cluster for the first two of the cities compared.

    Raises:
        LookupError: there is no such cluster, or it has no indicators.
    """
    cities = compared(selection, store).cities[:2]
    for block in SideBySide(store).blocks(cities, selection, whole=frozenset()):
        if block.cluster.id == cluster:
            return block
    raise LookupError(f"no indicators of the cluster «{cluster}»")
