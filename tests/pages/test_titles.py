import pytest

from willdash.pages.city import CityPage
from willdash.pages.indicator import IndicatorPage
from willdash.pages.page import Content, Elsewhere
from willdash.pages.search import SearchPage
from willdash.pages.storyboards import StoryboardsPage
from willdash.pages.titles import PageTitles
from willdash.views.findable import findable


class Moved:
    rules = ("/vecchia", "/nuova")
    own = frozenset()

    def content(self, asked):
        if asked.path == "/vecchia":
            raise Elsewhere("/nuova?city=parma")
        return Content("x", f"{asked.selection.city} {asked.origin}", "", None)

    def addresses(self):
        return self.rules


@pytest.fixture(scope="module")
def titles(store):
    pages = (
        CityPage(store),
        IndicatorPage(store),
        StoryboardsPage(store),
        SearchPage(store.catalog, findable(store.catalog)),
        Moved(),
    )
    return PageTitles(pages, store.choices, origin=lambda: "https://example.org")


@pytest.mark.parametrize(
    ("path", "query", "title"),
    [
        ("/citta", "", "Città"),
        ("/citta", "lang=en", "Cities"),
        ("//citta", "", "Città"),
        ("/citta/reggio-emilia", "city=como", "Profilo di Reggio Emilia"),
        ("/dati/bes_neet", "", "Giovani di 15-29 anni che non lavorano e non studiano (NEET)"),
        ("/cerca", "q=asili&q=case", "Risultati per «asili»"),
        ("/plenaria/minori", "lang=en", None),
        ("/vecchia", "", "parma https://example.org"),
    ],
)
def test_a_page_has_the_title_that_it_shows(titles, store, path, query, title):
    if title is None:
        title = store.storyboards["minori"].title["en"]
    assert titles(path, query) == title


@pytest.mark.parametrize(
    "path",
    ["/", "", "/citta/", "/citta/torino", "/dati/nulla", "/plenaria/nulla", "/cerca/x"],
)
def test_what_is_no_page_has_none(titles, path):
    assert titles(path, "") is None


def test_a_query_of_any_kind_has_a_title(titles):
    for query in ("a=1&" * 60, "%FF%00=%FF", "lang=xx&year=x"):
        assert titles("/citta", query) == "Città"
