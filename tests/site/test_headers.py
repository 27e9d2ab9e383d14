"""Every answer carries its headers: each kind of address, each status, each method, by http and by https."""

from dataclasses import replace

import pytest

from tests.pages.asking import outputs
from willdash.api.child import TooBusy
from willdash.api.crowd import WAITED
from willdash.api.limits import MOST_SECONDS, Shares
from willdash.api.static_files import load_manifest
from willdash.app import create_app
from willdash.embedding import Lasting
from willdash.settings import Settings

UNUSED = (
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()"
)
COMMON = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": UNUSED,
}
ALONE = {"Cross-Origin-Opener-Policy": "same-origin", "X-Frame-Options": "DENY"}
PAGE = COMMON | ALONE | {"Cross-Origin-Resource-Policy": "same-origin"}
EMBED = COMMON | {"Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*"}
FILE = COMMON | ALONE | {"Cross-Origin-Resource-Policy": "cross-origin"}
DESK = PAGE | {"Referrer-Policy": "no-referrer"}

ON_PAGES = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; script-src 'self'"
)
ON_EMBEDS = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *"
)
ON_FILES = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
POLICIES = (PAGE, ON_PAGES), (EMBED, ON_EMBEDS), (FILE, ON_FILES), (DESK, ON_PAGES)
HSTS = "Strict-Transport-Security"
ELSEWHERE = {"REMOTE_ADDR": "192.0.2.1"}
BROWSER = {"Accept": "text/html"}

ASKED = {
    "a page": ("GET", "/citta/parma", {}, 200, PAGE),
    "the map": ("GET", "/", {}, 200, PAGE),
    "its head": ("HEAD", "/", {}, 200, PAGE),
    "its methods": ("OPTIONS", "/", {}, 200, PAGE),
    "a page that has not changed": ("GET", "/metodo", {"seen": True}, 304, PAGE),
    "another page": ("GET", "/segui?code=RMKM89", {}, 303, PAGE),
    "no page": ("GET", "/nulla", {}, 404, PAGE),
    "a form that is none": ("POST", "/metodo", {}, 405, PAGE),
    "too much": ("POST", "/plenaria/controlla", {"json": {"text": "x" * 300_000}}, 413, PAGE),
    "no host": ("GET", "/", {"headers": {"Host": "a b"}}, 400, PAGE),
    "an embed": ("GET", "/embed/map", {}, 200, EMBED),
    "an embed's head": ("HEAD", "/embed/trend", {}, 200, EMBED),
    "no embed": ("GET", "/embed/nulla", {}, 404, EMBED),
    "what an embed does not do": ("POST", "/embed/map", {}, 405, EMBED),
    "the API": ("GET", "/api/v1/areas", {}, 200, FILE),
    "the API again": ("GET", "/api/v1/areas", {"seen": True}, 304, FILE),
    "the API's preflight": ("OPTIONS", "/api/v1/areas", {}, 200, FILE),
    "the API's document": ("GET", "/api/v1/openapi.json", {}, 200, FILE),
    "a wrong parameter": ("GET", "/api/v1/areas?x=1", {}, 422, FILE),
    "nothing in the API": ("GET", "/api/v1/nulla", {}, 404, FILE),
    "the API does not write": ("DELETE", "/api/v1/areas", {}, 405, FILE),
    "oEmbed": ("GET", "/oembed?url=http://localhost/citta/parma", {}, 200, FILE),
    "oEmbed of nothing": ("GET", "/oembed?url=x", {}, 404, FILE),
    "the script of partners": ("GET", "/will-embed.js", {}, 200, FILE),
    "the catalogue": ("GET", "/dati/catalog.ttl", {}, 200, FILE),
    "a download": ("GET", "/scarica/profilo.csv", {}, 200, PAGE),
    "the package": ("GET", "/dati/willdash-data.zip", {}, 200, PAGE),
    "a scene": ("GET", "/plenaria/scena?view=map", {}, 200, PAGE),
    "nobody's session": ("GET", "/segui/AAAAAA/momento", {}, 404, PAGE),
    "no callback": ("POST", "/_dash-update-component", {"json": {}}, 400, PAGE),
    "no script": ("GET", "/_dash-component-suites/dash/x.js", {}, 404, FILE),
    "no file": ("GET", "/static/x.js", {}, 404, FILE),
    "life": ("GET", "/healthz", {}, 200, PAGE),
    "robots": ("GET", "/robots.txt", {}, 200, PAGE),
    "the desk, to nobody": ("GET", "/dati/carica/registro", {}, 403, DESK),
}


