"""Links: each says what it changes; the rest of the selection stays.

Inside a view, in the browser, ``assets/js/links.js`` completes a `change` with the present address, so a
view does not depend on parts of the selection that it does not show, and can be kept and reused. Where
there is no script, `complete` writes the whole address, and `Addresses` leads to other pages.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from html import escape, unescape
from typing import Any
from urllib.parse import parse_qsl, urlencode

from willdash.core.selection import Choices, Selection, brief

Links = Callable[..., str | None]
"""Makes an address out of the fields that change, as in ``links(city="como")``; none where they may not."""

CITY, CLUSTER, INDICATOR, PRACTICE = "/citta/", "/cluster/", "/dati/", "/pratiche/"
PRACTICES, TRAJECTORY = "/pratiche", "/traiettoria"
CHANGE = re.compile(r'href="\?([^"]*)"')
PAGE = re.compile(r'href="(/[^"?]*)" data-page="\1"')
IN_PATH = {CITY: "city", INDICATOR: "indicator"}
"""Pages whose path ends in a field of the selection, which their query then leaves out."""


def change(**fields: str | int) -> str:
    """A relative address that names only what changes."""
    return "?" + urlencode(fields)


def leads(path: str) -> dict[str, str]:
    """The attributes of a link to another page, completed in the browser like a `change`."""
    return {"href": path, "data-page": path}


def completed(html: str, to: "Addresses") -> str:
    """HTML in which every `change` and `leads` has become a whole address, for the time before scripts run.

    Each link keeps its own change or page beside the address, so that the browser can complete it anew.
    """

    def whole(link: re.Match[str]) -> str:
        fields: dict[str, Any] = dict(parse_qsl(unescape(link[1]), keep_blank_values=True))
        if "year" in fields:
            fields["year"] = int(fields["year"])
        address = to.here(**fields).removeprefix(to.path) or "?"
        return f'href="{escape(address)}" data-change="{link[1]}"'

    def page(link: re.Match[str]) -> str:
        return f'href="{escape(to(unescape(link[1])))}" data-page="{link[1]}"'

    return PAGE.sub(page, CHANGE.sub(whole, html))


def complete(selection: Selection) -> Links:
    """Makes whole addresses: the selection with some fields changed."""
    return lambda **fields: replace(selection, **fields).query()


@dataclass(frozen=True, slots=True)
class Addresses:
    """Leads from one page to any other with the selection kept; names only what is not the default.

    Usage:
        ``to("/confronto", compare=("parma", "como"))``   a page, some fields changed
        ``to.city("parma")``                              ``/citta/parma?…``
        ``to.here(year=2019)``                            the page shown, some fields changed

    Where the indicator changes, year and benchmark become its own defaults unless they are given.
    Parameters of one page alone, such as the words sought, go in as ``extra``.
    """

    choices: Choices
    selection: Selection
    path: str
    asked: Mapping[str, str] = field(default_factory=dict)
    """What the address of the page shown names, parameters of the page alone among them."""
    base: str = ""
    """Scheme and host, where the addresses have to be whole."""

    def __call__(self, path: str, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of a page by its path."""
        query = urlencode(self.kept(path, **changes) | dict(extra or {}), safe=",:")
        return f"{self.base}{path}?{query}" if query else f"{self.base}{path}"

    def city(self, slug: str, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of a city's profile."""
        return self(CITY + slug, extra=extra, **changes, city=slug)

    def cluster(self, id: str, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of a cluster's page."""
        return self(CLUSTER + id, extra=extra, **changes)

    def indicator(self, id: str, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of an indicator's page."""
        return self(INDICATOR + id, extra=extra, **changes, indicator=id)

    def practice(self, id: str, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of a practice's page."""
        return self(PRACTICE + id, extra=extra, **changes)

    def trajectory(self, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of the trajectory, for another selection where any is named."""
        return self(TRAJECTORY, extra=extra, **changes)

    def here(self, *, extra: Mapping[str, str] | None = None, **changes: object) -> str:
        """The address of the page that is shown, for another selection."""
        for start, named in IN_PATH.items():
            if self.path.startswith(start) and named in changes:
                return self(f"{start}{changes[named]}", extra=extra, **changes)
        return self(self.path, extra=extra, **changes)

    def in_language(self, language: str) -> str:
        """The address of the page shown, word for word, in another language."""
        others = {name: value for name, value in self.asked.items() if name != "lang"}
        usual = self.choices.default.lang
        query = urlencode(others if language == usual else {**others, "lang": language}, safe=",:")
        return f"{self.path}?{query}" if query else self.path

    def kept(self, path: str, **changes: object) -> dict[str, str]:
        """The parameters that an address of the path has to name."""
        selection = self.changed(changes)
        in_path = {named for start, named in IN_PATH.items() if path.startswith(start)}
        return {name: value for name, value in brief(selection, self.choices).items() if name not in in_path}

    def changed(self, changes: Mapping[str, object]) -> Selection:
        """The selection with some fields changed, and year and benchmark fitted to another indicator."""
        if not changes:
            return self.selection
        indicator = str(changes.get("indicator", self.selection.indicator))
        if indicator == self.selection.indicator:
            return replace(self.selection, **changes)  # type: ignore[arg-type]
        known = self.selection.benchmark in self.choices.benchmarks(indicator)
        benchmark = self.selection.benchmark if known else self.choices.default.benchmark
        usual = {"year": self.choices.default_year(indicator), "benchmark": benchmark}
        return replace(self.selection, **{**usual, **changes})  # type: ignore[arg-type]
