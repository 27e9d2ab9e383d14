"""How to cite: publisher, title, edition, year, address, data version and day, in both languages."""

from datetime import date

import pytest

from willdash.core.model import Level
from willdash.text import Text
from willdash.views.indicator.citation import Cited, bibtex, citation


@pytest.fixture
def neet(store):
    indicator = store.catalog.indicators["bes_neet"]
    return Cited(
        indicator,
        store.catalog.sources[indicator.source],
        Level.PROVINCIA,
        2024,
        "https://willdash.example/dati/bes_neet?year=2024",
        "0123456789ab",
        date(2026, 11, 2),
    )


def test_a_citation_in_italian(neet):
    assert citation(neet, Text.of("it")) == (
        "ISTAT, Bes dei territori, edizione 2025: "
        "«Giovani di 15-29 anni che non lavorano e non studiano (NEET)», dato provinciale, 2024. "
        "Licenza: CC BY 4.0. https://www.istat.it/notizia/bes-dei-territori-edizione-2025/ "
        "Letto su willdash, versione dei dati 0123456789ab: "
        "https://willdash.example/dati/bes_neet?year=2024 (consultato il 2 novembre 2026)."
    )


def test_a_citation_in_english(neet):
    assert citation(neet, Text.of("en")) == (
        "ISTAT, Bes dei territori (equitable and sustainable well-being of Italian provinces), 2025 edition: "
        "“Young people aged 15-29 not in employment, education or training (NEET)”, "
        "provincial figure, 2024. "
        "Licence: CC BY 4.0. https://www.istat.it/notizia/bes-dei-territori-edizione-2025/ "
        "Read on willdash, data version 0123456789ab: "
        "https://willdash.example/dati/bes_neet?year=2024 (accessed on 2 November 2026)."
    )


def test_an_entry_for_a_bibliography(neet):
    assert bibtex(neet, Text.of("it")).splitlines() == [
        "@misc{willdash_bes_neet_2024,",
        "  author = {{ISTAT}},",
        "  title = {{Giovani di 15-29 anni che non lavorano e non studiano (NEET)}},",
        "  year = {2024},",
        "  howpublished = {Bes dei territori, edizione 2025},",
        "  note = {dato provinciale; licenza: CC BY 4.0; willdash, versione dei dati 0123456789ab},",
        "  url = {https://willdash.example/dati/bes_neet?year=2024},",
        "  urldate = {2026-11-02}",
        "}",
    ]


def test_signs_that_latex_takes_for_commands_are_written_as_signs(neet, store):
    label = neet.indicator.label.model_copy(update={"it": "Quota {x} del 5% & oltre_2 #1 $"})
    odd = Cited(
        neet.indicator.model_copy(update={"label": label}),
        neet.source, neet.level, neet.year, neet.address, neet.version, neet.accessed,
    )  # fmt: skip
    assert r"title = {{Quota \{x\} del 5\% \& oltre\_2 \#1 \$}}" in bibtex(odd, Text.of("it"))


def test_every_indicator_can_be_cited_in_every_language(store):
    for indicator in store.catalog.indicators.values():
        source = store.catalog.sources[indicator.source]
        cited = Cited(indicator, source, Level.COMUNE, 2022, "https://x.example/", "v", date(2026, 1, 1))
        for language in ("it", "en"):
            text = Text.of(language)
            assert text.words(source.publisher) in citation(cited, text)
            assert bibtex(cited, text).count("{") == bibtex(cited, text).count("}")
