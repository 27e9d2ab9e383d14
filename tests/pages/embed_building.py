"""How tests read the page where a partner builds an embed."""

from html.parser import HTMLParser

from flask import Flask

from tests.pages.versus_reading import Elements
from willdash.pages.embed_builder import EmbedBuilderPage
from willdash.pages.routes import register_pages

ORIGIN = "https://will.example"
NEET = "?indicator=bes_neet&city=parma"
STATIC = '<div><p title="a &amp; b">1 &lt; 2</p></div>'


def static(embed, selection, *, origin):
    assert embed.is_static
    return STATIC + f"<!-- {embed.view} {selection.city} {origin} -->"


def read(app, store, query="", **options):
    """Asks for the page in an app of its own; `options` are arguments of the page."""
    page = EmbedBuilderPage(store, **{"hosts": "*", "static": static, **options})
    server = Flask("embeds")
    register_pages(server, (page,), app.documents, store.choices, public_url=ORIGIN)
    answer = server.test_client().get(f"/incorpora{query}")
    assert answer.status_code == 200
    return Elements(answer.text)


def element(found, **attributes):
    (one,) = [each for each in found.found if attributes.items() <= each.items()]
    return one


def fields(found):
    """What the form sends, in order, but for what is empty."""
    sent = [e for e in found.inside(**{"data-visit": ""}) if e.get("name") and e["tag"] == "input"]
    ticked = [e for e in sent if e["type"] in ("hidden", "text") or "checked" in e]
    chosen = [
        (e.above[-1]["name"] if "name" in e.above[-1] else e.above[-2]["name"], e["value"])
        for e in found.found
        if e["tag"] == "option" and "selected" in e
    ]
    return sorted(
        (name, value) for name, value in [*((e["name"], e["value"]) for e in ticked), *chosen] if value
    )


def notices(found):
    return [e["words"] for e in found.inside(**{"class": "alert alert-warning"}) if e["tag"] == "li"]


def code(found):
    """The code to copy, as the reader sees it."""
    return element(found, id="embed-code")["words"]


class Code(HTMLParser):
    """The elements of the code, as another page would read it."""

    def __init__(self, text):
        super().__init__()
        self.elements = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def of(self, tag):
        (found,) = [attributes for name, attributes in self.elements if name == tag]
        return found


def frame(found):
    return Code(code(found)).of("iframe")
