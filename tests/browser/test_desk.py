"""A municipality's own figures from template to publication, by three people with a browser each."""

import re
import urllib.request

import pytest
from playwright.sync_api import expect as see

from tests.browser.desk import DeskServer, filled
from tests.browser.reading import expect
from tests.browser.test_accessibility import violations
from tests.pipeline.uploading.practice_files import FULL, ORTO, told
from willdash.store.catalog import load_catalog

pytestmark = pytest.mark.browser

COOKIE = "__Host-willdash-desk"
IN_CARE, AT_HOME = "com_minori_in_carico", "com_minori_educativa_domiciliare"
FAULTY = {
    (IN_CARE, 2023): ("circa 900", 30_000),
    (IN_CARE, 2024): (950, None),
    (AT_HOME, 2024): (40_000, 30_000),
}
SOUND = {(IN_CARE, 2023): (930, 30_255), (IN_CARE, 2024): (950, 30_244), (AT_HOME, 2024): (120, 30_244)}
MOST_LOOKS, MOST_TRIES = 60, 3
LONG_MS = 120_000
"""Reading and publishing take seconds, and longer where tests share two cores."""


@pytest.fixture(scope="module")
def desk_server(tmp_path_factory):
    server = DeskServer(tmp_path_factory.mktemp("desk"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def browsers(chromium, desk_server):
    """Makes browsers, each somebody's own, and fails the test when a page of theirs complains."""
    faults, contexts = [], []

    def make(link="", *, width=1366, state=None, **options):
        context = chromium.new_context(
            base_url=desk_server.url,
            viewport={"width": width, "height": 900},
            locale="it-IT",
            reduced_motion="reduce",
            storage_state=state,
            **options,
        )
        context.set_default_timeout(LONG_MS)
        context.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        context.on("weberror", lambda error: faults.append(str(error.error)))
        contexts.append(context)
        page = context.new_page()
        if link:
            page.goto(link)
        return page

    make.faults = faults
    yield make
    for context in contexts:
        context.close()
    assert faults == []


def bring(page, content, name="minori.xlsx"):
    """Uploads a file by the form; the id of its draft.

    Reading ends after half a minute; a machine busy with other tests may need more: it is tried again.
    """
    for _ in range(MOST_TRIES):
        page.goto("/dati/carica")
        page.set_input_files(
            "#desk-file", {"name": name, "mimeType": "application/octet-stream", "buffer": content}
        )
        page.get_by_role("button", name="Carica e controlla").click()
        page.wait_for_url(re.compile(r"/dati/carica/[0-9a-f]{32}$"))
        if "Non riuscito" not in wait_past(page, "In lettura"):
            break
    return page.url.rsplit("/", 1)[1]


def wait_past(page, *steps):
    """Loads the page of a draft anew until it is past where others are at work on it; where it is then."""
    for _ in range(MOST_LOOKS):
        present = page.locator("[aria-current=step]").inner_text()
        if not any(step in present for step in steps):
            break
        page.wait_for_timeout(1_000)
        page.reload()
    return present


def check(page, axe, *, width):
    """Nobody is kept out, and nothing is wider than the page, with everything open."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") == width, page.url
    assert axe is None or violations(page, axe) == [], page.url


def look_through(browsers, axe, state, paths):
    """Checks pages on a phone and a desktop, in both languages; the widest screen for its width alone."""
    for width, query in ((360, ""), (1366, "?lang=en"), (1920, "")):
        page = browsers(width=width, state=state)
        for path in paths:
            page.goto(path + query)
            assert page.get_attribute("html", "lang") == ("en" if query else "it")
            check(page, axe if width < 1920 else None, width=width)


def test_figures_go_from_template_to_publication_and_nobody_sees_them_before(browsers, desk_server, axe):
    reader = browsers(desk_server.link("contributor"))
    assert reader.url == f"{desk_server.url}/dati/carica"
    (cookie,) = reader.context.cookies()
    assert (cookie["name"], cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (
        COOKIE, True, True, "Strict",
    )  # fmt: skip
    with reader.expect_download() as download:
        reader.get_by_role("link", name="Modello in Excel (XLSX): Minori").click()
    assert download.value.suggested_filename == "willdash-minori-parma.xlsx"
    template = download.value.path().read_bytes()

    faulty = bring(reader, filled(template, FAULTY))
    see(reader.locator("#desk-problems")).to_have_text("3 problemi in 3 celle")
    see(reader.locator(".desk-problems tbody")).to_contain_text("circa 900")
    assert reader.locator(".desk-problems tbody th").first.inner_text() == "Dati, D4"
    sound = bring(reader, filled(template, SOUND))
    see(reader.locator(".desk-difference")).to_contain_text("3 cifre nuove, nessuna cambiata")
    see(reader.locator(f"tr[data-indicator={IN_CARE}][data-year='2024']")).to_contain_text("31,4")

    reader.get_by_role("button", name="Anteprima nel sito").click()
    reader.wait_for_url(f"**/?indicator={AT_HOME}&year=2024&city=parma")
    see(reader.locator(".draft-banner")).to_be_visible()
    see(reader.locator("#headline")).to_contain_text("4,0 ogni 1.000", timeout=LONG_MS)
    stranger = browsers()
    same = stranger.request.get(f"/?indicator={AT_HOME}&year=2024&city=parma").text()
    assert "draft-banner" not in same
    assert stranger.request.get(f"/dati/{AT_HOME}").status == 404
    assert stranger.request.get(f"/dati/carica/{sound}").status == 403
    assert stranger.context.cookies() == []
    reader.locator(".draft-banner button").click()
    reader.wait_for_url(f"**/dati/carica/{sound}")
    assert [each["name"] for each in reader.context.cookies()] == [COOKIE]
    reader.get_by_role("button", name="Invia per l’approvazione").click()
    see(reader.locator("[aria-current=step]")).to_contain_text("Da approvare")
    mine = [f"/dati/carica{path}" for path in ("", f"/{faulty}", f"/{sound}", "/registro")]
    look_through(browsers, axe, reader.context.storage_state(), mine)

    approver = browsers(desk_server.link("approver", office="Direzione servizi sociali"))
    approver.get_by_role("link", name="minori.xlsx").click()
    look_through(browsers, axe, approver.context.storage_state(), ["/dati/carica", f"/dati/carica/{sound}"])
    approver.get_by_role("button", name="Approva").click()
    approver.wait_for_load_state()
    wait_past(approver, "Da mettere in linea", "In pubblicazione")
    see(approver.locator(".desk-next")).to_contain_text("È in linea dal")
    look_through(
        browsers, axe, approver.context.storage_state(), [f"/dati/carica/{sound}", "/dati/carica/registro"]
    )
    for _ in range(MOST_LOOKS):
        shown = stranger.request.get(f"/dati/{AT_HOME}")
        if shown.status == 200:
            break
        stranger.wait_for_timeout(1_000)
    assert "BOZZA" not in shown.text()
    assert stranger.context.cookies() == []


@pytest.mark.thorough
def test_without_scripts_and_by_keyboard_alone_everything_can_be_done(browsers, desk_server):
    reader = browsers(desk_server.link("contributor"), java_script_enabled=False)
    csv = reader.request.get("/dati/carica/modello/anziani.csv").body().decode("utf-8-sig")
    lines = [
        line.replace(";;;", ";410;52000;")
        if line.startswith("com_anziani_sad;") and ";2024;" in line
        else line
        for line in csv.splitlines()
    ]
    draft = bring(reader, "\r\n".join(lines).encode("utf-8-sig"), "anziani.csv")
    see(reader.locator(".desk-difference")).to_contain_text("Una cifra nuova")
    submit = reader.get_by_role("button", name="Invia per l’approvazione")
    submit.focus()
    reader.keyboard.press("Enter")
    see(reader.locator("[aria-current=step]")).to_contain_text("Da approvare")
    approver = browsers(desk_server.link("approver"), java_script_enabled=False)
    approver.goto(f"/dati/carica/{draft}")
    approver.locator("summary", has_text="Rimanda").focus()
    approver.keyboard.press("Enter")
    approver.keyboard.press("Tab")
    approver.keyboard.type("Il 2024 non torna.")
    approver.keyboard.press("Tab")
    approver.keyboard.press("Enter")
    see(approver.locator("[aria-current=step]")).to_contain_text("Rimandato")
    reader.reload()
    see(reader.locator(".desk-next")).to_contain_text("«Il 2024 non torna.»")


@pytest.mark.thorough
def test_a_draft_of_practices_reads_well_beside_what_it_replaces(browsers, axe, desk_server):
    page = browsers(desk_server.link("contributor"))
    present = next(each for each in load_catalog(desk_server.data).practices.values() if each.city == "parma")
    draft = bring(page, told(FULL, {**ORTO, "title_it": present.title.it}), "pratiche.csv")
    see(page.locator(".desk-difference")).to_contain_text("Una pratica nuova, una cambiata")
    see(page.locator(f"[data-practice={present.id}] [data-field=title_it]")).to_contain_text("uguale")
    look_through(browsers, axe, page.context.storage_state(), [f"/dati/carica/{draft}"])
    page.get_by_role("button", name="Anteprima nel sito").click()
    page.wait_for_url("**/pratiche/parma-un-orto-per-tutti")
    see(page.locator(".draft-banner")).to_contain_text("Anteprima dei dati di Parma")


@pytest.mark.thorough
def test_a_link_on_another_site_leads_in(browsers, desk_server):
    link = desk_server.link("contributor")
    page = browsers()
    # Another site, as a mailbox on the web is.
    elsewhere = f"http://localhost:{desk_server.port}"
    page.goto(f"{elsewhere}/stato")
    page.evaluate("link => { location.href = link }", f"{desk_server.url}{link}")
    see(page.locator(".desk-who")).to_contain_text("Ufficio statistica", timeout=LONG_MS)
    assert page.url == f"{desk_server.url}/dati/carica"
    page.get_by_role("button", name="Esci").click()
    see(page.locator("main")).to_contain_text("Come avere un invito")
    assert page.context.cookies(desk_server.url) == []


def test_a_file_beyond_the_limit_is_answered_with_a_page(browsers, desk_server):
    page = browsers(desk_server.link("contributor"))
    page.set_input_files("#desk-file", {"name": "x.csv", "mimeType": "text/csv", "buffer": b"x" * 8_000_000})
    with page.expect_response(lambda answer: answer.request.method == "POST") as answered:
        page.get_by_role("button", name="Carica e controlla").click()
    assert answered.value.status == 413
    see(page.locator("[role=alert]")).to_contain_text("Il file supera 5 MB.")
    expect(browsers.faults, "413")


@pytest.mark.thorough
def test_the_public_page_is_for_everybody(browsers, axe, desk_server):
    look_through(browsers, axe, None, ["/dati/carica"])
    page = browsers()
    page.goto("/dati")
    page.get_by_role("link", name="Carica cifre e pratiche del tuo Comune").click()
    page.wait_for_url("**/dati/carica")
    # Its own stylesheet is loaded, by this page alone.
    assert page.locator("link[href*='/static/desk.']").count() == 1
    page.go_back()
    page.wait_for_url("**/dati")
    assert page.locator("link[href*='/static/desk.']").count() == 0
    with urllib.request.urlopen(f"{desk_server.url}/dati/carica") as answer:
        assert answer.headers["Cache-Control"] == "private, no-store"
