"""The card of practices among the sets: what can be told of one, and its template as a file."""

from htpy import Element, details, h3, li, p, summary, ul

from willdash.core.practice_columns import PracticeColumn
from willdash.text import Text
from willdash.views.desk.addresses import PRACTICES
from willdash.views.desk.template_links import template_links
from willdash.views.links import Addresses

ASKED = (
    PracticeColumn.WHAT_IT,
    PracticeColumn.ACTORS,
    PracticeColumn.START_YEAR,
    PracticeColumn.RESULTS_IT,
    PracticeColumn.INDICATORS,
    PracticeColumn.SOURCE_URL,
)
"""What makes a practice, for whoever wonders whether there is one to tell."""


def practice_card(to: Addresses, text: Text, *, with_templates: bool) -> Element:
    """One of the cards of `sets_view`.

    Args:
        to: addresses from the page.
        text: words of the language.
        with_templates: whether the reader may have the template.
    """
    name = text("desk-practices")
    return li(id=PRACTICES, data_set=PRACTICES)[
        h3[name],
        template_links(PRACTICES, name, to, text) if with_templates else None,
        p[text("desk-practices-more")],
        details(open=not with_templates)[
            summary[text("desk-practices-asked")],
            ul[[li[text(f"upload-practice-column-{column}")] for column in ASKED]],
        ],
    ]
