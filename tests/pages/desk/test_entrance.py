"""A link becomes a cookie; whoever has none, or one that is no longer worth anything, is told in words."""

import logging

import pytest

from tests.pages.desk.desking import COMO, PARMA, words
from willdash.desk.invitation import Role
from willdash.live.throttle import Rule
from willdash.text import LANGUAGES, Text

COOKIE = "__Host-willdash-desk"
DAY = 86_400


def cookies(answer):
    """Name to the whole line of each cookie that an answer sets."""
    return {line.split("=")[0]: line for line in answer.headers.getlist("Set-Cookie")}


def test_everybody_reads_what_it_is_and_how_to_be_invited(served):
    answer = served.somebody().get("/dati/carica")
    assert answer.status_code == 200
    text = words(answer)
    for sentence in (
        "Come avere un invito",
        "willdash invite",
        "fino a 5 MB",
        "Nessun dato di singole persone",
    ):
        assert sentence in text, sentence
    # Two indicators in each of four sets; no form, no templates.
    assert text.count("2 indicatori") == 4
    main = answer.text.split("<main")[1]
    assert "<form" not in main
    assert "/modello/" not in main


def test_the_link_of_an_invitation_becomes_a_cookie_that_lasts_as_long(served):
    _, token = served.desk.invitations.issue(Role.CONTRIBUTOR, "Ufficio statistica", PARMA, 30, served.time)
    reader = served.somebody()
    answer = reader.get(f"/dati/carica/entra?invito={token}")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/dati/carica")
    (line,) = cookies(answer).values()
    parts = line.split("; ")
    assert parts[0] == f"{COOKIE}={token}"
    assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/", f"Max-Age={30 * DAY}"} <= set(parts)
    assert not any(part.startswith("Domain") for part in parts)
    text = words(reader.get("/dati/carica"))
    assert (
        "Ufficio statistica · carica cifre e pratiche, Comune di Parma · "
        "invito valido fino al 28 dicembre 2026" in text
    )


def test_the_token_is_in_no_page_and_in_no_log(served, caplog):
    caplog.set_level(logging.DEBUG)
    _, token = served.desk.invitations.issue(Role.APPROVER, "Direzione", "", 1, served.time)
    reader = served.somebody()
    for path in (f"/dati/carica/entra?invito={token}", "/dati/carica", "/dati/carica/registro"):
        answer = reader.get(path)
        assert token not in answer.text
        assert token not in answer.headers.get("Location", "")
    wrong = token[:-3] + "xyz"
    assert wrong not in reader.get(f"/dati/carica/entra?invito={wrong}&lang=en").text
    assert token not in caplog.text
    assert wrong not in caplog.text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "token", ["", "x", "%00", "<script>alert(1)</script>", "a" * 900, "0" * 16 + ".1797068900." + "A" * 43]
)
def test_any_other_link_is_refused_in_words(served, token, lang):
    answer = served.somebody().get(f"/dati/carica/entra?invito={token}&lang={lang}")
    assert answer.status_code == 403
    assert Text.of(lang)("desk-not-invited-unknown") in words(answer)
    assert "chi amministra" in words(answer) or "whoever runs" in words(answer)
    assert "<script>alert" not in answer.text


def test_an_expired_invitation_is_told_as_such_by_link_and_by_cookie(served):
    _, token = served.desk.invitations.issue(Role.CONTRIBUTOR, "Ufficio", PARMA, 1, served.time)
    paths = (f"/dati/carica/entra?invito={token}", "/dati/carica", "/dati/carica/registro")
    readers = [served.reader(days=1) for _ in paths]
    served.time += DAY
    for reader, path in zip(readers, paths, strict=True):
        answer = reader.get(path)
        assert answer.status_code == 403
        assert "L’invito è scaduto. Chiedine uno nuovo a chi amministra questo sito" in words(answer)
        # The browser is told to forget a cookie that is worth nothing; what a link says is about the link.
        assert set(cookies(answer)) == (set() if "entra" in path else {COOKIE})
        assert all("Max-Age=0" in line and "Secure" in line for line in cookies(answer).values())


