"""Who asks: by what invitation, and whether from a page of ours."""

from collections.abc import Callable

from flask import request

from willdash.desk.errors import NotInvited, Reason
from willdash.desk.invitation import Invitation
from willdash.desk.invitations import Invitations
from willdash.live.throttle import Rule, Throttle

COOKIE = "__Host-willdash-desk"
PREVIEW_COOKIE = "__Host-willdash-preview"
OWN = "same-origin"


class SentFromElsewhere(Exception):
    """A form that was sent by another site's page, or by no page at all."""


class NoInvitation(Exception):
    """Nothing was shown that could be an invitation."""


class Door:
    """Knows whoever asks.

    Args:
        invitations: all of them.
        throttle: counts tokens that are nobody's, by address.
        clock: seconds since 1970.
        origin: scheme and host that the reader knows the site by.
    """

    def __init__(
        self,
        invitations: Invitations,
        throttle: Throttle,
        *,
        clock: Callable[[], float],
        origin: Callable[[], str],
    ) -> None:
        self._invitations = invitations
        self._throttle = throttle
        self._clock = clock
        self._origin = origin

    def known(self, token: str) -> Invitation:
        """The invitation that a token stands for.

        Raises:
            NotInvited: none.
            TooMany: too many tokens that are nobody's came from the address.
            DeskError: that cannot be told.
        """
        self._throttle.check(Rule.WRONG_INVITATION, who())
        try:
            return self._invitations.known(token, self._clock())
        except NotInvited as error:
            if error.reason is Reason.UNKNOWN:
                self._throttle.hit(Rule.WRONG_INVITATION, who())
            raise

    def reader(self) -> Invitation:
        """The invitation that the request's cookie stands for.

        Raises:
            NoInvitation: there is no cookie.
            NotInvited, TooMany, DeskError: see `known`.
        """
        token = request.cookies.get(COOKIE, "")
        if not token:
            raise NoInvitation
        return self.known(token)

    def sender(self) -> Invitation:
        """The same for a form, which has to be of a page of ours.

        Raises:
            SentFromElsewhere: it is not.
            NoInvitation, NotInvited, TooMany, DeskError: see `reader`.
        """
        self.must_be_ours()
        return self.reader()

    def must_be_ours(self) -> None:
        """Holds that a form was sent by a page of ours.

        Browsers say so themselves. One too old for that names the origin, though not from pages that ask it
        to keep their address to itself, as the desk's do: it gets no further than reading.

        Raises:
            SentFromElsewhere: it was not.
        """
        site = request.headers.get("Sec-Fetch-Site")
        is_ours = site == OWN if site is not None else request.headers.get("Origin") == self._origin()
        if not is_ours:
            raise SentFromElsewhere


def who() -> str:
    """The address that asks."""
    return request.remote_addr or ""
