"""Inputs drawn by lot: nothing fails, nothing leaks, nothing comes back as markup, headers are there.

`make test` asks a slice of each kind; `make fuzz` asks all, and saves a report.
"""

import gc
from itertools import product
from pathlib import Path
from time import process_time
from urllib.parse import unquote_to_bytes, urlencode

import pytest
import schemathesis
from hypothesis import given, seed, settings
from schemathesis import GenerationMode

from tests.fuzz.asking import Asker
from tests.fuzz.kinds import KINDS
from tests.fuzz.running import MOST_GROWTH_BYTES, PLAN, Outcome, resident, run, save, summary
from willdash.app import create_app
from willdash.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
API_FULL, API_SLICE = 5_400, 180
TURNS = 10
KEPT_MB = 4
PYTHONS_OWN = (700, 10, 10)


@pytest.fixture(scope="module")
def fuzzed(store, tmp_path_factory):
    """An app of its own: sessions are started and codes guessed. It keeps little: growth is a leak."""
    return create_app(store, Settings(state=tmp_path_factory.mktemp("fuzzed"), kept_mb=KEPT_MB))


@pytest.fixture(scope="module")
def outcomes():
    """What the report says; saved when all is done."""
    found = []
    yield found
    if found:
        save(found, ROOT / "build")
        print(f"\n{summary(found)}")  # noqa: T201 - what it is run for


def asked(kind, app, store, count):
    with Asker(app) as ask:
        strategy, one = kind.of(ask, store)
        return run(kind.name, strategy, one, count)


def noted(outcomes, name, ask):
    """What asking came to, for the report; a failure too."""
    try:
        outcome = ask()
    except BaseException:
        outcomes.append(Outcome(name, 0, 0.0, 0, 0, failures=1))
        raise
    outcomes.append(outcome)
    return outcome


def api(app, count):
    """Questions made from the API's own document, those that it allows and those that it does not."""
    document = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app.server)
    paths = sorted(document.raw_schema["paths"])
    began, early = process_time(), 0
    with Asker(app) as ask:
        for turn, mode in product(range(TURNS // 2), GenerationMode):
            for path in paths:

                @seed(turn)
                @settings(PLAN, max_examples=max(1, count // TURNS // len(paths)))
                @given(case=document[path]["GET"].as_strategy(generation_mode=mode))
                def one(case):
                    query = urlencode(case.query or {}, doseq=True, errors="surrogatepass")
                    ask("GET", unquote_to_bytes(case.formatted_path).decode("latin-1"), query)

                one()
            early = early or resident()
    return Outcome("api", ask.count, process_time() - began, early, resident())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_slice_of_every_kind(fuzzed, store, kind):
    assert asked(kind, fuzzed, store, kind.slice).inputs == kind.slice


def test_a_slice_of_the_api(fuzzed):
    assert api(fuzzed, API_SLICE).inputs >= 90


@pytest.fixture
def as_in_a_server():
    """Garbage is looked for as often as in a server, since memory is what is measured."""
    seldom = gc.get_threshold()
    gc.set_threshold(*PYTHONS_OWN)
    yield
    gc.set_threshold(*seldom)


@pytest.mark.fuzz
@pytest.mark.usefixtures("as_in_a_server")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_all_of_every_kind(fuzzed, store, outcomes, kind):
    outcome = noted(outcomes, kind.name, lambda: asked(kind, fuzzed, store, kind.full))
    assert outcome.growth < MOST_GROWTH_BYTES


@pytest.mark.fuzz
@pytest.mark.usefixtures("as_in_a_server")
def test_all_of_the_api(fuzzed, outcomes):
    outcome = noted(outcomes, "api", lambda: api(fuzzed, API_FULL))
    assert outcome.growth < MOST_GROWTH_BYTES


@pytest.mark.fuzz
def test_a_hundred_thousand_were_asked(outcomes):
    assert sum(each.inputs for each in outcomes) >= 100_000
