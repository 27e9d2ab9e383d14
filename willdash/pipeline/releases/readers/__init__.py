"""The readers of official releases by the id of their source; a new source is one reader, one line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from willdash.pipeline.releases.readers.istat_amc import ISTAT_AMC
from willdash.pipeline.releases.readers.istat_bes import IstatBes
from willdash.pipeline.releases.readers.istat_nidi import ISTAT_NIDI
from willdash.pipeline.releases.readers.istat_posas import IstatPosas
from willdash.pipeline.releases.readers.istat_spesa_sociale import ISTAT_SPESA_SOCIALE
from willdash.pipeline.releases.readers.mef_irpef import MefIrpef
from willdash.pipeline.releases.readers.opencivitas import OPENCIVITAS_SOCIALE, OPENCIVITAS_TOTALE
from willdash.pipeline.releases.release import Reader

_ALL: tuple[Reader, ...] = (
    IstatBes(),
    ISTAT_NIDI,
    ISTAT_SPESA_SOCIALE,
    ISTAT_AMC,
    IstatPosas(),
    MefIrpef(),
    OPENCIVITAS_SOCIALE,
    OPENCIVITAS_TOTALE,
)

READERS: Final[Mapping[str, Reader]] = MappingProxyType({reader.source: reader for reader in _ALL})
"""Id of the source, as ``willdash import`` calls it → its reader."""
