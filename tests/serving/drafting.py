"""A municipality's draft at a server's desk, and who asks to see it."""

import time

from tests.serving.packages import package, with_own_figure
from willdash.core.upload import FigureChange, UploadReading
from willdash.desk.invitation import Role
from willdash.desk.open import open_desk
from willdash.pages.desk.door import COOKIE, PREVIEW_COOKIE

PADOVA = "028060"
OFFICE = "Ufficio statistica, Comune di Padova"
READ = UploadReading((), 0, (FigureChange("com_anziani_sad", 2023, 29.5089, 1617, 54797, None, False),), 0)


class Drafting:
    """A draft of Padova's home help in a state folder; see `packages.OWN`."""

    def __init__(self, state, data):
        self.desk = open_desk("", state)
        self.invitation, self.token = self.invited(Role.CONTRIBUTOR)
        self.id = self.desk.drafts.upload(self.invitation, "anziani.csv", b"x", data, time.time()).id
        folder = self.desk.drafts.folder(self.id)
        self.package = with_own_figure(package(folder / "package"))
        (folder / "reading.json").write_text(READ.to_json(), encoding="utf-8")
        self.draft = self.desk.drafts.read(self.id, time.time())

    def invited(self, role, area=PADOVA, office=OFFICE):
        """An invitation and its token."""
        return self.desk.invitations.issue(role, office, area, 30, time.time())

    def cookies(self, *, draft=None, token=None):
        """What the uploader's browser sends, or another one's."""
        return {PREVIEW_COOKIE: draft or self.id, COOKIE: token or self.token}
