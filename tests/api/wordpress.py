"""What WordPress does with an address that an author pastes, as far as an unknown site notices.

The rules are those of WordPress since 6.4, in our own words: of `WP_oEmbed` the methods `discover`, `fetch`,
`_parse_json`, `_parse_xml_body` and `data2html` (wp-includes/class-wp-oembed.php, read at commit 046ff32f of
WordPress/wordpress-develop); `wp_embed_defaults`, `wp_filter_oembed_iframe_title_attribute` and
`wp_filter_oembed_result` (wp-includes/embed.php, commit 026f555a); of `shortcode_parse_atts`, `wp_kses` and
`esc_url` what touches well-formed elements.
"""

import json
import re
from collections.abc import Callable
from html import escape
from urllib.parse import parse_qsl, urlencode
from xml.parsers.expat import ExpatError, ParserCreate

READ_BYTES = 153_600
"""Of a page, to find its links."""
CONTENT_WIDTH = 500
"""Of a theme that says nothing."""
TALLEST = 1_000
LINK_TYPES = {
    "application/json+oembed": "json",
    "text/xml+oembed": "xml",
    "application/xml+oembed": "xml",
}
SECRET = "k3PzQ81xYa"
ALLOWED = {
    "a": {"href"},
    "blockquote": set(),
    "iframe": {"src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"},
}
SPECIAL = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#039;": "'", "&#39;": "'", "&#34;": '"'}

Get = Callable[[str], tuple[int, bytes]]
"""Fetches an address: status and body."""


def expand(url: str, get: Get, *, width: int = CONTENT_WIDTH, format: str = "") -> str | None:
    """The HTML that stands in a post in the place of an address; `None` where the address itself stays.

    Args:
        url: what the author pasted.
        get: fetches addresses.
        width: of the theme's content.
        format: the only one of ``json`` and ``xml`` that this WordPress asks for; empty for its own choice.
    """
    _, page = get(url)
    provider = discover(page, only=format)
    found = fetch(provider, url, get, width=width, format=format) if provider else None
    html = data2html(found, url) if found else None
    if html is None or not found:
        return None
    return filter_result(title_attribute(html, found), found)


def discover(page: bytes, *, only: str = "") -> str | None:
    """The provider's address in the head of a page; JSON before XML."""
    html = page[:READ_BYTES].decode("utf-8", "ignore")
    end = html.lower().find("</head>")
    if end > 0:
        html = html[:end]
    if not any(kind in html.lower() for kind in LINK_TYPES):
        return None
    providers: dict[str, str] = {}
    for link in re.findall(r"<link([^<>]+?)/?>", html, re.I):
        attributes = shortcode_attributes(link)
        format = LINK_TYPES.get(attributes.get("type", ""))
        if format and attributes.get("href") and only in ("", format):
            providers[format] = special_characters(attributes["href"])
            if format == "json":
                break
    return providers.get("json") or providers.get("xml")


