"""The embeds, ``/embed/<view>`` and ``/embed/<view>/<cluster or practice>``: an address in, a document out.

They are no pages of the site: nothing stands around them, and other sites may frame them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import parse_qsl, urlencode

from willdash.core.compare import Benchmark
from willdash.core.embed import NAMED, OWN, WAS, Embed, EmbedView, parse_embed
from willdash.core.selection import MOST_PARAMETERS, Notice, Selection, parse_selection, quoted
from willdash.partners.counts import Outcome
from willdash.store.archive import Archive, NoSuchVersion, UnreadableVersion
from willdash.store.choices import AVERAGES
from willdash.store.panels import shown_subjects, usual_subject
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.embed.document import EmbedAssets, Made, embed_document, static_fragment
from willdash.views.embed.shown import Shown
from willdash.views.svg_map.ground import Ground

GROUND = "/embed/ground"
OF_ANOTHER_INDICATOR = frozenset({"year", "benchmark"})
"""What a reader chose for the indicator shown before."""
REPLACED = frozenset({"renamed", "withdrawn"})
"""Reasons of notices that an indicator is no longer published."""


Pairs = list[tuple[str, str]]


class NoSuchEmbed(LookupError):
    """The path names no view, no cluster, or no practice."""


@dataclass(frozen=True)
class EmbedPage:
    """Makes the embeds of one app.

    Attributes:
        store: the newest figures.
        archive: the former ones.
        assets: what embeds load.
    """

    store: Store
    archive: Archive
    assets: EmbedAssets

    @cached_property
    def ground(self) -> Ground:
        """What lies beneath maps."""
        codes = {slug: area.code for slug, area in self.store.regions.items()}
        return Ground(self.store.geometry, codes, GROUND)

    def made(self, view: str, subject: str, query: str, *, origin: str) -> Made:
        """What an address shows.

        Args:
            view: as the path has it.
            subject: the cluster or practice, likewise; empty where it names none.
            query: any text.
            origin: scheme and host that the reader knows the site by.

        Raises:
            NoSuchEmbed: the path names no view, no cluster, or no practice.
        """
        if view not in set(EmbedView) or (subject and view not in NAMED):
            raise NoSuchEmbed(view)
        pairs = _pairs(query)
        arguments = dict(reversed(pairs))
        store, gone = self._store(arguments.get("version", ""))
        selection, found = parse_selection(_selecting(query, pairs), store.choices)
        embed, also_found = self._embed(EmbedView(view), subject, arguments, store, selection)
        if embed.cluster and selection.benchmark not in AVERAGES:
            norm = Text.of(selection.lang).words(store.catalog.targets[selection.benchmark].label)
            also_found += (Notice("benchmark", norm, Benchmark.MEDIAN, reason="one_alone"),)
            selection = replace(selection, benchmark=Benchmark.MEDIAN.value)
        if gone:
            embed = replace(embed, version="")
        shown = Shown(store, embed, selection, Text.of(selection.lang), origin, self.ground)
        return Made(
            shown,
            found=(*found, *also_found),
            more=(shown.text(gone, version=quoted(arguments["version"])),) if gone else (),
            is_newest=store is self.store,
        )

    def document(self, made: Made) -> str:
        """The document of what an address shows."""
        return embed_document(made, self.assets)

    def former(self, version: str) -> Store | None:
        """The figures of a former version; none where they cannot be had."""
        try:
            return self.archive.open(version)
        except (NoSuchVersion, UnreadableVersion):
            return None

    def fragment(self, embed: Embed, selection: Selection, *, origin: str) -> str:
        """A static embed as a piece of HTML to paste into a page."""
        text = Text.of(selection.lang)
        shown = Shown(self.store, replace(embed, is_static=True), selection, text, origin, self.ground)
        return static_fragment(Made(shown), self.assets)

    def _store(self, version: str) -> tuple[Store, str]:
        """The figures of a version; the newest, and the sentence that says why, where it cannot be had."""
        if version in ("", self.store.version):
            return self.store, ""
        try:
            return self.archive.open(version), ""
        except NoSuchVersion:
            return self.store, "embed-version-gone"
        except UnreadableVersion:
            return self.store, "embed-version-unreadable"

    @staticmethod
    def _embed(
        view: EmbedView, subject: str, arguments: Mapping[str, str], store: Store, selection: Selection
    ) -> tuple[Embed, tuple[Notice, ...]]:
        subjects = shown_subjects(view, store)
        if (subject and subject not in subjects) or not subjects:
            raise NoSuchEmbed(subject or view)
        name = "practice" if view is EmbedView.PRACTICE else "cluster"
        named = {**arguments, name: subject} if subject else arguments
        return parse_embed(view, named, subjects=subjects, usual=usual_subject(view, store, selection))


def outcome(made: Made) -> Outcome:
    """What became of the address."""
    if made.more:
        return Outcome.VERSION_GONE
    if any(notice.reason in REPLACED for notice in made.found):
        return Outcome.REPLACED
    return Outcome.CORRECTED if made.found else Outcome.SHOWN


def _selecting(query: str, pairs: Pairs) -> str:
    """The query that the selection is read from; one that cannot be read is left for it to complain of."""
    if not pairs:
        return query
    asked = dict(reversed(pairs))
    is_other = asked.get(WAS, asked.get("indicator")) != asked.get("indicator")
    left = {*OWN, *(OF_ANOTHER_INDICATOR if is_other else ())}
    return urlencode([(name, value) for name, value in pairs if name not in left])


def _pairs(query: str) -> Pairs:
    """Names and values; none where the query cannot be read."""
    try:
        return parse_qsl(query, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return []
