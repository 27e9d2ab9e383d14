"""A city's notebook as PDF, asked for as a browser asks."""

import subprocess
import sys

import orjson
import pytest
from flask import Flask

from tests.conftest import ROOT
from willdash.api.notebook import Typesetter, register_notebook
from willdash.api.static_files import load_manifest

ORIGIN = "https://willdash.example.org"


@pytest.fixture(scope="module")
def server(store, settings):
    server = Flask("notebooks")
    register_notebook(server, store, load_manifest(settings.dist), origin=lambda: ORIGIN)
    return server


@pytest.fixture
def documents(server, monkeypatch):
    """A client that gets the document itself where others get its PDF."""
    monkeypatch.setattr(Typesetter, "pdf", lambda _self, document: document)
    return server.test_client()


def test_a_notebook_comes_as_a_file_with_a_name_that_any_cache_may_keep(server):
    answer = server.test_client().get("/citta/rovigo/quaderno.pdf?lang=en")
    assert answer.status_code == 200
    assert answer.data.startswith(b"%PDF-1.7")
    headers = answer.headers
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"] == 'inline; filename="willdash-quaderno-rovigo-en.pdf"'
    assert headers["Cache-Control"] == "public, max-age=3600"
    assert headers["X-Robots-Tag"] == "noindex"


def test_who_has_it_already_is_told_so_and_nothing_is_set(documents, monkeypatch):
    tag = documents.get("/citta/como/quaderno.pdf").headers["ETag"]
    monkeypatch.setattr(Typesetter, "pdf", lambda *_: pytest.fail("was set"))
    again = documents.get("/citta/como/quaderno.pdf", headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_city_language_and_benchmark_make_notebooks_of_their_own(documents):
    asked = ("como", "monza", "como?lang=en", "como?benchmark=italia")
    addresses = [
        f"/citta/{each.partition('?')[0]}/quaderno.pdf{''.join(each.partition('?')[1:])}" for each in asked
    ]
    tags = {documents.get(address).headers["ETag"] for address in addresses}
    assert len(tags) == 4


def test_what_a_notebook_does_not_depend_on_changes_nothing(documents):
    plain = documents.get("/citta/como/quaderno.pdf")
    other = documents.get("/citta/como/quaderno.pdf?indicator=pop_totale&year=2019&peers=simili&city=parma")
    assert other.headers["ETag"] == plain.headers["ETag"]


@pytest.mark.parametrize("query", ["lang=%3Cscript%3E", "benchmark=../../etc", "q=" + "x" * 3000, "city=%00"])
def test_a_hostile_query_gives_the_usual_notebook(documents, query):
    found = orjson.loads(documents.get(f"/citta/rovigo/quaderno.pdf?{query}").data)["notebook"]
    assert found["title"] == "Quaderno di Rovigo"
    assert found["cover"]["address"] == f"{ORIGIN}/citta/rovigo/quaderno"


@pytest.mark.parametrize(
    "city", ["milano", "Rovigo", "rovigo%00", "..%2f..%2fetc%2fpasswd", "%3Cscript%3E", "rovigo'"]
)
def test_a_city_that_is_not_there_has_no_notebook(documents, city):
    assert documents.get(f"/citta/{city}/quaderno.pdf").status_code == 404


def test_a_server_that_serves_notebooks_does_not_load_the_typesetter():
    code = "import sys, willdash.app; print('typst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
