"""ISTAT's nursery services by comune: places, authorised places and what the municipalities spend.

Of the kinds of service, nurseries and spring sections (``DNUR``) are read, whoever holds and runs them.
Places per 100 children may lie above 100 where a small comune takes children of its neighbours.
"""

from typing import Final

from willdash.pipeline.releases.readers.sdmx_flow import SdmxFlow

ISTAT_NIDI: Final = SdmxFlow(
    source="istat_nidi",
    flow="47_850_DF_DCIS_SERVSOCEDU1_3",
    key="DATA_TYPE",
    indicators={
        "P_100CH_Y0_2": "nidi_posti_100_bambini",
        "AUTP": "nidi_posti_autorizzati",
        "EXPMUN": "nidi_spesa_comunale",
    },
    fixed={
        "TYPE_SOCIO_EDUC_SERVICE": frozenset({"DNUR"}),
        "TYPE_MANAGEMENT": frozenset({"ALL"}),
        "HOLDER_SECTOR_PUBPRIV": frozenset({"9"}),
    },
)
