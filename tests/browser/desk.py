"""What a browser test of the desk needs: a server with a package of its own, invitations, and files."""

import shutil
import time
from io import BytesIO

from openpyxl import load_workbook

from tests.browser.server import Server
from tests.conftest import ROOT
from willdash.desk.addresses import invitation_address
from willdash.desk.invitation import Role
from willdash.desk.open import open_desk

PARMA = "034027"


class DeskServer(Server):
    """A server that may publish: its data are a copy."""

    def __init__(self, folder, **settings):
        self.data = folder / "package" / "data"
        shutil.copytree(ROOT / "data", self.data)
        super().__init__(folder, data=self.data, **settings)
        self.desk = open_desk("", self.state)

    def link(self, role, *, area=PARMA, office="Ufficio statistica", days=30):
        """Path and query of a new invitation."""
        _, token = self.desk.invitations.issue(Role(role), office, area, days, time.time())
        return invitation_address(token)


def filled(template, figures):
    """A template in XLSX with figures in it.

    Args:
        template: bytes of the file.
        figures: indicator and year to numerator and denominator, whatever they are.
    """
    book = load_workbook(BytesIO(template))
    sheet = book["Dati"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        at = (sheet.cell(row, columns["Indicatore"]).value, sheet.cell(row, columns["Anno"]).value)
        if at in figures:
            for column, count in zip(("Numeratore", "Denominatore"), figures[at], strict=True):
                sheet.cell(row, columns[column]).value = count
    out = BytesIO()
    book.save(out)
    return out.getvalue()
