"""What a reader is told of the practices that a gap leads to, word for word."""

import re
from html import unescape

import pytest

from tests.practice_typed import practice
from tests.typed import compared, indicator, observed
from willdash.core import intervals
from willdash.core.learning import NoLesson, suggested
from willdash.core.model import Observation
from willdash.text import Text
from willdash.views.learning.lessons import lessons_line, lessons_section, lessons_warning
from willdash.views.learning.words import lesson_words, none_words
from willdash.views.links import Addresses

IT, EN = Text.of("it"), Text.of("en")
AHEAD = {"como": (100, 1000), "parma": (200, 1000)}
RISE = {2017 + step: (105 + 3 * step, 1000) for step in range(5)}


def of(number, **changes):
    named = {"id": f"parma-{number}", "indicators": ("share",), "start_year": 2019}
    return practice(**{**named, **changes})


def found(values=AHEAD, *, practices=None, histories=None, level="comune", **changes):
    comparison = compared(values, italy=15.0, benchmark="italia", level=level, **changes)
    years = {
        observed("parma", level).code: tuple(
            (year, intervals.of(Observation(100 * count / n, count, n), indicator()))
            for year, (count, n) in (histories or {}).items()
        )
    }
    known = {"parma": practices or (of(1),)}
    return suggested(comparison, nine=comparison.entries, histories=years, practices=known)


def said(lessons, text=IT):
    return [lesson_words(lesson, lessons, text).replace("\u00a0", " ") for lesson in lessons.lessons]


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", str(html))).replace("\u00a0", " ").split())


@pytest.fixture
def to(store):
    return Addresses(store.choices, store.choices.default, "/traiettoria")


def test_a_better_city_is_told_with_both_values():
    assert said(found()) == ["Parma: 20,0 % nel 2021, meglio di Como (10,0 %) in modo distinguibile."]
    assert said(found(), EN) == ["Parma: 20.0% in 2021, distinguishably better than Como (10.0%)."]


def test_what_is_not_the_communes_own_is_said():
    assert said(found(level="provincia")) == [
        "Parma: 20,0 % nel 2021 (dati provinciali), meglio di Como (10,0 %) in modo distinguibile."
    ]


def test_an_improvement_is_told_with_its_start():
    lessons = found({**AHEAD, "parma": (117, 1000)}, histories=RISE)
    assert said(lessons) == [
        "Parma: da 10,5 % nel 2017 a 11,7 % nel 2021, con un andamento riconoscibile verso una situazione "
        "migliore. Nel 2017 era a un livello simile a quello di Como nel 2021 (10,0 %)."
    ]
    assert said(lessons, EN)[0].startswith("Parma: from 10.5% in 2017 to 11.7% in 2021")


def test_a_city_that_is_better_and_improved_is_told_as_both():
    rise = {2017 + step: (110 + 20 * step, 1000) for step in range(5)}
    assert said(found({**AHEAD, "parma": (190, 1000)}, histories=rise))[0].endswith(
        "Nel 2017 era a un livello simile (11,0 %); da allora l’andamento porta verso una situazione "
        "migliore."
    )


def test_a_beginning_that_is_not_known_or_later_than_the_figure_is_said():
    unknown = of(1, start_year=None, end_year=None)
    late = of(2, start_year=2023, end_year=None)
    first, second = said(found(practices=(unknown, late)))
    assert first.endswith(
        "L’anno di avvio della pratica non è noto: non si può dire se sia iniziata prima o dopo."
    )
    assert second.endswith("La pratica è iniziata nel 2023, dopo l’anno del dato (2021).")


@pytest.mark.parametrize("text", [IT, EN])
@pytest.mark.parametrize("reason", NoLesson)
def test_every_reason_for_silence_has_its_words(reason, text):
    assert len(none_words(reason, compared(AHEAD), text)) > 60


def test_the_words_never_say_that_a_practice_brought_it_about():
    """The words of cause in the catalogues are in the warning alone."""
    lessons = found({**AHEAD, "parma": (117, 1000)}, histories=RISE)
    every = [
        *said(lessons),
        *said(found()),
        *(none_words(reason, compared(AHEAD), IT) for reason in NoLesson),
    ]
    assert not re.search(r"grazie a|ha prodotto|effetto|perché la pratica|causa", " ".join(every))


def test_the_section_tells_the_gap_the_city_its_practices_the_warning_and_the_rule(to):
    html = str(lessons_section(found(practices=(of(1), of(2))), to, IT))
    told = words(html)
    assert "Rispetto all’Italia (15,0 %) la situazione è peggiore" in told
    assert told.count("Parma: 20,0 % nel 2021") == 1
    assert re.findall(r'href="/pratiche/([a-z0-9-]+)', html) == ["parma-1", "parma-2"]
    assert told.count("non ne è per questo la causa") == 1
    assert re.search(r"<details[^>]*><summary>Con quale regola</summary>.*almeno 5 anni", html)
    assert "/metodo#lessons" in html


def test_what_the_rule_finds_beyond_the_list_is_counted_and_led_to(to):
    html = str(lessons_section(found(practices=tuple(of(n) for n in range(1, 5))), to, IT))
    assert "Altre 2 pratiche seguono la stessa regola" in words(html)
    assert 'href="/pratiche?on=share"' in html


def test_where_nothing_is_suggested_the_section_has_one_sentence_and_the_rule(to):
    html = str(lessons_section(found({"como": (100, 1000), "parma": (110, 1000)}), to, IT))
    assert "Rispetto all’Italia Como è indietro, ma nessuna delle altre otto città" in words(html)
    assert 'data-reason="nobody_ahead"' in html
    assert ("/pratiche/" not in html, "Con quale regola" in html) == (True, True)
    assert "per questo la causa" not in html


def test_the_line_has_a_link_to_each_and_is_none_where_nothing_is_suggested(to):
    line = lessons_line(found(practices=(of(1), of(2), of(3))), to, IT)
    one = "La porta accanto (Parma, migliore in modo distinguibile nel 2021)"
    plain = re.sub(r" ([;.])", r"\1", words(line))
    assert plain == f"Pratiche da guardare: {one}; {one} e un’altra."
    assert str(line).count('href="/pratiche/parma-') == 2
    assert lessons_line(found({"como": (100, 1000), "parma": (110, 1000)}), to, IT) is None
    assert "non ne è per questo la causa" in str(lessons_warning(IT))
