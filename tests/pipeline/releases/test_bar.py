"""What a person sees while files are downloaded."""

import io
import re

from rich.console import Console

from tests.pipeline.releases.misbehaving import chunked, status, whole
from tests.pipeline.releases.published import CSV, TABLE
from willdash.pipeline.releases.bar import bars

CONTROL = re.compile(r"\x1b\[[?0-9;]*[A-Za-z]")


def lines_after(*stages):
    terminal = io.StringIO()
    with bars(Console(file=terminal, force_terminal=True, width=200)) as progress:
        for stage in stages:
            progress(stage)
    return [line for line in CONTROL.sub("", terminal.getvalue()).splitlines() if line.strip()]


def test_each_file_has_a_line_with_its_name_and_size(server, get):
    assert len(CSV) == 9_522
    stages = []
    table, flow = server.at(TABLE, whole(CSV)), server.at("/sdmx/all/", chunked(b"abc", ends=True))
    get(table, flow, progress=stages.append)
    *_, first, second = lines_after(*stages)
    assert "comuni.csv" in first
    assert "9.5/9.5 kB" in first
    assert "all" in second
    assert "3/? bytes" in second


def test_a_pause_is_told_with_its_reason_and_goes(server, get):
    stages = []
    get(server.at("/a.csv", status(503), whole(CSV)), progress=stages.append)
    assert "the server answers 503 Service Unavailable; again in 1 s" in lines_after(stages[0])[-1]
    assert "a.csv" in lines_after(*stages)[-1]
    assert "again" not in lines_after(*stages)[-1]
