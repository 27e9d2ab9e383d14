"""Nothing on a slide runs into anything else, whatever a storyboard says."""

from itertools import pairwise

import pytest

from willdash.api.static_files import load_manifest
from willdash.export.slide import Kind, Slide
from willdash.export.slide_deck import deck_of
from willdash.export.slide_layout import FOOT_TOP, Role, layout_of
from willdash.export.source import ExportSource
from willdash.text import Text


@pytest.mark.parametrize("language", ["it", "en"])
def test_nothing_overlaps_on_the_slides_of_the_data_package(store, settings, language):
    for storyboard in store.storyboards.values():
        source = ExportSource(storyboard, store, load_manifest(settings.dist))
        deck = deck_of(source, Text.of(language), lambda _: b"")
        for slide in deck.slides:
            apart(slide)


def test_the_longest_words_that_a_storyboard_may_hold_still_fit():
    longest = Slide(
        Kind.WORDS,
        "Perché questo " * 17,
        "#17324d",
        "Domanda " * 12,
        ("Una risposta di quaranta caratteri, no?",) * 9,
    )
    apart(longest)


def apart(slide):
    """Words and picture one below the other, and all above the footer."""
    layout = layout_of(slide)
    under = [words.box for words in layout.words if words.role is Role.SMALL]
    over = [words.box for words in layout.words if words.role is not Role.SMALL]
    boxes = [*over, *([layout.chart] if layout.chart else []), *under]
    for upper, lower in pairwise(boxes):
        assert upper.bottom <= lower.top, slide.title
    assert boxes[-1].bottom <= FOOT_TOP
    if layout.chart:
        assert layout.chart.height >= 270, f"the picture of «{slide.title}» is less than half of the slide"
