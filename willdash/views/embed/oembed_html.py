"""What other sites put in the place of a page's address."""

from dataclasses import dataclass

from htpy import a, blockquote, fragment, iframe


@dataclass(frozen=True, slots=True)
class Place:
    """Room that another site gives.

    Attributes:
        width: of the frame, in pixels.
        height: of the frame, in pixels; a view that is higher scrolls within it.
    """

    width: int
    height: int


def oembed_html(title: str, place: Place, *, page: str, frame: str) -> str:
    """A link to the page, then the frame, in one line.

    WordPress keeps of an unknown site just these three elements, in this order and without further attributes
    on the first two, and shows the first until the frame has told its height; other systems show both.

    Args:
        title: what is shown.
        place: how large the frame is.
        page: whole address of the page.
        frame: whole address of the embed.
    """
    return str(
        fragment[
            blockquote[a(href=page)[title]],
            iframe(
                src=frame,
                width=str(place.width),
                height=str(place.height),
                title=title,
                frameborder="0",
                loading="lazy",
                style="max-width:100%",
            ),
        ]
    )
