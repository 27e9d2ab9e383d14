"""The phone: the scene of the hall in one's own language and size, one's own city, and one's answer."""

from collections.abc import Sequence

from htpy import (
    Element,
    a,
    button,
    div,
    fieldset,
    form,
    h1,
    h2,
    header,
    input,
    label,
    legend,
    main,
    ol,
    option,
    p,
    section,
    select,
    span,
    strong,
)

from willdash.core.live import CODE_LENGTH
from willdash.core.model import Area
from willdash.text import Text
from willdash.views.frame.header import other_language
from willdash.views.live.addresses import FOLLOW
from willdash.views.live.bare import HallAssets, bare_page
from willdash.views.live.stage import spelled, words_of

WORDS = (
    "away", "place", "answered", "answer-kept", "answers-none", "answers-total", "waiting",
    "apart", "blank-follow",
)  # fmt: skip


def follow_page(
    title: str, code: str, cities: Sequence[Area], text: Text, assets: HallAssets, *, minutes: str
) -> str:
    """The document; the script brings the scene of the moment.

    Args:
        title: of the storyboard.
        code: of the session.
        cities: the nine.
        text: words of the language.
        assets: what it loads.
        minutes: address of the minutes.
    """
    other = other_language(text.language)
    here = f"{FOLLOW}/{code}"
    return bare_page(
        text,
        assets,
        kind="follow",
        name=title,
        script_url=assets.follow,
        words=words_of(WORDS, text),
        data={"code": code},
        content=[
            header(".follow-head")[
                p(".follow-title")[strong[title], " ", span(".follow-code")[spelled(code)]],
                a(
                    "#other-language",
                    href=here if other == "it" else f"{here}?lang={other}",
                    hreflang=other,
                    lang=other,
                )[Text.of(other)("language-name")],
            ],
            main("#main.follow-main", tabindex="-1")[
                p("#scene-place.follow-place"),
                h1("#scene-title"),
                p("#scene-sentence.scene-sentence", role="status"),
                _question(text),
                p("#follow-curtain.follow-curtain", role="status", hidden=True),
                section("#follow-end.follow-end", hidden=True)[
                    h2[text("live-end")],
                    p[a(".bare-button.first", href=minutes)[text("live-minutes")]],
                ],
                div("#scene-picture.follow-picture"),
            ],
            _apart(cities, text),
        ],
    )


def _question(text: Text) -> Element:
    """The question of the scene: one tap answers, another changes the answer; then the counts."""
    return section("#question.question", hidden=True, aria_labelledby="question-asks")[
        form("#answers")[fieldset[legend("#question-asks"), div("#answer-buttons.answer-buttons")],],
        p("#answer-state.answer-state", role="status"),
        ol("#question-bars.question-bars", aria_label=text("live-answers")),
        p("#question-count.question-count"),
    ]


def _apart(cities: Sequence[Area], text: Text) -> Element:
    """Leaving the hall's city for one's own, and coming back."""
    return form("#apart.follow-apart", aria_label=text("live-your-city"))[
        label(for_="own-city")[text("live-your-city")],
        select("#own-city")[
            option(value="")[text("live-hall-city")],
            [option(value=city.slug)[city.label] for city in cities],
        ],
        button("#back-to-hall.bare-button", type="button", hidden=True)[text("live-back-to-hall")],
    ]


def code_form(text: Text, *, given: str = "") -> Element:
    """Where a code is written that was read from the wall.

    Args:
        text: words of the language.
        given: what was written before.
    """
    return form(".code-form", action=FOLLOW, method="get")[
        label(for_="code")[text("live-code-label")],
        input(
            "#code.form-control",
            name="code",
            required=True,
            value=given,
            autocomplete="off",
            autocapitalize="characters",
            spellcheck="false",
            maxlength=str(CODE_LENGTH * 2),
        ),
        input(type="hidden", name="lang", value=text.language) if text.language != "it" else None,
        button(".btn.btn-primary", type="submit")[text("live-code-go")],
    ]
