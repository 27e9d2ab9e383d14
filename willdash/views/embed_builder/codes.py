"""The code that a partner copies: a frame, a web component, or HTML without either."""

from collections.abc import Callable, Mapping
from urllib.parse import urlencode

from htpy import Element, a, iframe, p, script, will_embed

from willdash.core.embed import selected
from willdash.core.embed_address import embed_address, embed_fields
from willdash.core.embed_build import Build, CodeForm
from willdash.core.selection import Choices
from willdash.views.embed.told import page_path

SCRIPT = "/will-embed.js"
"""What partners load to use the web component; it stays at this address."""


def code_of(
    build: Build, choices: Choices, *, name: str, origin: str, static: Callable[[], str] | None = None
) -> str:
    """The code in the form chosen; HTML, not yet escaped to be shown.

    Args:
        build: what was chosen.
        choices: what can be selected.
        name: what the embed is called.
        origin: scheme and host of this site.
        static: gives the view as HTML without script, where it can be given.

    Raises:
        ValueError: static HTML is asked for and cannot be given.
    """
    link = a(href=page_address(build, choices, origin))[name]
    match build.code:
        case CodeForm.IFRAME:
            # Not quite HTML, but every browser knows it, also where a page's policy refuses style attributes.
            lines = (frame(build, choices, name=name, origin=origin, width="100%"), p[link])
        case CodeForm.COMPONENT:
            lines = (script(src=origin + SCRIPT, async_=True), component(build, choices)[link])
        case CodeForm.STATIC:
            if static is None:
                raise ValueError("static HTML is asked for, and nothing gives it")
            return static()
    return "\n".join(f"{line}" for line in lines)


def frame(build: Build, choices: Choices, *, name: str, origin: str = "", **more: str) -> Element:
    """The frame of an embed.

    Args:
        build: what was chosen.
        choices: what can be selected.
        name: what is in it, for whoever cannot see it.
        origin: scheme and host; empty on this site itself.
        more: further attributes.
    """
    return iframe(
        {
            "src": origin + address(build, choices),
            "title": name,
            **more,
            "height": str(build.height),
            "loading": "lazy",
            "style": _style(build),
            "referrerpolicy": "strict-origin-when-cross-origin",
        }
    )


def component(build: Build, choices: Choices) -> Element:
    """The web component, with what an address says as its attributes."""
    said = embed_fields(build.placed, build.selection, choices, is_year_fixed=build.is_year_fixed)
    embed = build.embed
    subject = {"cluster": embed.cluster, "practice": embed.practice}
    attributes: Mapping[str, str] = {
        "view": embed.view.value,
        **{name: id for name, id in subject.items() if id},
        **said,
    }
    return will_embed(attributes)


def address(build: Build, choices: Choices) -> str:
    """Path and query of the embed."""
    return embed_address(build.placed, build.selection, choices, is_year_fixed=build.is_year_fixed)


def page_address(build: Build, choices: Choices, origin: str) -> str:
    """The page that shows the same and more; without a year where that goes along with new figures."""
    said = selected(build.embed, build.selection, choices, is_year_fixed=build.is_year_fixed)
    path = page_path(build.embed, build.selection)
    query = urlencode(said, safe=",:")
    return f"{origin}{path}?{query}" if query else f"{origin}{path}"


def _style(build: Build) -> str:
    """A frame is opaque unless its colour scheme is that of the document in it."""
    if not build.embed.is_transparent:
        return "border:0"
    scheme = {"auto": "light dark"}.get(build.embed.theme, build.embed.theme)
    return f"border:0;color-scheme:{scheme}"
