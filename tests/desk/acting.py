"""Who acts at a desk in these tests, and children that answer at once."""

from pathlib import Path

from willdash.core.upload import CellProblem, Fault, FigureChange, UploadReading
from willdash.desk.child import PUBLISH, READ, Ended
from willdash.desk.draft import State
from willdash.desk.drafts import Drafts
from willdash.desk.due import publish_due
from willdash.desk.invitation import Invitation, Role
from willdash.desk.invitations import Invitations
from willdash.desk.open import Desk
from willdash.desk.reading import read_draft

SECRET = b"0123456789abcdef0123456789abcdef"
NOW = 1_795_600_000.0
"""2026-11-25, 09:46:40 UTC."""
TODAY = "2026-11-25"
DAY = 86_400
COMO_CODE, PARMA_CODE = "013075", "034027"
COMO = Invitation("a" * 16, Role.CONTRIBUTOR, "Ufficio statistica, Comune di Como", COMO_CODE, NOW, NOW + DAY)
PARMA = Invitation(
    "b" * 16, Role.CONTRIBUTOR, "Ufficio statistica, Comune di Parma", PARMA_CODE, NOW, NOW + DAY
)
FOR_COMO = Invitation("c" * 16, Role.APPROVER, "Segreteria, Comune di Como", COMO_CODE, NOW, NOW + DAY)
FOR_PARMA = Invitation("d" * 16, Role.APPROVER, "Segreteria, Comune di Parma", PARMA_CODE, NOW, NOW + DAY)
FOR_ALL = Invitation("e" * 16, Role.APPROVER, "Regione", "", NOW, NOW + DAY)
SOUND = UploadReading((), 0, (FigureChange("posti", 2025, 31.0, 31.0, 100.0, None, False),), 0)
UNSOUND = UploadReading((CellProblem(Fault.NEGATIVE, "Dati", 7, "C", "-3", {}),), 1, (), 0)


def desk_in(folder: Path) -> Desk:
    """A desk whose secret needs no store."""
    return Desk(folder, Invitations(folder / "invitations", lambda: SECRET), Drafts(folder / "drafts"))


class Children:
    """Children that do what they are told, and remember what they were asked."""

    def __init__(self, reading=SOUND, publishing=(0, '{"version": "v2", "former": "v1"}')):
        self.reading, self.publishing = reading, publishing
        self.asked = []

    def __call__(self, command, folder, seconds):
        self.asked.append((command, folder.name))
        assert command in (READ, PUBLISH)
        if command == PUBLISH:
            return Ended(*self.publishing)
        (folder / "reading.json").write_text(self.reading.to_json(), encoding="utf-8")
        if not self.reading.problem_count:
            (folder / "package").mkdir()
            (folder / "package" / "observations.csv").write_text("indicator\n")
        return Ended(0, "")


def uploaded(desk, by=COMO, content=b"figures", filename="minori.xlsx"):
    return desk.drafts.upload(by, filename, content, Path("data"), NOW)


def ready(desk, by=COMO):
    return read_draft(desk.drafts, uploaded(desk, by).id, Children(), clock=lambda: NOW)


def waiting(desk, by=COMO):
    return desk.drafts.submit(ready(desk, by), by, NOW)


def approved(desk, by=COMO, publish_on=""):
    return desk.drafts.approve(waiting(desk, by), FOR_ALL, publish_on, NOW)


def published(desk, by=COMO):
    draft = approved(desk, by)
    publish_due(desk, Children(), TODAY, clock=lambda: NOW)
    draft = desk.drafts.get(draft.id)
    assert draft.state is State.PUBLISHED
    return draft
