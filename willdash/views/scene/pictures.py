"""Which picture shows which view."""

from collections.abc import Mapping

from willdash.core.storyboard import View
from willdash.views.pictures import Maker
from willdash.views.pictures.andamento import andamento
from willdash.views.pictures.classifica import classifica
from willdash.views.pictures.confronto import confronto
from willdash.views.pictures.dispersione import dispersione
from willdash.views.pictures.mappa import mappa
from willdash.views.pictures.pannello import pannello
from willdash.views.pictures.pratica import pratica
from willdash.views.pictures.profilo import profilo_part
from willdash.views.pictures.quadro import quadro_featured

SCENES: Mapping[View, Maker] = {
    View.MAP: mappa,
    View.TABLE: classifica,
    View.PANEL: pannello,
    View.RUG: quadro_featured,
    View.SPINE: profilo_part,
    View.TREND: andamento,
    View.SCATTER: dispersione,
    View.VERSUS: confronto,
    View.PRACTICE: pratica,
}
"""Views to the pictures that draw them."""
