"""No question needs a function that one engine alone has: each is written in the SQL of five others too."""

import ibis
import pytest

from willdash.database import questions
from willdash.database.tables import TABLES

FIGURES, POPULATION = (ibis.table(TABLES[name], name=name) for name in ("nationwide", "population"))
COMUNI, EDITIONS = (ibis.table(TABLES[name], name=name) for name in ("comuni", "editions"))
QUESTIONS = {
    "indicator_years": questions.indicator_years(FIGURES),
    "editions": questions.editions(EDITIONS),
    "codes": questions.codes(COMUNI),
    "comune": questions.comune(COMUNI, "034027"),
    "find": questions.find(COMUNI, "san", 10),
    "values": questions.values(FIGURES, "quota_65", 2023),
    "figures": questions.figures(FIGURES, "034027"),
    "ages": questions.ages(POPULATION, "034027", 2023),
    "place": questions.place(FIGURES, "quota_65", 2023, "034027"),
    "similar": questions.similar(FIGURES, COMUNI, "034027", 2023, 10),
}


def test_every_question_is_tried_here():
    own = {name for name, found in vars(questions).items() if callable(found) and not name.startswith("_")}
    assert own - {"Any", "Table"} == set(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("dialect", ["trino", "clickhouse", "bigquery", "snowflake", "mysql"])
def test_a_question_is_written_in_the_sql_of_another_engine(question, dialect):
    assert str(ibis.to_sql(QUESTIONS[question], dialect=dialect)).startswith(("SELECT", "WITH"))
