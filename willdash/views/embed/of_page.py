"""Which embed shows what a page shows: what other sites put in the place of a page's address."""

from collections.abc import Callable, Container
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode

from willdash.core.embed import NAMED, Embed, EmbedView, parse_embed
from willdash.core.selection import MOST_PARAMETERS, Selection, parse_selection, printable
from willdash.store.panels import panel_cluster, shown_clusters, shown_subjects, usual_subject
from willdash.store.store import Store
from willdash.views.desk.addresses import is_desk

Former = Callable[[str], Store | None]
"""Version to the figures as they were; none where they are not kept."""


def none_kept(_version: str) -> None:
    """Where no former figures are kept."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is embedded.

    Attributes:
        embed: view, looks, locks.
        selection: valid for the store.
        store: the newest figures, or those that the embed keeps to.
        is_newest: which of the two.
    """

    embed: Embed
    selection: Selection
    store: Store
    is_newest: bool = True


class NoSuchView(LookupError):
    """The path names a city, a cluster, an indicator, a practice or a view that there is not."""


def embed_of(path: str, query: str, store: Store, *, former: Former = none_kept) -> Found | None:
    """What is embedded in the place of an address; nothing where the page has no view.

    Args:
        path: of the page, decoded; an embed's own path leads to itself, with all that its query says.
        query: the query string, any text; what cannot be used falls back, as on pages.
        store: the newest figures.
        former: finds those of a version.

    Raises:
        NoSuchView: the path leads nowhere.
    """
    match path.split("/")[1:]:
        case [""]:
            return Found(Embed(EmbedView.MAP), _selected(query, store), store)
        case ["confronto"]:
            return Found(Embed(EmbedView.TABLE), _selected(query, store), store)
        case ["citta", city]:
            selection = _selected(query, store, city=_known(city, store.choices.cities))
            spine = Embed(EmbedView.SPINE, panel_cluster(store, selection.indicator))
            return Found(spine, selection, store)
        case ["dati", id] if not is_desk(path):
            indicator = store.choices.former[id].successor if id in store.choices.former else id
            selection = _selected(query, store, indicator=_known(indicator, store.choices.indicators))
            return Found(Embed(EmbedView.INDICATOR), selection, store)
        case ["cluster", cluster]:
            rug = Embed(EmbedView.RUG, _known(cluster, shown_clusters(EmbedView.RUG, store)))
            return Found(rug, _selected(query, store), store)
        case ["pratiche", id]:
            practice = _known(id, store.catalog.practices)
            return Found(Embed(EmbedView.PRACTICE, practice=practice), _selected(query, store), store)
        case ["embed", view, *named] if len(named) <= 1:
            return _itself(EmbedView(_known(view, [*EmbedView])), "".join(named), query, store, former)
    return None


def _itself(view: EmbedView, subject: str, query: str, newest: Store, former: Former) -> Found:
    """An embed that is asked for by its own address; without its version where that is gone."""
    arguments = _arguments(query)
    version = arguments.get("version", "")
    kept = newest if version in ("", newest.version) else former(version)
    store = kept or newest
    subjects = shown_subjects(view, store)
    if not subjects:
        raise NoSuchView(f"there is no «{view}»")
    if subject:
        name = "practice" if view is EmbedView.PRACTICE else "cluster"
        arguments |= {name: _known(subject, subjects if view in NAMED else ())}
    selection = _selected(query, store)
    usual = usual_subject(view, store, selection)
    embed, _ = parse_embed(view, arguments, subjects=subjects, usual=usual)
    return Found(embed if kept else replace(embed, version=""), selection, store, store is newest)


def _selected(query: str, store: Store, **in_path: str) -> Selection:
    """The selection; what the path names wins over the query."""
    named = urlencode(in_path)
    selection, _ = parse_selection(f"{named}&{query}" if named else query, store.choices)
    if any(getattr(selection, name) != value for name, value in in_path.items()):
        # The query is too long or malformed, so that nothing of it could be read.
        selection, _ = parse_selection(named, store.choices)
    return selection


def _arguments(query: str) -> dict[str, str]:
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
