"""The windows of a pack: stage and presenter's window as in a session, and the free map."""

from htpy import Element, a, body, head, header, html, link, meta, nav, noscript, p, script, title

from willdash.core.storyboard import Storyboard
from willdash.export.pack_map import BOUNDARIES, Coverage
from willdash.export.pack_names import (
    BOUNDARIES_FILE,
    DIRECTOR_SCRIPT,
    ICON,
    INDEX,
    MAP_SCRIPT,
    MAP_STYLE,
    PACK_SCRIPT,
    PLOTLY,
    STAGE_SCRIPT,
    STYLE,
    data_file,
    window,
)
from willdash.pages.ids import Map
from willdash.pages.map import MapPage
from willdash.pages.map_parts import MapParts
from willdash.pages.rendered import rendered
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.live.bare import HallAssets
from willdash.views.live.director import director_page
from willdash.views.live.stage import stage_page

HALL = HallAssets(css=STYLE, fonts=(), icon=ICON, stage=STAGE_SCRIPT, director=DIRECTOR_SCRIPT, follow="")
"""Without fonts to load ahead: that asks another origin, which a page opened from a folder may not."""
LEFT_OUT = (Map.MAP_STILL, Map.CLUSTER_PICKER, "field-peers", "field-benchmark", "field-search")
"""What a pack does not hold, and the map that stands in for Plotly's."""


def stage(storyboard: Storyboard, store: Store, text: Text) -> str:
    """What the hall sees."""
    name = text.words(storyboard.title)
    return stage_page(name, "", store.catalog.cities, text, HALL, before=_before(text))


def director(storyboard: Storyboard, store: Store, text: Text) -> str:
    """What the presenter sees."""
    name = text.words(storyboard.title)
    return director_page(name, "", store.catalog.cities, text, HALL, before=_before(text))


def map_page(covered: Coverage, text: Text) -> str:
    """The map page with its parts empty; the script fills them."""
    store = covered.store
    layout = MapPage(store, geometry_url=BOUNDARIES).layout(f"lang={text.language}")
    filled = {part.id for part in MapParts(store, geometry_url=BOUNDARIES)}
    scripts = (BOUNDARIES_FILE, data_file(f"map.{text.language}"), PLOTLY, MAP_SCRIPT)
    return str(
        html(lang=text.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                title[f"{text('page-map-heading')} · {text('site')}"],
                link(rel="icon", href=ICON, type="image/svg+xml"),
                link(rel="stylesheet", href=MAP_STYLE),
                [script(defer=True, src=url) for url in scripts],
            ],
            body[
                _head(covered, text),
                noscript[p(".container-xxl")[text("pack-no-script")]],
                rendered(layout, empty=filled, without=LEFT_OUT),
            ],
        ]
    )


def _head(covered: Coverage, text: Text) -> Element:
    """Where one is, what is held, and of which day."""
    store = covered.store
    other = next(language for language in store.choices.languages if language != text.language)
    return header(".container-xxl")[
        nav(aria_label=text("pack-map-where"))[
            p[
                a(href=INDEX)[text("pack-back")],
                " · ",
                a(href=window("map", other), lang=other, hreflang=other)[text("pack-other")],
            ]
        ],
        p[
            text("pack-map-held"),
            " ",
            text("pack-data", version=store.version, date=text.date(store.acquired)),
        ],
    ]


def _before(text: Text) -> tuple[str, str]:
    return data_file(f"plenary.{text.language}"), PACK_SCRIPT
