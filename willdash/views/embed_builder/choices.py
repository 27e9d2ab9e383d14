"""What a partner can choose: the view, what it shows, what its readers can change, and its looks."""

from htpy import Element, Node, fieldset, input, label, legend, p, small, span

from willdash.core.embed import LONGEST_KEY, PICKERS, STATIC, TRANSPARENT, EmbedView, Theme
from willdash.core.embed_build import LANGUAGE, VIEW, Build, CodeForm, views_of
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.embed_builder.fields import Choice, box, boxes, radios
from willdash.views.embed_builder.shown import shown_fields
from willdash.views.links import Addresses


def settings(build: Build, store: Store, to: Addresses, text: Text) -> Node:
    """All the fields, and hidden ones that remember what this view does not ask for."""
    return [
        _kept(build, to),
        _views(build, store, text),
        fieldset(".embed-group.embed-shows")[
            legend[text("embed-builder-shows")], shown_fields(build, store, text)
        ],
        _locks(build, text),
        _looks(build, text),
        _data(build, store, text),
        _key(build, text),
        choices_go(text),
    ]


def _kept(build: Build, to: Addresses) -> Node:
    """Another view may ask for it."""
    others = build.locked - (frozenset() if build.placed.is_static else frozenset(PICKERS[build.embed.view]))
    own = [("locked", name) for name in sorted(others)]
    subjects = {"cluster": build.cluster, "practice": build.practice}
    own += [(name, id) for name, id in subjects.items() if id and name not in build.fields]
    if "year" not in build.fields and build.is_year_fixed:
        own.append(("year", str(build.selection.year)))
    return [
        kept_fields(to, without=(*build.fields, "year")),
        [input(type="hidden", name=name, value=value) for name, value in own],
    ]


def _views(build: Build, store: Store, text: Text) -> Element:
    choices = [
        Choice(
            _unless(view, EmbedView.MAP),
            text(f"embed-builder-view-{view}"),
            text(f"embed-builder-view-{view}-more"),
        )
        for view in views_of(tuple(store.catalog.practices))
    ]
    current = _unless(build.embed.view, EmbedView.MAP)
    return radios(VIEW, text("embed-builder-view"), choices, current, css="embed-views")


def _locks(build: Build, text: Text) -> Node:
    title = text("embed-builder-locked")
    if build.placed.is_static:
        return fieldset(".embed-group")[legend[title], p(".embed-hint")[text("embed-builder-locked-static")]]
    return boxes(
        "locked",
        title,
        [Choice(name, text(f"picker-{name}")) for name in PICKERS[build.embed.view]],
        build.locked,
        p(".embed-hint")[text("embed-builder-locked-more")],
    )


def _looks(build: Build, text: Text) -> Node:
    languages = [Choice(each, Text.of(each)("language-name")) for each in LANGUAGES]
    themes = [Choice(_unless(each, Theme.LIGHT), text(f"embed-builder-theme-{each}")) for each in Theme]
    theme = _unless(build.embed.theme, Theme.LIGHT)
    background = Choice(
        TRANSPARENT, text("embed-builder-transparent"), text("embed-builder-transparent-more")
    )
    return [
        radios(LANGUAGE, text("embed-builder-language"), languages, build.selection.lang, css="embed-row"),
        radios("theme", text("embed-builder-theme"), themes, theme, css="embed-row"),
        fieldset(".embed-group")[
            legend[text("embed-builder-background")],
            box("background", background, is_on=build.embed.is_transparent),
        ],
    ]


def _data(build: Build, store: Store, text: Text) -> Node:
    """Which figures, and whether with choices; HTML that is pasted has those of its day, and none."""
    mode = STATIC if build.embed.is_static else ""
    if build.code is CodeForm.STATIC:
        kept = {name: value for name, value in (("version", build.embed.version), ("mode", mode)) if value}
        return [
            fieldset(".embed-group")[
                legend[text("embed-builder-version")],
                p(".embed-hint")[text("embed-builder-code-static-note")],
            ],
            [input(type="hidden", name=name, value=value) for name, value in kept.items()],
        ]
    live = Choice("", text("embed-builder-live"), text("embed-builder-live-more"))
    frozen = Choice(
        store.version,
        text("embed-builder-frozen"),
        text("embed-builder-frozen-more", date=text.date(store.acquired), version=store.version),
    )
    usual = Choice("", text("embed-builder-interactive"), text("embed-builder-interactive-more"))
    static = Choice(STATIC, text("embed-builder-static"), text("embed-builder-static-more"))
    return [
        radios("version", text("embed-builder-version"), (live, frozen), build.embed.version),
        radios("mode", text("embed-builder-mode"), (usual, static), mode),
    ]


def _key(build: Build, text: Text) -> Element:
    return label(".embed-field", for_="embed-key")[
        span[text("embed-builder-key")],
        input(
            "#embed-key.form-control",
            type="text",
            name="key",
            value=build.embed.key,
            maxlength=str(LONGEST_KEY),
            autocomplete="off",
            spellcheck="false",
            autocapitalize="off",
            aria_describedby="embed-key-more",
        ),
        small("#embed-key-more")[text("embed-builder-key-more")],
    ]


def _unless(value: str, usual: str) -> str:
    """The value as the address has it: what is usual is not named."""
    return "" if value == usual else str(value)
