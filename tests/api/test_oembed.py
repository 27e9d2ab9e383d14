import re
from html import unescape
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.api.wordpress import SECRET, discover, expand, kses, parse_json, parse_xml
from willdash.app import create_app
from willdash.core.embed import EmbedView
from willdash.core.embed_size import usual_height
from willdash.settings import Settings
from willdash.views.embed.of_page import embed_of

SITE = "http://localhost"
PAGES = {
    "/": "/embed/map",
    "/?indicator=bes_neet&city=parma&year=2023": "/embed/map",
    "/citta/reggio-emilia?indicator=bes_neet": "/embed/spine/minori",
    "/cluster/anziani?city=como": "/embed/rug/anziani",
    "/dati/bes_neet?city=novara&lang=en": "/embed/indicator",
    "/citta/como?indicator=pop_totale": "/embed/spine/minori",
    "/cluster/contesto": "/embed/rug/contesto",
    "/pratiche/bergamo-capacityes?lang=en": "/embed/practice/bergamo-capacityes",
    "/embed/trend?indicator=bes_neet&city=monza&theme=dark&locked=city": "/embed/trend",
    "/confronto?city=ravenna&compare=ravenna,parma": "/embed/table",
}
"""Address of a page to the path of its embed."""


@pytest.fixture
def asked(client):
    """What is answered of a page."""

    def ask(url, **arguments):
        return client.get(f"/oembed?{urlencode({'url': url, **arguments})}")

    return ask


@pytest.fixture
def get(client):
    """Fetches a whole address, as another site does."""

    def fetch(address):
        answer = client.get(address.removeprefix(SITE))
        return answer.status_code, answer.data

    return fetch


def frame_of(html):
    return {
        name: unescape(value)
        for name, value in re.findall(r' ([a-z-]+)="([^"]*)"', re.search("<iframe([^>]*)>", html).group(1))
    }


@pytest.mark.parametrize("format", ["", "json", "xml"])
@pytest.mark.parametrize(("page", "embed"), PAGES.items())
def test_wordpress_shows_the_frame_of_a_page_that_is_pasted_into_a_post(get, page, embed, format):
    html = expand(SITE + page, get, format=format)
    frame = frame_of(html)
    address = urlsplit(frame["src"])
    assert f"{address.scheme}://{address.netloc}{address.path}" == SITE + embed
    assert (address.fragment, frame["data-secret"]) == (f"?secret={SECRET}", SECRET)
    assert frame["sandbox"] == "allow-scripts"
    assert frame["width"] == "500"
    assert int(frame["height"]) <= 750
    assert frame["title"]
    # It is hidden until it has told its height; the link stands in its place.
    assert frame["style"] == "position: absolute; visibility: hidden;"
    quote = re.match(
        f'<blockquote class="wp-embedded-content" data-secret="{SECRET}"><a href="([^"]*)">', html
    )
    full = "/dati/bes_neet" if page.startswith("/embed/trend") else urlsplit(page).path
    assert urlsplit(unescape(quote.group(1))).path == full
    assert get(frame["src"].split("#")[0])[0] == 200


def test_the_frame_shows_the_selection_of_the_page(get, store):
    html = expand(f"{SITE}/dati/bes_neet?city=novara&lang=en&year=2021", get)
    address = urlsplit(frame_of(html)["src"])
    found = embed_of(address.path, address.query, store)
    selection = found.selection
    assert (found.embed.view, selection.indicator, selection.city) == ("indicator", "bes_neet", "novara")
    assert (selection.year, selection.lang) == (2021, "en")
    assert frame_of(html)["title"].endswith("Novara, 2021")


def test_wordpress_shows_a_page_without_a_view_as_a_link(get):
    assert expand(f"{SITE}/metodo", get) == '<a href="http://localhost/metodo">Metodo · willdash</a>'
    quoted = expand(f"{SITE}/cerca?q=%3Cb%3E%26", get)
    assert quoted.endswith(">Risultati per «&lt;b&gt;&amp;» · willdash</a>")


def test_wordpress_finds_the_links_though_it_reads_neither_the_body_nor_more_than_150_kb(client):
    page = client.get("/").data
    assert discover(page).startswith("http://localhost/oembed?url=http%3A%2F%2Flocalhost%2F")
    assert discover(page.replace(b"+oembed", b"")) is None
    assert discover(page.replace(b"</title>", b"</title></head>")) is None
    assert discover(b" " * 153_600 + page) is None


