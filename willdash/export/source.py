"""What an export is made of: the storyboard, the figures, and the built assets."""

from dataclasses import dataclass
from pathlib import Path

from willdash.api.static_files import AssetsMissing, Manifest, load_manifest
from willdash.core.storyboard import Storyboard
from willdash.settings import Settings
from willdash.store.catalog import CatalogError
from willdash.store.store import Store
from willdash.store.storyboards import read_storyboard

LARGEST_BYTES = 64 * 1024


class ExportError(Exception):
    """The export cannot be made; the message says why and what to do."""


@dataclass(frozen=True)
class ExportSource:
    """All that an export needs."""

    storyboard: Storyboard
    store: Store
    manifest: Manifest


def load(storyboard: str, data: Path | None = None) -> ExportSource:
    """The storyboard with everything that its scenes show.

    Args:
        storyboard: id of one of the package, or the path of a file.
        data: folder of the data package; that of the settings unless given.

    Raises:
        ExportError: there is no such storyboard, it has mistakes, or something has not been built.
    """
    settings = Settings()
    try:
        store = Store.load(data or settings.data, settings.geodata)
        manifest = load_manifest(settings.dist)
    except (CatalogError, AssetsMissing, OSError, ValueError) as error:
        raise ExportError(str(error)) from error
    return ExportSource(_found(storyboard, store), store, manifest)


def _found(storyboard: str, store: Store) -> Storyboard:
    if storyboard in store.storyboards:
        return store.storyboards[storyboard]
    path = Path(storyboard)
    if not path.is_file():
        known = ", ".join(store.storyboards)
        raise ExportError(f"no storyboard «{storyboard}»: name a file, or one of {known}")
    if path.stat().st_size > LARGEST_BYTES:
        raise ExportError(f"{path} is larger than {LARGEST_BYTES // 1024} kB: it is no storyboard")
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ExportError(f"{path} is not UTF-8: save it as UTF-8") from error
    found, problems = read_storyboard(text, file=path.name, choices=store.choices)
    if found is None:
        raise ExportError("\n".join(map(str, problems)))
    return found