def asked(client, method, path, *, seen=False, headers=None, **more):
    """The answer; as to a browser that has seen it where `seen`."""
    headers = dict(headers or {})
    if seen:
        headers["If-None-Match"] = client.get(path).headers["ETag"]
    return client.open(path, method=method, headers=headers, **more)


def assert_safe(answer, expected):
    said = {name: answer.headers.getlist(name) for name in expected}
    assert said == {name: [value] for name, value in expected.items()}
    (policy,) = answer.headers.getlist("Content-Security-Policy")
    assert policy.startswith(next(start for headers, start in POLICIES if headers == expected))
    assert "unsafe-eval" not in policy
    assert "Server" not in answer.headers
    assert_only_own_cookies(answer)
    assert HSTS not in answer.headers


def assert_only_own_cookies(answer):
    """Of this host by https alone, out of the reach of scripts and of other sites."""
    for cookie in answer.headers.getlist("Set-Cookie"):
        name, *terms = cookie.split("; ")
        assert name.startswith("__Host-willdash-")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=Strict"} <= set(terms)


@pytest.mark.parametrize(("method", "path", "more", "status", "expected"), ASKED.values(), ids=ASKED.keys())
def test_every_answer_carries_its_headers_once(client, method, path, more, status, expected):
    answer = asked(client, method, path, **more)
    assert answer.status_code == status
    assert_safe(answer, expected)


def test_pages_are_framed_by_nobody_and_files_are_no_documents(client):
    for path in ("/", "/metodo", "/nulla"):
        policy = client.get(path).headers["Content-Security-Policy"]
        assert policy.endswith("frame-ancestors 'none'")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_built_files_carry_them_though_flask_never_sees_them(client, settings, method):
    manifest = load_manifest(settings.dist)
    for name in ("willdash.css", "willdash.js", "images/icon.svg", "plotly.js"):
        answer = client.open(manifest.url(name), method=method, buffered=True)
        assert answer.status_code == 200
        assert_safe(answer, FILE)
        tag = answer.headers.get("ETag") or answer.headers["Last-Modified"]
        seen = {"If-None-Match": tag, "If-Modified-Since": tag}
        again = client.open(manifest.url(name), headers=seen, buffered=True)
        assert_safe(again, FILE)
    font = client.get(manifest.preload[0], buffered=True)
    assert_safe(font, FILE)


