"""The scatter: points, count and coefficient are those of data/, and what cannot be said is not said."""

import re

import pytest

from tests.pages.versus_reading import Package, one, page, words

PAIRS = (
    ("irpef_quota_sotto_10k", 2021, "affluenza_camera", 2022),
    ("bes_neet", 2024, "bes_nido_utenti_comunali", 2022),
    ("irpef_imponibile_medio", 2021, "irpef_gini_classi", 2021),
    ("oc_totale_livello_servizi", 2022, "oc_sociale_nidi_spesa_storica_pc", 2022),
    ("cpm_ets_10k", 2022, "bes_furti_abitazione", 2022),
)


@pytest.fixture(scope="module")
def package():
    return Package()


def asked(x, year, y, more=""):
    return f"?compare=parma,como&indicator={x}&year={year}&versus={y}{more}"


def points_of(package, x, x_year, y, y_year, *, within=None):
    """Each pair of observed areas once, and the values, straight from the file."""
    found = {}
    for code in package.capitals:
        if within and package.region(code) != within:
            continue
        values = package.value(x, code, x_year), package.value(y, code, y_year)
        chain = package.chain(code)
        if None not in values:
            found.setdefault((chain[package.finest(x)], chain[package.finest(y)]), values)
    return found


def spearman(values):
    """Pearson's coefficient of mean ranks, without any library."""

    def places(found):
        return [sum(o < v for o in found) + (sum(o == v for o in found) + 1) / 2 for v in found]

    x, y = (places(axis) for axis in zip(*values, strict=True))
    middle = (len(x) + 1) / 2
    product = sum((a - middle) * (b - middle) for a, b in zip(x, y, strict=True))
    spread = sum((a - middle) ** 2 for a in x) * sum((b - middle) ** 2 for b in y)
    return product / spread**0.5


@pytest.mark.parametrize(("x", "x_year", "y", "y_year"), PAIRS)
def test_points_count_and_coefficient_are_those_of_the_file(client, package, x, x_year, y, y_year):
    shown = page(client, asked(x, x_year, y))
    expected = points_of(package, x, x_year, y, y_year)
    said = one(shown, "versus-relation")
    assert int(said["data-points"]) == len(expected)
    assert int(said["data-n"]) == min(len({pair[axis] for pair in expected}) for axis in (0, 1))
    assert float(said["data-rho"]) == pytest.approx(spearman(expected.values()), abs=1e-12)
    dots = [e for e in shown.inside(**{"class": "drawing-marks"}) if e["tag"] == "title"]
    named = [e for e in dots if "Theil" not in e["words"]]
    assert len(named) == len(expected)


@pytest.mark.parametrize(("x", "x_year", "y", "y_year"), PAIRS)
def test_the_table_has_every_capital_with_both_figures_or_the_reason(client, package, x, x_year, y, y_year):
    shown = page(client, asked(x, x_year, y))
    rows = {each["data-area"]: each for each in shown.having("data-area", "data-x", "data-y")}
    assert set(rows) == set(package.capitals)
    for code, row in rows.items():
        values = package.value(x, code, x_year), package.value(y, code, y_year)
        assert [row["data-x"], row["data-y"]] == ["" if v is None else repr(v) for v in values]
        assert (None in values) is bool(re.search(r"pubblicato", row["words"])), row["words"]


def test_the_second_year_is_the_nearest_published_and_both_are_told(client):
    shown = page(client, asked("irpef_quota_sotto_10k", 2018, "bes_verde_urbano_capoluogo"))
    notes = " ".join(words(shown, "versus-notes"))
    assert "il primo indicatore è del 2018, il secondo del 2018" not in notes
    assert "Anno di entrambi: 2018" in notes
    shown = page(client, asked("irpef_quota_sotto_10k", 2021, "affluenza_camera"))
    assert "Anni diversi: il primo indicatore è del 2021, il secondo del 2022" in " ".join(
        words(shown, "versus-notes")
    )


def test_the_nine_have_their_names_on_a_phone_and_on_a_wide_screen(client):
    shown = page(client, asked("bes_neet", 2024, "bes_nido_utenti_comunali"))
    for where in ("narrow", "wide"):
        labels = [
            e["words"]
            for e in shown.inside(**{"class": f"drawing-labels {where}"})
            if "label" in e.get("class", "").split()
        ]
        assert sorted(labels) == [
            "Bergamo", "Como", "Monza", "Novara", "Padova", "Parma", "Ravenna", "Reggio Emilia", "Rovigo",
        ]  # fmt: skip


