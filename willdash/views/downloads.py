"""What stands under a chart or a table: links to the same figures as files."""

from collections.abc import Iterator
from urllib.parse import urlencode

from htpy import Node, a, p, span

from willdash.text import Text
from willdash.views.links import leads

TABLE_FORMATS = ("csv", "xlsx")
PICTURE_FORMATS = ("png", "svg")
TABLES_AT = "/scarica"


def downloads(
    text: Text,
    *,
    table: str | None = None,
    picture: str | None = None,
    about: str = "",
    picture_about: str = "",
) -> Node:
    """Links CSV · XLSX · PNG · SVG; nothing where there is neither table nor picture.

    Args:
        text: words of the language.
        table: address of the table without its ending, as ``/scarica/divari?city=parma``. Without a query
            it is completed in the browser, as all links are in a view that is kept and reused.
        picture: address of the picture without its ending, as ``/grafici/andamento?city=parma``; likewise.
        about: what the files hold, for whoever hears the links read out of their place.
        picture_about: what the picture shows, where that is something else than the table.
    """
    links = [
        *_links(table, TABLE_FORMATS, about, text),
        *_links(picture, PICTURE_FORMATS, picture_about or about, text),
    ]
    if not links:
        return None
    return p(".downloads")[
        span(".downloads-lead")[text("downloads")],
        " ",
        links,
    ]


def table_address(name: str, query: str, **extra: str) -> str:
    """Address of a registered table without its ending, for `downloads`.

    Args:
        name: as in `willdash.views.tables.TABLES`.
        query: of the selection, as `Selection.query` makes it.
        extra: parameters that the table has beside the selection.
    """
    more = f"&{urlencode(extra, safe=',:')}" if extra else ""
    return f"{TABLES_AT}/{name}{query}{more}"


def _links(address: str | None, formats: tuple[str, ...], about: str, text: Text) -> Iterator[Node]:
    if address is not None:
        path, mark, query = address.partition("?")
        yield from (_link(f"{path}.{format}{mark}{query}", format, about, text) for format in formats)


def _link(address: str, format: str, about: str, text: Text) -> Node:
    words = text(f"downloads-{format}", about=about) if about else text(f"downloads-{format}-short")
    place = {"href": address} if "?" in address else leads(address)
    return [a(place, download=True, title=words, aria_label=words)[format.upper()], " "]
