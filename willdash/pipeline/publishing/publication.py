"""Puts another version in the place of a package: as a whole, once it is found sound, or not at all.

**At any moment** the folder of the package is one whole version. The new one is made and checked in a folder
beside it; the two change places in one step (`exchange`). Who is killed leaves at most a folder beside the
package and a line of what was begun; whoever publishes next tidies up (`recover`), and no reader has to. A
reader that takes several files one after the other does so by ``store.one_version.read_one_version``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from willdash.core.problem import Problem
from willdash.pipeline.check import check
from willdash.pipeline.publishing.exchange import CANNOT, BusyError, alone_in, exchange
from willdash.pipeline.publishing.history import Begun, History, HistoryError, Published
from willdash.pipeline.publishing.staging import staged, sweep
from willdash.store.archive import CURES, Archive, ArchiveError

Check = Callable[[Path], Sequence[Problem]]


class PublicationError(Exception):
    """The package is what it was before; says why and what to do."""


class RefusedError(PublicationError):
    """What would be published does not pass `willdash check`; ``problems`` says everything."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        lines = [f"Nothing was published: {len(self.problems)} problem(s).", *map(str, self.problems)]
        super().__init__("\n".join(lines))


class Publication:
    """One publication, to which the package belongs as long as it goes on; from `publication`."""

    def __init__(self, package: Path, archive: Archive, history: History, find_problems: Check) -> None:
        self.package = package
        self.archive = archive
        self.history = history
        self._find_problems = find_problems

    def put(self, files: Mapping[str, bytes], entry: Published) -> None:
        """Puts other tables in the place of the package's; the former version is kept in the archive.

        Raises:
            RefusedError: they are not sound.
            PublicationError: they could not be put there.
        """
        with _told(self.package), staged(self.package, files) as folder:
            problems = self._find_problems(folder)
            if problems:
                raise RefusedError(problems)
            self.archive.keep(self.package)
            self.history.begin(Begun(entry=entry, folder=folder.stat().st_ino))
            exchange(folder, self.package)
        self._tell()

    def _tell(self) -> None:
        """Moves the line to the history; where the disk refuses, the next publication does."""
        try:
            self.history.settle()
        except OSError:
            return


@contextmanager
def publication(package: Path, archive: Archive, *, find_problems: Check = check) -> Iterator[Publication]:
    """Has the package to oneself, after tidying up after whoever was killed.

    Args:
        package: folder of the data package.
        archive: keeps the former versions; the history lies beside its folder.
        find_problems: what must find none in what is published.

    Raises:
        PublicationError: somebody else publishes, or the folders cannot be used.
    """
    folder = package.resolve()
    state = archive.folder.parent
    history = History(state)
    with _told(folder):
        if not folder.is_dir():
            raise PublicationError(f"{package} is no folder: name that of datapackage.json.")
        state.mkdir(parents=True, exist_ok=True)
        with alone_in(folder.parent, state):
            history.settle()
            sweep(folder)
            yield Publication(folder, archive, history, find_problems)


def recover(package: Path, archive: Archive) -> None:
    """Tidies up after a publication that was killed; every publication begins with it.

    Raises:
        PublicationError: somebody publishes right now, or the folders cannot be used.
    """
    with publication(package, archive):
        pass


@contextmanager
def _told(package: Path) -> Iterator[None]:
    """Says what stands in the way in words."""
    try:
        yield
    except (BusyError, ArchiveError, HistoryError) as error:
        raise PublicationError(f"Nothing was published. {error}") from error
    except OSError as error:
        number = error.errno or 0
        cure = CANNOT.get(number) or CURES.get(number) or f"{error.strerror or error}: see to the disk"
        raise PublicationError(
            f"Nothing was published in {package}: {cure}, then try again ({error})."
        ) from error
