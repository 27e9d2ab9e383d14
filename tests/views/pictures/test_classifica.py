"""The nine in order: figures and places of data/observations.csv, verdicts, and what is missing said so."""

import xml.etree.ElementTree as ET

import pytest

from tests.views.pictures.test_pictures import SVG, drawn, texts


def rows_of(svg):
    """City to the texts of its row, from the first to the last row."""
    return {
        group.get("data-city"): [each.text.replace("\u00a0", " ") for each in group.iter(f"{SVG}text")]
        for group in ET.fromstring(svg).iter(f"{SVG}g")
        if group.get("data-city")
    }


def dots_of(svg):
    """City to the place of its dot."""
    return {
        group.get("data-city"): float(group.find(f"{SVG}circle").get("cx"))
        for group in ET.fromstring(svg).iter(f"{SVG}g")
        if group.get("data-city") and group.find(f"{SVG}circle") is not None
    }


def test_the_lowest_share_of_small_incomes_is_first(store):
    rows = rows_of(drawn(store, "classifica", "indicator=irpef_quota_sotto_10k&year=2021&city=como"))
    # 20.4002, 20.5203, …, 27.2848 in data/: fewer is better.
    assert list(rows) == [
        "parma", "novara", "monza", "reggio-emilia", "rovigo", "ravenna", "bergamo", "padova", "como"
    ]  # fmt: skip
    assert rows["parma"] == ["1ª", "Parma", "20,4 %", "migliore"]
    assert rows["rovigo"] == ["5ª", "Rovigo", "21,9 %", "non distinguibile"]  # the median itself
    assert rows["como"] == ["9ª", "Como", "27,3 %", "peggiore"]


def test_median_and_italy_stand_over_their_lines(store):
    words = texts(drawn(store, "classifica", "indicator=irpef_quota_sotto_10k&year=2021&city=como"))
    assert {"Mediana 21,9 %", "Italia 28,1 %"} <= set(words)  # 21.9295, Rovigo's own; 28.0788


def test_a_norm_has_a_line_where_it_is_the_benchmark(store):
    query = "indicator=bes_nido_utenti_comunali&year=2022&city=parma"
    assert "Livello per il 2027: 33,0 %" in texts(
        drawn(store, "classifica", f"{query}&benchmark=lep_nidi_2027")
    )
    assert not any("2027" in each for each in texts(drawn(store, "classifica", query)))


def test_a_higher_value_lies_further_right_by_as_much_as_it_is_higher(store):
    dots = dots_of(drawn(store, "classifica", "indicator=poverta_relativa_famiglie&year=2024&city=rovigo"))
    # Veneto 5.2, Emilia-Romagna 6.4, Piemonte 8.8: the second step is twice the first.
    assert dots["novara"] - dots["parma"] == pytest.approx(2 * (dots["parma"] - dots["rovigo"]), abs=0.3)


def test_cities_that_share_a_regional_figure_name_their_region(store):
    svg = drawn(store, "classifica", "indicator=poverta_relativa_famiglie&year=2024&city=rovigo")
    rows, dots = rows_of(svg), dots_of(svg)
    assert rows["padova"] == ["1ª", "Padova", "Veneto", "5,2 %"]
    assert rows["rovigo"] == ["1ª", "Rovigo", "Veneto", "5,2 %"]
    assert dots["padova"] == dots["rovigo"]
    assert any("le città della stessa regione hanno lo stesso dato" in each for each in texts(svg))


def test_a_city_without_a_figure_has_a_row_with_the_reason(store):
    svg = drawn(store, "classifica", "indicator=bes_affluenza_regionali&year=2024&city=padova")
    assert rows_of(svg)["padova"] == ["Padova", "n.d.", "non pubblicato per il 2024"]
    # Piemonte and Emilia-Romagna alone voted in 2024.
    assert set(dots_of(svg)) == {"novara", "parma", "ravenna", "reggio-emilia"}


def test_the_city_of_interest_alone_is_bold(store):
    root = ET.fromstring(drawn(store, "classifica", "indicator=bes_neet&city=reggio-emilia&lang=en"))
    names = {area.label for area in store.catalog.cities}
    bold = [each.text for each in root.iter(f"{SVG}text") if each.get("font-weight") and each.text in names]
    assert bold == ["Reggio Emilia"]


def test_without_intervals_no_difference_is_judged(store):
    words = " ".join(texts(drawn(store, "classifica", "indicator=bes_neet&city=como")))
    assert "Intervallo non disponibile: le differenze si vedono, ma non si giudicano." in words
    assert not {"migliore", "peggiore"} & set(words.split())