def test_wordpress_keeps_of_an_unknown_site_nothing_but_link_and_frame():
    html = '<b onclick="x()">1</b><script>2</script><iframe onload="x()" src="javascript:x()" width="3">'
    allowed = {"iframe": {"src", "width"}}
    assert kses(html, allowed) == '12<iframe width="3">'


def test_both_formats_say_the_same(asked):
    for page in PAGES:
        json, xml = (asked(SITE + page, format=format) for format in ("json", "xml"))
        assert json.content_type == "application/json"
        assert xml.content_type == "text/xml; charset=utf-8"
        assert {name: str(value) for name, value in json.json.items()} == parse_xml(xml.data)
        assert xml.data.startswith(b'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>')


def test_what_an_answer_says(asked):
    said = asked(f"{SITE}/?indicator=bes_neet&city=parma&year=2023").json
    html = said.pop("html")
    picture = said.pop("thumbnail_url")
    title = "Giovani di 15-29 anni che non lavorano e non studiano (NEET): mappa delle nove città, 2023"
    assert said == {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "author_name": "WILL · Welfare Innovation Local Lab",
        "author_url": SITE,
        "provider_name": "willdash",
        "provider_url": SITE,
        "cache_age": 3600,
        "width": 640,
        "height": usual_height(EmbedView.MAP, 640),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    }
    page = f"{SITE}/?indicator=bes_neet&amp;year=2023&amp;city=parma"
    frame = f"{SITE}/embed/map?indicator=bes_neet&amp;city=parma&amp;year=2023"
    assert html == (
        f'<blockquote><a href="{page}">{title}</a></blockquote>'
        f'<iframe src="{frame}" width="640" height="{said["height"]}" title="{title}" frameborder="0"'
        ' loading="lazy" style="max-width:100%"></iframe>'
    )
    assert picture.startswith(f"{SITE}/grafici/scheda/mappa.png?indicator=bes_neet&year=2023&city=parma")


def test_it_speaks_the_language_of_the_page(asked):
    assert asked(f"{SITE}/cluster/minori?lang=en").json["title"] == "Children: the nine cities at a glance"
    assert asked(f"{SITE}/metodo?lang=en").json["title"] == "Method · willdash"


@pytest.mark.parametrize(
    ("limits", "width", "height"),
    [
        ({}, 640, None),
        ({"maxwidth": 320}, 320, None),
        ({"maxwidth": 400}, 400, None),
        ({"maxwidth": 100, "maxheight": 80}, 100, 80),
        ({"maxheight": 700}, 640, 700),
        ({"maxwidth": 1200, "maxheight": 9000}, 1200, None),
        ({"maxwidth": 5000}, 1280, None),
        ({"maxwidth": 0, "maxheight": 0}, 640, None),
    ],
)
def test_a_frame_is_never_larger_than_there_is_room(asked, limits, width, height):
    """Without a limit it is as high as the map is at its width (tests/core/test_embed.py)."""
    said = asked(f"{SITE}/", **limits).json
    frame = frame_of(said["html"])
    size = (width, height or usual_height(EmbedView.MAP, width))
    assert (said["width"], said["height"]) == size
    assert (frame["width"], frame["height"]) == tuple(map(str, size))


def test_a_picture_is_named_only_where_there_is_room_for_it(asked):
    assert "thumbnail_url" in asked(f"{SITE}/", maxwidth=1200, maxheight=630).json
    for limits in ({"maxwidth": 1199}, {"maxheight": 629}):
        said = asked(f"{SITE}/", **limits).json
        assert [name for name in said if name.startswith("thumbnail")] == []


def test_an_embed_leads_to_itself_with_all_its_parameters_and_links_to_the_page(asked, store):
    embed = f"/embed/panel/poverta?city=como&theme=dark&locked=city&version={store.version}&key=k1.x"
    html = asked(SITE + embed).json["html"]
    frame = urlsplit(frame_of(html)["src"])
    assert frame.path == "/embed/panel/poverta"
    assert {name: values[0] for name, values in parse_qs(frame.query).items()} == {
        "city": "como",
        "theme": "dark",
        "locked": "city",
        "version": store.version,
        "key": "k1.x",
    }
    assert re.search('<a href="([^"?]*)', html).group(1) == f"{SITE}/cluster/poverta"


@pytest.mark.parametrize(
    "url",
    [
        "https://localhost/",
        "HTTP://LOCALHOST/",
        "http://localhost",
        "http://localhost:80/",
        "https://localhost:443/",
        "http://localhost/#mappa",
        "http://localhost/%63itta/parma",
    ],
)
def test_a_page_of_this_site_is_known_however_its_address_is_written(asked, url):
    assert asked(url).status_code == 200


