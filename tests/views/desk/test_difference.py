"""What a draft would change, in the form of each unit."""

import re
from html import unescape

from willdash.core.upload import FigureChange, UploadReading
from willdash.text import Text
from willdash.views.desk.difference import difference_view, difference_words

IT, EN = Text.of("it"), Text.of("en")
NEW = FigureChange("share", 2023, 24.94, 2_494.0, 10_000.0, None, is_implausible=False)
LOWER = FigureChange("share", 2024, 21.2, None, None, 24.4, is_implausible=False)
FAR = FigureChange("money", 2024, 27_804.0, 10_000.5, 3.0, 12.0, is_implausible=True)


def reading(*changes, unchanged=0):
    return UploadReading((), 0, changes, unchanged)


def lines(found, indicators, text=IT):
    html = str(difference_view(found, indicators, text, is_published=False))
    cells = [
        re.findall(r"(?s)<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"(?s)<tr.*?</tr>", html)
    ]
    return [[" ".join(unescape(re.sub(r"<[^>]*>", " ", cell)).split()) for cell in row] for row in cells[1:]]


def test_what_is_new_changed_and_the_same_is_counted():
    assert difference_words(reading(NEW, LOWER, FAR, unchanged=1_200), IT) == (
        "Una cifra nuova, 2 cambiate, 1.200 come prima."
    )
    assert difference_words(reading(LOWER), EN) == "No new figure, one changed, none as before."
    assert difference_words(reading(unchanged=1), IT) == "Nulla: la cifra del file è già in linea."


def test_figures_have_the_form_of_their_unit_and_show_their_counts(store):
    every = store.catalog.indicators
    indicators = {"share": every["bes_neet"], "money": every["irpef_imponibile_medio"]}
    names = {id: indicator.label.it for id, indicator in indicators.items()}
    assert lines(reading(NEW, LOWER, FAR), indicators) == [
        [names["share"], "2023", "nessun dato", "24,9 % 2.494 su 10.000", "nuova"],
        [names["share"], "2024", "24,4 %", "21,2 %", "−3,2 punti"],
        [names["money"], "2024", "12 €", "27.804 € 10.000,50 su 3", "+27.792 € da ricontrollare"],
    ]


def test_a_figure_that_moved_far_is_said_to_deserve_a_second_look(store):
    indicators = {"money": store.catalog.indicators["irpef_imponibile_medio"]}
    html = str(difference_view(reading(FAR), indicators, IT, is_published=False))
    assert "Una cifra si allontana molto" in html
    assert "merita un secondo sguardo" in html


def test_what_is_in_line_is_told_as_done(store):
    indicators = {"share": store.catalog.indicators["bes_neet"]}
    assert "Che cosa è cambiato" in str(difference_view(reading(NEW), indicators, IT, is_published=True))
    assert "Che cosa cambia" in str(difference_view(reading(NEW), indicators, IT, is_published=False))
