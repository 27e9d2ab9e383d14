"""What is measured of all of Italy's figures: drawn years are marked, and every question is asked."""

import numpy

from bench.scale.ask import main as ask
from bench.scale.first_page import Pages
from bench.scale.synthetic import MARK, Drawn
from bench.scale.table import ANSWERS, Column, table
from tests.database.few import AREAS, package, population
from willdash.database.loading import load
from willdash.database.package_rows import package_files
from willdash.pipeline.loading.nation import nation_of

PAGES = Pages(per_second=2_000.0, first_ms=12.0, italy_ms=160.0, worker_mb=320.0)
WITHOUT = Pages(per_second=1_600.0, first_ms=10.0, italy_ms=5.0, worker_mb=140.0)


def test_a_drawn_year_is_the_same_at_each_look_and_near_the_real_one():
    real = population()
    drawn, other = Drawn(real, 2024), Drawn(real, 2025)
    first = drawn.women.copy()
    assert not numpy.array_equal(first, other.women)
    assert numpy.array_equal(first, drawn.women)
    assert abs(first - real.women).max() == 1
    assert first.min() == 0


def test_a_drawn_year_says_that_it_is_no_data():
    drawn = Drawn(population(), 2024)
    assert drawn.edition == MARK
    assert drawn.source == "synthetic"
    assert "not data" in MARK


def test_drawn_years_are_loaded_as_real_ones_and_every_question_is_answered(tmp_path):
    real = population()
    some = nation_of([real, Drawn(real, 2024), Drawn(real, 2025)], AREAS)
    load(package_files(package(tmp_path / "package")), some, "", tmp_path)
    answers = ask("", tmp_path)
    assert set(answers) == set(ANSWERS)
    assert all(0 < middle <= late for middle, late in answers.values())


def test_the_table_tells_cells_answers_and_ratios():
    loaded = {"seconds": 9.6, "cpu_s": 9.7, "peak_mb": 362.2, "population": 1_596_002, "figures": 252_832}
    column = Column("duckdb 1 ×", loaded, 15.2, dict.fromkeys(ANSWERS, (14.4, 22.6)), PAGES, WITHOUT)
    written = dict(line.strip("| ").split(" | ") for line in table([column]).splitlines()[2:])
    assert written["cells of population, million"] == "3.2"
    assert written["one comune's figures"] == "14 ms, 23"
    assert written["memory of a worker"] == "320 MB (+180)"
    assert written["`GET /` per second, beside nothing loaded"] == "1.25 ×"
    assert written["`GET /`, no copy kept, beside nothing loaded"] == "1.20 ×"