def test_the_port_of_the_site_may_be_left_out(store):
    server = create_app(store, Settings(public_url="https://willdash.example.it:8443/")).server
    client = server.test_client()
    status = {
        url: client.get("/oembed", query_string={"url": f"{url}/metodo"}).status_code
        for url in (
            "https://willdash.example.it:8443",
            "https://willdash.example.it",
            "http://willdash.example.it",
            "https://willdash.example.it:8444",
            "http://localhost",
        )
    }
    assert list(status.values()) == [200, 200, 200, 404, 404]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://localhost.example.org/",
        "http://localhost:8081/",
        "http://localhost:x/",
        "http://me@localhost/",
        "http://localhost@example.org/",
        "//localhost/",
        "/citta/parma",
        "localhost",
        "ftp://localhost/",
        "javascript:alert(1)//localhost/",
        "data:text/html,http://localhost/",
        "http://[localhost/",
        "http://localhost/citta/torino",
        "http://localhost/citta/parma/",
        "http://localhost/cluster/nulla",
        "http://localhost/dati/nulla",
        "http://localhost/dati/willdash-data.zip",
        "http://localhost/embed/nulla",
        "http://localhost/embed/panel/nulla",
        "http://localhost/embed/map/minori",
        "http://localhost/nulla",
        "http://localhost//",
        "http://localhost/plenaria/nulla",
        "http://localhost/oembed?url=http://localhost/",
        "http://localhost/grafici/mappa.png",
    ],
)
def test_what_is_no_page_of_this_site_is_not_found(asked, url):
    answer = asked(url)
    assert answer.status_code == 404
    assert answer.content_type == "text/plain; charset=utf-8"
    assert answer.text == "There is no page of this site at this address."


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        ({}, 400, "«url»"),
        ({"url": ""}, 400, "«url»"),
        ({"url": "http://localhost/?q=" + "x" * 3000}, 400, "al massimo 2500 caratteri"),
        (
            {"url": "http://localhost/", "maxwidth": "wide"},
            400,
            "«wide» non è un valore ammesso per «maxwidth»",
        ),
        (
            {"url": "http://localhost/", "maxheight": "-1"},
            400,
            "«-1» non è un valore ammesso per «maxheight»",
        ),
        ({"url": "http://localhost/", "maxwidth": "٣٢٠"}, 400, "«٣٢٠»"),
        ({"url": "http://localhost/", "maxwidth": "1" * 400}, 400, "…»"),
        ({"url": "http://localhost/", "format": "jsonp"}, 501, "«jsonp» non esiste"),
    ],
)
def test_a_question_that_makes_no_sense_is_answered_with_a_sentence(client, arguments, status, says):
    answer = client.get("/oembed", query_string={**arguments, "lang": "it"})
    assert answer.status_code == status
    assert answer.content_type == "text/plain; charset=utf-8"
    assert says in answer.text
    assert len(answer.text) < 250


def test_nothing_that_an_address_says_ends_an_attribute(asked):
    said = asked(f'{SITE}/?city="><script>alert(1)</script>&indicator=\'"&key=%22%3E&cluster=<')
    html = said.json["html"]
    assert "script" not in html
    assert kses(html, {"a": {"href"}, "blockquote": set(), "iframe": set(frame_of(html))}) == html
    key = asked(f"{SITE}/embed/map?key=%22%3E%3Cscript%3E&version=%22%27").json["html"]
    assert re.findall("<[a-z]+", key) == ["<blockquote", "<a", "<iframe"]
    assert "key=%22%3E%3Cscript%3E" in key


def test_any_site_may_read_it_and_keep_it_for_an_hour(asked):
    answer = asked(f"{SITE}/")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert (answer.cache_control.public, answer.cache_control.max_age) == (True, 3600)
    refused = asked("https://example.org/")
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    assert refused.headers["Cache-Control"] == "no-store"


def test_an_answer_that_was_given_already_is_not_sent_again(client):
    first = client.get("/oembed?url=http://localhost/")
    again = client.get("/oembed?url=http://localhost/", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_wordpress_takes_no_document_type_and_nothing_broken():
    assert parse_xml(b"<!DOCTYPE oembed><oembed><type>link</type></oembed>") is None
    assert parse_xml(b"<oembed><type>link</oembed>") is None
    assert parse_xml("<oembed><title>è &lt;</title></oembed>".encode()) == {"title": "è <"}
    assert parse_json(b"[1]") is None
