"""A draft from upload to publication: what each sees, what each can do, what is always said."""

import json
import re

import pytest

from tests.pages.desk.desking import COMO, NEW, OLD, SOUND, rows, words
from willdash.core.upload import UploadReading
from willdash.desk.child import Ended
from willdash.desk.draft import State
from willdash.text import LANGUAGES

STEPS = re.compile(r'(?s)<li class="desk-step desk-step-(\w+)[^"]*"[^>]*>.*?<strong>(.*?)</strong>')
PREVIEW = "__Host-willdash-preview"
NOTHING = UploadReading(problems=(), problem_count=0, changes=(), unchanged=7)


def steps(answer):
    return [(name, status) for status, name in STEPS.findall(answer.text)]


def test_a_sound_file_shows_what_it_would_change(served):
    reader = served.reader()
    answer = reader.page(reader.brought())
    label = served.parts.indicators["com_minori_in_carico"].label.it
    assert "Una cifra nuova, una cambiata, 5 come prima." in words(answer)
    assert "Una cifra si allontana molto" in words(answer)
    assert rows(answer, "Le cifre nuove e quelle cambiate") == [
        ["Indicatore", "Anno", "Prima", "Dopo", "Differenza"],
        [label, "2023", "nessun dato", "31,4 950 su 30.255", "nuova"],
        [label, "2024", "33,0", "98,2 2.970 su 30.244", "+65,2 da ricontrollare"],
    ]


def test_a_file_that_changes_nothing_says_so(served):
    reader = served.reader()
    answer = reader.page(reader.brought(NOTHING))
    assert "Nulla: le 7 cifre del file sono già in linea." in words(answer)
    assert "<table" not in answer.text


def test_from_upload_to_publication_each_step_is_shown_and_what_comes_next_is_said(served):
    reader, approver = served.reader(), served.approver()
    draft = reader.brought()
    page = reader.page(draft)
    assert "Che cosa succede ora. Il file non ha problemi." in words(page)
    assert steps(page) == [
        ("Caricato", "done"),
        ("Controllato", "done"),
        ("Da inviare", "now"),
        ("Approvato", "ahead"),
        ("In linea", "ahead"),
    ]
    assert approver.page(draft).status_code == 404
    reader.do(draft, "invia")
    assert "Una seconda persona lo controlla e decide" in words(reader.page(draft))
    assert "Tocca a te" in words(approver.page(draft))
    answer = approver.do(draft, "approva", when="subito")
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/dati/carica/{draft}")
    for page in (reader.page(draft), approver.page(draft)):
        assert f"È in linea dal 28 novembre 2026, ore 11:15: versione dei dati {NEW}" in words(page)
        assert "entro pochi secondi" in words(page)
        assert [status for _, status in steps(page)] == ["done", "done", "done", "done", "now"]
    assert served.children.ran == ["read", "publish"]


@pytest.mark.parametrize(
    ("state", "owner", "approver"),
    [
        (State.FAULTY, {"ritira"}, None),
        (State.READY, {"anteprima", "invia", "ritira"}, None),
        (State.WAITING, {"anteprima", "ritira"}, {"anteprima", "approva", "rimanda"}),
        (State.APPROVED, {"anteprima", "ritira"}, {"anteprima", "rimanda"}),
        (State.PUBLISHED, set(), {"ripristina"}),
        (State.REFUSED, set(), set()),
        (State.WITHDRAWN, set(), set()),
        (State.FAILED, {"ritira"}, {"approva"}),
        (State.ROLLED_BACK, set(), set()),
    ],
)
def test_the_page_offers_what_role_and_state_allow_and_nothing_else(served, faulty, state, owner, approver):
    reader, other, second = served.reader(), served.reader(office="Anagrafe"), served.approver()
    draft = brought_to(served, state, reader, second, faulty)
    assert served.draft(draft).state is state
    assert reader.can(draft) == owner
    if approver is None:
        assert second.page(draft).status_code == 404
    else:
        assert second.can(draft) == approver
        assert served.approver(area="").can(draft) == approver
    # Nobody else learns that it is there, not even of the same city.
    for somebody in (other, served.reader(area=COMO), served.approver(area=COMO)):
        assert somebody.page(draft).status_code == 404
        assert "Questo file non c’è, o non è per il tuo invito." in words(somebody.page(draft))


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_in_every_state_the_page_says_what_happens_next(served, faulty, state, lang):
    reader, second = served.reader(), served.approver()
    draft = brought_to(served, state, reader, second, faulty)
    for somebody in (reader, second):
        page = somebody.page(draft, f"?lang={lang}")
        if page.status_code == 200:
            said = words(page).split("Che cosa succede ora. " if lang == "it" else "What happens now. ")[1]
            assert len(said) > 40
            assert len([status for _, status in steps(page) if status == "now"]) == 1
    assert reader.page(draft).status_code == 200


