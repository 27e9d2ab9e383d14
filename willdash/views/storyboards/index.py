"""What can be shown to a hall: a card for each storyboard, a code to follow, and how it works."""

from collections.abc import Iterable

from htpy import Element, Node, a, fragment, h1, h2, li, ol, p, section, ul

from willdash.core.storyboard import Storyboard
from willdash.text import Text
from willdash.views.compose.add import COMPOSE
from willdash.views.links import Addresses
from willdash.views.live.addresses import PLENARY
from willdash.views.live.follow import code_form

STEPS = ("choose", "stage", "follow")
NEEDS = ("computer", "remote", "network", "audience")


def plenary_index(storyboards: Iterable[Storyboard], to: Addresses, text: Text) -> Node:
    """The whole page.

    Args:
        storyboards: those of the package.
        to: addresses from the page.
        text: words of the language.
    """
    return fragment[
        h1(".page-title")[text("plenary-heading")],
        p(".storyboard-lead")[text("plenary-lead")],
        section(aria_labelledby="storyboards")[
            h2("#storyboards")[text("plenary-storyboards")],
            ul(".storyboard-cards")[[li(".storyboard-card")[_card(each, to, text)] for each in storyboards]],
            p[
                a(href=to(COMPOSE), data_page=COMPOSE)[text("plenary-compose")],
                " ",
                text("plenary-compose-more"),
            ],
        ],
        section(".storyboard-follow", aria_labelledby="follow")[
            h2("#follow")[text("plenary-follow")], p[text("plenary-follow-more")], code_form(text)
        ],
        section(aria_labelledby="how")[
            h2("#how")[text("plenary-how")],
            ol(".storyboard-steps")[[li[text(f"plenary-step-{step}")] for step in STEPS]],
        ],
        section(aria_labelledby="needs")[
            h2("#needs")[text("plenary-needs")],
            ul[[li[text(f"plenary-need-{need}")] for need in NEEDS]],
        ],
    ]


def planned_words(storyboard: Storyboard, text: Text) -> str:
    """How many scenes, and how long they take as planned."""
    minutes = round(storyboard.seconds / 60)
    return text("plenary-planned", scenes=len(storyboard.scenes), minutes=minutes)


def _card(storyboard: Storyboard, to: Addresses, text: Text) -> list[Element]:
    path = f"{PLENARY}/{storyboard.id}"
    return [
        p(".storyboard-name")[a(href=to(path), data_page=path)[text.words(storyboard.title)]],
        p(".storyboard-description")[text.words(storyboard.description)],
        p(".storyboard-planned")[planned_words(storyboard, text)],
    ]
