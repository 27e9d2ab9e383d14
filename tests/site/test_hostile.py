"""Addresses and headers that no browser sends: nothing breaks, and nothing given comes back as markup."""

import json
import random
import re
from urllib.parse import unquote_to_bytes, urlencode
from xml.dom.minidom import parseString

import pytest
from werkzeug.test import EnvironBuilder

MARK = "<zq x=\"'>"
EVIL = (
    MARK, "</script>" + MARK, "{$x}", "{ $count }", "%", "%00", "\x00\x01\x0b", "\u202eabc", "名前 e\u0301",
    "A" * 3000, "1" * 5000, "0", "-1", "1e9", "２０２４", "²", "NaN", "None", "(a+)+$", "..", "=1+1", "@x",
    "\r\nX-Evil: 1", "versus", "indicator", ",".join(["parma"] * 200), "javascript:alert(1)", "xx", "🙂", "",
    " ", "pop_totale:99",
)  # fmt: skip
NAMES = (
    "indicator", "year", "city", "peers", "benchmark", "lang", "compare", "region", "weights", "sort",
    "versus", "q", "order", "page", "cluster", "dimension", "level", "source", "format", "area", "limit",
    "offset", "other", "locked", "theme", "background", "mode", "version", "key", "was", "url", "maxwidth",
    "sigla", "comune", "invito", "in", "on", "",
)  # fmt: skip
PATHS = (
    "/", "/citta", "/citta/parma", "/cluster", "/cluster/minori", "/confronto", "/dati", "/dati/bes_neet",
    "/metodo", "/cerca", "/cerca.json", "/plenaria/minori", "/plenaria/componi",
    "/plenaria/scena", "/segui", "/api", "/scarica/profilo.csv", "/scarica/tabella-confronto.csv",
    "/grafici/mappa.svg", "/grafici/profilo.svg", "/grafici/dispersione.svg", "/api/v1/areas",
    "/api/v1/compare", "/api/v1/similar", "/api/v1/geo/regione", "/api/v1/indicators/x",
    "/api/v1/practices", "/scarica/pratiche.csv", "/embed/map",
    "/embed/panel/minori", "/embed/table", "/embed/trend", "/embed/spine", "/embed/rug", "/embed/indicator",
    "/incorpora", "/oembed", "/stato", "/italia", "/scarica/comuni.csv", "/dati/carica", "/dati/carica/entra",
    "/dati/carica/modello/minori.xlsx", "/dati/carica/0123456789abcdef0123456789abcdef",
)  # fmt: skip
UPLOADED_TO = "/dati/carica"
"""The one of them that takes a form; tests/pages/desk says from whom."""
RAW = (
    "%",
    "%%%",
    "&&&",
    "=",
    "?a=b",
    "%ff=%fe",
    "q=%ff",
    "a;b",
    "\xff\xfe",
    "q=\xff&lang=en",
    "q=caff\xc3\xa8",
)
PACKAGE = "/dati/willdash-data.zip"
ADDRESSED = (
    "/",
    "/citta/parma",
    "/api",
    "/sitemap.xml",
    "/robots.txt",
    "/dati/catalog.ttl",
    "/grafici/mappa.svg",
)


def asked(app, path, query="", *, method="GET", **environ):
    """Status, headers and text; the query and the headers go as they are, as over a socket."""
    sent = EnvironBuilder(method=method).get_environ()
    sent |= {"PATH_INFO": unquote_to_bytes(path).decode("latin-1"), "QUERY_STRING": query, **environ}
    told = []
    body = b"".join(app.server.wsgi_app(sent, lambda status, headers, _=None: told.append((status, headers))))
    status, headers = told[-1]
    return int(status[:3]), headers, body.decode("utf-8", "replace")


def assert_harmless(status, headers, body, about):
    # oEmbed asks for 501 where a format is unknown.
    assert status < 500 or (status == 501 and about[0] == "/oembed"), about
    assert all("\r" not in value and "\n" not in value for _, value in headers), about
    kind = dict(headers).get("Content-Type", "")
    if "json" in kind:
        json.loads(body, parse_constant=lambda name: pytest.fail(f"{name}: {about}"))
        return
    assert "\x00" not in body, about
    if "html" in kind or "svg" in kind:
        assert "<zq" not in body, about
        assert not re.search(r'(href|src|action)="\s*javascript:', body), about
    if "svg" in kind:
        parseString(body)


