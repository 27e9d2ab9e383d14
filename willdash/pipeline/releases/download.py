"""One file over HTTP, in as many tries as it takes."""

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from willdash.pipeline.releases.answers import BY_HAND, TryAgain, expect
from willdash.pipeline.releases.limits import Clock, Limits
from willdash.pipeline.releases.part import Part
from willdash.pipeline.releases.release import ReleaseError

SDMX_PATH = "/SDMXWS/rest/data/"
SDMX_CSV = "application/vnd.sdmx.data+csv;version=1.0.0"


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a download is.

    Attributes:
        address: of the file.
        received: bytes so far; fewer than before where it had to begin anew.
        total: bytes, where the server says.
        waiting: why the next try has to wait; empty while bytes come.
    """

    address: str
    received: int
    total: int | None
    waiting: str = ""

    @property
    def name(self) -> str:
        """The last part of the address."""
        return httpx.URL(self.address).path.rstrip("/").rsplit("/", 1)[-1]


Progress = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Download:
    """What the tries of one file share.

    Attributes:
        client: follows redirects; its time limits are those of `limits`.
        address: of the file.
        part: what has arrived.
        limits: of time, size and tries.
        clock: that the limits are measured by.
        progress: is told each step.
        deadline: by the clock's `monotonic`.
    """

    client: httpx.Client
    address: str
    part: Part
    limits: Limits
    clock: Clock
    progress: Progress
    deadline: float

    def run(self) -> None:
        """Until the part is the whole file.

        Raises:
            ReleaseError: it cannot be had; says why.
        """
        for tried in range(1, self.limits.tries + 1):
            try:
                return self._once()
            except TryAgain as failure:
                if tried == self.limits.tries:
                    raise ReleaseError(
                        f"{self.address}: {failure}; tried {tried} times. Try later, or {BY_HAND}"
                    ) from failure
                self._wait(failure, tried)
        raise AssertionError("limits.tries is at least 1")

    def _once(self) -> None:
        """One try.

        Raises:
            TryAgain: another may do better.
            ReleaseError: none will.
        """
        try:
            with self.client.stream("GET", self.address, headers=self._headers()) as answer:
                expect(answer, self.part, now=self.clock.now())
                self._take(answer)
            self._require_all()
        except httpx.TimeoutException as error:
            raise TryAgain(self._broken("the server does not answer in time")) from error
        except httpx.UnsupportedProtocol as error:
            raise ReleaseError(
                f"{self.address}: leads to {error.request.url}, which is not http or https"
            ) from error
        except httpx.TooManyRedirects as error:
            raise ReleaseError(
                f"{self.address}: leads on to another address more than {self.limits.redirects} times; "
                f"{BY_HAND}"
            ) from error
        except httpx.TransportError as error:
            raise TryAgain(self._broken(f"the connection failed ({error})")) from error

    def _headers(self) -> dict[str, str]:
        """ISTAT's service looks at this header alone to choose between XML and CSV."""
        accept = SDMX_CSV if SDMX_PATH in self.address else "*/*"
        return {"Accept": accept} | self.part.asks()

    def _take(self, answer: httpx.Response) -> None:
        self._within_limits()
        for chunk in answer.iter_raw():
            self.part.add(chunk)
            self._within_limits()
            self.progress(Stage(self.address, self.part.received, self.part.total))

    def _require_all(self) -> None:
        if self.part.total not in (None, self.part.received):
            self.part.forget()
            raise TryAgain(self._broken("the server sends another length than it says"))

    def _within_limits(self) -> None:
        if self.part.is_too_large(self.limits):
            raise ReleaseError(
                f"{self.address}: larger than {self.limits.largest:,} bytes, which no published file is; "
                f"{BY_HAND}"
            )
        if self.clock.monotonic() > self.deadline:
            raise self._too_slow()

    def _wait(self, failure: TryAgain, tried: int) -> None:
        pause = self.limits.pause(tried, failure.asked)
        if self.clock.monotonic() + pause > self.deadline:
            raise self._too_slow(str(failure)) from failure
        self.progress(
            Stage(self.address, self.part.received, self.part.total, f"{failure}; again in {pause:g} s")
        )
        self.clock.sleep(pause)

    def _too_slow(self, why: str = "") -> ReleaseError:
        late = self._broken(f"not whole after {self.limits.total_s:g} s")
        return ReleaseError(
            f"{self.address}: {'; '.join(filter(None, [why, late]))}. Try later, or {BY_HAND}"
        )

    def _broken(self, how: str) -> str:
        if not self.part.received:
            return how
        of = "" if self.part.total is None else f" of {self.part.total:,}"
        return f"{how}, cut off after {self.part.received:,}{of} bytes"
