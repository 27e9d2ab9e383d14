"""Moments as a municipality's clock shows them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from htpy import Element
from htpy import time as moment

from willdash.text import Text

ROME = "Europe/Rome"


def moment_element(at: float, text: Text) -> Element:
    """Day and time of a moment, given in seconds since 1970."""
    instant = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    return moment(datetime=instant)[moment_words(at, text)]


def moment_words(at: float, text: Text) -> str:
    """As in *26 novembre 2026, ore 10:15*."""
    local = _local(at)
    return text("desk-moment", date=text.date(local.date().isoformat()), time=f"{local:%H:%M}")


def day_words(at: float, text: Text) -> str:
    """The day of a moment, as in *26 novembre 2026*."""
    return text.date(day_of(at).isoformat())


def day_of(at: float) -> date:
    """The day of a moment in Italy."""
    return _local(at).date()


def _local(at: float) -> datetime:
    return datetime.fromtimestamp(at, ZoneInfo(ROME))
