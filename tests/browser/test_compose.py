"""Composing a storyboard: adding views from pages, ordering, wording, keeping, sending and starting it."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect as see

from tests.browser.reading import expect, open_link
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

COMPOSE = "/plenaria/componi"
HOSTILE = '<img src=x onerror="document.title=1">'
KEPT = "JSON.parse(localStorage.getItem('willdash.board'))"
PICTURE = '<div class="scene-view"><p>picture</p></div>'
WORDS = {"it": "", "en": ""}


def scene(key, title, **fields):
    return {
        "key": key,
        "view": "map",
        "shows": {"indicator": "bes_neet", "city": "como"},
        "title": {"it": title, "en": ""},
        "sentence": WORDS,
        "notes": WORDS,
        "minutes": 2,
        "question": None,
        **fields,
    }


def draft(*titles):
    return {
        "title": {"it": "Tre domande", "en": ""},
        "description": {"it": "Per la plenaria.", "en": ""},
        "scenes": [scene(number, title) for number, title in enumerate(titles, start=1)],
    }


def compose(page, kept=None, query=""):
    """Opens the composer with a draft in the browser; every picture is the same piece of HTML."""
    page.route("**/plenaria/scena?*", lambda route: route.fulfill(body=PICTURE, content_type="text/html"))
    if kept is not None:
        page.goto("/metodo")
        page.evaluate("text => localStorage.setItem('willdash.board', text)", json.dumps(kept))
    page.goto(COMPOSE + query)
    page.wait_for_selector("#compose[data-ready]")


def titles(page):
    """The titles of the scenes as they stand on the page."""
    return page.locator(".compose-scene .compose-main input").evaluate_all(
        "all => all.map(each => each.value)"
    )


def card(page, place):
    return page.locator(".compose-scene").nth(place)


def said(page):
    return page.locator("#compose-said")


def test_a_view_is_added_from_every_kind_of_page(page):
    for number, (address, view, city) in enumerate(
        (
            ("/?city=parma&indicator=bes_neet", "map", "parma"),
            ("/citta/como", "spine", "como"),
            ("/cluster/minori?city=monza", "rug", "monza"),
            ("/confronto?compare=parma,como", "versus", "bergamo"),
            ("/dati/bes_neet?year=2022", "trend", "bergamo"),
        ),
        start=1,
    ):
        page.goto(address)
        page.click("#board-add-go")
        scenes = "una scena" if number == 1 else f"{number} scene"
        see(page.locator("#board-said a")).to_have_text(f"Apri la scaletta ({scenes})")
        last = page.evaluate(KEPT)["scenes"][-1]
        assert (last["view"], last["shows"]["city"]) == (view, city)
    shows = [each["shows"] for each in page.evaluate(KEPT)["scenes"]]
    assert shows[2]["cluster"] == "minori"
    assert shows[3]["compare"] == "parma,como"
    assert (shows[4]["indicator"], shows[4]["year"]) == ("bes_neet", "2022")
    page.click("#board-said a")
    page.wait_for_selector("#compose[data-ready]")
    assert titles(page)[1:3] == ["Profilo di Como", "Minori: quadro delle nove città"]


@pytest.mark.thorough
def test_on_the_map_the_selection_chosen_last_is_added(page):
    open_link(page, "?city=parma")
    page.select_option("#city-picker", "como")
    page.wait_for_url("**city=como**")
    page.press("#board-add-go", "Enter")
    see(page.locator("#board-said")).to_contain_text("Como")
    assert page.evaluate(KEPT)["scenes"][0]["shows"]["city"] == "como"


@pytest.mark.thorough
def test_after_a_visit_within_the_page_the_button_adds_what_is_shown_then(page):
    page.goto("/citta/parma")
    page.click("main a[href^='/citta/como']")
    page.wait_for_url("**/citta/como")
    page.click("#board-add-go")
    see(page.locator("#board-said")).to_contain_text("Profilo di Como")
    page.click("main a[href^='/citta/monza']")
    page.wait_for_url("**/citta/monza")
    see(page.locator("#board-open [aria-hidden]")).to_have_text("1")


@pytest.mark.thorough
def test_other_tabs_follow(page):
    compose(page, draft("a"))
    other = page.context.new_page()
    other.goto("/citta/parma")
    see(other.locator("#board-open [aria-hidden]")).to_have_text("1")
    other.click("#board-add-go")
    see(page.locator(".compose-scene")).to_have_count(2)
    page.bring_to_front()
    card(page, 0).get_by_role("button", name="Elimina").click()
    see(other.locator("#board-open [aria-hidden]")).to_have_text("1")


def test_scenes_move_by_keyboard_and_the_focus_goes_with_them(page):
    compose(page, draft("a", "b", "c"))
    down = card(page, 0).get_by_role("button", name="Giù")
    down.focus()
    page.keyboard.press("Enter")
    assert titles(page) == ["b", "a", "c"]
    see(said(page)).to_have_text("Scena spostata: ora è la 2 di 3.")
    see(card(page, 1).get_by_role("button", name="Giù")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert titles(page) == ["b", "c", "a"]
    see(card(page, 2).get_by_role("button", name="Giù")).to_be_focused()
    field = card(page, 2).locator(".compose-main input")
    field.focus()
    page.keyboard.press("Alt+ArrowUp")
    page.keyboard.press("Alt+ArrowUp")
    assert titles(page) == ["a", "b", "c"]
    see(card(page, 0).locator(".compose-main input")).to_be_focused()
    page.keyboard.type("!")
    assert titles(page)[0] == "a!"


def test_what_is_written_is_kept_at_once_and_stands_there_after_a_reload(page):
    compose(page, draft("a", "b"))
    see(page.locator("#compose-total")).to_have_text("2 scene, tempo previsto 4 min")
    page.fill("#compose-board [name='title.it']", "Nidi e famiglie")
    first = card(page, 0)
    first.locator("[name=minutes]").fill("3.5")
    first.locator("[name=view]").select_option("trend")
    first.locator("[name='shows.indicator']").select_option("quota_80")
    first.locator("summary").first.click()
    first.locator("[name='notes.it']").fill("Prima riga\nSeconda riga")
    see(page.locator("#compose-total")).to_have_text("2 scene, tempo previsto 5,5 min")
    page.reload()
    page.wait_for_selector("#compose[data-ready]")
    assert page.input_value("#compose-board [name='title.it']") == "Nidi e famiglie"
    kept = page.evaluate(KEPT)["scenes"][0]
    assert (kept["minutes"], kept["view"]) == (3.5, "trend")
    assert kept["shows"] == {"indicator": "quota_80", "city": "como"}
    assert kept["notes"]["it"] == "Prima riga\nSeconda riga"
    assert first.locator("[name='shows.indicator']").input_value() == "quota_80"


def test_the_picture_follows_what_is_chosen(page):
    compose(page, draft("a"))
    see(card(page, 0).locator(".scene-view")).to_have_text("picture")
    with page.expect_request("**/plenaria/scena?*city=monza*") as asked:
        card(page, 0).locator("[name='shows.city']").select_option("monza")
    assert "indicator=bes_neet" in asked.value.url and "view=map" in asked.value.url
    see(card(page, 0).get_by_role("img")).to_have_attribute("aria-label", "Anteprima: a")


@pytest.mark.thorough
def test_a_picture_that_does_not_come_is_said(page, faults):
    page.route("**/plenaria/scena?*", lambda route: route.abort())
    page.goto("/metodo")
    page.evaluate("text => localStorage.setItem('willdash.board', text)", json.dumps(draft("a")))
    page.goto(COMPOSE)
    see(card(page, 0).locator(".compose-preview-state")).to_contain_text("La scena resta nella scaletta")
    expect(faults, "ERR_FAILED")


@pytest.mark.thorough
def test_a_place_on_the_page_and_a_step_back_leave_the_scenes_alone(page):
    compose(page, draft("a", "b"))
    page.locator(".skip").press("Enter")
    page.wait_for_url("**/componi#main")
    page.go_back()
    page.wait_for_url("**/componi")
    page.wait_for_load_state("networkidle")
    assert titles(page) == ["a", "b"]


def test_a_deleted_scene_comes_back_and_the_focus_is_never_lost(page):
    compose(page, draft("a", "b", "c"))
    card(page, 1).get_by_role("button", name="Elimina").click()
    see(said(page)).to_have_text("Scena eliminata: «b».")
    see(card(page, 1)).to_be_focused()
    page.reload()
    page.wait_for_selector("#compose[data-ready]")
    page.click("#compose-undo")
    assert titles(page) == ["a", "b", "c"]
    see(card(page, 1).locator(".compose-main input")).to_be_focused()
    card(page, 1).get_by_role("button", name="Duplica").click()
    assert titles(page) == ["a", "b", "b", "c"]
    see(card(page, 2).locator(".compose-main input")).to_be_focused()


@pytest.mark.thorough
def test_a_question_is_added_with_its_answers_and_taken_out(page):
    compose(page, draft("a"))
    only = card(page, 0)
    only.locator("summary", has_text="Domanda alla sala").click()
    only.get_by_role("button", name="Aggiungi una domanda").click()
    see(only.locator("[name='question.asks.it']")).to_be_focused()
    page.keyboard.type("Troppi?")
    only.locator("[data-option=it]").nth(0).fill("sì")
    only.locator("[data-option=it]").nth(1).fill("no")
    only.get_by_role("button", name="Aggiungi una risposta").click()
    page.keyboard.type("forse")
    only.get_by_role("button", name="Togli", exact=True).nth(1).click()
    asked = page.evaluate(KEPT)["scenes"][0]["question"]
    assert asked["asks"]["it"] == "Troppi?"
    assert [option["it"] for option in asked["options"]] == ["sì", "forse"]
    only.get_by_role("button", name="Togli la domanda").click()
    see(only.get_by_role("button", name="Aggiungi una domanda")).to_be_focused()
    assert page.evaluate(KEPT)["scenes"][0]["question"] is None


def test_a_link_carries_the_draft_to_another_browser_and_past_no_server(new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    compose(page, draft("a", HOSTILE))
    page.get_by_role("button", name="Copia il link").click()
    see(said(page)).to_contain_text("Link copiato")
    link = page.evaluate("navigator.clipboard.readText()")
    other = new_page()
    asked = []
    other.on("request", lambda request: asked.append(request.url))
    compose(other, None, link.split(COMPOSE)[1])
    see(other.locator(".compose-scene")).to_have_count(2)
    assert titles(other) == ["a", HOSTILE]
    assert other.evaluate(KEPT)["title"] == {"it": "Tre domande", "en": ""}
    assert other.url.endswith(COMPOSE)
    assert [url for url in asked if "s=" in url and "scena" not in url] == []


@pytest.mark.thorough
def test_a_link_asks_before_it_replaces_a_draft_which_can_be_got_back(new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    compose(page, draft("a"))
    page.get_by_role("button", name="Copia il link").click()
    see(said(page)).to_contain_text("Link copiato")
    part = page.evaluate("navigator.clipboard.readText()").split(COMPOSE)[1]
    other = new_page()
    compose(other, draft("x", "y"), part)
    see(other.get_by_role("dialog")).to_contain_text("Sostituire la tua bozza, che ha 2 scene?")
    other.keyboard.press("Escape")
    see(other.locator("#compose-ask")).to_be_hidden()
    assert titles(other) == ["x", "y"]
    other.evaluate("part => { location.hash = part; }", part)
    other.get_by_role("button", name="Sostituisci").click()
    see(other.locator(".compose-scene")).to_have_count(1)
    assert titles(other) == ["a"]
    other.click("#compose-undo")
    assert titles(other) == ["x", "y"]


@pytest.mark.sliced(1)
@pytest.mark.parametrize("part", ["#s=", "#s=%%%", "#s=AAAA", "#s=q1YqS8wpTVWyUlIqzkjNyUlVqgUA"])
def test_a_broken_link_is_said_and_changes_nothing(page, part):
    compose(page, draft("a"), part)
    see(page.locator("#compose-said")).not_to_have_text("") if part != "#s=" else None
    page.keyboard.press("Escape")
    assert titles(page) == ["a"]


def test_downloaded_and_loaded_again_it_is_the_same(new_page, tmp_path):
    page = new_page()
    kept = draft("a", HOSTILE)
    kept["scenes"][1] |= {
        "question": {
            "asks": {"it": "Vero?", "en": "True?"},
            "options": [{"it": "sì", "en": "yes"}, {"it": "no", "en": ""}],
        },
        "minutes": 1.5,
    }
    compose(page, kept)
    with page.expect_download() as download:
        page.get_by_role("button", name="Scarica il file").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == "tre-domande.json"
    other = new_page()
    compose(other)
    other.set_input_files("#compose-file", file)
    see(other.locator(".compose-scene")).to_have_count(2)
    see(said(other)).to_have_text("Aperta: «Tre domande».")
    assert other.evaluate(KEPT) == page.evaluate(KEPT)


def test_a_broken_file_is_told_with_line_and_remedy_and_loads_nothing(page, tmp_path):
    compose(page, draft("a"))
    file = tmp_path / "rotta.yml"
    file.write_text("id: rotta\ntitle: {it: Rotta, en: Broken}\nscenes: []\nunknown: 1\n", encoding="utf-8")
    page.set_input_files("#compose-file", file)
    problems = page.locator("#compose-problems")
    see(problems).to_be_focused()
    see(problems).to_contain_text("Il file «rotta.yml» non è stato caricato.")
    see(problems.locator("li").first).to_contain_text("Rimedio:")
    assert any("Riga " in words for words in problems.locator("li").all_inner_texts())
    assert titles(page) == ["a"]


@pytest.mark.thorough
def test_a_file_of_more_than_64_kb_is_not_even_sent(page, tmp_path):
    compose(page, draft("a"))
    file = tmp_path / "grande.json"
    file.write_text("x" * 65_537, encoding="utf-8")
    page.set_input_files("#compose-file", file)
    see(said(page)).to_contain_text("più grande di 64 kB")


def test_what_is_missing_is_said_at_its_place_before_the_hall(page, axe):
    kept = draft("", "b")
    kept["description"] = WORDS
    kept["scenes"][1]["minutes"] = None
    compose(page, kept)
    page.get_by_role("button", name="Avvia in sala").click()
    see(said(page)).to_have_text("Prima di andare in sala mancano ancora 3 cose.")
    field = page.locator("#compose-board [name='description.it']")
    see(field).to_be_focused()
    see(field).to_have_accessible_description("Scrivi in una frase di che cosa parla.")
    see(card(page, 1).locator("[name=minutes]")).to_have_attribute("aria-invalid", "true")
    assert violations(page, axe) == []
    field.fill("Per la plenaria.")
    see(field).not_to_have_attribute("aria-invalid", "true")


@pytest.mark.thorough
def test_what_the_server_finds_is_said_at_its_scene(page):
    kept = draft("a", "b")
    kept["scenes"][1]["shows"]["indicator"] = "bes_unicorni"
    compose(page, kept)
    see(card(page, 1).locator("[name='shows.indicator'] option:checked")).to_have_text(
        "bes_unicorni (non più disponibile)"
    )
    page.get_by_role("button", name="Avvia in sala").click()
    see(card(page, 1).locator(".compose-problems")).to_contain_text("bes_unicorni")
    see(card(page, 1)).to_be_focused()
    see(card(page, 0).locator(".compose-problems")).to_be_hidden()


def test_the_hall_gets_the_storyboard(page):
    sent = []

    def begin(route):
        sent.append(json.loads(route.request.post_data))
        route.fulfill(status=201, json={"code": "ABCDEF", "token": "t", "director": "/metodo"})

    page.route("**/plenaria/avvia*", begin)
    compose(page, draft("a", "b"))
    page.get_by_role("button", name="Avvia in sala").click()
    page.wait_for_url("**/metodo#t")
    assert (sent[0]["id"], [each["title"]["en"] for each in sent[0]["scenes"]]) == ("tre-domande", ["a", "b"])


def test_hostile_words_stay_words(page):
    compose(page, {**draft(HOSTILE), "title": {"it": HOSTILE, "en": ""}})
    card(page, 0).get_by_role("button", name="Elimina").click()
    see(said(page)).to_contain_text(HOSTILE)
    page.click("#compose-undo")
    assert titles(page) == [HOSTILE]
    assert page.locator("img").count() == 0
    assert page.title() == "Componi una scaletta · willdash"


@pytest.mark.sliced(1)
@pytest.mark.parametrize(
    "kept", ["{", "null", "[]", '{"scenes": 7}', '{"scenes": [{"view": "hologram"}]}', "<script>"]
)
def test_a_draft_that_cannot_be_read_is_said_and_can_be_saved(page, kept):
    page.goto("/metodo")
    page.evaluate("text => localStorage.setItem('willdash.board', text)", kept)
    compose(page)
    see(page.locator("#compose-unread")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Scarica com’era").click()
    assert Path(download.value.path()).read_text(encoding="utf-8") == kept
    page.get_by_role("button", name="Togli questo avviso").click()
    page.reload()
    page.wait_for_selector("#compose[data-ready]")
    see(page.locator("#compose-unread")).to_be_hidden()


def test_a_store_that_is_full_or_forbidden_is_said_and_composing_goes_on(new_page):
    for name, words in (("QuotaExceededError", "è pieno"), ("SecurityError", "non permette di conservare")):
        page = new_page()
        page.add_init_script(
            f"Storage.prototype.setItem = () => {{ throw new DOMException('no', '{name}'); }}"
        )
        compose(page)
        page.get_by_role("button", name="Aggiungi una scena").click()
        page.keyboard.type("nuova")
        see(page.get_by_role("alert")).to_contain_text(words)
        assert titles(page) == ["nuova"]
        page.goto("/citta/parma")
        page.click("#board-add-go")
        see(page.locator("#board-said")).not_to_have_text("")


@pytest.mark.sliced(1)
@pytest.mark.parametrize("width", [360, 1366, 1920])
@pytest.mark.parametrize("language", ["it", "en"])
def test_it_is_accessible_and_fits(new_page, axe, width, language):
    page = new_page(width=width)
    kept = draft("a", "b")
    kept["scenes"][0] |= {"view": "versus", "question": {"asks": WORDS, "options": [WORDS, WORDS]}}
    compose(page, kept, f"?lang={language}")
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto(f"/citta/parma?lang={language}")
    page.click("#board-add-go")
    see(page.locator("#board-said a")).to_be_visible()
    assert violations(page, axe, "header") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.thorough
def test_an_empty_composer_says_how_to_begin_and_is_accessible(page, axe):
    compose(page)
    see(page.locator("#compose-none")).to_contain_text("ancora vuota")
    assert violations(page, axe) == []


@pytest.mark.thorough
def test_a_copy_of_a_storyboard_that_is_not_there_is_said(page, faults):
    compose(page, None, "?da=nessuna")
    see(said(page)).to_have_text("Questa scaletta non c’è. L’indirizzo può essere vecchio.")
    expect(faults, "404")
