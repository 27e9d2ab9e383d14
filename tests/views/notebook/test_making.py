"""What a notebook holds, block by block."""

from dataclasses import replace

import pytest

from tests.published import rows
from willdash.store.gaps import Gaps
from willdash.store.profile import profile_of
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.notebook.document import Cell, Items, Paragraph, Table, Tone, plain
from willdash.views.notebook.gaps import gaps
from willdash.views.notebook.making import notebook_of, of_notebook
from willdash.views.notebook.standing import standing
from willdash.views.notebook.told import Told

ORIGIN = "https://willdash.example.org"


def notebook(store, **asked):
    return notebook_of(store, replace(store.choices.default, **asked), origin=ORIGIN)


def chapter(made, id):
    return next(each for each in made.chapters if each.id == id)


def told(store, city, **changed):
    selection = replace(store.choices.default, city=city)
    profile = replace(profile_of(store, city, benchmark="mediana"), **changed)
    to = Addresses(store.choices, selection, "/")
    return Told(store, profile, "alla mediana delle nove città", to, Text.of("it"))


def test_the_address_names_only_what_a_notebook_depends_on(store):
    asked = {"city": "como", "lang": "en", "benchmark": "italia", "indicator": "pop_totale", "year": 2019}
    assert notebook(store, **asked).cover.address == f"{ORIGIN}/citta/como/quaderno?benchmark=italia&lang=en"


def test_a_norm_holds_for_one_indicator_and_a_notebook_takes_the_median(store):
    asked = replace(store.choices.default, benchmark=next(iter(store.catalog.targets)))
    assert of_notebook(asked, store.choices).benchmark == "mediana"


def test_each_of_the_five_clusters_has_its_table_with_every_featured_indicator_once(store):
    sections = chapter(notebook(store, city="parma"), "clusters").sections
    assert [section.cluster for section in sections] == [
        "minori",
        "poverta",
        "anziani",
        "comunita",
        "trasversale",
    ]
    tables = [block for section in sections for block in section.blocks if isinstance(block, Table)]
    names = [row[0].words for table in tables for group in table.groups for row in group.rows]
    featured = [row["short_it"] for row in rows("indicators.csv") if row["featured"] == "true"]
    assert sorted(names) == sorted(featured)


def test_a_spine_tells_its_ends_from_the_worse_to_the_better(store):
    sections = chapter(notebook(store, city="parma"), "clusters").sections
    table = next(block for block in sections[0].blocks if isinstance(block, Table))
    neet = next(
        row for group in table.groups for row in group.rows if row[0].words.startswith("Giovani NEET")
    )
    # Fewer young people out of school and work is better, so the lowest share is on the right.
    values = [
        float(row["value"])
        for row in rows("observations.csv")
        if row["indicator"] == "bes_neet" and row["year"] == "2024" and len(row["area"]) == 3
    ]
    worst, best = (f"{each:.1f}".replace(".", ",") + "\u00a0%" for each in (max(values), min(values)))
    assert neet[2].note == f"{len(values)} province: da {worst} a {best}"


def test_only_better_and_worse_stand_out_and_without_limits_there_is_no_verdict(store):
    sections = chapter(notebook(store, city="parma"), "clusters").sections
    tables = [block for section in sections for block in section.blocks if isinstance(block, Table)]
    cells = [row for table in tables for group in table.groups for row in group.rows]
    neet = next(row for row in cells if row[0].words.startswith("Giovani NEET"))
    assert neet[4] == Cell(note="intervallo non disponibile")
    assert {row[4].words for row in cells if row[4].is_strong} == {"migliore", "peggiore"}


def test_where_a_gap_cannot_be_told_in_people_the_reason_stands_instead(store):
    profile = profile_of(store, "bergamo", benchmark="mediana")
    row = profile.standing_out.weakest[0]
    city = row.comparison.city
    without = Gaps(city.area, city.reading.observed, row.indicator, row.comparison.year, reason="no_base")
    found = gaps(told(store, "bergamo", gaps={**profile.gaps, row.indicator.id: without})).sections[0]
    reason = "Manca la popolazione di riferimento: la distanza non si può tradurre in persone."
    assert found.blocks == (Paragraph(reason),)


def test_where_nothing_stands_out_one_sentence_says_so_and_there_is_no_gap(store):
    none = replace(profile_of(store, "como", benchmark="mediana").standing_out, strongest=(), weakest=())
    plain_city = told(store, "como", standing_out=none)
    assert standing(plain_city).sections == ()
    assert "Nessun indicatore in evidenza si distingue" in standing(plain_city).blocks[1].words
    (only,) = gaps(plain_city).blocks
    assert only.words.startswith("Nessun indicatore in evidenza si distingue in peggio")
    assert gaps(plain_city).sections == ()


@pytest.mark.parametrize("city", ["bergamo", "como", "novara"])
def test_a_practice_that_is_pointed_to_twice_is_described_once(store, city):
    sections = chapter(notebook(store, city=city), "learning").sections
    said = [
        sentence
        for section in sections
        for block in section.blocks
        if isinstance(block, Items)
        for item in block.items
        for sentence in item.sentences
    ]
    described = [words for row in rows("practices.csv") for words in said if words == row["what_it"]]
    assert described
    assert len(described) == len(set(described))


def test_a_city_has_all_its_practices_with_source_and_warning(store):
    own = chapter(notebook(store, city="rovigo", lang="en"), "own")
    listed = next(block for block in own.blocks if isinstance(block, Items))
    known = [row for row in rows("practices.csv") if row["city"] == "rovigo"]
    assert [item.head for item in listed.items] == [row["title_en"] for row in known]
    assert [item.link.address for item in listed.items] == [row["source_url"] for row in known]
    assert Paragraph("A change beside a practice is not its effect.", Tone.WARNING) in own.blocks


def test_a_draft_says_so_on_its_cover_and_every_sheet(store):
    made = notebook_of(store, store.choices.default, is_draft=True)
    assert made.cover.name == "BOZZA, dati non pubblicati · Quaderno di città"
    assert made.footer.startswith("BOZZA, dati non pubblicati · Quaderno di ")


def test_in_json_every_part_says_what_it_is(store):
    found = plain(notebook(store, city="monza"))
    assert found["kind"] == "notebook"
    assert {block["kind"] for each in found["chapters"] for block in each["blocks"]} >= {
        "paragraph",
        "facts",
        "table",
    }
