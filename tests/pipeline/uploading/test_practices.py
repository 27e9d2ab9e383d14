"""Every problem of a practice is told at its cell; a sound row becomes a practice of the uploader's city."""

import pytest

from tests.pipeline.uploading.files import HEADER, catalog, csv_of, faults, read, xlsx_of
from tests.pipeline.uploading.practice_files import COLUMNS, FULL, ORTO, practices, problems, told
from willdash.core.practice import Practice, Reported, State
from willdash.pipeline.uploading.practice_cells import FIRST_YEAR
from willdash.pipeline.uploading.practices import MOST_PRACTICES
from willdash.text import LANGUAGES, Text

OURS = next(practice for practice in catalog().practices.values() if practice.city == "parma")
THEIRS = next(practice for practice in catalog().practices.values() if practice.city == "como")


def problem(row):
    (found,) = read(told(row)).problems
    return found


def test_a_row_becomes_a_practice_whose_id_is_city_and_title():
    (found,) = practices(FULL)
    assert (found.id, found.city, found.cluster) == ("parma-un-orto-per-tutti", "parma", "comunita")
    assert (found.start_year, found.start_is_inferred, found.end_year) == (2019, True, 2030)
    assert (found.end_is_inferred, found.state, found.will) == (False, State.RUNNING, True)
    assert (found.reported, found.results.en) == (Reported.EXPECTED, "40 plots were meant to be made.")
    assert found.actors == ("Comune di Parma", "Associazione Orti")
    assert found.indicators == ("nonprofit_10k_2023", "com_patti_collaborazione")
    assert str(found.source_url) == "https://www.example.org/orti?anno=2019"


def test_what_is_left_empty_is_not_known():
    (found,) = practices({**ORTO, "start_year": ""})
    assert (found.start_year, found.end_year, found.state) == (None, None, State.UNKNOWN)
    assert (found.reported, found.results, found.caveat, found.will) == (None, None, None, False)


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({"title_it": ""}, "title_it 2 missing-cell"),
        ({"title_en": " "}, "title_en 2 missing-cell"),
        ({"title_it": "x" * 121}, "title_it 2 long-title"),
        ({"title_it": "Пример"}, "title_it 2 unusable-title"),
        ({"cluster": ""}, "cluster 2 missing-cell"),
        ({"cluster": "Scuola"}, "cluster 2 unknown-cluster"),
        ({"cluster": "Contesto"}, "cluster 2 unknown-cluster"),
        ({"start_year": "nel 2019"}, "start_year 2 not-a-year"),
        ({"start_year": "1949"}, "start_year 2 early-year"),
        ({"start_year": "2027"}, "start_year 2 future-year"),
        ({"end_year": "19"}, "end_year 2 not-a-year"),
        ({"end_year": "2037"}, "end_year 2 future-year"),
        ({"end_year": "2018"}, "end_year 2 end-before-start"),
        ({"start_year": "", "start_is_inferred": "sì"}, "start_is_inferred 2 inferred-without-year"),
        ({"end_is_inferred": "sì"}, "end_is_inferred 2 inferred-without-year"),
        ({"start_is_inferred": "forse"}, "start_is_inferred 2 not-a-choice"),
        ({"state": "chissà"}, "state 2 not-a-choice"),
        ({"actors": " ; "}, "actors 2 missing-cell"),
        ({"what_it": ""}, "what_it 2 missing-cell"),
        ({"what_en": ""}, "what_en 2 missing-cell"),
        ({"what_it": "Scrivere a info@example.org."}, "what_it 2 e-mail"),
        ({"actors": "Comune; mario@example.org"}, "actors 2 e-mail"),
        ({"reported": "effetto"}, "reported 2 not-a-choice"),
        ({"results_it": "40", "results_en": "40"}, "reported 2 results-without-kind"),
        ({"reported": "fatto"}, "results_it 2 kind-without-results"),
        ({"reported": "fatto", "results_it": "40"}, "results_en 2 missing-cell"),
        ({"will": "1"}, "will 2 not-a-choice"),
        ({"indicators": ""}, "indicators 2 missing-indicator"),
        ({"indicators": "nidi"}, "indicators 2 unknown-code"),
        ({"indicators": "bes_net"}, "indicators 2 unknown-code"),
        ({"indicators": "nonprofit_10k_2023 com_patti_colaborazione"}, "indicators 2 nearly-code"),
        ({"indicators": "com_patti_collaborazione"}, "indicators 2 only-own-indicators"),
        ({"source_title": ""}, "source_title 2 missing-source"),
        ({"source_url": ""}, "source_url 2 missing-source"),
        ({"source_url": "www.example.org"}, "source_url 2 not-an-address"),
        ({"source_url": "javascript:alert(1)"}, "source_url 2 not-an-address"),
        ({"source_url": "ftp://example.org/a"}, "source_url 2 not-an-address"),
        ({"source_url": "https://localhost/a"}, "source_url 2 not-an-address"),
        ({"source_url": "https://me:secret@example.org"}, "source_url 2 not-an-address"),
        ({"source_url": "https://a.org https://b.org"}, "source_url 2 not-an-address"),
        ({"caveat_en": "Inferred."}, "caveat_it 2 missing-cell"),
        ({"what_it": "=1+1"}, "what_it 2 formula"),
        ({"what_en": "-cmd"}, "what_en 2 formula-like"),
        ({"title_en": "ab\u202ecd"}, "title_en 2 hidden-signs"),
    ],
)
def test_a_problem_is_told_at_its_cell_and_alone(cells, place):
    assert problems({**ORTO, **cells}) == [place]


