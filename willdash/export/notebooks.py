"""Writes the notebooks of several cities as PDF, into one folder."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from subprocess import CalledProcessError

from willdash.api.child import TooBusy
from willdash.api.notebook import Typesetter, file_name, printable
from willdash.api.static_files import AssetsMissing, load_manifest
from willdash.export.source import ExportError
from willdash.settings import Settings
from willdash.store.catalog import CatalogError
from willdash.store.store import Store
from willdash.text import LANGUAGES
from willdash.views.notebook.making import notebook_of

PATIENCE_SECONDS = 60.0
"""For one notebook; nobody waits for a page meanwhile."""


class Notebooks:
    """The notebooks of some cities in some languages, written one after the other as they are asked for.

    Args:
        store: figures and practices.
        settings: where the fonts are, and the address of the site.
        cities: slugs; all nine where none are given.
        languages: as in ``it``; all where none are given.

    Raises:
        ExportError: a city or language is not known, or the fonts have not been built.
    """

    def __init__(
        self, store: Store, settings: Settings, *, cities: Sequence[str] = (), languages: Sequence[str] = ()
    ) -> None:
        self._store = store
        self._origin = settings.public_url.rstrip("/")
        self._wanted = [
            (city, language)
            for city in _known("city", cities, store.choices.cities)
            for language in _known("language", languages, LANGUAGES)
        ]
        try:
            self._typesetter = Typesetter(load_manifest(settings.dist), patience=PATIENCE_SECONDS)
        except AssetsMissing as error:
            raise ExportError(str(error)) from error

    def __len__(self) -> int:
        """How many there are."""
        return len(self._wanted)

    def write(self, folder: Path) -> Iterator[Path]:
        """Writes them; one that is there already is replaced, whole or not at all.

        Args:
            folder: made where it is missing.

        Yields:
            Each file once it is there.

        Raises:
            ExportError: one cannot be set, or not be written.
        """
        for city, language in self._wanted:
            selection = replace(self._store.choices.default, city=city, lang=language)
            document = printable(notebook_of(self._store, selection, origin=self._origin))
            try:
                pdf = self._typesetter.pdf(document)
            except TooBusy as error:
                raise ExportError(
                    f"the notebook of {city} takes more than {PATIENCE_SECONDS:.0f} s"
                ) from error
            except CalledProcessError as error:
                why = " ".join(error.__notes__)
                raise ExportError(f"the notebook of {city} ({language}) cannot be set: {why}") from error
            yield _put(folder / file_name(city, language), pdf)


def load(data: Path | None, *, cities: Sequence[str], languages: Sequence[str]) -> Notebooks:
    """The notebooks of a data package.

    Args:
        data: folder of the package; that of the settings where none is given.
        cities: slugs; all nine where none are given.
        languages: all where none are given.

    Raises:
        ExportError: the package cannot be read, or see `Notebooks`.
    """
    settings = Settings()
    try:
        store = Store.load(data or settings.data, settings.geodata)
    except (CatalogError, LookupError, OSError, ValueError) as error:
        raise ExportError(str(error)) from error
    return Notebooks(store, settings, cities=cities, languages=languages)


def _known(what: str, asked: Sequence[str], known: Sequence[str]) -> Sequence[str]:
    """What is asked for, each once, or all.

    Raises:
        ExportError: something is not known.
    """
    unknown = [name for name in asked if name not in known]
    if unknown:
        raise ExportError(f"no {what} «{unknown[0]}»: take {', '.join(known)}")
    return tuple(dict.fromkeys(asked)) or known


def _put(file: Path, content: bytes) -> Path:
    """Writes beside the file first, so that a full disk or an open program spoils nothing."""
    beside = file.with_name(f".{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        beside.replace(file)
    except OSError as error:
        raise ExportError(f"{file} cannot be written ({error}): close it, or name another folder") from error
    return file