@pytest.mark.parametrize(
    "command", ["leggi", "invia", "ritira", "approva", "rimanda", "ripristina", "anteprima"]
)
@pytest.mark.parametrize("state", [State.REFUSED, State.WITHDRAWN, State.ROLLED_BACK])
def test_nothing_can_be_done_any_more_with_what_is_closed(served, faulty, state, command):
    reader, second = served.reader(), served.approver()
    draft = brought_to(served, state, reader, second, faulty)
    for somebody in (reader, second):
        answer = somebody.do(draft, command, when="subito", why="perché")
        assert answer.status_code in (303, 403, 404, 409)
        assert served.draft(draft).state is state
    assert served.rolled_back in ([], [(OLD, NEW)])


def test_who_uploads_cannot_approve_and_who_approves_cannot_upload(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    answer = reader.do(draft, "approva", when="subito")
    assert answer.status_code == 403
    assert "Un file lo approva una seconda persona" in words(answer)
    assert f'href="/dati/carica/{draft}"' in answer.text
    answer = second.bring()
    assert answer.status_code == 403
    assert "Il tuo invito non vale per questo" in words(answer)
    assert second.get("/dati/carica/modello/minori.xlsx").status_code == 403
    assert second.do(draft, "ritira").status_code == 403
    assert served.draft(draft).state is State.WAITING


def test_an_approver_of_another_city_finds_no_draft(served):
    draft = served.reader().submitted()
    assert served.approver(area=COMO).do(draft, "approva", when="subito").status_code == 404
    assert served.draft(draft).state is State.WAITING


def test_a_day_is_chosen_and_nothing_is_published_before(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    page = second.page(draft).text
    (field,) = re.findall(r'<input[^>]*type="date"[^>]*>', page)
    assert 'min="2026-11-28"' in field
    assert 'max="2027-11-28"' in field
    assert second.do(draft, "approva", when="giorno", day="2026-12-01").status_code == 303
    assert served.children.ran == ["read"]
    assert "È approvato: va in linea il 1 dicembre 2026." in words(reader.page(draft))
    assert "approvato per il 1 dicembre 2026" in words(second.get("/dati/carica"))


def test_today_is_at_once(served):
    draft = served.reader().submitted()
    served.approver().do(draft, "approva", when="giorno", day="2026-11-28")
    assert served.draft(draft).state is State.PUBLISHED


@pytest.mark.parametrize("day", ["", "2026-11-27", "2027-12-31", "domani", "2026-02-30", "1/12/2026"])
def test_a_day_that_is_none_or_past_is_refused_in_words(served, day):
    draft = served.reader().submitted()
    answer = served.approver().do(draft, "approva", when="giorno", day=day)
    assert answer.status_code == 400
    assert "Scegli un giorno da oggi a un anno da oggi" in words(answer)
    assert served.draft(draft).state is State.WAITING


@pytest.mark.parametrize(
    "said", [{"when": "subito", "day": "2026-12-01"}, {"day": "2026-12-01"}, {"when": "mai"}, {}]
)
def test_a_form_that_does_not_say_for_certain_when_puts_nothing_online(served, said):
    draft = served.reader().submitted()
    answer = served.approver().do(draft, "approva", **said)
    assert answer.status_code == 400
    assert "Segna «Il giorno» se deve andare in linea quel giorno" in words(answer)
    assert served.draft(draft).state is State.WAITING


def test_a_file_is_sent_back_with_a_reason_and_not_without(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    answer = second.do(draft, "rimanda", why="   ")
    assert answer.status_code == 400
    assert "Scrivi perché lo rimandi" in words(answer)
    second.do(draft, "rimanda", why="I minori del 2024 sono <quelli> del 2023.")
    text = words(reader.page(draft))
    assert "Direzione servizi sociali lo ha rimandato: «I minori del 2024 sono <quelli> del 2023.»" in text
    assert "<quelli>" not in reader.page(draft).text
    assert "Carica un altro file" in text


def test_whoever_comes_second_is_told_that_something_happened_meanwhile(served):
    draft = served.reader().submitted()
    first, second = served.approver(), served.approver(area="")
    assert first.do(draft, "approva", when="giorno", day="2026-12-01").status_code == 303
    answer = second.do(draft, "approva", when="subito")
    assert answer.status_code == 409
    assert "Nel frattempo il file è cambiato" in words(answer)


def test_a_refused_publication_says_why_and_can_be_tried_again(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    served.children.published = Ended(3, json.dumps({"refused": "observations.csv: 2 problem(s) <here>"}))
    second.do(draft, "approva", when="subito")
    page = second.page(draft)
    assert "Non è andato in linea" in words(page)
    assert "observations.csv: 2 problem(s) <here>" in words(page)
    assert "<here>" not in page.text
    served.children.published = Ended(0, json.dumps({"version": NEW, "former": OLD}))
    second.do(draft, "approva", when="subito")
    assert served.draft(draft).state is State.PUBLISHED


def test_a_publication_that_takes_long_goes_on_behind_the_page(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    served.parts.work._patience = 0.0
    second.do(draft, "approva", when="subito")
    text = words(second.page(draft))
    assert any(words in text for words in ("va in linea fra poco", "Ricarica questa pagina", "È in linea"))
    served.parts.work._patience = 10.0
    served.parts.work.do(lambda: None)
    assert served.draft(draft).state is State.PUBLISHED


def test_figures_that_were_there_already_make_no_version_to_go_back_to(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    served.children.published = Ended(0, json.dumps({"version": OLD, "former": OLD}))
    second.do(draft, "approva", when="subito")
    assert f"Era già tutto in linea: la versione dei dati resta {OLD}." in words(second.page(draft))
    assert second.can(draft) == set()


def test_the_version_before_comes_back_as_long_as_nothing_came_after(served):
    reader, second = served.reader(), served.approver()
    draft = brought_to(served, State.PUBLISHED, reader, second, None)
    page = words(second.page(draft))
    assert "tutti i dati, non soltanto quelli di questo Comune, tornano alla versione di prima" in page
    assert reader.do(draft, "ripristina").status_code == 403
    assert second.do(draft, "ripristina").status_code == 303
    assert served.rolled_back == [(OLD, NEW)]
    assert f"è tornata la versione dei dati {OLD}" in words(reader.page(draft))


def test_the_version_before_does_not_come_back_over_what_was_published_since(served):
    reader, second = served.reader(), served.approver()
    draft = brought_to(served, State.PUBLISHED, reader, second, None)
    served.present = "cccccccccccc"
    assert second.can(draft) == set()
    answer = second.do(draft, "ripristina")
    assert answer.status_code == 409
    assert "dopo questo file è stato pubblicato altro" in words(answer)
    assert served.rolled_back == []


def test_where_going_back_is_refused_nothing_has_changed(served):
    reader, second = served.reader(), served.approver()
    draft = brought_to(served, State.PUBLISHED, reader, second, None)
    served.can_roll_back = False
    answer = second.do(draft, "ripristina")
    assert answer.status_code == 409
    assert "La versione di prima non è stata ripristinata" in words(answer)
    assert served.draft(draft).state is State.PUBLISHED


def test_the_preview_is_a_cookie_and_leads_to_the_first_figure_that_would_change(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    for somebody in (reader, second):
        answer = somebody.do(draft, "anteprima")
        assert answer.status_code == 303
        assert answer.headers["Location"] == "/?indicator=com_minori_in_carico&year=2023&city=parma"
        parts = answer.headers["Set-Cookie"].split("; ")
        assert parts[0] == f"{PREVIEW}={draft}"
        assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= set(parts)
        assert not any(part.startswith(("Domain", "Max-Age", "Expires")) for part in parts)
    answer = reader.post("/dati/carica/anteprima/chiudi?lang=en")
    assert answer.headers["Location"] == f"/dati/carica/{draft}?lang=en"
    assert "Max-Age=0" in answer.headers["Set-Cookie"]
    assert reader.post("/dati/carica/anteprima/chiudi").headers["Location"] == "/dati/carica"


def test_a_draft_of_nothing_new_is_previewed_on_the_first_page(served):
    reader = served.reader()
    answer = reader.do(reader.brought(NOTHING), "anteprima")
    assert answer.headers["Location"] == "/"


def test_a_reading_that_was_cut_short_is_taken_up_again(served):
    reader = served.reader()
    draft = brought_to(served, State.READ_PENDING, reader, None, None)
    assert reader.can(draft) == {"leggi", "ritira"}
    assert reader.do(draft, "leggi").status_code == 303
    assert served.draft(draft).state is State.READY


def test_a_file_that_cannot_be_read_says_what_to_do(served):
    reader = served.reader()
    for ended, said in ((Ended(None, ""), "troppo tempo"), (Ended(-9, ""), "non si lascia leggere")):
        served.parts.work._run_child = lambda command, folder, seconds, ended=ended: ended
        answer = reader.bring()
        draft = answer.headers["Location"].rsplit("/", 1)[1]
        assert said in words(reader.page(draft))
        assert "Copia i valori in un modello nuovo" in words(reader.page(draft))


@pytest.mark.parametrize("id", ["x", "0" * 32, "..%2f..%2fetc", "%00", "A" * 32, "registro.html"])
def test_what_is_no_draft_is_not_found(served, id):
    for answer in (served.reader().get(f"/dati/carica/{id}"), served.approver().do(id, "approva")):
        assert answer.status_code == 404


def brought_to(served, state, reader, second, faulty):
    """The id of a draft in a state, as it comes there on its way."""
    match state:
        case State.READ_PENDING:
            folder, by = served.parts.package, reader.invitation
            return served.desk.drafts.upload(by, "minori.xlsx", b"figures", folder, served.time).id
        case State.FAULTY:
            return reader.brought(faulty)
        case State.READY:
            return reader.brought()
        case State.WITHDRAWN:
            draft = reader.brought()
            reader.do(draft, "ritira")
            return draft
    draft = reader.submitted()
    if state is State.REFUSED:
        second.do(draft, "rimanda", why="Il 2024 non torna.")
    elif state is not State.WAITING:
        approved(served, draft, state, second)
    return draft


def approved(served, draft, state, second):
    """Has a draft approved, and brings it to a state that follows."""
    is_refused = state is State.FAILED
    said = {"refused": "no"} if is_refused else {"version": NEW, "former": OLD}
    served.children.published = Ended(3 if is_refused else 0, json.dumps(said))
    is_ahead = state in (State.APPROVED, State.PUBLISHING)
    second.do(
        draft, "approva", **({"when": "giorno", "day": "2026-12-01"} if is_ahead else {"when": "subito"})
    )
    if state is State.PUBLISHING:
        served.desk.drafts.claim(served.draft(draft), served.time + 60, served.time)
    if state in (State.PUBLISHED, State.ROLLED_BACK):
        served.present = NEW
    if state is State.ROLLED_BACK:
        second.do(draft, "ripristina")


def test_the_ways_above_lead_where_they_say(served, faulty):
    reader, second = served.reader(), served.approver()
    for state in State:
        assert served.draft(brought_to(served, state, reader, second, faulty)).state is state


def test_while_a_file_is_being_read_nothing_of_it_is_told_yet(served):
    reader = served.reader()
    draft = brought_to(served, State.READ_PENDING, reader, None, None)
    (served.desk.drafts.folder(draft) / "reading.json").write_text(SOUND.to_json())
    assert "Che cosa cambia" not in words(reader.page(draft))
    assert "Il file viene letto" in words(reader.page(draft))
