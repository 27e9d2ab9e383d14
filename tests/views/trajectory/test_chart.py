"""What a reader sees and is told of a trajectory; every number of the picture stands in the table."""

import re
from html import unescape

import pytest

from tests.views.trajectory.typed_trajectory import RISING, trajectory
from willdash.core.trajectory import Pace, Reach
from willdash.text import Text
from willdash.views.trajectory.chart import trajectory_section
from willdash.views.trajectory.distances import distances_section
from willdash.views.trajectory.drawing import trajectory_drawing
from willdash.views.trajectory.words import apart, path_words, reach_words, trajectory_sentences

IT, EN = Text.of("it"), Text.of("en")
PARMA = {"parma": {2016: 13.5, 2017: 15.0, 2018: 16.5, 2021: 20.0}}


def plain(words):
    return words.replace("\u00a0", " ")


def words(html):
    return " ".join(plain(unescape(re.sub(r"<[^>]*>", " ", str(html)))).split())


def cells(html):
    """The rows of the table of steps: head to cells."""
    found = re.search(r'<table class="table trajectory-steps">(.*?)</table>', str(html), re.DOTALL)[1]
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr.*?</tr>", found)]
    return {plain(row[0]): [plain(cell) for cell in row[1:]] for row in rows}


def test_a_rising_series_is_told_where_it_leads():
    assert [plain(each) for each in trajectory_sentences(trajectory(RISING), IT)[1:]] == [
        "In crescita: in media +1,0 punti l’anno dal 2017 al 2021, verso una situazione migliore.",
        "A questo passo nel 2023 il valore sarebbe 16,0 %; con i limiti al 95 % della pendenza, "
        "tra 16,0 % e 16,0 %.",
    ]


@pytest.mark.parametrize(
    ("own", "reason", "told"),
    [
        ({2020: 9.0, 2021: 10.0}, "too_short", "Serie troppo breve per parlare di tendenza"),
        ({**RISING, 2019: 20.0, 2020: 3.0}, "stable", "nessuna linea oltre l’ultimo dato"),
        ({2017 + step: 96.0 + step for step in range(5)}, "at_edge", "uscirebbe già nel primo anno"),
        ({2017: 10.0}, "no_figure", "non c’è un punto da cui partire"),
    ],
)
def test_where_no_line_leads_ahead_none_is_drawn_and_the_reason_is_said(own, reason, told):
    found = trajectory(own)
    html = str(trajectory_section(found, IT))
    assert (found.reason, found.ahead) == (reason, ())
    assert told in words(html)
    assert f'data-reason="{reason}"' in html
    assert not re.search(r'class="mark trace"|class="band interval"|A questo passo nel', html)


def test_what_was_published_after_the_year_read_is_not_read():
    found = trajectory({**RISING, 2022: 50.0})
    assert found.series[-1] == (2021, 14.0)
    assert found.ahead[-1].value == 16.0


def test_the_picture_has_a_point_a_year_a_line_ahead_with_its_fan_and_the_paths():
    html = str(trajectory_section(trajectory(RISING, paths=PARMA), IT))
    drawn = re.search(r'<svg class="drawing-marks".*?</svg>', html, re.DOTALL)[0]
    assert (drawn.count('class="dot trace"'), drawn.count('class="dot city"')) == (4, 1)
    assert drawn.count('class="mark trace"') == drawn.count('class="band interval"') == 1
    assert (drawn.count('class="mark peer"'), drawn.count('class="mark peer jump"')) == (1, 1)
    assert 'role="img"' in drawn
    assert "Parma: da 13,5 % nel 2016 a 20,0 % nel 2021" in plain(unescape(drawn))


def test_paths_are_laid_at_the_year_read():
    """Four years back, five years on: 2021 lies at 4 / 9 of the width, which is 90 per cent."""
    drawing = trajectory_drawing(trajectory(RISING, paths=PARMA), IT)
    stops = {stop.words: stop.at for stop in drawing.across.stops}
    assert (stops["2017"], stops["2021"], stops["+5"]) == (0.0, 40.0, 90.0)
    assert [stop.words for stop in drawing.across.stops if stop.is_chosen] == ["2021"]