def test_no_query_breaks_a_page_a_file_or_an_answer(app):
    chance = random.Random(4)
    for path in PATHS:
        for _ in range(6):
            pairs = [(chance.choice(NAMES), chance.choice(EVIL)) for _ in range(chance.choice((1, 2, 4, 60)))]
            query = urlencode(pairs)
            assert_harmless(*asked(app, path, query), about=(path, query[:300]))


@pytest.mark.parametrize("query", RAW)
def test_a_query_that_is_not_even_encoded_is_answered(app, query):
    for path in (
        "/citta",
        "/cerca",
        "/cerca.json",
        "/dati",
        "/grafici/profilo.svg",
        "/api/v1/areas",
        "/nessuna",
    ):
        assert_harmless(*asked(app, path, query), about=(path, query))


def test_letters_sent_raw_are_understood_as_utf_8(app):
    _, _, body = asked(app, "/cerca", "q=caff\xc3\xa8")
    assert 'value="caffè"' in body


def test_signs_that_are_not_seen_are_not_said_back(client):
    for page in ("/dati?level=", "/?city=", "/citta/parma?peers=", "/cerca?q="):
        said = client.get(f"{page}a%00%E2%80%AEb").text
        assert "a  b" in said or "a b" in said
        assert "\u202e" not in said


def test_a_page_number_with_thousands_of_digits_is_the_last_page(client):
    assert client.get(f"/dati?page={'9' * 5000}").status_code == 200


@pytest.mark.parametrize(
    "path", ["/citta/", "/cluster/", "/dati/", "/scarica/", "/grafici/", "/api/v1/geo/", "/"]
)
def test_no_path_breaks(app, path):
    for ending in ("", ".csv", ".svg", "/"):
        for evil in ("<zq>", "..%2f..%2fetc", "%00", "%ff", "A" * 3000, "{$x}", "//evil.org"):
            assert_harmless(*asked(app, path + evil + ending), about=path + evil + ending)


@pytest.mark.parametrize(
    "host", ["", 'x"><zq>', "a b", "x\r\nSet-Cookie: a=b", "[::1", "x.org:99999", "a_b", "ÿ"]
)
def test_a_host_that_is_none_is_refused(app, host):
    """Else the addresses that a page tells of itself would lead nowhere, or elsewhere."""
    for path in ADDRESSED:
        status, _, body = asked(app, path, HTTP_HOST=host)
        assert status == 400
        assert "zq" not in body


@pytest.mark.parametrize("host", ["xn--", "xn--a.it", "xn--zca.it", "xn--citt-0na.it", "EXAMPLE.org:8080"])
def test_a_host_is_written_as_it_was_sent(app, host):
    assert f"Sitemap: http://{host}/sitemap.xml" in asked(app, "/robots.txt", HTTP_HOST=host)[2]
    for path in ADDRESSED:
        assert asked(app, path, HTTP_HOST=host)[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        *sorted({*PATHS} - {UPLOADED_TO}),
        "/sitemap.xml",
        "/robots.txt",
        "/dati/catalog.ttl",
        "/dati/willdash-data.zip",
    ],
)
def test_only_reading_is_possible(app, path):
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert asked(app, path, method=method)[0] == 405
    status, _, body = asked(app, path, method="HEAD")
    assert status < 500
    assert body == ""


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_ACCEPT": "a;q=x, */*;q=0"},
        {"HTTP_IF_NONE_MATCH": '"a","b", W/"'},
        {"HTTP_IF_MODIFIED_SINCE": "garbage", "HTTP_RANGE": "bytes=a-b"},
        {"HTTP_RANGE": "bytes=9999999999-", "HTTP_IF_RANGE": "x"},
        {"HTTP_ACCEPT_ENCODING": "identity;q=0, br;q=x"},
        {"HTTP_X_FORWARDED_HOST": "<zq>", "HTTP_X_FORWARDED_PROTO": "javascript"},
        {"CONTENT_LENGTH": "-1"},
        {"CONTENT_TYPE": "multipart/form-data"},
    ],
)
def test_no_header_breaks(app, headers):
    for path in (
        "/citta/parma",
        "/api/v1/areas",
        "/scarica/profilo.csv",
        "/dati/willdash-data.zip",
        "/sitemap.xml",
    ):
        status, _, body = asked(app, path, **headers)
        assert status < 500
        assert "<zq" not in body
