"""A practice from an invitation to a row of the table and back, through the site and its real processes."""

import codecs
import csv
import io
import shutil
import time

import pytest
from werkzeug.test import Client

from tests.conftest import ROOT
from tests.pipeline.uploading.practice_files import FULL, told
from willdash.desk.addresses import invitation_address
from willdash.desk.draft import State
from willdash.desk.invitation import Role
from willdash.desk.open import open_desk
from willdash.pipeline.check import check
from willdash.serving.serving import Serving
from willdash.settings import Settings
from willdash.store.version import version_of, versioned_files

PARMA = "034027"
SITE, OURS = "https://localhost", {"Sec-Fetch-Site": "same-origin"}
PATIENCE_S, PAUSE_S = 200, 0.2
ID = "parma-un-orto-per-tutti"


class Site:
    """A site of its own, with a copy of the package."""

    def __init__(self, package, settings):
        self.package = package
        self.serving = Serving(settings)
        self.desk = open_desk("", settings.state)

    def invited(self, role, office):
        """A browser that has followed the link of an invitation."""
        _, token = self.desk.invitations.issue(role, office, PARMA, 30, time.time())
        browser = Client(self.serving)
        assert browser.get(invitation_address(token), base_url=SITE).status_code == 303
        return browser

    def reached(self, draft, state):
        """Whether a draft comes there; answers do not wait for work that takes long."""
        ends = time.monotonic() + PATIENCE_S
        while self.desk.drafts.get(draft).state is not state and time.monotonic() < ends:
            time.sleep(PAUSE_S)
        return self.desk.drafts.get(draft).state is state

    def answer(self):
        """The status that everybody gets for the page of the practice, as the package is now."""
        self.serving.refresh()
        return Client(self.serving).get(f"/pratiche/{ID}", base_url=SITE).status_code

    @property
    def version(self):
        return version_of(versioned_files(self.package))

    @property
    def practices(self):
        with (self.package / "practices.csv").open(encoding="utf-8", newline="") as file:
            return {row["id"]: row for row in csv.DictReader(file)}


@pytest.fixture
def site(tmp_path, monkeypatch):
    package = tmp_path / "site" / "data"
    shutil.copytree(ROOT / "data", package)
    monkeypatch.setenv("WILLDASH_DATA", str(package))
    monkeypatch.setenv("WILLDASH_STATE", str(tmp_path / "state"))
    return Site(package, Settings())


def bring(browser, content):
    """The id of the draft."""
    answer = post(browser, "/dati/carica", file=(io.BytesIO(content), "pratiche.csv"))
    return answer.headers["Location"].rsplit("/", 1)[1]


def post(browser, path, **data):
    answer = browser.post(path, data=data, headers=OURS, base_url=SITE)
    assert answer.status_code == 303, answer.text
    return answer


def test_a_practice_is_brought_approved_published_once_and_taken_away_again(site):
    before, present = site.version, site.practices
    uploader = site.invited(Role.CONTRIBUTOR, "Servizi sociali")
    approver = site.invited(Role.APPROVER, "Segreteria generale")

    template = uploader.get("/dati/carica/modello/pratiche.csv", base_url=SITE).data
    assert template == codecs.BOM_UTF8 + told()
    workbook = uploader.get("/dati/carica/modello/pratiche.xlsx?lang=en", base_url=SITE)
    assert workbook.data.startswith(b"PK")

    draft = bring(uploader, template + told(FULL).partition(b"\r\n")[2])
    assert site.reached(draft, State.READY)
    page = uploader.get(f"/dati/carica/{draft}", base_url=SITE).text
    assert "Una pratica nuova, nessuna cambiata, nessuna come prima." in page
    assert "Un orto coltivato insieme da chi abita nel quartiere." in page
    assert approver.get(f"/dati/carica/{draft}", base_url=SITE).status_code == 404
    address = post(uploader, f"/dati/carica/{draft}/anteprima").headers["Location"]
    preview = uploader.get(address, base_url=SITE).text
    assert "BOZZA" in preview
    assert "Un orto coltivato insieme da chi abita nel quartiere." in preview
    assert (address, site.answer()) == (f"/pratiche/{ID}", 404)
    post(uploader, "/dati/carica/anteprima/chiudi")
    post(uploader, f"/dati/carica/{draft}/invia")
    assert site.version == before

    post(approver, f"/dati/carica/{draft}/approva", when="subito")
    assert site.reached(draft, State.PUBLISHED)
    assert site.practices == {**present, ID: site.practices[ID]}
    assert (site.practices[ID]["city"], site.practices[ID]["cluster"]) == ("parma", "comunita")
    assert check(site.package) == []
    assert site.answer() == 200

    post(approver, f"/dati/carica/{draft}/ripristina")
    assert site.reached(draft, State.ROLLED_BACK)
    assert (site.version, site.practices) == (before, present)
    assert site.answer() == 404
    actions = [event.action for event in site.desk.drafts.get(draft).events]
    assert actions == [
        "uploaded", "found_ready", "submitted", "approved", "claimed", "published", "rolled_back",
    ]  # fmt: skip


def test_a_file_with_one_practice_without_a_source_goes_no_further(site):
    before = site.version
    uploader = site.invited(Role.CONTRIBUTOR, "Servizi sociali")
    draft = bring(uploader, told(FULL, {**FULL, "title_it": "Un altro orto", "source_url": ""}))
    assert site.reached(draft, State.FAULTY)
    page = uploader.get(f"/dati/carica/{draft}", base_url=SITE).text
    assert "Manca la fonte: ne servono il titolo e l’indirizzo." in page
    assert 'data-fault="missing-source"' in page
    refused = uploader.post(f"/dati/carica/{draft}/invia", headers=OURS, base_url=SITE)
    assert refused.status_code == 409
    assert site.version == before
