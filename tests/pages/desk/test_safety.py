"""What strangers, other sites and hostile files come to at the desk: nothing."""

import re
from io import BytesIO

import pytest

from tests.pages.desk.desking import words
from willdash.desk.draft import State
from willdash.desk.drafts import MOST_BYTES
from willdash.text import LANGUAGES

FORMS = ("invia", "ritira", "approva", "rimanda", "ripristina", "anteprima", "leggi")
ELSEWHERE = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": ""},
    {"Sec-Fetch-Site": "cross-site", "Origin": "https://will.example"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {},
)


@pytest.mark.parametrize("headers", ELSEWHERE, ids=str)
def test_a_form_of_another_site_does_nothing(served, headers):
    reader, second = served.reader(), served.approver()
    draft, waiting = reader.brought(), reader.submitted()
    answers = [reader.bring(headers=headers), reader.post("/dati/carica/esci", headers=headers)]
    answers += [reader.post("/dati/carica/anteprima/chiudi", headers=headers)]
    answers += [reader.do(draft, command, headers) for command in FORMS]
    answers += [second.do(waiting, command, headers, when="subito", why="x") for command in FORMS]
    for answer in answers:
        assert answer.status_code == 403
        assert "La richiesta è partita da un altro sito" in words(answer)
        assert "Set-Cookie" not in answer.headers
    assert [each.state for each in served.desk.drafts.of("")].count(State.READY) == 1
    assert served.draft(waiting).state is State.WAITING


def test_an_old_browser_that_names_the_origin_is_believed(served):
    reader = served.reader()
    draft = reader.brought()
    assert reader.do(draft, "invia", {"Origin": "https://will.example"}).status_code == 303
    assert served.draft(draft).state is State.WAITING


def test_nobody_keeps_an_answer_and_its_address_is_told_to_nobody(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    answers = [
        reader.get("/dati/carica"),
        reader.get("/dati/carica/registro"),
        reader.get("/dati/carica/modello/minori.csv"),
        reader.get("/dati/carica/entra?invito=x"),
        reader.page(draft),
        reader.page("0" * 32),
        reader.post("/dati/carica"),
        second.page(draft),
        second.do(draft, "approva", when="subito"),
        second.do(draft, "approva", when="subito"),
    ]
    assert {answer.status_code for answer in answers} == {200, 303, 400, 403, 404, 409}
    for answer in answers:
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Robots-Tag"] == "noindex"
        assert "ETag" not in answer.headers
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    public = served.somebody().get("/dati/carica")
    assert "X-Robots-Tag" not in public.headers
    assert public.headers["Cache-Control"] == "private, no-store"


def test_one_reader_never_gets_another_s_page(served):
    readers = [served.reader(office=f"Ufficio {number}") for number in range(3)]
    for somebody in (served.somebody(), *readers, served.approver(), *readers, served.somebody()):
        text = words(somebody.get("/dati/carica"))
        shown = re.findall(r"Ufficio \d|Direzione servizi sociali", text)
        own = [somebody.invitation.office] if somebody.invitation else []
        assert shown == own


def test_a_file_that_is_too_large_by_one_byte_is_refused_with_the_limit(served):
    answer = served.reader().bring(b"x" * (MOST_BYTES + 1))
    assert answer.status_code == 413
    assert "Il file supera 5 MB." in words(answer)
    assert served.desk.drafts.of("") == ()


def test_the_largest_file_is_taken(served):
    draft = served.reader().brought(content=b"x" * MOST_BYTES)
    assert served.draft(draft).size == 5_000_000


def test_a_body_that_says_it_is_too_large_is_not_read(served):
    class Untouched(BytesIO):
        def read(self, *_):
            raise AssertionError("the body was read")

        readline = readinto = readlines = read

    answer = served.reader().client.post(
        "/dati/carica",
        input_stream=Untouched(),
        content_type="multipart/form-data; boundary=x",
        environ_overrides={"CONTENT_LENGTH": "5100000"},
        headers={"Sec-Fetch-Site": "same-origin"},
    )
    assert answer.status_code == 413
    assert "Il file supera 5 MB." in words(answer)


def test_other_forms_are_small(served):
    draft = served.reader().submitted()
    answer = served.approver().do(draft, "rimanda", why="x" * 300_000)
    assert answer.status_code == 413
    assert served.draft(draft).state is State.WAITING


@pytest.mark.parametrize("field", ["nothing", "words", "another", "unnamed"])
def test_a_form_without_a_file_is_told_so(served, field):
    forms = {
        "nothing": {},
        "words": {"file": "words"},
        "another": {"other": (BytesIO(b"x"), "x.csv")},
        "unnamed": {"file": (BytesIO(b""), "")},
    }
    answer = served.reader().post("/dati/carica", forms[field])
    assert answer.status_code == 400
    assert "Non è arrivato nessun file." in words(answer)
    assert 'role="alert"' in answer.text


def test_an_empty_file_is_told_so_above_the_form(served):
    answer = served.reader().bring(b"")
    assert answer.status_code == 400
    assert "Il file è vuoto." in words(answer)
    assert 'type="file"' in answer.text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>.xlsx",
        '"><img src=x onerror=alert(1)>.csv',
        "../../../../etc/passwd",
        "C:\\Windows\\system32\\minori.xlsx",
        "minori\u202exslx.exe",
        "a" * 5_000 + ".xlsx",
        "\x00\x01\x1b[31m.xlsx",
        "'; DROP TABLE drafts; --.csv",
        "{{ 7*7 }}.xlsx",
    ],
)
def test_a_hostile_name_is_shown_as_text_and_nothing_else(served, tmp_path, name, lang):
    reader = served.reader()
    draft = reader.brought(name=name)
    shown = served.draft(draft).filename
    assert len(shown) <= 120
    for answer in (reader.page(draft, f"?lang={lang}"), reader.get(f"/dati/carica?lang={lang}")):
        html = answer.text
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert "\u202e" not in html
        assert "\x1b" not in html
    folder = tmp_path / "state" / "desk" / "drafts"
    assert {path.name for path in folder.iterdir()} == {draft}
    assert {path.name for path in tmp_path.iterdir()} == {"state"}
    names = {"draft.json", "events", "package", "reading.json", "upload", "upload.json"}
    assert {path.name for path in (folder / draft).iterdir()} == names


def test_what_was_uploaded_is_never_handed_out(served):
    secret = b"\x00secret bytes of a file\xff"
    reader, second = served.reader(), served.approver()
    draft = reader.brought(content=secret)
    reader.do(draft, "invia")
    for path in ("", "/upload", "/file", "/upload.json", "/package", "/modello", "/anteprima", "/invia"):
        for somebody in (reader, second):
            answer = somebody.get(f"/dati/carica/{draft}{path}")
            assert b"secret bytes" not in answer.data
            assert answer.status_code in (200, 404, 405)


def test_nothing_is_done_by_following_a_link(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    for command in FORMS:
        for somebody in (reader, second):
            assert somebody.get(f"/dati/carica/{draft}/{command}?when=subito").status_code == 405
    assert served.draft(draft).state is State.WAITING
