"""axe-core finds nothing against WCAG 2.1 A and AA."""

import pytest

from tests.browser.reading import expect, open_link

pytestmark = pytest.mark.browser

VIEWS = {
    "provincial": "?indicator=bes_neet&year=2024&city=monza",
    "missing year": "?indicator=bes_affluenza_regionali&year=2024&city=padova",
    "similar cities": "?city=como&peers=simili",
    "a norm": "?indicator=bes_nido_utenti_comunali&city=parma&benchmark=lep_nidi_2027",
    "all capitals": "?city=novara&peers=capoluoghi",
}
RUN = "part => axe.run(part, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"


def violations(page, axe, part="html"):
    """One line for each element of a part of the page that breaks a rule."""
    page.evaluate(axe)
    return [
        f"{rule['id']}: {node['html'][:200]} — {node['failureSummary']}"
        for rule in page.evaluate(RUN, part)["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.sliced
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("language", ["it", "en"])
def test_the_map_page_in_both_languages_on_phone_and_desktop(new_page, axe, width, language):
    page = new_page(width=width)
    open_link(page, f"?lang={language}")
    assert violations(page, axe) == []


@pytest.mark.sliced(2)
@pytest.mark.parametrize("view", VIEWS)
def test_views_with_badges_and_gaps(page, axe, view):
    open_link(page, VIEWS[view])
    assert violations(page, axe) == []


def test_the_search_with_its_results_open(page, axe):
    open_link(page)
    for words in ("reddito", "unicorni"):
        page.fill("#indicator-search", words)
        assert violations(page, axe, ".search") == []


def test_a_notice_and_the_page_that_is_not_there(page, axe, faults):
    open_link(page, "?city=atlantide")
    assert violations(page, axe, "#notices") == []
    page.goto("/nessuna")
    assert violations(page, axe) == []
    expect(faults, "404")
