"""A notebook on a page: its blocks as HTML, with a form of their own for print."""

from functools import singledispatch

from htpy import (
    Element,
    Node,
    a,
    caption,
    col,
    colgroup,
    dd,
    div,
    dl,
    dt,
    figcaption,
    figure,
    h1,
    h2,
    h3,
    header,
    li,
    nav,
    p,
    section,
    small,
    span,
    strong,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)
from markupsafe import Markup

from willdash.views.notebook.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Cover,
    Fact,
    Facts,
    Group,
    Item,
    Items,
    Link,
    Notebook,
    Paragraph,
    Picture,
    Section,
    Table,
)
from willdash.views.palette import ink_of

FEW = 4
"""Columns that a phone has room for."""


def notebook_html(notebook: Notebook, *, downloads: Node) -> Node:
    """Cover, contents, and every chapter.

    Args:
        notebook: what is shown.
        downloads: what leads to the same on paper.
    """
    return [
        _cover(notebook.cover, downloads),
        nav(".notebook-contents", aria_label=notebook.contents)[
            p[notebook.contents],
            ul[[li[a(href=f"#{chapter.id}")[chapter.title]] for chapter in notebook.chapters]],
        ],
        [_chapter(chapter) for chapter in notebook.chapters],
        p(".notebook-footer")[notebook.footer],
    ]


def _cover(cover: Cover, downloads: Node) -> Element:
    return header(".notebook-cover")[
        p(".notebook-name")[cover.name],
        h1(".page-title")[cover.city, " ", span(".profile-place")[cover.place]],
        p(".notebook-about")[cover.about],
        downloads,
        p(".profile-summary")[strong[cover.summary]],
        p(".profile-note")[cover.rest] if cover.rest else None,
        _shown(cover.map),
        p(".profile-note")[cover.data],
    ]


def _chapter(chapter: Chapter) -> Element:
    return section(".notebook-chapter", id=chapter.id, aria_labelledby=f"{chapter.id}-title")[
        h2(id=f"{chapter.id}-title")[chapter.title],
        [_shown(block) for block in chapter.blocks],
        [_section(each) for each in chapter.sections],
    ]


def _section(each: Section) -> Element:
    style = ink_of(each.cluster) if each.cluster else None
    return section(".notebook-section", id=each.id, aria_labelledby=f"{each.id}-title", style=style)[
        h3(id=f"{each.id}-title")[each.title],
        [_shown(block) for block in each.blocks],
    ]


@singledispatch
def _shown(block: Block) -> Element:
    """A block as HTML.

    Raises:
        NotImplementedError: nobody wrote how a block of this type is shown.
    """
    raise NotImplementedError(f"no HTML for a {type(block).__name__}")


@_shown.register
def _paragraph(block: Paragraph) -> Element:
    return p(".notebook-words", data_tone=block.tone.value)[block.words]


@_shown.register
def _picture(block: Picture) -> Element:
    return figure(".notebook-figure")[_drawing(block), figcaption[block.caption] if block.caption else None]


@_shown.register
def _facts(block: Facts) -> Element:
    return dl(".notebook-facts")[[_fact(fact) for fact in block.facts]]


@_shown.register
def _table(block: Table) -> Element:
    whole = sum(column.share for column in block.columns)
    return div(".table-scroll", role="region", aria_label=block.caption, tabindex="0")[
        table(class_=["table notebook-table", {"wide": len(block.columns) > FEW}])[
            caption(".visually-hidden")[block.caption],
            colgroup[[col(style=f"width:{column.share / whole:.1%}") for column in block.columns]],
            thead[tr[[_head(column) for column in block.columns]]],
            [_group(group, block.columns) for group in block.groups],
        ]
    ]


@_shown.register
def _items(block: Items) -> Element:
    return ul(class_=["notebook-items", {"short": block.is_short}])[[_item(item) for item in block.items]]


def _drawing(picture: Picture) -> Element:
    return span(".notebook-picture", role="img", aria_label=picture.says)[Markup(picture.svg)]


def _fact(fact: Fact) -> Element:
    return div[
        dt[fact.name],
        dd[
            span(".notebook-value")[fact.value],
            f" {fact.unit}" if fact.unit else None,
            small[fact.beside] if fact.beside else None,
            small[fact.origin],
        ],
    ]


def _head(column: Column) -> Element:
    return th(scope="col", class_={"number": column.is_number})[column.name]


def _group(group: Group, columns: tuple[Column, ...]) -> Element:
    return tbody[
        tr[th(".notebook-group", scope="rowgroup", colspan=str(len(columns)))[group.name]]
        if group.name
        else None,
        [
            tr[[_cell(cell, column, is_head=not place) for place, (cell, column) in _placed(row, columns)]]
            for row in group.rows
        ],
    ]


def _placed(row: tuple[Cell, ...], columns: tuple[Column, ...]) -> list[tuple[int, tuple[Cell, Column]]]:
    return list(enumerate(zip(row, columns, strict=True)))


def _cell(cell: Cell, column: Column, *, is_head: bool) -> Element:
    named: Node = a(href=cell.address)[cell.words] if cell.address else cell.words
    words = strong[named] if cell.is_strong else named
    content: Node = [
        _drawing(cell.picture) if cell.picture else None,
        words if cell.words else None,
        small[cell.note] if cell.note else None,
    ]
    if is_head:
        return th(scope="row")[content]
    return td(class_={"number": column.is_number})[content]


def _item(item: Item) -> Element:
    return li[
        p(".notebook-head")[a(href=item.address)[item.head] if item.address else item.head]
        if item.head
        else None,
        p(".notebook-origin")[item.origin, _who(item.who)] if item.origin else None,
        [p[sentence] for sentence in item.sentences],
        p(".notebook-link")[_link(item.link)] if item.link else None,
    ]


def _who(names: tuple[str, ...]) -> Node:
    return [" · ", span(lang="it")[", ".join(names)]] if names else None


def _link(link: Link) -> Element:
    return a(href=link.address)[span(lang=link.language)[link.words] if link.language else link.words]
