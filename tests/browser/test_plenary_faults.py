"""A talk while things break: stage and phones recover or say what happened, and nothing recorded is lost."""

import os
import resource
import signal
import time

import pytest

from tests.browser.hall import curtain, on_scene, open_director, open_phone, open_stage, start
from tests.browser.server import PATIENCE_S, Server
from tests.live.redis_server import RedisServer

pytestmark = pytest.mark.browser

AWAY = "Il server non risponde"
UNSAVED = "Non ancora salvato"
NOISE = ("Failed to load resource", "net::ERR")


class Forgiving(list):
    """Complaints of the browser but for requests that failed, as is meant here."""

    def append(self, complaint):
        if not complaint.startswith(NOISE):
            super().append(complaint)


@pytest.fixture
def faults():
    return Forgiving()


@pytest.fixture
def own_server(tmp_path):
    server = Server(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def open_hall(new_page):
    """Opens a hall on a server: code, presenter's window, stage, phone."""

    def hall(server):
        code, token = start(server)
        director = open_director(new_page(url=server.url), code, token)
        stage = open_stage(director)
        phone = open_phone(lambda **size: new_page(url=server.url, **size), code)
        stage.bring_to_front()
        with stage.expect_response(lambda answer: answer.request.method == "PUT"):
            stage.keyboard.press("Home")
        phone.wait_for_selector("#follow-curtain", state="hidden")
        on_scene(phone, 0)
        curtain(stage, "")
        director.wait_for_selector('#main[data-curtain=""]')
        return code, director, stage, phone

    return hall


def says(page, words):
    """Waits until the window says something in its state line."""
    page.wait_for_function(
        "(words) => document.getElementById('server-state').textContent.startsWith(words)", arg=words
    )


def silent(page):
    page.wait_for_function("() => document.getElementById('server-state').hidden")


def test_a_server_killed_and_started_again_in_the_middle_of_a_talk(own_server, open_hall):
    _, director, stage, phone = open_hall(own_server)
    own_server.kill()
    says(stage, AWAY)
    says(phone, AWAY)
    stage.keyboard.press("PageDown")
    on_scene(stage, 1)
    stage.keyboard.press("PageDown")
    on_scene(stage, 2)
    on_scene(director, 2)
    assert stage.inner_text("#scene-title") == "E negli anni?"
    assert stage.locator("#scene-picture svg").count() == 1
    on_scene(phone, 0)
    own_server.start()
    silent(stage)
    on_scene(phone, 2)
    silent(phone)
    assert phone.locator("#scene-picture svg").count() == 1


@pytest.mark.thorough
def test_a_stage_reloaded_after_a_restart_is_at_the_right_scene(own_server, open_hall):
    _, director, stage, _ = open_hall(own_server)
    stage.keyboard.press("PageDown")
    on_scene(director, 1)
    stage.wait_for_timeout(500)
    own_server.kill()
    own_server.start()
    stage.reload()
    on_scene(stage, 1)
    director.reload()
    on_scene(director, 1)


def test_one_of_two_workers_killed_is_not_noticed_in_the_hall(own_server, open_hall):
    _, _, stage, phone = open_hall(own_server)
    before = own_server.workers()
    os.kill(before[0], signal.SIGKILL)
    stage.keyboard.press("PageDown")
    on_scene(stage, 1)
    on_scene(phone, 1)
    deadline = time.monotonic() + PATIENCE_S
    while before[0] in own_server.workers() or len(own_server.workers()) < 2:
        assert time.monotonic() < deadline, "no new worker"
        time.sleep(0.1)
    stage.keyboard.press("PageDown")
    on_scene(phone, 2)
    silent(stage)


def test_a_full_disk_is_said_and_nothing_recorded_is_lost(own_server, open_hall):
    _, director, stage, phone = open_hall(own_server)
    director.bring_to_front()
    director.keyboard.press("PageDown")
    director.keyboard.press("v")
    phone.click("text=Povertà")
    phone.wait_for_selector('.answer[aria-pressed="true"]')
    limits = fill(own_server)
    phone.click("text=Minori")
    phone.wait_for_selector("#answer-state:has-text('La risposta non è ancora arrivata')")
    director.keyboard.press("PageDown")
    on_scene(stage, 2)
    says(director, UNSAVED)
    on_scene(phone, 1)
    free(limits)
    on_scene(phone, 2)
    silent(director)
    director.keyboard.press("PageUp")
    director.keyboard.press("v")
    director.wait_for_selector("#question-count:text-is('Risposte: 1')")


def fill(server):
    """No file of the server's workers may grow any further; what each was allowed before."""
    least = min(path.stat().st_size for path in server.state.glob("live.sqlite*") if path.stat().st_size)
    before = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in server.workers()}
    for pid, (_, hard) in before.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (min(least, 4096), hard))
    return before


def free(limits):
    for pid, limit in limits.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, limit)


def test_redis_that_goes_away_and_comes_back(tmp_path, open_hall):
    redis = RedisServer(tmp_path)
    redis.start()
    server = Server(tmp_path / "willdash", live=redis.url)
    server.start()
    try:
        _, director, stage, phone = open_hall(server)
        redis.stop()
        stage.keyboard.press("PageDown")
        on_scene(stage, 1)
        says(stage, UNSAVED)
        says(phone, AWAY)
        on_scene(director, 1)
    finally:
        server.stop()
        redis.stop()


@pytest.mark.thorough
def test_two_servers_share_a_hall_through_redis(tmp_path, new_page, open_hall):
    redis = RedisServer(tmp_path)
    redis.start()
    servers = [Server(tmp_path / name, live=redis.url) for name in ("one", "two")]
    try:
        for server in servers:
            server.start()
        code, _, stage, _ = open_hall(servers[0])
        phone = open_phone(lambda **size: new_page(url=servers[1].url, **size), code)
        stage.bring_to_front()
        stage.keyboard.press("End")
        on_scene(phone, 2)
    finally:
        for server in servers:
            server.stop()
        redis.stop()
