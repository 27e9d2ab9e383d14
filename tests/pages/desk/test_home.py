"""The desk of the invited: templates and a form for who uploads, lists for who approves."""

import re

import pytest

from tests.pages.desk.desking import COMO, FAULTY, rows, words
from willdash.text import LANGUAGES

OWN = "3. I tuoi file"


def test_who_uploads_finds_templates_a_form_and_their_own_files(served):
    reader, other = served.reader(), served.reader(office="Anagrafe")
    reader.brought(name="minori.xlsx")
    served.time += 60
    reader.brought(FAULTY, name="anziani.csv")
    other.brought(name="other.xlsx")
    answer = reader.get("/dati/carica")
    templates = set(re.findall(r'href="(/dati/carica/modello/[^"]*)"', answer.text))
    names = ("minori", "poverta", "anziani", "comunita", "pratiche")
    assert templates == {f"/dati/carica/modello/{each}.{end}" for each in names for end in ("xlsx", "csv")}
    assert rows(answer, OWN) == [
        ["File", "Comune", "Caricato", "Stato"],
        [
            "anziani.csv",
            "Comune di Parma",
            "28 novembre 2026, ore 11:16 , Ufficio statistica",
            "con problemi",
        ],
        [
            "minori.xlsx",
            "Comune di Parma",
            "28 novembre 2026, ore 11:15 , Ufficio statistica",
            "pronto, da inviare",
        ],
    ]


def test_without_a_file_yet_that_is_said(served):
    assert "Non hai ancora caricato nessun file." in words(served.reader().get("/dati/carica"))
    assert "nessun file aspetta una decisione" in words(served.approver().get("/dati/carica"))


def test_who_approves_finds_what_waits_for_them_and_no_form(served):
    parma, como = served.reader(), served.reader(area=COMO, office="Ufficio statistica, Como")
    parma.submitted()
    como.submitted()
    parma.brought(name="not-sent.xlsx")
    answer = served.approver().get("/dati/carica")
    assert [line[1] for line in rows(answer, "Da decidere")[1:]] == ["Comune di Parma"]
    assert "not-sent.xlsx" not in answer.text
    assert 'type="file"' not in answer.text
    assert "/modello/" not in answer.text
    everywhere = served.approver(area="").get("/dati/carica")
    assert {line[1] for line in rows(everywhere, "Da decidere")[1:]} == {"Comune di Parma", "Comune di Como"}
    assert "approva cifre e pratiche, tutti i Comuni" in words(everywhere)


def test_what_was_decided_moves_to_the_other_list(served):
    reader, second = served.reader(), served.approver()
    for command, fields in (("rimanda", {"why": "x"}), ("approva", {"when": "giorno", "day": "2026-12-01"})):
        second.do(reader.submitted(), command, **fields)
    answer = second.get("/dati/carica")
    assert [line[3] for line in rows(answer, "Già decisi")[1:]] == ["rimandato"]
    under_way = rows(answer, "Approvati, non ancora in linea")
    assert [line[3] for line in under_way[1:]] == ["approvato per il 1 dicembre 2026"]


@pytest.mark.parametrize(("format", "kind"), [("xlsx", "spreadsheetml"), ("csv", "text/csv")])
def test_a_template_is_for_the_reader_s_city(served, format, kind):
    answer = served.reader(area=COMO).get(f"/dati/carica/modello/anziani.{format}")
    assert answer.status_code == 200
    assert answer.data == f"anziani Como {format}".encode()
    assert kind in answer.headers["Content-Type"]
    assert answer.headers["Content-Disposition"] == f'attachment; filename="willdash-anziani-como.{format}"'


@pytest.mark.parametrize("path", ["contesto.xlsx", "minori.xls", "..%2fminori.xlsx", "nessuno.csv"])
def test_there_is_no_template_of_anything_else(served, path):
    assert served.reader().get(f"/dati/carica/modello/{path}").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_goes_along_into_every_link_and_form(served, language):
    query = "" if language == "it" else "?lang=en"
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    for answer in (
        reader.get(f"/dati/carica{query}"),
        second.get(f"/dati/carica{query}"),
        reader.page(draft, query),
        second.page(draft, query),
        served.somebody().get(f"/dati/carica{query}"),
    ):
        main = answer.text.split("<main")[1].split("</main>")[0]
        found = re.findall(r'(?:href|action)="(/[^"#]*)', main)
        assert found
        assert all(("lang=en" in link) is (language == "en") for link in found), found
    answer = reader.bring(lang=query)
    assert answer.headers["Location"].endswith(query)


def test_the_page_s_other_language_keeps_its_place(served):
    reader = served.reader()
    draft = reader.brought()
    (link,) = re.findall(r'<a class="language-switch[^"]*" href="([^"]*)"', reader.page(draft).text)
    assert link == f"/dati/carica/{draft}?lang=en"
    refused = served.approver().do(reader.submitted(), "approva", when="giorno", day="x")
    (link,) = re.findall(r'<a class="language-switch[^"]*" href="([^"]*)"', refused.text)
    assert "/approva" not in link
