"""Where the code on the wall is written: ``/segui``."""

from collections.abc import Iterable

from htpy import fragment, h1, p

from willdash.core.live import is_code, read_code
from willdash.core.selection import LONGEST_QUOTE
from willdash.pages.page import Asked, Content, Elsewhere
from willdash.views.live.addresses import FOLLOW, follow_address
from willdash.views.live.follow import code_form


class FollowPage:
    """The form; a code in its usual form leads on to the hall."""

    rules = (FOLLOW,)
    own = frozenset({"code"})

    def content(self, asked: Asked) -> Content:
        """The form, with a word on a code that cannot be one.

        Raises:
            Elsewhere: the code has the form of a code.
        """
        text, given = asked.text, asked.arguments.get("code", "")
        code = read_code(given)
        if is_code(code):
            raise Elsewhere(asked.to(follow_address(code)))
        told = (text("live-follow-unknown", code=given[:LONGEST_QUOTE]),) if given else ()
        return Content(
            name="follow",
            title=text("live-follow-title"),
            description=text("live-follow-description"),
            body=fragment[
                h1(".page-title")[text("live-follow-heading")],
                p(".page-lead")[text("live-follow-lead")],
                code_form(text, given=given[:LONGEST_QUOTE]),
            ],
            notices=told,
        )

    def addresses(self) -> Iterable[str]:
        """The one path."""
        return self.rules
