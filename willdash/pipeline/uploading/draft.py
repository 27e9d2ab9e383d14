"""The folder of a draft: what lies in it, and who may have changed what meanwhile."""

import os
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from willdash.core.upload import UploadReading

UPLOAD, FACTS, READING, PACKAGE = "upload", "upload.json", "reading.json", "package"


class Facts(BaseModel):
    """What ``upload.json`` says of an uploaded file.

    Attributes:
        filename: as its owner calls it; shown, and never used as a path.
        area: ISTAT code of the municipality.
        package: folder of the data package that it is meant for.
    """

    model_config = ConfigDict(frozen=True)

    filename: str
    area: str
    package: Path


def facts_of(folder: Path) -> Facts:
    """What is known of the upload in a draft's folder.

    Raises:
        OSError, ValueError: it cannot be read.
    """
    return Facts.model_validate_json((folder / FACTS).read_bytes())


def reading_of(folder: Path) -> UploadReading:
    """The reading in a draft's folder.

    Raises:
        OSError, ValueError: it cannot be read, or the file was not read yet.
    """
    return UploadReading.from_json((folder / READING).read_text(encoding="utf-8"))


def write_reading(folder: Path, reading: UploadReading) -> None:
    """Writes the reading whole or not at all.

    Raises:
        OSError: the disk does not take it.
    """
    part = folder / f".{READING}"
    try:
        with part.open("wb") as file:
            file.write(reading.to_json().encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / READING)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
