"""What the address of the practices asks for; what it cannot mean is named."""

from hypothesis import given
from hypothesis import strategies as st

from willdash.core.practice_search import FACETS, Asked, read_asked
from willdash.core.selection import Notice

KNOWN = {
    "in": {"parma": "Parma", "como": "Como"},
    "cluster": {"anziani": "Anziani"},
    "dimension": {"bisogni": "bisogni"},
    "on": {"bes_neet": "NEET"},
}


def test_words_and_options_are_read_and_written_back_alike():
    given = {"q": "  nido   sociale ", "in": "parma", "on": "bes_neet"}
    asked, notices = read_asked(given, KNOWN)
    assert notices == ()
    assert (asked.words, asked["in"], asked["cluster"], asked["on"]) == (
        "nido sociale",
        "parma",
        "",
        "bes_neet",
    )
    assert asked.parameters() == {"q": "nido sociale", "in": "parma", "on": "bes_neet"}
    assert asked.parameters(on="") == {"q": "nido sociale", "in": "parma"}


def test_the_selection_of_the_reader_is_no_filter():
    asked, notices = read_asked({"city": "parma", "indicator": "bes_neet"}, KNOWN)
    assert (asked, notices) == (Asked(), ())


def test_unknown_options_are_dropped_and_named():
    asked, notices = read_asked({"in": "atlantide", "cluster": "anziani"}, KNOWN)
    assert asked.chosen == {"cluster": "anziani"}
    assert notices == (Notice("in", "atlantide", ""),)


@given(st.dictionaries(st.sampled_from([*FACETS, "q", "x"]), st.text(max_size=200)))
def test_any_text_is_read_without_an_error(arguments):
    asked, _ = read_asked(arguments, KNOWN)
    assert all(option in KNOWN[facet] for facet, option in asked.chosen.items())
    assert len(asked.words) <= 100
