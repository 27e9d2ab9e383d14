"""The page of hits, and what the field in the header is told."""

import re

import pytest


def html(client, query):
    answer = client.get(f"/cerca{query}")
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def hits(page):
    return re.findall(r'<li data-kind="(\w+)" data-id="([\w-]+)"><a href="([^"]+)">', page)


def test_without_words_there_is_a_form_and_examples(client):
    page = html(client, "")
    assert "<h1" in page and 'name="q"' in page
    assert '<a href="/cerca?q=nidi">nidi</a>' in page


def test_hits_stand_in_groups_and_keep_the_selection(client):
    page = html(client, "?q=emilia&city=como&indicator=bes_neet&lang=en")
    assert '<h2 id="find-city">Cities</h2>' in page
    assert hits(page)[0] == (
        "city",
        "reggio-emilia",
        "/citta/reggio-emilia?indicator=bes_neet&amp;lang=en",
    )
    assert [id for kind, id, _ in hits(page) if kind == "city"] == ["reggio-emilia", "parma", "ravenna"]


def test_the_kind_of_the_nearest_hit_comes_first(client):
    kinds = list(dict.fromkeys(kind for kind, _, _ in hits(html(client, "?q=povera"))))
    assert kinds[0] == "cluster"
    kinds = list(dict.fromkeys(kind for kind, _, _ in hits(html(client, "?q=neet"))))
    assert kinds[0] == "indicator"


def test_what_cannot_be_had_is_found_and_says_what_is_near(client):
    page = html(client, "?q=disocupazione")
    assert "Il dato più vicino: Tasso di mancata partecipazione al lavoro (15-74 anni)" in page
    assert 'href="/metodo#absent"' in page
    assert 'id="absent"' in client.get("/metodo").get_data(as_text=True)


@pytest.mark.parametrize(
    "words", ["parma", "povertà", "neet", "metodo", "confronto", "API", "sfratti", "ambiti"]
)
def test_every_hit_leads_to_a_page(client, words):
    for language in ("it", "en"):
        for _, _, address in hits(html(client, f"?q={words}&lang={language}&city=monza")):
            assert client.get(address.replace("&amp;", "&")).status_code == 200, address


def test_nothing_found_says_so_and_suggests_a_word(client):
    page = html(client, "?q=poverrtaaa")
    assert "Nessun risultato per «poverrtaaa»" in page
    assert '<a href="/cerca?q=povert%C3%A0">povertà</a>' in page


def test_some_of_the_words_are_told_apart_from_all(client):
    assert "Niente contiene tutte le parole" in html(client, "?q=nidi+a+parma")
    assert "Niente contiene tutte le parole" not in html(client, "?q=nidi")


def test_the_title_fits_what_was_sought(client):
    assert "<title>Risultati per «nidi» · willdash</title>" in html(client, "?q=nidi")
    assert "<title>Results for “nidi” · willdash</title>" in html(client, "?q=nidi&lang=en")


@pytest.mark.parametrize("words", ["%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E", "x" * 1900, "%00", "%ff"])
def test_whatever_is_sought_is_answered_and_escaped(client, words):
    page = html(client, f"?q={words}")
    assert "<script>alert" not in page


def test_the_form_keeps_the_selection(client):
    page = html(client, "?q=nidi&city=parma")
    form = page[page.index('class="find-form"') :]
    assert '<input type="hidden" name="city" value="parma">' in form


def test_the_field_gets_eight_hits_their_addresses_and_their_number_in_words(client):
    answer = client.get("/cerca.json?q=reddito&city=parma")
    assert answer.headers["Cache-Control"] == "public, max-age=600"
    body = answer.get_json()
    assert len(body["hits"]) == 8
    assert body["state"] == "8 suggerimenti, da scorrere con le frecce"
    assert body["html"].count('role="option"') == 8
    assert all("city=parma" in hit["address"] for hit in body["hits"])
    again = client.get("/cerca.json?q=reddito&city=parma", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_the_field_is_told_of_nothing_too(client):
    assert client.get("/cerca.json?q=xyzzy&lang=en").get_json() == {
        "state": "No suggestions",
        "html": "",
        "hits": [],
    }
    assert client.get("/cerca.json").get_json()["hits"] == []
