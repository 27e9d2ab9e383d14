"""A nation of six comuni, typed by hand, over the package of eight figures."""

import shutil
from pathlib import Path

import numpy

from willdash.core.model import Area, Level
from willdash.pipeline.loading.nation import nation_of
from willdash.pipeline.loading.population import Population

TINY = Path(__file__).parents[1] / "tiny_data"
AREAS = {
    code: Area(
        code=code,
        level=level,
        name=name,
        label=name,
        parent=parent,
        plate=None,
        latitude=None,
        longitude=None,
        area_km2=None,
        slug=None,
    )
    for code, level, name, parent in (
        ("08", Level.REGIONE, "Emilia-Romagna", "IT"),
        ("04", Level.REGIONE, "Trentino-Alto Adige", "IT"),
        ("034", Level.PROVINCIA, "Parma", "08"),
        ("040", Level.PROVINCIA, "Forlì-Cesena", "08"),
        ("021", Level.PROVINCIA, "Bolzano", "04"),
    )
}
PEOPLE = {
    # code: name, people of 10, 40, 70 and 90 years of age
    "021008": ("Bolzano/Bozen", (20, 60, 15, 5)),
    "034014": ("Fidenza", (15, 60, 20, 5)),
    "034027": ("Parma", (200, 600, 150, 50)),
    "034038": ("Sant'Ilario", (1, 6, 2, 1)),
    "040012": ("Forlì", (100, 700, 150, 50)),
    "040013": ("Forlimpopoli", (0, 0, 0, 0)),
}
"""100, 100, 1,000, 10, 1,000 people, and nobody."""
AGES = (10, 40, 70, 90)


def population(year=2023, people=None, times=1):
    """Two of five of each age are women, rounded down, the others men."""
    people = people or PEOPLE
    every = numpy.zeros((len(people), 101), dtype=numpy.int64)
    for row, (_, counts) in enumerate(people.values()):
        every[row, AGES] = numpy.array(counts) * times
    return Population(
        source="istat_posas",
        year=year,
        edition="1 January, by hand",
        file="hand.csv",
        sha256="ab" * 32,
        codes=list(people),
        names=[name for name, _ in people.values()],
        women=every * 2 // 5,
        men=every - every * 2 // 5,
    )


def nation(*populations):
    return nation_of(populations or (population(),), AREAS)


def package(folder, *, turnout="66.7", counts="2,3"):
    """The package of eight figures with two storyboards' worth of text, and the turnout of Parma as said."""
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    (folder / "storyboards").mkdir(exist_ok=True)
    (folder / "storyboards" / "prova.yml").write_text(f"title: «perché» {turnout}\r\n", encoding="utf-8")
    table = folder / "observations.csv"
    table.write_text(table.read_text().replace("034027,2022,66.7,2,3", f"034027,2022,{turnout},{counts}"))
    return folder