def test_several_problems_of_a_row_are_told_from_left_to_right():
    row = {**ORTO, "cluster": "Scuola", "what_en": "", "indicators": "x y", "source_url": ""}
    assert problems(row) == [
        "cluster 2 unknown-cluster",
        "what_en 2 missing-cell",
        "indicators 2 unknown-code",
        "indicators 2 unknown-code",
        "source_url 2 missing-source",
    ]


def test_one_broken_row_refuses_the_whole_file():
    found = read(told(ORTO, {**ORTO, "title_it": "Altro", "source_url": ""}, FULL | {"title_it": "Terzo"}))
    assert [(told.row, told.fault) for told in found.problems] == [(3, "missing-source")]
    assert (found.practices, found.figures) == ((), ())


def test_words_name_the_column_and_what_is_meant():
    text = Text.of("it")
    missing = problem({**ORTO, "what_en": ""})
    assert text(f"upload-fault-{missing.fault}", **missing.args) == (
        "La colonna «Che cosa è stato fatto (inglese)» è vuota."
    )
    near = problem({**ORTO, "indicators": "nonprofit_10k_2032"})
    assert near.fault == "unknown-code"  # figures in a code say what it counts
    wrong = problem({**ORTO, "state": "finita"})
    assert "«in corso», «conclusa» o «non noto»" in text(f"upload-cure-{wrong.fault}", **wrong.args)


def test_the_same_title_corrects_the_practice_that_has_it_and_keeps_its_id():
    (found,) = practices({**ORTO, "title_it": OURS.title.it})
    assert (found.id, found.title.en) == (OURS.id, ORTO["title_en"])


def test_a_title_that_differs_by_a_sign_alone_is_refused_with_the_present_one():
    found = problem({**ORTO, "title_it": f"{OURS.title.it.upper()}!"})
    assert (found.fault, found.args["title"]) == ("title-taken", OURS.title.it)


def test_another_city_s_title_is_free():
    (found,) = practices({**ORTO, "title_it": THEIRS.title.it})
    assert found.id.startswith("parma-")
    assert found.id not in catalog().practices


def test_the_same_title_twice_is_told_at_the_second():
    assert problems(ORTO, {**ORTO, "title_it": "Un orto, per tutti"}) == ["title_it 3 repeated-title"]