def test_a_wrong_link_does_not_turn_out_who_is_in(served):
    reader = served.reader()
    assert reader.get("/dati/carica/entra?invito=x").status_code == 403
    assert reader.get("/dati/carica/registro").status_code == 200


def test_a_revoked_invitation_opens_nothing_from_that_moment_on(served):
    for ask in (
        lambda reader, _: reader.bring(),
        lambda reader, _: reader.get("/dati/carica"),
        lambda reader, draft: reader.do(draft, "invia"),
    ):
        reader = served.reader()
        draft = reader.brought()
        served.desk.invitations.revoke(reader.invitation.id, served.time)
        answer = ask(reader, draft)
        assert answer.status_code == 403
        assert "L’invito è stato revocato." in words(answer)
    assert [each.state for each in served.desk.drafts.of("")] == ["ready"] * 3


def test_without_an_invitation_no_page_but_the_first_is_shown(served):
    draft = served.reader().brought()
    somebody = served.somebody()
    for path in ("registro", "modello/minori.xlsx", draft):
        answer = somebody.get(f"/dati/carica/{path}")
        assert answer.status_code == 403
        assert "Questa pagina è per chi ha un invito." in words(answer)
    for path in ("", f"/{draft}/invia", f"/{draft}/approva", f"/{draft}/anteprima"):
        assert somebody.post(f"/dati/carica{path}").status_code == 403


def test_whoever_leaves_is_forgotten(served):
    reader = served.reader()
    answer = reader.post("/dati/carica/esci?lang=en")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/dati/carica?lang=en")
    assert set(cookies(answer)) == {COOKIE, "__Host-willdash-preview"}
    assert all("Max-Age=0" in line for line in cookies(answer).values())
    assert "How to be invited" in words(reader.get("/dati/carica?lang=en"))


def test_a_link_in_a_letter_on_the_web_works_though_the_first_request_has_no_cookie(served):
    # Browsers keep a strict cookie back from whatever another site's page began; our own page asks again.
    somebody = served.somebody()
    assert somebody.get("/dati/carica", **{"Sec-Fetch-Site": "cross-site"}).headers["Refresh"] == "0"
    for site in ("same-origin", "none", "same-site"):
        assert "Refresh" not in somebody.get("/dati/carica", **{"Sec-Fetch-Site": site}).headers
    assert "Refresh" not in served.reader().get("/dati/carica", **{"Sec-Fetch-Site": "cross-site"}).headers


def test_wrong_links_are_counted_by_address(served):
    somebody = served.somebody()
    answers = [somebody.get("/dati/carica/entra?invito=x") for _ in range(31)]
    assert [answer.status_code for answer in answers] == [403] * 30 + [429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
    assert "Troppe richieste" in words(answers[-1])


def test_files_are_counted_by_invitation(served):
    reader, other = served.reader(), served.reader(area=COMO)
    for _ in range(40):
        served.parts.throttle.hit(Rule.UPLOAD, reader.invitation.id)
    assert reader.bring().status_code == 429
    assert other.bring().status_code == 303


def test_files_are_counted_by_address_too(served):
    reader = served.reader()
    for _ in range(100):
        served.parts.throttle.hit(Rule.UPLOAD_FROM, "127.0.0.1")
    assert reader.bring().status_code == 429
    assert served.desk.drafts.of("") == ()


def test_a_desk_that_cannot_be_read_says_so_and_tells_the_log_alone(served, tmp_path, caplog):
    reader = served.reader()
    (file,) = (tmp_path / "state" / "desk" / "invitations").glob("*.json")
    file.write_text("{")
    answer = reader.get("/dati/carica")
    assert answer.status_code == 503
    assert "In questo momento non è possibile leggere o scrivere" in words(answer)
    assert str(tmp_path) not in answer.text
    assert "is damaged" in caplog.text
