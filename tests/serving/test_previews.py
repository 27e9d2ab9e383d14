"""A draft in the real dashboard: shown to whom it is for, marked, kept nowhere, and seen by nobody else."""

import gc
import time
from weakref import ref

import pytest
from werkzeug.test import Client

from tests.pages.asking import components, data_block
from tests.serving.drafting import Drafting
from willdash.app import create_app
from willdash.desk.errors import DeskError
from willdash.desk.invitation import Role
from willdash.embedding import Lasting
from willdash.pages.desk.door import COOKIE, PREVIEW_COOKIE
from willdash.serving.previews import Previews
from willdash.serving.serving import Serving
from willdash.settings import Settings
from willdash.store.store import Store

OWN = "/dati/com_anziani_sad"
MARK = "draft-banner"
PAGES = (
    "/",
    "/citta/padova",
    "/cluster/anziani",
    "/confronto",
    "/dati",
    OWN,
    "/metodo",
    "/plenaria",
    "/nessuna",
)


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    return Settings(state=tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="module")
def serving(settings):
    return Serving(settings)


@pytest.fixture(scope="module")
def drafting(settings):
    return Drafting(settings.state, settings.data)


class Browser:
    """Asks with cookies."""

    def __init__(self, serving, cookies):
        self._client = Client(serving)
        for name, value in cookies.items():
            self._client.set_cookie(name, value)

    def __call__(self, path, method="GET", **more):
        return self._client.open(path, method=method, **more)

    def has(self, cookie):
        return self._client.get_cookie(cookie) is not None


@pytest.fixture
def reader(serving):
    return Browser(serving, {})


@pytest.fixture
def uploader(serving, drafting):
    return Browser(serving, drafting.cookies())


@pytest.mark.parametrize("path", PAGES)
def test_every_page_of_a_draft_says_whose_it_is_and_how_to_leave_it(uploader, reader, path):
    page = uploader(path).text
    assert page.count(MARK) == 1
    assert "Anteprima dei dati di Padova caricati da «Ufficio statistica, Comune di Padova»" in page
    assert '<form action="/dati/carica/anteprima/chiudi" method="post">' in page
    assert "<title>BOZZA · " in page
    assert "BOZZA / DRAFT" in page
    assert MARK not in reader(path).text


def test_a_draft_speaks_the_readers_language(uploader):
    page = uploader("/citta/padova?lang=en").text
    assert "Preview of data for Padova" in page
    assert "<title>DRAFT · " in page
    assert 'action="/dati/carica/anteprima/chiudi?lang=en"' in page


def test_the_drafts_figures_are_shown_to_its_uploader_and_to_nobody_else(uploader, reader):
    for _ in range(2):  # in turns, so that neither is given what was kept for the other
        assert "29,5" in uploader(OWN).text
        assert reader(OWN).status_code == 404
        assert "com_anziani_sad" in uploader("/api/v1/indicators").text
        assert "com_anziani_sad" not in reader("/api/v1/indicators").text


@pytest.mark.parametrize(
    "path",
    [
        *PAGES,
        "/api/v1/indicators",
        "/dati/willdash-data.zip",
        "/grafici/classifica.svg",
        "/sitemap.xml",
        "/_dash-layout",
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_nobody_keeps_an_answer_of_a_draft(uploader, path, method):
    headers = uploader(path, method).headers
    assert headers.getlist("Cache-Control") == ["private, no-store"]
    assert headers.getlist("X-Robots-Tag") == ["noindex"]
    assert "Cookie" in headers["Vary"]
    assert not {"ETag", "Last-Modified", "Expires", "Accept-Ranges"} & set(headers.keys())


@pytest.mark.parametrize("path", ["/citta/padova", "/api/v1/indicators", "/dati/willdash-data.zip"])
def test_a_copy_of_what_is_published_is_no_copy_of_the_draft(uploader, reader, path):
    published = reader(path)
    conditions = {
        name: published.headers[told]
        for name, told in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
        if told in published.headers
    }
    assert conditions
    assert reader(path, headers=conditions).status_code == 304
    draft = uploader(path, headers=conditions)
    assert draft.status_code == 200
    assert draft.data != published.data


def test_a_part_of_a_draft_is_not_given_out(uploader):
    answer = uploader("/dati/willdash-data.zip", headers={"Range": "bytes=0-9"})
    assert (answer.status_code, len(answer.data) > 10_000) == (200, True)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="bozza-willdash-data.zip"'


def test_a_picture_of_a_draft_says_so(uploader, reader):
    path = "/grafici/classifica.svg?indicator=bes_neet"
    assert "BOZZA, dati non pubblicati" in uploader(path).text
    assert "BOZZA" not in reader(path).text


@pytest.mark.parametrize(
    "path",
    [
        "/embed/classifica",
        "/oembed?url=x",
        "/incorpora",
        "/segui",
        "/segui/ABCD",
        "/plenaria/palco/ABCD",
        "/plenaria/verbale/ABCD",
    ],
)
def test_what_others_would_see_is_refused_in_a_sentence(uploader, path):
    answer = uploader(path)
    assert answer.status_code == 403
    assert "Stai guardando una bozza, che si può solo leggere" in answer.text
    assert MARK in answer.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/plenaria/avvia"),
        ("POST", "/plenaria/controlla"),
        ("PUT", "/plenaria/sessione/ABCD"),
        ("POST", "/segui/ABCD/voto"),
        ("DELETE", "/"),
    ],
)
def test_whatever_writes_is_refused_in_a_sentence(uploader, method, path):
    answer = uploader(path, method, json={})
    assert answer.status_code == 403
    assert answer.json["say"].startswith("Stai guardando una bozza")


