"""The map of all comuni as a picture, and their figures as a file."""

import csv
import io
import re
from xml.dom.minidom import parseString

import brotli
import pytest

from tests.italy_serving import away, drawing_of, serve
from tests.italy_typed import PEOPLE, TypedNationwide
from willdash.views.italy.among import Among
from willdash.views.palette import RAMPS

LARGEST_BYTES = 400_000


@pytest.fixture(scope="module")
def drawing(store, settings):
    return drawing_of(store, settings)


@pytest.fixture(scope="module")
def nationwide():
    return TypedNationwide()


@pytest.fixture(scope="module")
def italy(app, store, drawing, nationwide):
    return serve(app, store, drawing, lambda: nationwide)


@pytest.fixture(scope="module")
def among(nationwide, store):
    return Among(nationwide, store.catalog.indicators)


@pytest.fixture(scope="module")
def picture(italy, drawing, among):
    return italy.get(drawing.address(among, "quota_65", 2023))


def test_the_picture_may_be_kept_for_a_day_and_runs_nothing(picture):
    assert (picture.status_code, picture.mimetype) == (200, "image/svg+xml")
    assert (picture.cache_control.public, picture.cache_control.max_age) == (True, 86_400)
    assert picture.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert picture.headers["X-Robots-Tag"] == "noindex"


def test_the_comuni_of_a_class_are_one_path_in_its_colour(picture):
    svg = parseString(picture.data)
    paths = svg.getElementsByTagName("path")
    fills = [path.getAttribute("fill") for path in paths]
    # Eight figures in both years in five classes, then what is missing, then the borders of the regions.
    assert fills == [*RAMPS["anziani"], "url(#none)", "none"]
    assert all(re.fullmatch(r"(m-?\d+ ?-?\d+[ \d-]*z?)+", path.getAttribute("d")) for path in paths)


def test_five_classes_over_real_neighbours_weigh_at_most_400_kb(drawing, store):
    """Each comune in a class by its number, so that neighbours are apart: the heaviest map there can be."""
    people = {
        shape.code: {year: (1_000, 100 + 31 * number % 400, 50) for year in (2022, 2023)}
        for number, shape in enumerate(drawing.atlas.shapes)
    }
    heaviest = Among(TypedNationwide(people, load=9), store.catalog.indicators)
    drawn = drawing.drawn(heaviest, "quota_65", 2023).encode()
    assert len(brotli.compress(drawn, quality=4)) <= LARGEST_BYTES


def test_who_has_it_is_told_so(italy, drawing, among, picture):
    address = drawing.address(among, "quota_65", 2023)
    again = italy.get(address, headers={"If-None-Match": picture.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_an_address_of_former_figures_leads_to_the_present_picture(italy, drawing, among):
    answer = italy.get("/grafici/italia/000000000000/quota_65-2023.svg")
    assert answer.status_code == 302
    assert answer.headers["Location"].endswith(drawing.address(among, "quota_65", 2023))


def test_another_load_and_another_year_have_other_addresses(drawing, among, store):
    later = Among(TypedNationwide(load=2), store.catalog.indicators)
    addresses = {
        drawing.address(among, "quota_65", 2023),
        drawing.address(later, "quota_65", 2023),
        drawing.address(among, "quota_65", 2022),
    }
    assert len(addresses) == 3


@pytest.mark.parametrize("name", ["quota_65-1999", "bes_neet-2023", "nulla-2023"])
def test_a_picture_of_nothing_is_not_found(italy, name):
    assert italy.get(f"/grafici/italia/000000000000/{name}.svg").status_code == 404


def test_without_figures_there_is_no_picture_and_no_file(client):
    assert client.get("/grafici/italia/0/quota_65-2023.svg").status_code == 404
    assert client.get("/scarica/comuni.csv?indicator=quota_65&year=2023").status_code == 404


@pytest.fixture(scope="module")
def lines(italy):
    answer = italy.get("/scarica/comuni.csv?indicator=quota_65&year=2023")
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == 'attachment; filename="comuni-quota_65-2023.csv"'
    return list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig")), delimiter=";"))


def test_the_file_has_a_row_for_every_comune_and_says_why_a_figure_is_missing(lines):
    assert len(lines) == 7904
    by_code = {line["Codice ISTAT"]: line for line in lines}
    assert sum(bool(line["Valore"]) for line in lines) == len(PEOPLE)
    assert by_code["081025"]["Motivo del dato mancante"].startswith("il comune non è fra quelli")


def test_a_row_has_place_doubt_and_source(lines):
    (parma,) = [line for line in lines if line["Codice ISTAT"] == "034027"]
    assert (parma["Area"], parma["Provincia"], parma["Regione"]) == ("Parma", "Parma", "Emilia-Romagna")
    assert (parma["Valore"], parma["Livello del dato"], parma["Anno"]) == (
        "22,420768",
        "dato comunale",
        "2023",
    )
    assert parma["Intervallo 95 %: limite inferiore"].startswith("22,23")
    assert parma["Intervallo 95 %: limite superiore"].startswith("22,60")
    assert (parma["Comuni con un valore più basso"], parma["Comuni con un valore più alto"]) == ("2", "5")
    assert parma["Fonte"].startswith("ISTAT, Popolazione residente")
    assert parma["Licenza"] == "CC BY 3.0"
    assert parma["Versione dei dati"]


def test_the_file_comes_in_english_with_points(italy):
    answer = italy.get("/scarica/comuni.csv?indicator=quota_65&year=2022&lang=en")
    first = next(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert first["ISTAT code"] == "001001"
    assert first["Year"] == "2022"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("indicator=quota_65&year=2023&lang=xx", 400),
        ("indicator=quota_65&year=²", 400),
        ("indicator=quota_65", 400),
        ("indicator=bes_neet&year=2023", 404),
        ("indicator=quota_65&year=1999", 404),
    ],
)
def test_a_file_of_nothing_is_refused(italy, query, status):
    assert italy.get(f"/scarica/comuni.csv?{query}").status_code == status


def test_while_the_database_is_away_picture_and_file_say_so(app, store, drawing):
    client = serve(app, store, drawing, away)
    assert client.get("/grafici/italia/0/quota_65-2023.svg").status_code == 503
    assert client.get("/scarica/comuni.csv?indicator=quota_65&year=2023").status_code == 503
