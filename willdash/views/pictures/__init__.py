"""Charts as files to paste elsewhere: each with its title, unit, year, level, source, date and address.

A picture is made by one function in a module of its own, and registered by one line below::

    def andamento(store, selection, text, arguments) -> Picture:
        comparison = store.nine(selection.indicator, selection.year, selection.city)
        drawing = …                                     # see willdash/views/drawing
        return Picture(
            title="…", subtitle=told(comparison, text), cluster=comparison.indicator.cluster,
            body=partial(in_picture, drawing),          # anything that draws into a Box
            source=source_words(…), address=to("/"), about="parma-neet-2023",
        )

`/grafici/<name>.svg` and `.png` serve it (``willdash/api/pictures.py``). Texts are in Titillium Web, which
has no ✓ ✗ ≈ ↑ ↓: draw such a sign with `drawing.sign`.
"""

from collections.abc import Callable, Mapping

from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.pictures.andamento import andamento
from willdash.views.pictures.classifica import classifica
from willdash.views.pictures.confronto import confronto
from willdash.views.pictures.dispersione import dispersione
from willdash.views.pictures.distribuzione import distribuzione
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.mappa import mappa
from willdash.views.pictures.pannello import pannello
from willdash.views.pictures.pratica import pratica
from willdash.views.pictures.profilo import profilo
from willdash.views.pictures.quadro import quadro
from willdash.views.pictures.traiettoria import traiettoria

Maker = Callable[[Store, Selection, Text, Mapping[str, str]], Picture]
"""Makes a picture for a selection; the mapping holds the address's parameters, for those of one page alone.

Raises `LookupError` where one of these names nothing.
"""

PICTURES: Mapping[str, Maker] = {
    "mappa": mappa,
    "andamento": andamento,
    "distribuzione": distribuzione,
    "profilo": profilo,
    "quadro": quadro,
    "dispersione": dispersione,
    "classifica": classifica,
    "pannello": pannello,
    "confronto": confronto,
    "pratica": pratica,
    "traiettoria": traiettoria,
}
"""By the name that stands in their address."""