def test_the_map_and_its_views_are_answered_from_the_draft(uploader, reader):
    search = "?indicator=com_anziani_sad&year=2023&city=padova"
    document = uploader("/" + search).text
    assert "29,5" in document
    views = components(data_block(document, "dash-layout"))["shown"]["data"]["views"]
    answer = uploader(views + search)
    assert "29,5" in answer.json["parts"]["headline.content"]["html"]
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert reader(views + search).status_code == 404


def test_files_the_servers_health_and_the_desk_are_everybodys(uploader, reader):
    assert uploader("/healthz").text == reader("/healthz").text
    assert (
        uploader("/will-embed.js").headers["Cache-Control"]
        == reader("/will-embed.js").headers["Cache-Control"]
    )
    assert MARK not in uploader("/dati/carica").text


def test_a_draft_is_kept_in_no_archive_and_counted_nowhere(uploader, settings, serving):
    uploader("/"), uploader("/embed/classifica")
    assert [each.name for each in (settings.state / "versions").iterdir()] == [serving.version]
    assert not (settings.state / "partners.sqlite").exists()


HOSTILE = ["", "../..", "..%2f..", "a" * 5_000, "0" * 32, "bozza\u00e0", "\u202e", "\x00", "draft;", "%00"]


@pytest.mark.parametrize("draft", HOSTILE, ids=range(len(HOSTILE)))
def test_a_cookie_that_leads_to_no_draft_shows_what_is_published_and_is_taken_back(serving, drafting, draft):
    cookie = f"{PREVIEW_COOKIE}={draft}; {COOKIE}={drafting.token}"
    environ = {"HTTP_COOKIE": cookie.encode().decode("latin-1")}
    answer = Client(serving, use_cookies=False).get("/citta/padova", environ_overrides=environ)
    must_be_published_and_taken_back(answer)


def must_be_published_and_taken_back(answer):
    assert answer.status_code == 200
    assert MARK not in answer.text
    assert "29,5" not in answer.text
    assert answer.headers.getlist("Cache-Control") == ["private, no-store"]
    removal = answer.headers["Set-Cookie"]
    assert removal.startswith(f"{PREVIEW_COOKIE}=;")
    assert {"Max-Age=0", "Secure", "HttpOnly", "Path=/", "SameSite=Strict"} <= set(removal.split("; "))


def test_a_draft_is_not_shown_without_an_invitation_or_with_another_ones(serving, drafting):
    _, approver = drafting.invited(Role.APPROVER)
    _, colleague = drafting.invited(Role.CONTRIBUTOR)
    forged = drafting.token[:-2] + ("aa" if drafting.token[-2:] != "aa" else "bb")
    for token in (approver, colleague, forged, "x"):
        must_be_published_and_taken_back(Browser(serving, drafting.cookies(token=token))("/citta/padova"))


def test_an_invitation_that_is_revoked_shows_nothing_from_that_moment_on(serving, drafting):
    other = Drafting(serving._settings.state, serving._settings.data)
    browser = Browser(serving, other.cookies())
    assert MARK in browser("/citta/padova").text
    other.desk.invitations.revoke(other.invitation.id, time.time())
    must_be_published_and_taken_back(browser("/citta/padova"))
    assert not browser.has(PREVIEW_COOKIE)


def test_an_approver_sees_a_draft_once_it_is_submitted_and_nobody_once_it_is_withdrawn(serving):
    other = Drafting(serving._settings.state, serving._settings.data)
    _, approver = other.invited(Role.APPROVER)
    seen = Browser(serving, other.cookies(token=approver))
    assert MARK not in seen("/citta/padova").text
    submitted = other.desk.drafts.submit(other.draft, other.invitation, time.time())
    seen = Browser(serving, other.cookies(token=approver))
    assert MARK in seen("/citta/padova").text
    other.desk.drafts.withdraw(submitted, other.invitation, time.time())
    must_be_published_and_taken_back(seen("/citta/padova"))


def test_a_draft_whose_package_is_broken_shows_what_is_published(serving, caplog):
    other = Drafting(serving._settings.state, serving._settings.data)
    (other.package / "sources.csv").unlink()
    must_be_published_and_taken_back(Browser(serving, other.cookies())("/citta/padova"))
    assert other.id in caplog.text


def test_where_a_desk_cannot_be_read_the_cookie_stays(serving, uploader, monkeypatch, caplog):
    def away(*_args):
        raise DeskError("the disk is away")

    monkeypatch.setattr(serving._desk.invitations, "known", away)
    answer = uploader("/citta/padova")
    assert (answer.status_code, MARK in answer.text, "Set-Cookie" in answer.headers) == (200, False, False)
    assert "the disk is away" in caplog.text


def test_two_drafts_at_once_do_not_mix(serving, uploader, drafting):
    other = Drafting(serving._settings.state, serving._settings.data)
    both = [uploader, Browser(serving, other.cookies())]
    for _ in range(2):
        pages = [browser("/citta/padova").text for browser in both]
        assert [draft in page for page in pages for draft in (drafting.id, other.id)] == [
            True,
            False,
            False,
            True,
        ]


def test_drafts_that_nobody_looks_at_for_a_quarter_of_an_hour_leave_memory(settings, drafting):
    time_now = [time.time()]
    previews = Previews(settings, Lasting.begun(settings), drafting.desk, clock=lambda: time_now[0])
    previewed = previews._previewed(drafting.id, drafting.token)
    app = ref(previews._apps(previewed))
    create_app(Store.load(settings.data, settings.geodata), settings)  # Dash remembers the last one made
    for minutes, is_there in ((0, True), (14, True), (16, False)):
        previews._asked = previews._asked or time_now[0]
        time_now[0] = previews._asked + minutes * 60
        previews.forget_idle()
        gc.collect()
        assert (app() is not None) is is_there
