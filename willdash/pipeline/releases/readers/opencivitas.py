"""OpenCivitas: spending and services of comuni for one function, a row a comune and indicator.

``USERNAME;Indicatore/Determinante;Valore;Anomalia;Privacy``, decimal comma. The names are OpenCivitas's
own; a second file, the list of bodies of the same year, says which comune each is. Italy, regions and
size groups are there too, under names that begin with ``ZZ999``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from willdash.pipeline.releases.readers.opencivitas_bodies import comuni_in
from willdash.pipeline.releases.readers.opencivitas_cells import CODE, FLAGS, NAME, VALUE, CellsOfComuni
from willdash.pipeline.releases.readers.semicolon_table import CHANGED, SemicolonTable
from willdash.pipeline.releases.readers.text_in import text_in
from willdash.pipeline.releases.release import Figure, Release, ReleaseError

FOLDER = "https://docs.opencivitas.it"
DECIMALS = 2
HISTORICAL, STANDARD = "SPESA_STORICA", "FST_RIPROPORZIONATO_BI"
PER_HEAD = "_PROAB"
SERVICES, SPENDING, SERVICES_GAP = "POSIZIONE_OUTPUT_PERC", "POSIZIONE_SPESA_PERC", "DIFF_OUT_PERC"


@dataclass(frozen=True, slots=True)
class OpenCivitas:
    """Reads one function of one year.

    Attributes:
        source: as in `Reader`.
        function: as in the names of the files.
        edition: number of the file among those of the function.
        prefix: of the indicators of the package.
        suffix: of the codes that the file gives to services and spending.
        year: that the function is published for.
        licence: as in `Reader`.
    """

    source: str
    function: str
    edition: int
    prefix: str
    suffix: str = ""
    year: int = 2022
    licence: str = "CC BY 4.0"

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """As `Reader.addresses`: the figures, then the list of bodies."""
        self._require_year(year)
        return (
            f"{FOLDER}/{self.year}_Ind_{self.function}_{self.edition}_csv.zip",
            f"{FOLDER}/Metadati_Enti_{self.year}_xlsx.zip",
        )

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """As `Reader.read`."""
        self._require_year(year)
        if len(files) != 2:
            raise ReleaseError(
                f"{self.source}: {len(files)} files are given; give two, the figures and the list of bodies: "
                f"{' and '.join(self.addresses(None))}"
            )
        figures, bodies = files
        text = text_in(figures, f"{self.year}_Ind_{self.function}_*.csv")
        table = SemicolonTable(figures.name, text, (NAME, CODE, VALUE), may_have=FLAGS.__contains__)
        cells = CellsOfComuni(table, self._codes(), comuni_in(bodies), areas)
        made = tuple(
            figure for area, values in sorted(cells.values.items()) for figure in self._figures(area, values)
        )
        if not made:
            raise ReleaseError(f"{table.file}: has no figure of a comune in areas.csv; {CHANGED}")
        return Release(
            self.source, f"{self.year}, {self.function} {self.edition}", made, cells.counted(len(made))
        )

    def _require_year(self, year: int | None) -> None:
        if year not in (None, self.year):
            raise ReleaseError(
                f"{self.source}: is the edition of {self.year}, not of {year}; leave the year out, "
                "and make another year a source of its own: its figures are not comparable"
            )

    def _codes(self) -> frozenset[str]:
        of_money = {code + half for code in (HISTORICAL, STANDARD) for half in ("", PER_HEAD)}
        return frozenset(of_money | {code + self.suffix for code in (SERVICES, SPENDING, SERVICES_GAP)})

    def _figures(self, area: str, values: Mapping[str, float]) -> Iterator[Figure]:
        for name, code in (
            ("livello_servizi", SERVICES),
            ("livello_spesa", SPENDING),
            ("scarto_servizi", SERVICES_GAP),
        ):
            if code + self.suffix in values:
                yield self._figure(name, area, values[code + self.suffix])
        historical, standard = values.get(HISTORICAL), values.get(STANDARD)
        if historical is not None and standard:
            yield self._figure("scarto_storica_standard", area, 100 * (historical - standard) / standard)
        people = _people(values)
        for name, code in (("spesa_standard_pc", STANDARD), ("spesa_storica_pc", HISTORICAL)):
            if code + PER_HEAD in values:
                amount = values.get(code) if people else None
                yield self._figure(
                    name, area, values[code + PER_HEAD], amount, people if amount is not None else None
                )

    def _figure(
        self,
        name: str,
        area: str,
        value: float,
        numerator: float | None = None,
        denominator: float | None = None,
    ) -> Figure:
        return Figure(
            f"{self.prefix}_{name}", area, self.year, round(value, DECIMALS), numerator, denominator
        )


def _people(values: Mapping[str, float]) -> int | None:
    """The population, which is not published: what was spent divided by what was spent per head."""
    amount, per_head = values.get(HISTORICAL), values.get(HISTORICAL + PER_HEAD)
    return round(amount / per_head) if amount and per_head else None


OPENCIVITAS_SOCIALE = OpenCivitas("opencivitas_sociale_2022", "FC80SOCNID", 1, "oc_sociale_nidi")
OPENCIVITAS_TOTALE = OpenCivitas("opencivitas_totale_2022", "FC80TOT", 2, "oc_totale", "_TOT")
