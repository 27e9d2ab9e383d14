"""Makes a city's notebook out of the store; the same for every form it is shown in."""

from collections.abc import Callable
from dataclasses import replace

from willdash.core.selection import Choices, Selection
from willdash.store.profile import profile_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.links import CITY, Addresses
from willdash.views.notebook.closing import closing
from willdash.views.notebook.clusters import clusters
from willdash.views.notebook.cover import cover
from willdash.views.notebook.document import Chapter, Notebook
from willdash.views.notebook.facts import facts
from willdash.views.notebook.gaps import gaps
from willdash.views.notebook.learning import learning
from willdash.views.notebook.near import near
from willdash.views.notebook.own_practices import own_practices
from willdash.views.notebook.standing import standing
from willdash.views.notebook.told import Told
from willdash.views.profile.words import average_of, than_words

CHAPTERS: tuple[Callable[[Told], Chapter], ...] = (
    facts, clusters, standing, gaps, learning, own_practices, near,
)  # fmt: skip
"""In their order; the last, which also tells where the notebook is found, follows."""


def notebook_of(store: Store, selection: Selection, *, origin: str = "", is_draft: bool = False) -> Notebook:
    """The notebook of the selected city, in its language, with verdicts on the average chosen.

    Args:
        store: figures and practices.
        selection: whose notebook, in which words; see `of_notebook`.
        origin: scheme and host that addresses begin with; empty where none is known.
        is_draft: whether the figures are not published.

    Raises:
        LookupError: no city goes by this name.
    """
    own = of_notebook(selection, store.choices)
    text = Text.of(own.lang)
    profile = profile_of(store, own.city, benchmark=own.benchmark, weights=own.weights)
    to = Addresses(store.choices, own, notebook_path(own.city), base=origin)
    told = Told(store, profile, than_words(average_of(own), profile, text), to, text)
    address, title = to.here(), text("notebook-title", city=profile.city.label)
    return Notebook(
        language=own.lang,
        title=title,
        description=text("notebook-description", city=profile.city.label),
        author=text("site-owner"),
        acquired=store.acquired,
        contents=text("notebook-contents"),
        footer=_footer(title, told, is_draft=is_draft),
        cover=cover(told, address=address, is_draft=is_draft),
        chapters=(*(make(told) for make in CHAPTERS), closing(told, address=address)),
    )


def of_notebook(selection: Selection, choices: Choices) -> Selection:
    """A selection with all of it at its default that no notebook depends on.

    What is left is city, language, the average that verdicts are about (a norm holds for one indicator
    alone) and the weights of similar cities.
    """
    return replace(
        choices.default,
        city=selection.city,
        lang=selection.lang,
        weights=selection.weights,
        benchmark=average_of(selection).value,
    )


def notebook_path(city: str) -> str:
    """Path of the page that shows a city's notebook."""
    return f"{CITY}{city}/quaderno"


def _footer(title: str, told: Told, *, is_draft: bool) -> str:
    text, store = told.text, told.store
    data = text("slides-footer", version=store.version, acquired=text.date(store.acquired))
    footer = text("notebook-footer", title=title, data=data)
    return text("notebook-draft-footer", footer=footer) if is_draft else footer
