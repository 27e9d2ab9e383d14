"""How wide words are in Titillium Web, so that labels can be kept apart before a browser sees them."""

from collections.abc import Mapping
from unicodedata import combining, normalize

REST = 560
"""Of a character that is not listed; as wide as a digit."""

# fmt: off
_REGULAR = {
    208: "'", 216: ".’", 217: ":·", 219: "ij‘", 220: " \u00a0", 223: ",", 230: "|", 231: "l", 236: "`",
    246: "I", 247: "!", 248: ";", 264: "()", 280: "²³", 289: "J", 329: "[]", 331: "f", 346: "r", 351: "t",
    352: "{}", 373: '"“', 377: "”", 380: "º", 386: "ª", 412: "/", 420: "*", 436: '\\c', 438: "-",
    447: "?", 452: "x", 455: "z", 465: "s", 479: "Lk", 481: "v", 483: "y", 501: "a", 505: "e", 514: "g",
    526: "FTbq", 527: "p", 528: "o", 529: "d", 531: "u", 536: "Z", 537: "hn", 538: "Y", 539: "«»",
    542: "S", 544: "C", 553: "E", 558: "X", 569: "K", 582: "V", 593: "P", 596: "A", 616: "BGR", 631: "–",
    632: "_", 644: "U", 645: "D", 660: "OQ", 675: "H", 676: "N", 688: "&", 725: "…", 762: "w", 836: "m",
    840: "M", 886: "W", 977: "@", 1131: "—",
}
_HEAVY = {
    220: " \u00a0", 239: "'", 254: "’", 256: ".:·", 258: "i", 259: "j‘", 263: ",", 268: "`|", 270: "l",
    279: ";", 280: "!²³", 286: "I", 302: "J", 308: "()", 355: "[]", 357: "f", 361: "{}", 364: "t",
    372: "r", 408: "-", 411: '"', 416: "ª", 420: "º", 425: "*", 437: "?", 439: "”", 443: "“", 446: "c",
    454: "z", 466: "/", 472: "Ls", 474: "x", 498: '\\v', 500: "y", 510: "e", 511: "a", 515: "k", 526: "T",
    531: "F", 532: "Zo", 534: "g", 543: "Cq", 544: "Sbp", 549: "d", 553: "hnu", 554: "E", 557: "Y",
    569: "X", 589: "P", 593: "K", 601: "«", 602: "A", 603: "V»", 609: "B", 611: "G", 614: "–", 620: "R_",
    638: "D", 652: "OQ", 654: "U", 677: "H", 693: "N", 701: "&", 766: "…", 772: "w", 839: "m", 858: "M",
    930: "W", 973: "@", 1114: "—",
}
# fmt: on
"""Advance width in thousandths of the size, to the characters that have it (font table ``hmtx``)."""


def text_width(words: str, size: float, *, is_bold: bool = False) -> float:
    """The width of a line of text, in the unit of its size; kerning is left out (it is under 2 %).

    An accented letter is as wide as the plain one.

    Args:
        words: one line.
        size: of the font.
        is_bold: of weight 700 rather than 400.
    """
    widths = _BOLD if is_bold else _PLAIN
    letters = (letter for letter in normalize("NFD", words) if not combining(letter))
    return sum(widths.get(letter, REST) for letter in letters) * size / 1000


def _by_letter(widths: Mapping[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in widths.items() for letter in letters}


_PLAIN, _BOLD = _by_letter(_REGULAR), _by_letter(_HEAVY)
