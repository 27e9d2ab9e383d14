"""A desk as a test needs it: its own clock, invited readers, and children that do as told."""

import json
import re
from datetime import date
from html import unescape
from io import BytesIO

from flask import Flask

from willdash.api.kept import KeptReplies
from willdash.api.safety import register_safety
from willdash.api.shelf import MB, Shelf
from willdash.core.upload import CellProblem, Fault, FigureChange, UploadReading
from willdash.desk.child import PUBLISH, READ, Ended
from willdash.desk.invitation import Role
from willdash.desk.open import open_desk
from willdash.live.throttle import Throttle
from willdash.pages.desk.door import Door
from willdash.pages.desk.frame import Frame
from willdash.pages.desk.parts import DeskParts
from willdash.pages.desk.routes import register_desk
from willdash.pages.desk.work import Work

MORNING = 1_795_860_900.0
"""28 November 2026, 11:15 in Italy."""
TODAY = date(2026, 11, 28)
PARMA, COMO = "034027", "013075"
OURS = {"Sec-Fetch-Site": "same-origin"}
OLD, NEW = "aaaaaaaaaaaa", "bbbbbbbbbbbb"
"""Versions of the data before and after a publication."""

FAULTY = UploadReading(
    problems=(
        CellProblem(Fault.NOT_A_NUMBER, "Dati", 7, "C", "circa <b>30</b>", {}),
        CellProblem(Fault.MISSING_DENOMINATOR, "Dati", 9, "D", "", {}),
    ),
    problem_count=2,
    changes=(),
    unchanged=0,
)
SOUND = UploadReading(
    problems=(),
    problem_count=0,
    changes=(
        FigureChange("com_minori_in_carico", 2023, 31.4, 950.0, 30_255.0, None, is_implausible=False),
        FigureChange("com_minori_in_carico", 2024, 98.2, 2_970.0, 30_244.0, 33.0, is_implausible=True),
    ),
    unchanged=5,
)


class Children:
    """Does in no time what the real children do in seconds."""

    def __init__(self):
        self.reading = SOUND
        self.published = Ended(0, json.dumps({"version": NEW, "former": OLD}))
        self.ran = []

    def __call__(self, command, folder, seconds):
        self.ran.append(command)
        if command == PUBLISH:
            return self.published
        assert command == READ
        (folder / "reading.json").write_text(self.reading.to_json(), encoding="utf-8")
        if not self.reading.problem_count:
            (folder / "package").mkdir()
        return Ended(0, "")


class Served:
    """The desk of a server that keeps it in a folder."""

    def __init__(self, known, indicators, app, folder, *, throttle=None):
        self.time = MORNING
        self.children = Children()
        self.present = OLD
        self.rolled_back = []
        self.can_roll_back = True
        self.desk = open_desk("", folder)
        self.server = Flask("willdash")
        throttle = throttle or Throttle()
        self.parts = DeskParts(
            desk=self.desk,
            door=Door(
                self.desk.invitations, throttle, clock=self._clock, origin=lambda: "https://will.example"
            ),
            frame=Frame(app.documents, "/static/desk.css", origin=lambda: "https://will.example"),
            throttle=throttle,
            work=Work(self.desk, self.children, clock=self._clock, today=lambda: TODAY),
            known=known,
            indicators=indicators,
            package=folder,
            write_template=lambda cluster, city, text, format: f"{cluster} {city.label} {format}".encode(),
            roll_back=self._roll_back,
            present=lambda: self.present,
            clock=self._clock,
            today=lambda: TODAY,
        )
        register_desk(self.server, self.parts)
        register_safety(self.server, script_hashes=(), embed_hosts="none")
        self.server.wsgi_app = KeptReplies(self.server.wsgi_app, Shelf(most=MB))

    def reader(self, role=Role.CONTRIBUTOR, area=PARMA, office="Ufficio statistica", days=30):
        """Somebody who has followed the link of an invitation."""
        invitation, token = self.desk.invitations.issue(role, office, area, days, self.time)
        reader = self.somebody(invitation)
        assert reader.get(f"/dati/carica/entra?invito={token}").status_code == 303
        return reader

    def approver(self, area=PARMA, office="Direzione servizi sociali"):
        return self.reader(Role.APPROVER, area, office)

    def somebody(self, invitation=None):
        """Somebody with a browser of their own."""
        return Reader(self, self.server.test_client(), invitation)

    def draft(self, id):
        return self.desk.drafts.get(id)

    def _clock(self):
        return self.time

    def _roll_back(self, version, *, present):
        self.rolled_back.append((version, present))
        return self.can_roll_back


class Reader:
    """A browser that says where its forms come from."""

    def __init__(self, served, client, invitation):
        self.served = served
        self.client = client
        self.invitation = invitation

    def get(self, path, **headers):
        return self.client.get(path, headers=headers)

    def post(self, path, data=None, headers=OURS):
        return self.client.post(path, data=data or {}, headers=headers)

    def bring(self, content=b"figures", name="minori.xlsx", headers=OURS, lang=""):
        """The answer to an upload."""
        quoted = name.replace("\r", " ").replace("\n", " ").replace('"', "%22")
        head = f'--edge\r\nContent-Disposition: form-data; name="file"; filename="{quoted}"\r\n\r\n'
        return self.client.post(
            f"/dati/carica{lang}",
            input_stream=BytesIO(head.encode() + content + b"\r\n--edge--\r\n"),
            content_type="multipart/form-data; boundary=edge",
            headers=headers,
        )

    def brought(self, reading=SOUND, **file):
        """The id of a draft just uploaded."""
        self.served.children.reading = reading
        answer = self.bring(**file)
        assert answer.status_code == 303, answer.text
        return answer.headers["Location"].rsplit("/", 1)[1]

    def submitted(self):
        """The id of a draft that waits for an approver."""
        draft = self.brought()
        assert self.do(draft, "invia").status_code == 303
        return draft

    def do(self, draft, command, headers=OURS, **fields):
        return self.post(f"/dati/carica/{draft}/{command}", fields, headers)

    def page(self, draft, lang=""):
        return self.get(f"/dati/carica/{draft}{lang}")

    def can(self, draft):
        """The commands that the page of a draft offers."""
        return set(re.findall(rf'action="/dati/carica/{draft}/(\w+)"', self.page(draft).text))


def words(answer):
    """What a page says between header and footer, in one line."""
    main = answer.text.split("<main")[1].split("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", main)).split())


def rows(answer, caption):
    """Rows of the table of a name, in words."""
    (found,) = [
        each for each in re.findall(r"(?s)<table.*?</table>", answer.text) if f">{caption}</caption>" in each
    ]
    cells = [
        re.findall(r"(?s)<t[hd][^>]*>(.*?)</t[hd]>", line) for line in re.findall(r"(?s)<tr.*?</tr>", found)
    ]
    return [[" ".join(unescape(re.sub(r"<[^>]*>", " ", cell)).split()) for cell in line] for line in cells]
