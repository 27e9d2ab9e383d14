"""ISTAT's social spending of the municipalities, in euro a year, by who it is for; all services together.

ISTAT publishes this table by territorial social district (``T03040``) with regions and Italy: a district
is no area of the package, so its rows are counted and not kept.
"""

from typing import Final

from willdash.pipeline.releases.readers.sdmx_flow import SdmxFlow

ISTAT_SPESA_SOCIALE: Final = SdmxFlow(
    source="istat_spesa_sociale",
    flow="47_940_DF_DCIS_SPESESERSOC1_5",
    key="CATEG_OF_BENEFICIARIES",
    indicators={
        "FAM": "spesa_sociale_famiglie",
        "ELD": "spesa_sociale_anziani",
        "POV": "spesa_sociale_poverta",
        "DIS": "spesa_sociale_disabilita",
    },
    fixed={"DATA_TYPE": frozenset({"EXPMUN"}), "CATEGORY_OF_SERVICE": frozenset({"ALL"})},
)