def test_three_capitals_of_one_province_are_one_point(client):
    """Barletta, Andria and Trani lie in one province: 109 capitals, 107 points."""
    shown = page(client, asked("bes_neet", 2024, "bes_nido_utenti_comunali"))
    assert one(shown, "versus-relation")["data-points"] == "107"
    assert "Barletta e Trani hanno gli stessi dati di un altro capoluogo" in " ".join(
        words(shown, "versus-notes")
    )


def test_mixed_levels_are_warned_of_before_the_sentence(client):
    shown = page(client, asked("cpm_ets_10k", 2022, "bes_furti_abitazione"))
    warning = words(shown, "versus-warning")[0]
    assert "Livelli diversi" in warning
    assert "dato comunale" in warning
    assert "dato provinciale" in warning
    order = [e.get("class") for e in shown.found if e.get("class") in ("versus-warning", "versus-relation")]
    assert order[0] == "versus-warning"


def test_a_regional_figure_is_too_few_to_judge(client):
    """Relative poverty is published for four regions: 36 capitals with a figure, four areas."""
    shown = page(client, "?indicator=poverta_relativa_famiglie&versus=affluenza_camera")
    said = one(shown, "versus-relation")
    assert (said["data-n"], said["data-rho"], said["data-strength"]) == ("4", "", "too_few")
    assert "Troppo pochi" in said["words"]
    assert words(shown, "versus-doubt") == []


def test_seventeen_areas_are_called_few_and_their_relation_has_no_line(client):
    shown = page(client, asked("oc_totale_livello_servizi", 2022, "oc_sociale_nidi_livello_spesa"))
    assert one(shown, "versus-relation")["data-n"] == "17"
    assert any("Con meno di 20 territori" in each for each in words(shown, "versus-doubt"))
    assert one(shown, "versus-relation")["data-strength"] == "none"
    assert not [e for e in shown.found if e.get("class") == "mark fit"]


def test_shared_counts_are_warned_of(client):
    """Blank ballots out of voters, turnout: voters out of electors."""
    shown = page(client, asked("schede_bianche_nulle", 2022, "affluenza_camera"))
    assert "stessi conteggi" in words(shown, "versus-warning")[0]
    shown = page(client, asked("quota_65", 2023, "quota_80"))
    assert "stessi conteggi" in words(shown, "versus-warning")[0]
    assert words(page(client, asked("bes_neet", 2024, "bes_nido_utenti_comunali")), "versus-warning") == []


def test_a_relation_that_the_north_does_not_show_is_told(client):
    """NEET and nursery places: −0.60 over Italy, −0.09 in the North."""
    shown = page(client, asked("bes_neet", 2024, "bes_nido_utenti_comunali"))
    doubt = " ".join(words(shown, "versus-doubt"))
    assert "−0,60" in doubt
    assert "la relazione non si riconosce: −0,09" in doubt


def test_it_never_claims_a_cause(client):
    for lang, sentence in (
        ("it", "Una correlazione non è una causa"),
        ("en", "A correlation is not a cause"),
    ):
        shown = page(client, f"?compare=parma,como&lang={lang}")
        assert sentence in " ".join(words(shown, "versus-notes"))


def test_a_region_limits_the_points_that_count(client, package):
    x, y = "irpef_quota_sotto_10k", "cpm_ets_10k"
    shown = page(client, asked(x, 2021, y, "&region=lombardia"))
    expected = points_of(package, x, 2021, y, 2022, within="03")
    said = one(shown, "versus-relation")
    assert int(said["data-points"]) == len(expected) == 12
    assert float(said["data-rho"]) == pytest.approx(spearman(expected.values()))
    rows = {each["data-area"] for each in shown.having("data-area", "data-x", "data-y")}
    assert rows == {code for code in package.capitals if package.region(code) == "03"}
    assert "contano solo i capoluoghi della regione (Lombardia)" in " ".join(words(shown, "versus-notes"))


def test_an_indicator_is_not_set_against_itself(client):
    shown = page(client, "?indicator=affluenza_camera&versus=affluenza_camera")
    assert "non si può mettere in relazione con sé stesso" in one(shown, "alert-warning")["words"]
    assert "page-versus" in one(shown, "page-versus")["class"]


def test_both_selects_offer_every_indicator_in_groups(client, package):
    shown = page(client, asked("bes_neet", 2024, "cpm_ets_10k"))
    for name, chosen in (("indicator", "bes_neet"), ("versus", "cpm_ets_10k")):
        options = [e for e in shown.inside(id=f"versus-{name}") if e["tag"] == "option"]
        assert {each["value"] for each in options} == set(package.indicators)
        assert [each["value"] for each in options if "selected" in each] == [chosen]
