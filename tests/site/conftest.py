"""Every page of the site, in both languages, asked for once."""

import re
from html import unescape

import pytest

LANGUAGES = ("it", "en")


@pytest.fixture(scope="session")
def addresses(app):
    """Path and query of every page, as the site map lists them."""
    found = re.findall(
        r"<loc>https?://[^/<]*([^<]*)</loc>", app.server.test_client().get("/sitemap.xml").text
    )
    return [unescape(address) or "/" for address in found]


@pytest.fixture(scope="session")
def documents(app, addresses):
    """Address to document."""
    client = app.server.test_client()
    answers = {address: client.get(address) for address in addresses}
    assert {address: a.status_code for address, a in answers.items() if a.status_code != 200} == {}
    return {address: answer.text for address, answer in answers.items()}