@pytest.mark.parametrize("cluster", ["comunita", "COMUNITÀ", "comunita'"[:-1], "Community"])
def test_a_cluster_is_known_by_id_and_by_its_name_in_any_language(cluster):
    assert practices({**ORTO, "cluster": cluster})[0].cluster == "comunita"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_headings_are_read_in_every_language(language):
    (found,) = practices({**FULL, "state": "Ended", "will": "yes", "reported": "DONE"}, language=language)
    assert (found.state, found.will, found.reported) == (State.ENDED, True, Reported.OUTPUTS)


def test_texts_are_kept_in_one_line():
    (found,) = practices({**ORTO, "what_it": "  Un orto\ncoltivato \t insieme. "})
    assert found.what.it == "Un orto coltivato insieme."


def test_columns_may_stand_in_any_order_and_those_that_may_be_empty_be_missing():
    needed = [column for column in COLUMNS if column in ORTO and column != "start_year"]
    text = Text.of("it")
    header = ";".join(text(f"upload-practice-column-{column}") for column in reversed(needed))
    line = ";".join(f'"{ORTO[column]}"' for column in reversed(needed))
    (found,) = read(csv_of(line, header=header)).practices
    assert (found.title.it, found.start_year) == ("Un orto per tutti", None)
    assert faults(csv_of(line, header=header.replace("Ambito", "Campo"))) == [
        "G1 unknown-column",
        "1 missing-column",
    ]


def test_a_problem_of_a_column_that_is_missing_is_told_at_its_row():
    columns = [*ORTO, "results_it"]
    header = ";".join(Text.of("it")(f"upload-practice-column-{column}") for column in columns)
    line = ";".join(f'"{cell}"' for cell in ({**ORTO, "results_it": "40"}).values())
    assert faults(csv_of(line, header=header)) == ["2 results-without-kind", "2 missing-cell"]


def test_headings_of_both_templates_are_those_of_neither():
    assert faults(csv_of("x", header=f"{HEADER};Titolo"))[0] == "G1 unknown-column"


def test_a_workbook_says_the_same_as_a_csv_and_its_years_may_be_numbers():
    text = Text.of("it")
    header = [text(f"upload-practice-column-{column}") for column in COLUMNS]
    row = [FULL.get(column) for column in COLUMNS]
    row[COLUMNS.index("start_year")] = 2019
    assert read(xlsx_of(row, header=header), "pratiche.xlsx").practices == practices(FULL)


def test_without_a_practice_or_with_too_many_a_file_is_refused():
    assert faults(told()) == ["- no-practices"]
    many = [{**ORTO, "title_it": f"Orto {number}"} for number in range(MOST_PRACTICES + 1)]
    assert len(practices(*many[:-1])) == MOST_PRACTICES
    assert faults(told(*many)) == [f"{MOST_PRACTICES + 2} too-many-rows"]


def test_the_first_year_is_that_of_a_practice():
    fields = practices(ORTO)[0].model_dump()
    assert Practice(**{**fields, "start_year": FIRST_YEAR}).start_year == FIRST_YEAR
    with pytest.raises(ValueError, match="start_year"):
        Practice(**{**fields, "start_year": FIRST_YEAR - 1})


def test_every_practice_of_the_package_can_be_brought_again_as_it_is():
    """Whoever corrects one begins with what stands there."""
    from willdash.pipeline.uploading.practice_table import cells_of

    words = {"running": "in corso", "ended": "conclusa", "unknown": "non noto", "true": "sì", "false": ""}
    words |= {"outputs": "fatto", "expected": "previsto", "resources": "risorse"}
    spoken = ("state", "reported", "will", "start_is_inferred", "end_is_inferred")
    own = [practice for practice in catalog().practices.values() if practice.city == "parma"]
    rows = [
        {
            column: words.get(cell, cell) if column in spoken else cell
            for column, cell in cells_of(each).items()
        }
        for each in own
    ]
    assert practices(*rows) == tuple(own)
