"""What a start costs, counted in what it loads and reads, since seconds are another computer's."""

import json
import subprocess
import sys

from tests.conftest import ROOT

STARTED = """
import json, sys
from fluent.runtime import FluentResource
from willdash.text import catalogues

read = []
catalogues.FluentResource = lambda text: read.append(text) or FluentResource(text)
import wsgi

print(json.dumps({"modules": sorted(sys.modules), "sentences": len(read)}))
"""
HEAVY = {
    "ibis",
    "duckdb",
    "pandas",
    "numpy",
    "scipy",
    "httpx",
    "openpyxl",
    "redis",
    "psycopg",
    "rapidfuzz",
}
COLLECTING = """
import gc, runpy

conf = runpy.run_path("gunicorn.conf.py")
told = [gc.isenabled()]
conf["pre_fork"](None, None)
told += [gc.get_freeze_count() > 10_000]
conf["post_fork"](None, None)
print(told + [gc.isenabled()])
"""


def ran(code):
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_a_start_loads_nothing_heavy_and_reads_few_of_the_sentences():
    started = json.loads(ran(STARTED))
    assert HEAVY & set(started["modules"]) == set()
    # Of some 4,800: what the search finds, and what stands in every page.
    assert 0 < started["sentences"] < 500


def test_no_garbage_is_looked_for_while_a_server_starts_and_its_workers_spare_what_they_share():
    assert ran(COLLECTING).strip() == "[False, True, True]"
