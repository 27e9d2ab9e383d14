"""How a page is visited and clicked on: over which network, with which processor, by which pointer."""

from dataclasses import dataclass

from playwright.sync_api import CDPSession


@dataclass(frozen=True, slots=True)
class Manner:
    """How is visited or clicked.

    Attributes:
        delay_ms: added to every request, as by a network.
        rest_ms: how long the pointer rests on the target before; 0 as by keyboard or script.
        slower: how many times slower than it is the processor pretends to be.
    """

    delay_ms: int = 0
    rest_ms: int = 0
    slower: int = 1

    def __str__(self) -> str:
        said = [f"{self.delay_ms} ms network delay"] if self.delay_ms else []
        said += [f"pointer there {self.rest_ms} ms before"] if self.rest_ms else []
        said += [f"{self.slower} × slower processor"] if self.slower > 1 else []
        return "".join(f", {each}" for each in said)

    def apply(self, session: CDPSession) -> None:
        """Has a page's browser behave so from now on."""
        unlimited = {"downloadThroughput": -1, "uploadThroughput": -1, "offline": False}
        session.send("Network.emulateNetworkConditions", {"latency": self.delay_ms, **unlimited})
        session.send("Emulation.setCPUThrottlingRate", {"rate": self.slower})
