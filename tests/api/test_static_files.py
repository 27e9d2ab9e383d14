"""The built assets as a browser gets them, from a dist folder typed by hand."""

import json

import brotli
import pytest
from flask import Flask

from willdash.api.static_files import DASH_PLOTLY, AssetsMissing, load_manifest, mount

CSS = "/static/willdash.0123456789.css"
RULES = b"main{color:#17324d}" * 20
MANIFEST = {
    "files": {"willdash.css": CSS[1:], "plotly.js": "static/plotly.abcdef0123.js"},
    "preload": ["static/titillium.46Z6MBEQ.woff2"],
}


@pytest.fixture
def dist(tmp_path):
    static = tmp_path / "dist" / "static"
    static.mkdir(parents=True)
    (static / "willdash.0123456789.css").write_bytes(RULES)
    (static / "willdash.0123456789.css.br").write_bytes(brotli.compress(RULES))
    (static / "plotly.abcdef0123.js").write_text("window.Plotly={}")
    (static / "plain.js").write_text("1")
    (tmp_path / "dist" / "manifest.json").write_text(json.dumps(MANIFEST))
    (tmp_path / "secret.txt").write_text("not for readers")
    return tmp_path / "dist"


@pytest.fixture
def client(dist):
    server = Flask("test", static_folder=None)
    server.add_url_rule("/hello", view_func=lambda: "from flask")
    mount(server, dist)
    return server.test_client()


def get(client, url, **headers):
    with client.get(
        url, headers={name.replace("_", "-"): value for name, value in headers.items()}
    ) as answer:
        answer.get_data()
        return answer


def test_brotli_goes_to_those_who_accept_it(client):
    answer = get(client, CSS, Accept_Encoding="gzip, br")
    assert answer.headers["Content-Encoding"] == "br"
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert brotli.decompress(answer.data) == RULES


def test_others_get_the_file_as_it_is(client):
    answer = get(client, CSS)
    assert answer.data == RULES
    assert "Content-Encoding" not in answer.headers
    assert answer.content_type == 'text/css; charset="utf-8"'


def test_a_hashed_file_is_kept_for_a_year(client):
    assert get(client, CSS).headers["Cache-Control"] == "max-age=31536000, public, immutable"


@pytest.mark.parametrize("url", ["/static/plain.js", DASH_PLOTLY])
def test_a_fixed_name_is_not(client, url):
    assert get(client, url).headers["Cache-Control"] == "max-age=60, public"


def test_dash_finds_our_plotly_where_it_looks(client):
    assert get(client, DASH_PLOTLY).data == b"window.Plotly={}"


def test_a_script_is_never_taken_for_something_else(client):
    assert get(client, CSS).headers["X-Content-Type-Options"] == "nosniff"


def test_what_is_no_asset_falls_through(client):
    assert get(client, "/hello").data == b"from flask"
    assert get(client, "/static/missing.0123456789.js").status_code == 404


@pytest.mark.parametrize(
    "url",
    [
        "/static/",
        "/static",
        "/manifest.json",
        "/static/../manifest.json",
        "/static/../../secret.txt",
        "/static/%2e%2e/%2e%2e/secret.txt",
        "/static/..%2f..%2fsecret.txt",
        "/static//etc/passwd",
        "/static/willdash.0123456789.css.br",
    ],
)
def test_nothing_else_in_or_around_the_folder_is_served(client, url):
    assert get(client, url).status_code == 404


def test_an_address_comes_from_the_manifest(dist):
    manifest = load_manifest(dist)
    assert manifest.url("willdash.css") == CSS
    assert manifest.preload == ("/static/titillium.46Z6MBEQ.woff2",)


def test_what_is_not_built_says_how_to_build_it(dist, tmp_path):
    with pytest.raises(AssetsMissing, match=r"has no willdash\.js: run `make assets`"):
        load_manifest(dist).url("willdash.js")
    with pytest.raises(AssetsMissing, match=r"manifest\.json is missing: run `make assets`"):
        mount(Flask("test", static_folder=None), tmp_path)
