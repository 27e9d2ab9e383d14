"""What a reader reads on every page, in both languages, searched for kinds of mistakes once made."""

import re
from html import unescape

import pytest

from willdash.text import LANGUAGES

UNREAD = re.compile(r"(?s)<(script|style|template|code|pre|math)\b.*?</\1>|<!--.*?-->")
INLINE = re.compile(r"</?(?:a|abbr|b|data|em|i|small|span|strong|sub|sup|time)\b[^>]*>")
BETWEEN = re.compile(r"<[^>]*>|\n")
SAID = re.compile(r'\s(?:aria-label|title|alt|placeholder|data-away)="([^"]*)"')
DESCRIBED = re.compile(r'<meta (?:name="description"|property="og:title") content="([^"]*)"')
NAMES = re.compile(
    r"Agenzia delle Entrate|Bes dei territori|Reggio nell'Emilia|Monza e della Brianza"
    r"|(Riferimento|Reference): .*|If-[A-Z]\S+|https?://\S+|\b\w+_\w+\b"
    r"|Emporio della carità|Una via per la città|La città dei cittadini|Stati generali dei giovani"
    r"|Fondazione della Comunità|V\.I\.C\.I\.N\.A\."
)
"""Words of another language, or of none, in their right place."""

EVERYWHERE = {
    "a value without words": r"(?<!-)\b(None|nan|NaN|inf|undefined|True|False)\b(?!-| stands| of)",
    "a place not filled": r"\{ ?\$|\$\w|\{\{|\}\}",
    "two spaces": r"[^\s]  +[^\s]",
    "a space before a stop": r"\s[,;.](\s|$)",
    "a space within brackets": r"\( | \)|« | »",
    "empty brackets": r"\(\s*\)|\[\s*\]|«\s*»|“\s*”",
    "two stops": r",,|;;|::|\.\.(?!\.)|:\.|,\.|;\.|\.,|(?<!\d)\. \.",
    "a word twice": r"(?i)\b(di|a|da|in|il|la|the|of|to|is|and|e|che|per|con)\s\1\b",
    "a minus that is a hyphen": r"(?<![\w–\-])-\d",
    "nothing with a sign": r"[−+]0(?:[,.]0+)?(?![\d,.])",
    "a unit twice": r"%\s?%|€\s?€",
}
ITALIAN = {
    "one with a plural": (
        r"(?<![\d.,−+–-])1 (aree|capoluoghi|città|indicatori|province|punti|regioni|risultati|valori)\b"
    ),
    "no article before Italia": r"\b(a|da|di|su) Italia\b",
    "preposition and article apart": r"\b(di|a|da|su) (il|lo|i|gli|le)\b|\bin (il|lo|i|gli)\b",
    "no elision": r"\b(della|alla|dalla|nella|sulla|una) (altra|area|età|Italia|entrata)\b",
    "an article that does not fit": r"\b(il|un) (altra|area|studente|scarto)\b|\bdel (anno|Italia|altro)\b",
    "an ordinal of nothing": r"\b0[ªº]",
    "a decimal point": r"\d\.\d{1,2}\s?%",
    "English": r"\b(the|and|with|from|among|figures?|city|cities|years?|source|values?|better|worse)\b",
}
ENGLISH = {
    "one with a plural": (
        r"(?<![\d.,−+–-])1 (areas|capitals|cities|indicators|points|provinces|regions|results|values)\b"
    ),
    "a wrong ordinal": (
        r"\b(?:\d*[02-9])?(?:1(?!st)|2(?!nd)|3(?!rd))(?:st|nd|rd|th)\b|\b\d*1[123](?:st|nd|rd)\b"
    ),
    "an article that does not fit": r"\ba (area|indicator|interval|age|older)\b|\ban (city|figure|capital)\b",
    "a decimal comma": r"\d,\d{1,2}%",
    "Italian": r"\b(della|delle|degli|dato|città|anni|rispetto|indicatori|nessun|fonti?|dei|capoluoghi)\b",
}


def readable(document, language):
    """The lines that a reader reads, or hears, but for what is marked as being in another language."""
    other = "en" if language == "it" else "it"
    seen = re.sub(rf'(?s)<(\w+) lang="{other}">.*?</\1>', "\n", UNREAD.sub("\n", document))
    lines = BETWEEN.split(INLINE.sub("", seen))
    return {unescape(line).strip() for line in (*lines, *SAID.findall(seen), *DESCRIBED.findall(seen))} - {""}


@pytest.fixture(scope="module")
def read(documents):
    """Language to line to an address where it is read."""
    lines = {language: {} for language in LANGUAGES}
    for address, document in documents.items():
        if not address.startswith(
            "/api"
        ):  # It quotes names of parameters, which are words of either language.
            language = "en" if "lang=en" in address else "it"
            lines[language].update(dict.fromkeys(readable(document, language), address))
    return {
        language: {NAMES.sub("…", line): where for line, where in found.items()}
        for language, found in lines.items()
    }


def found(lines, pattern):
    searched = re.compile(pattern)
    return [(line[:200], address) for line, address in lines.items() if searched.search(line)][:5]


@pytest.mark.parametrize("kind", EVERYWHERE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_says(read, language, kind):
    assert found(read[language], EVERYWHERE[kind]) == []


@pytest.mark.parametrize("kind", ITALIAN)
def test_no_italian_page_says(read, kind):
    assert found(read["it"], ITALIAN[kind]) == []


@pytest.mark.parametrize("kind", ENGLISH)
def test_no_english_page_says(read, kind):
    assert found(read["en"], ENGLISH[kind]) == []


@pytest.mark.parametrize(
    ("kinds", "wrong", "right"),
    [
        (
            EVERYWHERE,
            ("nan %", "{ $city }", "di  più", "2,3 , 4", "( 3 )", "()", "fine..", "di di", "a -3,2", "−0,0"),
            "−3,2",
        ),
        (
            ITALIAN,
            (
                "1 indicatori",
                "rispetto a Italia",
                "di il",
                "alla altra",
                "il area",
                "0ª",
                "2.3 %",
                "the city",
            ),
            "in Italia",
        ),
        (
            ENGLISH,
            ("1 cities", "21th", "112nd", "a indicator", "2,3%", "dato"),
            "1st, 2nd, 3rd, 11th, 21st, 112th",
        ),
    ],
)
def test_the_search_knows_wrong_from_right(kinds, wrong, right):
    for line in wrong:
        assert any(re.search(pattern, line) for pattern in kinds.values()), line
    assert not any(re.search(pattern, right) for pattern in kinds.values())


@pytest.mark.parametrize(
    ("language", "said"), [("it", "in verticale, un punto."), ("en", "upwards, one point.")]
)
def test_a_chart_of_one_point_says_so(client, language, said):
    """Of Piemonte's capitals only Novara has a figure in the series of social spending."""
    pair = "indicator=bes_affluenza_europee&versus=oc_sociale_nidi_spesa_storica_pc&year=2024&region=piemonte"
    assert said in client.get(f"/confronto?{pair}&lang={language}").text
