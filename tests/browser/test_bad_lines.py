"""A slow line and a server that goes away: the page says what is going on and finds its way back."""

import pytest
from playwright.sync_api import expect as expect_that

from tests.browser.reading import check_page, expect, label, open_link, wait_shown
from tests.browser.server import Server

pytestmark = pytest.mark.browser


def test_a_server_that_goes_away_and_comes_back_is_waited_for(new_page, faults, tmp_path):
    own = Server(tmp_path)
    own.start()
    try:
        page = new_page(url=own.url)
        open_link(page)
        page.evaluate("window.isTheSamePage = true")
        own.stop()

        page.click(label("como"))
        state = page.locator("#server-state")
        expect_that(state).to_be_visible()
        expect_that(state).to_contain_text("Il server non risponde")
        assert page.inner_text(".headline-sentence").startswith("A Bergamo ")
        assert page.locator("#peer-table tbody tr").count() == 9

        own.start()
        wait_shown(page, city="como")
        check_page(page, indicator="irpef_quota_sotto_10k", year=2021, city="como")
        expect_that(state).to_be_hidden()
        assert page.evaluate("window.isTheSamePage")
    finally:
        own.stop()
    expect(faults, "ERR_CONNECTION_REFUSED")
