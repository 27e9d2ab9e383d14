"""What the addresses of the desk have in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from willdash.core.model import Area, Indicator
from willdash.desk.draft import Draft
from willdash.desk.errors import NoSuchDraft
from willdash.desk.invitation import Invitation
from willdash.desk.open import Desk
from willdash.live.throttle import Throttle
from willdash.pages.desk.door import Door
from willdash.pages.desk.frame import Frame
from willdash.pages.desk.work import Work
from willdash.text import Text
from willdash.views.desk.home import Known


class WriteTemplate(Protocol):
    """Makes a template as a file."""

    def __call__(self, template: str, city: Area, text: Text, format: str) -> bytes:
        """The file's bytes; the template is a cluster with a set or `PRACTICES`, the format a known one."""
        ...


class RollBack(Protocol):
    """Makes a former version of the data the present one again, in a process of its own."""

    def __call__(self, version: str, *, present: str) -> bool:
        """Whether it is done; not where another version than `present` is the present one."""
        ...


@dataclass(frozen=True, slots=True)
class DeskParts:
    """One desk and whatever its pages need.

    Attributes:
        desk: invitations and drafts.
        door: knows whoever asks.
        frame: makes answers.
        throttle: how often whoever may ask for what.
        work: reads and publishes.
        known: what all of its pages know.
        indicators: every indicator by id, those without a figure as well.
        package: folder of the data package.
        write_template: makes templates.
        roll_back: goes back to a former version.
        present: tells the present version of the package.
        clock: seconds since 1970.
        today: the day in Italy.
    """

    desk: Desk
    door: Door
    frame: Frame
    throttle: Throttle
    work: Work
    known: Known
    indicators: Mapping[str, Indicator]
    package: Path
    write_template: WriteTemplate
    roll_back: RollBack
    present: Callable[[], str]
    clock: Callable[[], float]
    today: Callable[[], date]

    @property
    def cities(self) -> Mapping[str, Area]:
        """By ISTAT code."""
        return self.known.cities

    def seen(self, draft: str, invitation: Invitation) -> Draft:
        """A draft that an invitation may see.

        Raises:
            NoSuchDraft: there is none with this id, or it is not for the invitation: nobody learns which.
            DeskError: it cannot be read.
        """
        found = self.desk.drafts.get(draft)
        if not self.desk.drafts.may_see(found, invitation):
            raise NoSuchDraft(draft)
        return found
