"""The nine cities on a map drawn on the server: it needs no script, prints, and goes into pictures.

Ground, classes, colours and labels are those of the Plotly map; the projection is Mercator, as there.

Usage::

    svg_map(comparison, store.geometry, store.class_limits(indicator.id), text)       # for a page
    svg_map(…, region="08", href=lambda entry: to.city(entry.area.slug))              # zoomed, with links
    map_in_picture(comparison, geometry, limits, text, box, size=20)                  # for a picture
"""

from willdash.views.svg_map.page import Href, svg_map
from willdash.views.svg_map.picture import map_in_picture

__all__ = ["Href", "map_in_picture", "svg_map"]
