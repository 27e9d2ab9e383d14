"""A draft in a real browser: marked everywhere for its uploader, unseen by anybody else."""

import pytest

from tests.browser.reading import READY, open_link
from tests.conftest import ROOT
from tests.serving.drafting import Drafting
from willdash.desk.addresses import invitation_address
from willdash.views.desk.addresses import draft_address

BANNER = "body > header > .draft-banner"
OWN = "?indicator=com_anziani_sad&city=padova"
WIDTHS = (360, 1366)


@pytest.fixture(scope="module")
def drafting(server):
    return Drafting(server.state, ROOT / "data")


@pytest.fixture
def uploader(new_page, drafting):
    """Makes pages of a browser that previews the draft."""
    made = []

    def make(**options):
        page = new_page(**options)
        made.append(page)
        page.goto(invitation_address(drafting.token))
        page.goto(draft_address(drafting.id))
        page.get_by_role("button", name="Anteprima nel sito").click()
        page.wait_for_selector(f"{BANNER} >> text=BOZZA")
        return page

    yield make
    for page in made:
        page.context.clear_cookies()


def seen(page):
    """What the page says beside its header and footer."""
    return page.locator("#main").inner_text()


@pytest.mark.sliced(1)
@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_the_map_shows_the_drafts_figure_under_its_mark(uploader, width):
    page = uploader(width=width)
    open_link(page, OWN, indicator="com_anziani_sad", city="padova")
    assert "29,5" in page.locator("#headline").inner_text()
    assert "Anteprima dei dati di Padova" in page.locator(BANNER).inner_text()
    assert page.locator(".draft-sign").inner_text() == "BOZZA / DRAFT"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.sliced(1)
@pytest.mark.browser
@pytest.mark.parametrize("path", ["/cluster/anziani?city=padova", "/dati/com_anziani_sad", "/dati"])
def test_whole_pages_show_it_too(uploader, path):
    page = uploader()
    page.goto(path)
    page.wait_for_selector(READY)
    assert "BOZZA" in page.locator(BANNER).inner_text()
    assert "SAD" in seen(page)
    assert page.title().startswith("BOZZA · ")


@pytest.mark.thorough
@pytest.mark.browser
def test_the_mark_follows_the_language_and_every_link(uploader):
    page = uploader()
    page.goto("/citta/padova")
    page.wait_for_selector(READY)
    page.locator(".language-switch").click()
    page.wait_for_url("**lang=en**")
    page.wait_for_selector(f"{BANNER} >> text=Preview of data for Padova")
    page.locator(".main-menu a", has_text="Data").click()
    page.wait_for_url("**/dati**")
    assert "DRAFT" in page.locator(BANNER).inner_text()


@pytest.mark.browser
def test_nobody_else_sees_a_mark_or_the_figure(new_page, uploader):
    uploader().goto("/dati/com_anziani_sad")
    page = new_page()
    for path in ("/", "/citta/padova", "/dati"):
        page.goto(path)
        page.wait_for_selector(READY)
        assert page.locator(".draft-banner, .draft-sign").count() == 0
        assert "(SAD)" not in seen(page)


@pytest.mark.sliced(1)
@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_the_mark_can_be_read_and_used_by_everybody(uploader, axe, width):
    page = uploader(width=width)
    page.goto("/citta/padova")
    page.wait_for_selector(READY)
    page.evaluate(axe)
    found = page.evaluate("(part) => axe.run(part)", BANNER)
    assert [fault["id"] for fault in found["violations"]] == []


@pytest.mark.browser
def test_the_preview_is_closed_by_its_button(uploader, drafting):
    page = uploader()
    page.goto("/citta/padova")
    page.wait_for_selector(READY)
    page.locator(BANNER).get_by_role("button", name="Chiudi l’anteprima").click()
    page.wait_for_url(f"**{draft_address(drafting.id)}")
    page.goto("/citta/padova")
    page.wait_for_selector(READY)
    assert page.locator(".draft-banner").count() == 0
