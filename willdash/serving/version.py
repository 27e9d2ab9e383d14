"""One version of the data as it is served."""

from dataclasses import dataclass
from pathlib import Path

from willdash.app import WilldashApp, create_app
from willdash.embedding import Lasting
from willdash.serving.package_folder import content_of
from willdash.settings import Settings
from willdash.store.store import Store


@dataclass(frozen=True, slots=True, eq=False)
class ServedVersion:
    """An app over a package.

    Attributes:
        content: changes whenever anything that is shown does.
        version: of the data.
        app: answers.
    """

    content: str
    version: str
    app: WilldashApp

    @classmethod
    def of(cls, folder: Path, settings: Settings, lasting: Lasting) -> "ServedVersion":
        """Reads a package and makes an app over it.

        Raises:
            CatalogError, LookupError, OSError, ValueError: the package cannot be shown.
            AssetsMissing: the browser assets have not been built.
        """
        # First, so that what changes meanwhile is seen as another content at the next look.
        content = content_of(folder)
        store = Store.load(folder, settings.geodata)
        return cls(content, store.version, create_app(store, settings, package=folder, lasting=lasting))
