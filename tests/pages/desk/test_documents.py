"""The desk's pages are valid HTML; what everybody reads of it is found like any page of the site."""

import re

from tests.pages.desk.desking import FAULTY
from tests.site.validity import faults


def test_the_html_of_every_page_is_valid(served, tmp_path):
    reader, second = served.reader(), served.approver()
    faulty, waiting = reader.brought(FAULTY), reader.submitted()
    answers = {
        "public": served.somebody().get("/dati/carica"),
        "not invited": served.somebody().get("/dati/carica/registro"),
        "contributor": reader.get("/dati/carica"),
        "no file": reader.post("/dati/carica"),
        "faulty": reader.page(faulty),
        "waiting": reader.page(waiting),
        "to be decided": second.page(waiting, "?lang=en"),
        "approver": second.get("/dati/carica"),
        "refused": second.do(waiting, "approva", when="giorno"),
        "register": second.get("/dati/carica/registro"),
    }
    folder = tmp_path / "documents"
    folder.mkdir()
    assert faults({name: answer.text for name, answer in answers.items()}, folder) == []
    for name, answer in answers.items():
        assert (answer.text.count("<h1"), answer.text.count("<main")) == (1, 1), name
        assert re.search(r'<link rel="stylesheet" href="/static/desk.css">', answer.text), name
        # No page of the desk is a view that could be added to a storyboard.
        assert "board-add" not in answer.text, name


def test_the_site_map_names_the_public_page_alone_and_the_catalogue_leads_there(client):
    found = re.findall(r"<loc>https?://[^/<]*(/dati/carica[^<]*)</loc>", client.get("/sitemap.xml").text)
    assert found == ["/dati/carica", "/dati/carica?lang=en"]
    assert 'href="/dati/carica"' in client.get("/dati").text
    answer = client.get("/dati/carica")
    assert answer.status_code == 200
    assert "Come avere un invito" in answer.text
    said = client.get("/oembed", query_string={"url": "http://localhost/dati/carica"})
    assert (said.status_code, said.json["type"]) == (200, "link")


def test_other_pages_load_nothing_of_the_desk_s(client):
    assert "/static/desk." not in client.get("/dati").text
    assert "/static/desk." in client.get("/dati/carica").text
