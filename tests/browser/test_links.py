"""A link holds the whole selection: opened, shared, gone back to, in two languages, without scripts."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect as expect_that

from tests.browser.figures import cities, figure
from tests.browser.reading import (
    address,
    as_table,
    check,
    check_page,
    everything,
    expect,
    label,
    open_link,
    plain,
    row,
    wait_shown,
)

pytestmark = pytest.mark.browser

COMO = {"indicator": "irpef_quota_sotto_10k", "year": 2021, "city": "como", "peers": "nove"}
START = {**COMO, "city": "bergamo"}

ITALIAN = (
    "Anno",
    "Città",
    "Confronta",
    "Mediana",
    "Fonte",
    "Livello",
    "Andamento",
    "Bisogni",
    "Risposte",
    "Povertà",
)
ITALIAN += (
    "Anziani",
    "Licenza",
    "Attenzione",
    "comunale",
    "provinciale",
    "Ambito",
    "Posto",
    "fra le",
    "Salta",
)
ENGLISH = (
    "Year",
    "City",
    "Compare",
    "Median",
    "Source",
    "Level",
    "Needs",
    "Responses",
    "Poverty",
    "Older",
    "Licence",
)
ENGLISH += ("Mind", "municipal", "provincial", "Field", "Rank", "among the", "Skip", "Map", "Download")


def query(**fields):
    return "?" + urlencode(fields)


def test_a_link_shows_its_selection_everywhere(page):
    open_link(page, query(**COMO))

    seen = everything(page)
    check(seen, **COMO)
    assert figure("irpef_quota_sotto_10k", "como", 2021) == pytest.approx(27.3, abs=0.05)
    assert seen["headline"].startswith("A Como ")
    assert "27,3 %" in plain(seen["headline"])
    assert len(seen["table"]) == 9
    assert as_table(seen["table"])[cities()["como"]["code"]] == figure("irpef_quota_sotto_10k", "como", 2021)


@pytest.mark.thorough
def test_the_start_page_shows_the_default_selection_and_leaves_the_address_alone(page):
    open_link(page)
    check(everything(page), **START)
    assert address(page) == {}


def test_back_forward_and_reload_show_what_was_there(page):
    open_link(page)
    page.click(label("como"))
    check_page(page, **COMO)
    page.click(row("ravenna"))
    check_page(page, **{**COMO, "city": "ravenna"})

    page.go_back()
    check_page(page, **COMO)
    page.go_back()
    check_page(page, **START)
    page.go_forward()
    check_page(page, **COMO)
    page.reload()
    check_page(page, **COMO)


@pytest.mark.thorough
def test_a_copied_address_shows_the_same_to_someone_else(page, new_page):
    open_link(page)
    page.click("#map-zoom >> text=Veneto")
    page.click(label("padova"))
    page.click("#peer-table .sort >> text=Valore")
    page.select_option("#peers-picker", "capoluoghi")
    wait_shown(page, city="padova", peers="capoluoghi")

    other = new_page()
    other.goto(page.url)
    wait_shown(other, city="padova", peers="capoluoghi")
    assert everything(other) == everything(page)
    assert len(everything(other)["table"]) == 109


def test_the_other_language_shows_the_same_selection(page):
    open_link(page, query(**COMO))
    page.click(".language-switch")
    wait_shown(page, lang="en")

    check(everything(page), **COMO, lang="en")
    assert page.get_attribute("html", "lang") == "en"
    assert "27.3%" in everything(page)["headline"]

    page.click(label("monza"))
    wait_shown(page, city="monza", lang="en")
    page.click(".language-switch")
    check_page(page, **{**COMO, "city": "monza"})
    assert page.get_attribute("html", "lang") == "it"


@pytest.mark.sliced(1)
@pytest.mark.parametrize(("language", "foreign"), [("it", ENGLISH), ("en", ITALIAN)])
def test_no_word_of_the_other_language_is_left(page, language, foreign):
    open_link(page, query(indicator="bes_neet", year=2024, city="como", lang=language))
    words = page.inner_text("body") + " ".join(
        page.locator("[aria-label], [title], [placeholder]").evaluate_all(
            "all => all.map(e => e.ariaLabel + ' ' + e.title + ' ' + (e.placeholder ?? ''))"
        )
    )
    assert [word for word in foreign if re.search(rf"\b{word}\b", words)] == []


def test_values_that_do_not_exist_are_named_in_a_notice(page):
    unknown = {"indicator": "oro", "year": "1066", "city": "atlantide", "peers": "tutti"}
    open_link(page, query(**unknown, lang="de", region="marte", sort="colore", compare="roma"))

    check(everything(page), **START)
    notice = page.inner_text("#notices .alert")
    assert [
        word
        for word in ("oro", "1066", "atlantide", "tutti", "de", "marte", "colore", "roma")
        if f"«{word}»" not in notice
    ] == []

    page.click(label("como"))
    wait_shown(page, city="como")
    assert "atlantide" not in page.inner_text("#notices")


def test_a_script_in_the_address_is_text(page):
    script = "<img src=x onerror=hit=1><script>hit=1</script>"
    open_link(page, query(city=script, indicator=script, lang=script, compare=script))
    assert page.inner_text("#notices").count("<img src=x") == 4
    assert page.evaluate("typeof hit") == "undefined"
    assert page.locator("#notices img, #notices script").count() == 0


def test_sentence_map_trend_and_table_are_there_without_scripts(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(f"/{query(**COMO)}")

    assert "27,3 %" in plain(page.inner_text(".headline-sentence"))
    rows = page.locator("tr[data-area]")
    assert rows.count() == 9
    expect_that(page.locator("#panel-minori")).to_be_visible()

    ground = page.locator("img.svg-map-ground")
    assert ground.evaluate("image => image.complete && image.naturalWidth") == 1500
    assert page.locator(".svg-map-drawing .comune").count() == 9
    assert page.locator(".trend .trend-line.city").count() == 1

    page.click(".svg-map-frame >> text=Ravenna >> visible=true")
    assert address(page) == {"city": "ravenna"}  # the rest is what is shown where nothing is asked for
    assert page.inner_text(".headline-sentence").startswith("A Ravenna ")
    page.click(".sort >> text=Valore")
    values = rows.evaluate_all("rows => rows.map(row => Number(row.dataset.value))")
    assert values == sorted(values) or values == sorted(values, reverse=True)


@pytest.mark.sliced(1)
@pytest.mark.parametrize(
    ("language", "title", "back"),
    [("it", "Pagina non trovata", "Torna alla mappa"), ("en", "Page not found", "Back to the map")],
)
def test_an_address_without_a_page_says_so_and_leads_back(page, faults, language, title, back):
    answer = page.goto(f"/nessuna?lang={language}")

    assert answer.status == 404
    assert page.inner_text("h1") == title
    assert page.get_attribute("html", "lang") == language
    expect_that(page.locator(".it-header-wrapper")).to_be_visible()
    page.click(f"main >> text={back}")
    wait_shown(page, lang=language)
    expect(faults, "404")
