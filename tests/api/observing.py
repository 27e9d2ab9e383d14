"""What tests of counts and log share: an app with a few addresses, observed."""

import re

from flask import Flask, Response, abort, request

from willdash.api.errors import register_errors
from willdash.api.kept import KeptReplies
from willdash.api.measures import Measures
from willdash.api.observed import Observed
from willdash.api.scrape import Scrape
from willdash.api.seen import register_seen
from willdash.api.shelf import MB, Shelf
from willdash.depends.probe import State


class Parts:
    def __init__(self):
        self.now = {"state": State.OK, "live": State.OK}
        self.going_on = 3

    def states(self):
        return self.now

    def sessions(self):
        return self.going_on


class Served:
    version = "abc"


def application():
    server = Flask("willdash")
    register_seen(server, {"panel.children"})
    register_errors(server, lambda name, _language: name)

    @server.route("/citta/<city>")
    def city(city):
        if city != "padova":
            abort(404)
        return Response("Padova", headers={"Cache-Control": "public, max-age=60"})

    @server.route("/segui/<code>")
    def follow(code):
        return code

    @server.route("/broken/<code>")
    def broken(code):
        raise ZeroDivisionError

    @server.route("/busy")
    def busy():
        abort(429)

    @server.route("/stato")
    def status():
        return "ok"

    @server.route("/_dash-update-component", methods=["POST"])
    def callback():
        return request.get_json()

    return KeptReplies(server.wsgi_app, Shelf(most=MB))


def observed(inner=None, *, metrics=True, is_open=False, is_told=False, is_behind=False):
    measures = Measures() if metrics else None
    scrape = Scrape(measures, Parts(), Served(), since=1_795_860_900.0) if measures else None
    return Observed(
        inner or application(),
        measures=measures,
        scrape=scrape,
        is_open=is_open,
        is_told=is_told,
        is_behind=is_behind,
    )


def numbers(text):
    """Name with labels to number, of what Prometheus reads."""
    lines = [line.rsplit(" ", 1) for line in text.splitlines() if line and not line.startswith("#")]
    return {name: float(value) for name, value in lines}


def requests(text):
    """Method, route, status and whether it was kept, to how many."""
    found = {}
    for name, value in numbers(text).items():
        if name.startswith("willdash_requests_total{"):
            labels = dict(re.findall(r'(\w+)="([^"]*)"', name))
            found[labels["method"], labels["route"], labels["status"], labels["kept"]] = value
    return found
