"""Which embed shows what a page shows: what other sites put in the place of a page's address."""

from collections.abc import Container, Mapping
from urllib.parse import parse_qsl, urlencode

from willdash.core.embed import Embed, EmbedView, parse_embed
from willdash.core.selection import MOST_PARAMETERS, Selection, parse_selection, printable
from willdash.store.panels import panel_cluster
from willdash.store.store import Store

Found = tuple[Embed, Selection]


class NoSuchView(LookupError):
    """The path names a city, a cluster, an indicator or a view that there is not."""


def embed_of(path: str, query: str, store: Store) -> Found | None:
    """What is embedded in the place of an address; nothing where the page has no view.

    Args:
        path: of the page, decoded; an embed's own path leads to itself, with all that its query says.
        query: the query string, any text; what cannot be used falls back, as on pages.
        store: what can be shown.

    Raises:
        NoSuchView: the path leads nowhere.
    """
    match path.split("/")[1:]:
        case [""]:
            return Embed(EmbedView.MAP), _selected(query, store)
        case ["confronto"]:
            return Embed(EmbedView.TABLE), _selected(query, store)
        case ["citta", city]:
            selection = _selected(query, store, city=_known(city, store.choices.cities))
            return Embed(EmbedView.SPINE, panel_cluster(store, selection.indicator)), selection
        case ["dati", indicator]:
            known = _known(indicator, store.choices.indicators)
            return Embed(EmbedView.INDICATOR), _selected(query, store, indicator=known)
        case ["cluster", cluster]:
            return _of_cluster(cluster, query, store)
        case ["embed", view, *named] if len(named) <= 1:
            return _itself(_known(view, [*EmbedView]), "".join(named), query, store)
    return None


def _of_cluster(cluster: str, query: str, store: Store) -> Found | None:
    """Its rug; nothing for the cluster of denominators, which has no embed."""
    _known(cluster, store.catalog.clusters)
    has_embed = cluster in _clusters(store)
    return (Embed(EmbedView.RUG, cluster), _selected(query, store)) if has_embed else None


def _itself(view: str, cluster: str, query: str, store: Store) -> Found:
    """An embed that is asked for by its own address."""
    selection = _selected(query, store)
    in_path = {"cluster": _known(cluster, _clusters(store))} if cluster else {}
    embed, _ = parse_embed(
        EmbedView(view),
        {**_arguments(query), **in_path},
        clusters=_clusters(store),
        usual=panel_cluster(store, selection.indicator),
    )
    if cluster and not embed.cluster:
        raise NoSuchView(f"«{view}» is not of a cluster")
    return embed, selection


def _clusters(store: Store) -> tuple[str, ...]:
    """Those that can be embedded."""
    return tuple(cluster.id for cluster in store.catalog.panels)


def _selected(query: str, store: Store, **in_path: str) -> Selection:
    """The selection; what the path names wins over the query."""
    named = urlencode(in_path)
    selection, _ = parse_selection(f"{named}&{query}" if named else query, store.choices)
    if any(getattr(selection, name) != value for name, value in in_path.items()):
        # The query is too long or malformed, so that nothing of it could be read.
        selection, _ = parse_selection(named, store.choices)
    return selection


def _arguments(query: str) -> Mapping[str, str]:
    """The parameters, the first value of each; none where there are too many."""
    try:
        pairs = parse_qsl(query, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return {}
    return {name: printable(value) for name, value in reversed(pairs)}


def _known(name: str, names: Container[str]) -> str:
    if name not in names:
        raise NoSuchView(f"there is no «{name}»")
    return name