def test_pictures_keep_the_stricter_policy_of_their_own(client, monkeypatch):
    monkeypatch.setattr("willdash.api.pictures.Rasteriser.png", lambda *_given: b"drawn")
    for path in ("/grafici/mappa.svg", "/grafici/mappa.png"):
        answer = client.get(path)
        assert answer.status_code == 200
        assert answer.headers.getlist("Content-Security-Policy") == [
            "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        ]
        assert {name: answer.headers[name] for name in FILE} == FILE


def test_a_callback_carries_them(client):
    wire = next(w for w in client.get("/_dash-dependencies").json if not w["clientside_function"])
    body = {
        "output": wire["output"],
        "outputs": outputs(wire["output"]),
        "inputs": [{**entry, "value": "?city=parma"} for entry in wire["inputs"]],
        "state": [{**entry, "value": None} for entry in wire["state"]],
        "changedPropIds": [],
    }
    answer = client.post("/_dash-update-component", json=body)
    assert answer.status_code in (200, 204)
    assert_safe(answer, PAGE)


def test_a_failure_carries_them(client, monkeypatch, caplog):
    monkeypatch.setattr("willdash.pages.method.MethodPage.content", lambda *_: 1 / 0)
    monkeypatch.setattr("willdash.api.v1.writing.Writer.response", lambda *_args, **_named: 1 / 0)
    assert_safe(client.get("/metodo?lang=en&x=1"), PAGE)
    assert_safe(client.get("/api/v1/sources?limit=7"), FILE)
    assert caplog.text.count("ZeroDivisionError") == 2


def test_a_refusal_carries_them(client, monkeypatch):
    def busy(*_given):
        raise TooBusy

    monkeypatch.setattr("willdash.api.pictures.Rasteriser.png", busy)
    answer = client.get("/grafici/mappa.png?city=como&indicator=bes_neet", headers=BROWSER)
    assert answer.status_code == 503
    assert_safe(answer, FILE)


def test_a_refusal_before_flask_is_asked_carries_them(client):
    token = WAITED.set(1_000.0)
    try:
        answer = client.get("/citta/como?peers=nove", headers=BROWSER)
    finally:
        WAITED.reset(token)
    assert answer.status_code == 503
    assert {name: answer.headers[name] for name in PAGE} == PAGE


def test_who_asks_too_much_gets_them_too(store, settings):
    shares = Shares()
    shares.charge("192.0.2.1", MOST_SECONDS + 5)
    lasting = replace(Lasting.begun(settings), shares=shares)
    client = create_app(store, settings, lasting=lasting).server.test_client()
    for path, headers in (("/metodo", PAGE), ("/embed/map", EMBED), ("/api/v1/areas", FILE)):
        answer = client.get(path, environ_overrides=ELSEWHERE, headers=BROWSER)
        assert answer.status_code == 429
        assert_safe(answer, headers)


@pytest.mark.parametrize("path", ["/metodo", "/embed/map", "/api/v1/areas", "/static/x", "/nulla"])
def test_only_what_came_by_https_asks_for_https_ever_after(client, path):
    safe = client.get(path, base_url="https://localhost")
    assert safe.headers.getlist(HSTS) == ["max-age=31536000"]
    assert HSTS not in client.get(path, headers={"X-Forwarded-Proto": "https"}).headers


@pytest.mark.parametrize(("proxies", "believed"), [(0, False), (1, True)])
def test_what_a_proxy_says_counts_only_where_there_is_one(store, settings, proxies, believed):
    behind = Settings(state=settings.state, proxies=proxies)
    client = create_app(store, behind).server.test_client()
    said = {
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "will.example",
        "X-Forwarded-For": "203.0.113.7, 198.51.100.1",
    }
    css = load_manifest(settings.dist).url("willdash.css")
    for path in ("/metodo", css):
        assert (HSTS in client.get(path, headers=said, buffered=True).headers) is believed
    robots = client.get("/robots.txt", headers=said).text
    assert ("https://will.example/sitemap.xml" in robots) is believed


def test_of_several_addresses_that_are_told_the_nearest_proxy_s_word_counts(store, settings):
    """Whoever asks may have written the others."""
    app = create_app(store, Settings(state=settings.state, proxies=1))
    seen = []

    def heard(environ, start):
        seen.append(environ["REMOTE_ADDR"])
        start("200 OK", [])
        return [b""]

    app.server.wsgi_app.app = heard
    app.server.test_client().get("/", headers={"X-Forwarded-For": "203.0.113.7, 198.51.100.1"})
    assert seen == ["198.51.100.1"]


def test_only_the_desk_sets_cookies_and_none_to_a_stranger(app):
    client = app.server.test_client()
    for rule in app.server.url_map.iter_rules():
        if "GET" not in rule.methods or rule.arguments:
            continue
        answer = client.get(rule.rule)
        assert_only_own_cookies(answer)
        if not rule.rule.startswith("/dati/carica"):
            assert "Set-Cookie" not in answer.headers, rule.rule
    assert not client._cookies


def test_this_module_asks_for_every_status_that_is_answered():
    assert {200, 303, 304, 400, 403, 404, 405, 413, 422} <= {status for _, _, _, status, _ in ASKED.values()}
