"""The text of a published file, packed in a zip or not."""

import zipfile
from fnmatch import fnmatch
from pathlib import Path

from willdash.pipeline.releases.archives import member
from willdash.pipeline.releases.encodings import text_of
from willdash.pipeline.releases.release import ReleaseError


def text_in(path: Path, pattern: str) -> str:
    """The text of the one file in a zip whose name fits; of the file itself where it is no zip and fits.

    Raises:
        ReleaseError: it cannot be read, is a web page, fits not, or is in no known encoding; or the zip is
            not sound.
    """
    try:
        is_zip = zipfile.is_zipfile(path)
        data = member(path, pattern) if is_zip else path.read_bytes()
    except OSError as error:
        raise ReleaseError(f"{path}: cannot be read ({error.strerror}); give a file that can") from error
    if data.lstrip().startswith(b"<"):
        raise ReleaseError(
            f"{path.name}: is a web page, not a table; open the address in a browser, "
            "see where the file has gone, and give it with --file"
        )
    if not is_zip and not fnmatch(path.name.lower(), pattern.lower()):
        raise ReleaseError(
            f"{path.name}: is neither a whole zip nor a file {pattern}; download it again, "
            "and give it under the name that the source gives"
        )
    try:
        return text_of(data)
    except ReleaseError as error:
        raise ReleaseError(f"{path.name}: {error}") from error


def only(files: tuple[Path, ...], holds: str) -> Path:
    """The one file of a source that publishes one a year.

    Raises:
        ReleaseError: there are none or several.
    """
    if len(files) != 1:
        raise ReleaseError(f"{len(files)} files are given; give one: {holds}")
    return files[0]
