"""A sound practice of the tiny package, and its table."""

import csv

from willdash.core.practice import Practice
from willdash.store.rows import columns

FILE = "practices.csv"
SOUND = {
    "id": "parma-orti", "city": "parma", "cluster": "comunita", "title_it": "Orti", "title_en": "Gardens",
    "start_year": "2015", "start_is_inferred": "false", "end_year": "2018", "end_is_inferred": "true",
    "state": "ended", "actors": "Comune di Parma; Auser", "what_it": "Orti comuni", "what_en": "Gardens",
    "reported": "outputs", "results_it": "12 orti", "results_en": "12 gardens", "will": "false",
    "indicators": "affluenza vita", "source_title": "Gazzetta", "source_url": "https://example.org/orti",
    "caveat_it": "La fine è dedotta", "caveat_en": "The end is inferred",
}  # fmt: skip


def write(package, *rows):
    with (package / FILE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns(Practice), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
