"""What a notebook is made of, whatever shows it: chapters of typed blocks, every word and number written."""

from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a paragraph is said."""

    PLAIN = "plain"
    LEAD = "lead"
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences."""

    words: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere, with the whole address.

    Attributes:
        words: as they are told.
        address: where they lead.
        language: of the words, where it is not the notebook's; empty where it is.
    """

    words: str
    address: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing.

    Attributes:
        svg: a whole SVG file that needs nothing but the fonts.
        says: what it shows, for whoever does not see it.
        caption: what stands under it; empty where the place says it all.
    """

    svg: str
    says: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure on its own, told large.

    Attributes:
        name: what is measured.
        value: with its unit, or the sign for a missing one.
        unit: in words, where the value does not carry it.
        beside: what it is to be read beside, such as Italy's value, or why it is missing.
        origin: level, year and source.
    """

    name: str
    value: str
    unit: str
    beside: str
    origin: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Several figures beside each other."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        name: its head.
        share: of the table's width, against the other columns.
        is_number: whether it is set to the right.
    """

    name: str
    share: float
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell.

    Attributes:
        words: what it says first.
        note: what stands smaller under them.
        picture: a drawing above both.
        is_strong: whether the words stand out.
        address: where the words lead; empty for nowhere.
    """

    words: str = ""
    note: str = ""
    picture: Picture | None = None
    is_strong: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of a table under a name of their own; an empty name is none."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first cell of each row is its head."""

    caption: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list.

    Attributes:
        head: its name; may be empty.
        sentences: what is said.
        origin: where and when that holds, in smaller words under the head.
        who: acted, after the origin; names as they are in Italian.
        link: to a source, or whatever stands elsewhere.
        address: where the head leads; empty for nowhere.
    """

    head: str
    sentences: tuple[str, ...]
    origin: str = ""
    who: tuple[str, ...] = ()
    link: Link | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list; what short entries say may run on in one line."""

    items: tuple[Item, ...]
    is_short: bool = False


Block = Paragraph | Picture | Facts | Table | Items


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter under a heading of its own.

    Attributes:
        id: for addresses within the page.
        title: its heading.
        blocks: what stands under it.
        cluster: whose colour it has; empty for none.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    cluster: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: blocks, then sections."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page.

    Attributes:
        name: what this is, in two or three words.
        city: whose it is.
        place: where that is.
        about: what the document is and whom it serves.
        summary: the sentence that sums the reading up.
        rest: what the summary leaves out; may be empty.
        map: where the city lies among the nine.
        data: version and date of the data.
        address: of the page that shows the same.
    """

    name: str
    city: str
    place: str
    about: str
    summary: str
    rest: str
    map: Picture
    data: str
    address: str


@dataclass(frozen=True, slots=True)
class Notebook:
    """The whole document.

    Attributes:
        language: of all its words.
        title: what it is called.
        description: one sentence on it.
        author: who made it.
        acquired: day of the latest figures, as ``2026-11-22``.
        contents: head of the list of chapters.
        footer: what stands at the foot of each sheet of paper.
        cover: the first page.
        chapters: in their order.
    """

    language: str
    title: str
    description: str
    author: str
    acquired: str
    contents: str
    footer: str
    cover: Cover
    chapters: tuple[Chapter, ...]


def plain(part: object) -> object:
    """A part of a document as JSON has it; each object tells in ``kind`` what it is."""
    if is_dataclass(part) and not isinstance(part, type):
        named = {field.name: plain(getattr(part, field.name)) for field in fields(part)}
        return {"kind": type(part).__name__.lower(), **named}
    return [plain(each) for each in part] if isinstance(part, tuple) else part