def test_the_table_has_every_number_of_the_picture():
    found = cells(trajectory_section(trajectory(RISING, paths=PARMA), IT))
    assert found == {
        "Anno": ["Como", "Parma"],
        "2017": ["10,0 %", ""],
        "2018": ["11,0 %", ""],
        "2019": ["12,0 %", ""],
        "2020": ["13,0 %", ""],
        "2021": ["14,0 %", "13,5 % (2016)"],
        "un anno dopo": ["15,0 % nel 2022, se il passo resta questo (tra 15,0 % e 15,0 %)", "15,0 % (2017)"],
        "2 anni dopo": ["16,0 % nel 2023, se il passo resta questo (tra 16,0 % e 16,0 %)", "16,5 % (2018)"],
        "5 anni dopo": ["", "20,0 % (2021)"],
    }


def test_a_path_is_told_from_its_start_to_its_end():
    path = trajectory(RISING, paths=PARMA).paths[0]
    found = trajectory(RISING).comparison.indicator
    assert plain(path_words(path, found, IT)) == (
        "Parma: da 13,5 % nel 2016 a 20,0 % nel 2021 (+6,5 punti in 5 anni)"
    )
    assert plain(path_words(path, found, EN)).endswith("(+6.5 points in 5 years)")


def test_how_near_a_start_had_to_be_is_said():
    html = words(trajectory_section(trajectory(RISING, paths=PARMA), IT))
    assert "Livello simile: a non più di 0,5 punti dal valore di Como" in html
    assert "Nessuna delle altre ha almeno 5 anni pubblicati" in words(
        trajectory_section(trajectory(RISING), IT)
    )
    assert plain(apart(0.04, trajectory(RISING).comparison.indicator, IT)) == "0,04 punti"


@pytest.mark.parametrize(
    ("reach", "it", "en"),
    [
        (Reach(Pace.YEARS, 4, 9), "tra 4 e 9 anni", "between 4 and 9 years"),
        (Reach(Pace.YEARS, 0, 1), "entro un anno", "within one year"),
        (Reach(Pace.YEARS, 0, 3), "entro 3 anni", "within 3 years"),
        (Reach(Pace.YEARS, 1, 1), "in un anno", "in one year"),
        (Reach(Pace.YEARS, 3, 3), "in 3 anni", "in 3 years"),
        (
            Reach(Pace.YEARS, 1, None),
            "almeno un anno, forse più di 20",
            "at least one year, perhaps more than 20",
        ),
        (
            Reach(Pace.YEARS, 6, None),
            "almeno 6 anni, forse più di 20",
            "at least 6 years, perhaps more than 20",
        ),
        (
            Reach(Pace.BEYOND),
            "a questo passo non lo raggiunge in 20 anni",
            "at this pace not reached in 20 years",
        ),
        (Reach(Pace.AWAY), "a questo passo si allontana", "at this pace it moves away"),
        (Reach(Pace.REACHED), "già raggiunto", "already reached"),
        (Reach(Pace.STABLE), "nessuna tendenza riconoscibile", "no recognisable trend"),
        (Reach(Pace.TOO_SHORT), "serie troppo breve", "series too short"),
    ],
)
def test_years_are_told_as_a_reader_would(reach, it, en):
    assert (reach_words(reach, IT), reach_words(reach, EN)) == (it, en)


def test_the_distances_are_told_in_points_people_and_years():
    html = str(distances_section(trajectory(RISING, references=(16.5, 12.0)), IT))
    rows = [words(row) for row in re.findall(r"<tr data-reference.*?</tr>", html)]
    assert rows == [
        "Migliore delle nove (Parma) 16,5 % +2,5 punti n.d. tra 2 e 3 anni",
        "Migliore delle nove (Parma) 12,0 % −2,0 punti già raggiunto già raggiunto",
    ]
    assert re.findall(r'data-pace="(\w+)"', html) == ["years", "reached"]
    assert "la distanza non si traduce in un numero di persone" in words(html)


def test_without_a_better_end_nothing_is_to_be_reached():
    html = words(distances_section(trajectory(RISING, polarity="neutral"), IT))
    assert html.endswith("non c’è un riferimento da raggiungere.")


@pytest.mark.parametrize(
    ("level", "place"), [("provincia", "Nella provincia di Como"), ("regione", "In Lombardia")]
)
def test_what_is_not_the_communes_own_is_said(level, place):
    html = str(trajectory_section(trajectory(RISING, level=level), IT))
    assert f'<span class="level-badge" data-level="{level}">' in html
    assert f"Como {place} la quota" in words(html)
