"""What there is to ask for on a site: found out from the site itself, once, before readers come."""

import json
import re
from dataclasses import dataclass
from typing import Any

from bench.load.line import Line
from bench.serving import Server

ASSET = re.compile(rb'(?:src|href)="(/static/[^"]+)"')
EDITION = re.compile(rb"viste(?:/|\\/|\\u002f)([0-9a-f]{10})")
CITIES = ("bergamo", "como", "monza", "parma", "ravenna", "reggio-emilia", "padova", "rovigo", "novara")


@dataclass(frozen=True, slots=True)
class Site:
    """What readers can ask for.

    Attributes:
        port: where it answers.
        assets: addresses of the files that the first page loads.
        edition: the word in the addresses of views; empty where the page has none.
        wire: the callback that draws the page, as the server describes it; empty where views do.
        indicators: their ids, the most looked at first.
    """

    port: int
    assets: tuple[str, ...]
    edition: str
    wire: dict[str, Any]
    indicators: tuple[str, ...]

    def click(self, query: str) -> tuple[str, str, object]:
        """Method, address and body of what a click on the map asks."""
        if self.edition:
            return "GET", f"/viste/{self.edition}/mappa?{query}", None
        return "POST", "/_dash-update-component", self._callback(query)

    def _callback(self, query: str) -> object:
        """What Dash itself sends."""
        values = {"pathname": "/", "search": f"?{query}"}
        identity, _, name = self.wire["output"].rpartition(".")
        return {
            "output": self.wire["output"],
            "outputs": {"id": identity, "property": name},
            "inputs": [{**each, "value": values[each["property"]]} for each in self.wire["inputs"]],
            "state": [{**each, "value": values[each["property"]]} for each in self.wire["state"]],
            "changedPropIds": [f"{each['id']}.{each['property']}" for each in self.wire["inputs"]],
        }


async def look_at(server: Server) -> Site:
    """Asks a server what it has.

    Raises:
        OSError, ValueError: it does not answer, or not as expected.
    """
    line = Line(server.port, accept="application/json, */*", encodings="identity")
    first = await line.ask("GET", "/")
    edition = EDITION.search(first.body)
    wires = json.loads((await line.ask("GET", "/_dash-dependencies")).body)
    listed = await line.ask("GET", "/api/v1/indicators")
    line.close()
    wire = next(filter(_is_of_address, wires), {})
    if not edition and not wire:
        raise ValueError("the first page names neither views nor a callback that draws it")
    return Site(
        port=server.port,
        assets=tuple(dict.fromkeys(found.decode() for found in ASSET.findall(first.body))),
        edition=edition[1].decode() if edition else "",
        wire=wire,
        indicators=tuple(each["id"] for each in json.loads(listed.body)["data"]),
    )


def _is_of_address(wire: dict[str, Any]) -> bool:
    asked = [*wire["inputs"], *wire["state"]]
    return bool(asked) and {each["property"] for each in asked} <= {"pathname", "search"}
