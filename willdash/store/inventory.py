"""What a data package holds, in numbers."""

from importlib.metadata import version
from pathlib import Path

from willdash.store.store import Store


def inventory(folder: Path, geodata: Path) -> dict[str, str]:
    """Versions, counts and dates of a data package, as names and words.

    Raises:
        CatalogError, OSError, ValueError: the package cannot be read.
    """
    store = Store.load(folder, geodata)
    catalog = store.catalog
    years = [year for years in store.choices.indicators.values() for year in years]
    return {
        "willdash": version("willdash"),
        "dash": version("dash"),
        "data package": str(folder),
        "data version": store.version,
        "acquired": store.acquired,
        "observations": f"{store.observations.count:,}",
        "indicators": str(len(catalog.indicators)),
        "areas": str(len(catalog.areas)),
        "sources": str(len(catalog.sources)),
        "years": f"{min(years)}-{max(years)}",
    }
