"""Own indicators in the package of eight figures, and drafts of files with their figures."""

import json
from datetime import date

from willdash.core.upload import UploadReading
from willdash.pipeline.uploading.reading import read_draft

PARMA, FIDENZA = "034027", "034014"
TODAY = date(2026, 11, 26)
SOURCE = (
    "comuni_will,Comuni,Municipalities,Dati propri,Own figures,2024-05-01,https://www.istat.it/,"
    "CC BY 4.0,CC BY 4.0,,2024-05-01,Contati,Counted\n"
)
WORDS = "{0},{0},{0},{0},sono {{value}},are {{value}},,,{0},{0},{0},{0}\n"
HELPED = "assistiti,comunita,risposte,higher,per_1000,1,0,1000,1000,share,comuni_will,,,false,"
PACTS = "patti,comunita,risposte,higher,per_10000,1,0,,10000,rate,comuni_will,,,false,"


def with_own_indicators(package):
    """Adds ``assistiti`` (a share per 1,000) and ``patti`` (a rate per 10,000)."""
    with (package / "sources.csv").open("a", encoding="utf-8") as sources:
        sources.write(SOURCE)
    with (package / "indicators.csv").open("a", encoding="utf-8") as indicators:
        indicators.write(HELPED + WORDS.format("Assistiti"))
        indicators.write(PACTS + WORDS.format("Patti"))
    return package


def draft(folder, package, *lines, area=PARMA, filename="dati.csv"):
    """A draft's folder with a CSV file of such lines."""
    folder.mkdir(parents=True)
    text = "\r\n".join(["Indicatore;Anno;Numeratore;Denominatore", *lines, ""])
    (folder / "upload").write_bytes(text.encode())
    facts = {"filename": filename, "area": area, "package": str(package)}
    (folder / "upload.json").write_text(json.dumps(facts), encoding="utf-8")
    return folder


def read(folder, today=TODAY):
    """What reading the draft gave."""
    read_draft(folder, today)
    return UploadReading.from_json((folder / "reading.json").read_text(encoding="utf-8"))