def fetch(provider: str, url: str, get: Get, *, width: int, format: str = "") -> dict[str, object] | None:
    """What the provider says; XML is asked for only where JSON is not implemented."""
    height = min(-(-width * 3 // 2), TALLEST)
    asked = with_arguments(provider, maxwidth=str(width), maxheight=str(height), url=url, dnt="1")
    for each in [format] if format else ["json", "xml"]:
        status, body = get(with_arguments(asked, format=each))
        if status == 501:
            continue
        return (parse_json if each == "json" else parse_xml)(body) if body else None
    return None


def with_arguments(address: str, **arguments: str) -> str:
    """An address with parameters added, in the place of those of the same name."""
    path, _, query = address.partition("?")
    return f"{path}?{urlencode({**dict(parse_qsl(query)), **arguments})}"


def parse_json(body: bytes) -> dict[str, object] | None:
    """An object, or nothing."""
    try:
        found = json.loads(body)
    except ValueError:
        return None
    return found if isinstance(found, dict) and found else None


def parse_xml(body: bytes) -> dict[str, object] | None:
    """The root's children as text; nothing where there is a document type, or where it is not well-formed."""
    found: dict[str, object] = {}
    path: list[str] = []
    doctypes: list[str] = []

    def opened(name: str, _: dict[str, str]) -> None:
        path.append(name)
        if len(path) == 2:
            found[name] = ""

    def written(words: str) -> None:
        if len(path) == 2:
            found[path[1]] = f"{found[path[1]]}{words}"

    parser = ParserCreate()
    parser.StartElementHandler, parser.CharacterDataHandler = opened, written
    parser.EndElementHandler = lambda _: path.pop()
    parser.StartDoctypeDeclHandler = lambda name, *_: doctypes.append(name)
    try:
        parser.Parse(body, True)
    except ExpatError:
        return None
    return None if doctypes else found


def data2html(found: dict[str, object], url: str) -> str | None:
    """The provider's HTML, or a link."""
    title, html = found.get("title"), found.get("html")
    if found.get("type") in ("rich", "video"):
        return html if isinstance(html, str) and html else None
    if found.get("type") == "link" and isinstance(title, str) and title:
        return f'<a href="{escape_url(url)}">{escape(title)}</a>'
    return None


def title_attribute(html: str, found: dict[str, object]) -> str:
    """The frame with its title first: its own, else that of the answer."""
    frame = re.search(r"<iframe([^>]*)>", html, re.I)
    if found["type"] not in ("rich", "video") or frame is None:
        return html
    attributes = kses_attributes(frame.group(1))
    title = special_characters(attributes.pop("title", "")) or str(found.get("title", ""))
    if not title:
        return html
    rest = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return html.replace(frame.group(0), f'<iframe title="{escape(title)}" {rest}>')


def filter_result(html: str, found: dict[str, object]) -> str | None:
    """What is left of an unknown site's HTML: one blockquote and one frame in a sandbox, told a secret."""
    if found["type"] not in ("rich", "video"):
        return html
    kept = re.search(r"(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)", kses(html, ALLOWED), re.S)
    if kept is None:
        return None
    quote, frame = kept.group(1) or "", kept.group(2)
    source = re.search(r""" src=(['"])(.*?)\1""", frame)
    if source:
        told = escape_url(f"{source.group(2)}#?secret={SECRET}")
        frame = frame.replace(source.group(0), f' src="{told}" data-secret="{SECRET}"')
        quote = quote.replace("<blockquote", f'<blockquote data-secret="{SECRET}"')
    secret = {name: names | {"data-secret"} for name, names in ALLOWED.items()}
    quote, frame = kses(quote, secret), kses(frame, secret)
    if quote:
        frame = frame.replace("<iframe", '<iframe style="position: absolute; visibility: hidden;"')
        quote = quote.replace("<blockquote", '<blockquote class="wp-embedded-content"')
    sandbox = '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"'
    return quote + frame.replace("<iframe", sandbox)


def kses(html: str, allowed: dict[str, set[str]]) -> str:
    """The allowed elements with their allowed attributes; of all others the content alone."""

    def kept(tag: re.Match[str]) -> str:
        slash, name, rest = tag.groups()
        if name.lower() not in allowed:
            return ""
        if slash:
            return f"</{name}>"
        attributes = {
            key: value
            for key, value in kses_attributes(rest).items()
            if key in allowed[name.lower()] and not (key in ("href", "src") and not is_web(value))
        }
        written = "".join(f' {key}="{value}"' for key, value in attributes.items())
        return f"<{name}{written}>"

    return re.sub(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>", kept, html)


def kses_attributes(rest: str) -> dict[str, str]:
    """Name to value; quotes of either kind, or none."""
    found = re.findall(r"""([-a-zA-Z:]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", rest)
    return {name.lower(): double or single or bare for name, double, single, bare in found}


def shortcode_attributes(link: str) -> dict[str, str]:
    """Attributes in quotes, each followed by a space or the end; backslashes are taken out."""
    plain = re.sub("[\u00a0\u200b]+", " ", link)
    found = re.findall(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')(?=\s|$)""", plain)
    return {name.lower(): re.sub(r"\\(.)", r"\1", double or single) for name, double, single in found}


def special_characters(words: str) -> str:
    """The five characters of HTML that PHP decodes."""
    return re.sub("&(?:amp|lt|gt|quot|#0?39|#34);", lambda found: SPECIAL[found.group(0)], words)


def is_web(address: str) -> bool:
    """Whether the address has no scheme that is not one of the web's."""
    scheme, colon, _ = special_characters(address).partition(":")
    return not colon or "/" in scheme or scheme.lower() in ("http", "https")


def escape_url(address: str) -> str:
    """An address for an attribute: without signs that no address has, and its ampersands escaped."""
    plain = re.sub(r"[^a-z0-9\-~+_.?#=!&;,/:%@$|*'()\[\]\x80-\uffff]", "", address, flags=re.I)
    return re.sub("&(?!#?[a-z0-9]+;)", "&#038;", plain, flags=re.I).replace("&amp;", "&#038;")
