"""The cluster pages: every cell is the published figure, every verdict that of the peer table."""

import re
from statistics import median

import pytest

from tests.views.rug_reading import Package, rows_of, words
from willdash.core.selection import Selection
from willdash.text import Text
from willdash.views.links import change
from willdash.views.peer_table import peer_table

CLUSTERS = ("minori", "poverta", "anziani", "comunita", "trasversale", "contesto")
BENCHMARKS = ("mediana", "regione", "italia")
PEER = re.compile(r'<tr[^>]*data-area="(\d+)".*?class="verdict" data-verdict="(\w+)"', re.DOTALL)


@pytest.fixture(scope="module")
def data():
    return Package()


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.text


def said(html, name):
    return words(re.search(rf'<p class="{name}"[^>]*>.*?</p>', html, re.DOTALL)[0])


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_every_cell_is_the_published_figure(client, data, cluster):
    rows = rows_of(page(client, f"/cluster/{cluster}?city=parma"))
    assert {*rows} == {id for id, row in data.indicators.items() if row["cluster"] == cluster}
    for id, row in rows.items():
        assert (row.level, row.year) == (data.level(id), data.year(id)), id
        assert {*row.cities} == {*data.cities}, id
        observed = {city: data.observed(city, row.level) for city in data.cities}
        found = {city: data.found[id].get((area, row.year)) for city, area in observed.items()}
        shown = {city: cell["data-value"] for city, cell in row.cities.items()}
        assert shown == {city: "" if value is None else repr(value) for city, value in found.items()}, id
        distinct = {area: data.found[id][area, row.year] for area in observed.values()}
        [middle], [italy] = row.references("mediana"), row.references("italia")
        assert float(middle["data-value"]) == pytest.approx(median(distinct.values())), id
        assert italy["data-value"] == repr_or_nothing(data.found[id].get(("IT", row.year))), id
        regions = {cell["data-area"]: cell["data-value"] for cell in row.references("regione")}
        wanted = () if row.level == "regione" else ("03", "01", "05", "08")
        assert regions == {
            code: repr_or_nothing(data.found[id].get((code, row.year))) for code in wanted
        }, id  # fmt: skip


def repr_or_nothing(value):
    return "" if value is None else repr(value)


@pytest.mark.parametrize("benchmark", BENCHMARKS)
@pytest.mark.parametrize("cluster", CLUSTERS)
def test_every_verdict_is_the_one_of_the_peer_table(client, store, cluster, benchmark):
    rows = rows_of(page(client, f"/cluster/{cluster}?city=como&benchmark={benchmark}"))
    for id, row in rows.items():
        comparison = store.compare(Selection(id, row.year, "como", "nove", benchmark))
        source = store.catalog.sources[comparison.indicator.source]
        table = str(peer_table(comparison, source, change, Text.of("it"), sort="rank"))
        shown = {city: cell["data-verdict"] for city, cell in row.cities.items()}
        assert shown == dict(PEER.findall(table)), id


def test_three_verdicts_worked_by_hand(client):
    """Taxpayers up to 10,000 euro, 2021, lower is better; the median of the nine is Rovigo's 21.93 %.

    Parma: 29,462 of 144,420 = 20.40 %; z √(p(1 − p)/n) = 1.96 × 0.106 = 0.21: below, so better.
    Como: 16,020 of 58,714 = 27.28 %; 1.96 × 0.184 = 0.36: above, so worse.
    Ravenna: 26,739 of 120,506 = 22.19 %; 1.96 × 0.120 = 0.23: from 21.95, just above, so worse.
    Rovigo is the median itself: not distinguishable.
    """
    cities = rows_of(page(client, "/cluster/poverta"))["irpef_quota_sotto_10k"].cities
    assert cities["034027"].words == "20,4 % ✓ migliore"
    assert cities["013075"].words == "27,3 % ✗ peggiore"
    assert cities["039014"].words == "22,2 % ✗ peggiore"
    assert cities["029041"].words == "21,9 % ≈ non distinguibile"


def test_without_an_interval_there_is_neither_sign_nor_colour_nor_word(client):
    rows = rows_of(page(client, "/cluster/minori?city=parma"))
    cells = rows["bes_neet"].cities.values()
    assert {cell["data-verdict"] for cell in cells} == {"no_interval"}
    assert not re.search(r"[✓✗≈↑↓]|migliore|peggiore", " ".join(cell.words for cell in cells))
    assert rows["bes_neet"].head.endswith("%, 2024 dato provinciale ▼ meglio se più basso senza intervallo")


def test_neutral_indicators_are_higher_or_lower_and_never_better(client):
    row = rows_of(page(client, "/cluster/minori?city=parma"))["quota_0_14"]
    assert row.cities["034027"].words == "12,8 % ↑ più alto"
    assert {cell["data-verdict"] for cell in row.cities.values()} == {
        "neutral_higher", "neutral_lower", "not_distinguishable"
    }  # fmt: skip


def test_the_cities_of_a_region_share_one_cell_where_the_figure_is_regional(client):
    row = rows_of(page(client, "/cluster/poverta?city=parma"))["poverta_relativa_famiglie"]
    shared = [(c["data-observed"], c["data-area"], c["colspan"]) for c in row.cells if c["data-observed"]]
    assert shared == [
        ("03", "016024 013075 108033", "4"),
        ("01", "003106", "2"),
        ("05", "028060 029041", "3"),
        ("08", "034027 039014 035033", "4"),
    ]
    assert row.level == "regione" and "dato regionale" in row.head


def test_a_missing_figure_says_why(client):
    """Regional elections: in 2020 they were held in Emilia-Romagna and Veneto."""
    html = page(client, "/cluster/comunita?indicator=bes_affluenza_regionali&year=2020&city=como")
    row = rows_of(html)["bes_affluenza_regionali"]
    missing = {city for city, cell in row.cities.items() if cell["data-value"] == ""}
    assert missing == {"016024", "013075", "108033", "003106"}
    como = row.cities["013075"]
    assert (como.words, como["title"]) == ("n.d. : non pubblicato per il 2020", "non pubblicato per il 2020")
    assert (como["data-verdict"], row.cities["034027"].words) == ("none", "64,1 %")
    assert "1 senza il dato della città" in said(html, "rug-rest")
    assert rows_of(page(client, "/cluster/comunita"))["bes_affluenza_regionali"].year == 2010


def test_the_summary_counts_what_stands_in_the_column(client):
    """Community, Parma: ✓ spoilt papers, third sector bodies, non-profits; ✗ both turnouts, 5x1000, sport."""
    html = page(client, "/cluster/comunita?city=parma")
    assert said(html, "rug-summary") == (
        "Parma, rispetto alla mediana delle nove: su 7 indicatori confrontabili la situazione è migliore "
        "in 3 e peggiore in 4."
    )
    assert said(html, "rug-rest") == (
        "Fuori dal conto: 14 indicatori senza intervallo; 1 che descrive il contesto e non ha un verso "
        "migliore."
    )
    column = [(id, row.cities["034027"]["data-verdict"]) for id, row in rows_of(html).items()]
    assert {id for id, verdict in column if verdict == "better"} == {
        "schede_bianche_nulle", "cpm_ets_10k", "nonprofit_10k_2023"
    }  # fmt: skip
    assert {id for id, verdict in column if verdict == "worse"} == {
        "affluenza_camera", "affluenza_camera_f", "cpm_comune_scelte_1000ab", "cpm_asd_10k"
    }  # fmt: skip


def test_the_summary_says_what_it_cannot_count(client):
    html = page(client, "/cluster/trasversale?city=parma&benchmark=italia&lang=en")
    assert said(html, "rug-summary") == (
        "Parma: no indicator of this field allows us to say whether the situation is better or worse "
        "than Italy."
    )
    assert said(html, "rug-rest") == (
        "Not counted: 3 indicators without an interval; 12 without the value to compare them with."
    )


def test_a_row_opens_where_the_address_names_its_indicator(client):
    closed = page(client, "/cluster/minori?city=parma")
    assert "row-opened" not in closed and "trend-figure" not in closed
    assert len(re.findall(r'class="rug-open"[^>]*aria-expanded="false"', closed)) == 13
    html = page(client, "/cluster/minori?city=parma&indicator=bes_neet")
    assert html.count('aria-expanded="true"') == html.count('id="row-opened"') == 1
    assert html.count("trend-figure") == html.count("distribution-figure") == 1
    assert html.index('id="row-bes_neet"') < html.index('id="row-opened"') < html.index('id="row-bes_mancata')
    assert 'data-open="bes_neet"' in html
    for address in (
        "/dati/bes_neet?",
        "/?indicator=bes_neet",
        "/confronto?indicator=bes_neet",
        "/citta/parma?",
    ):
        assert f'href="{address}' in html, address


def test_the_link_of_a_row_opens_it_and_the_link_of_the_open_row_closes_it(client):
    def link(html, indicator):
        tag = re.search(rf'<a[^>]*id="open-{indicator}"[^>]*>', html)[0]
        return re.search(r'href="([^"]*)"', tag)[1].replace("&amp;", "&")

    for cluster, indicator in (("minori", "bes_neet"), ("poverta", "irpef_quota_sotto_10k")):
        there = link(page(client, f"/cluster/{cluster}?city=parma&lang=en"), indicator)
        path, _, query = there.partition("?")
        assert path == f"/cluster/{cluster}"
        asked, _, place = query.partition("#")
        assert {*asked.split("&")} == {f"indicator={indicator}", "city=parma", "lang=en"}
        assert place == f"row-{indicator}"
        opened = page(client, there)
        assert 'id="row-opened"' in opened
        assert 'id="row-opened"' not in page(client, link(opened, indicator))


def test_an_indicator_of_another_cluster_opens_nothing_and_is_no_fault(client):
    html = page(client, "/cluster/minori?indicator=bes_rapine&city=parma")
    assert "row-opened" not in html and "alert" not in html


def test_the_chosen_city_and_the_benchmark_stand_out(client):
    html = page(client, "/cluster/comunita?city=rovigo&benchmark=regione")
    row = rows_of(html)["affluenza_camera"]
    assert [c["data-area"] for c in row.cells if "chosen" in (c["class"] or "")] == ["029041"]
    marked = [c["data-reference"] for c in row.cells if "benchmark" in (c["class"] or "").split()]
    assert marked == ["regione"] * 4
    assert 'aria-current="true"' in re.search(r'<a[^>]*id="column-rovigo"[^>]*>', html)[0]


def test_a_norm_that_is_selected_elsewhere_is_told_and_not_judged_by(client):
    html = page(client, "/cluster/minori?indicator=bes_nido_utenti_comunali&benchmark=lep_nidi_2027")
    assert "Il livello fissato da una norma vale per un solo indicatore" in html
    norms = [
        cell for cell in rows_of(html)["bes_nido_utenti_comunali"].cells if "norm" in (cell["class"] or "")
    ]
    assert [cell.words for cell in norms] == ["33,0 % (2027) 45,0 % (2030)"]
    assert "La norma conta i posti nei servizi educativi di ogni tipo" in html


@pytest.mark.parametrize("language", ["it", "en"])
def test_the_index_leads_to_every_cluster_with_its_question_and_counts(client, store, language):
    html = page(client, f"/cluster?lang={language}")
    cards = re.findall(r'<section class="cluster-card".*?</section>', html, re.DOTALL)
    assert [re.search(r'data-cluster="(\w+)"', card)[1] for card in cards] == [*CLUSTERS]
    for card, cluster in zip(cards, store.catalog.clusters.values(), strict=True):
        assert cluster.question[language] in words(card)
        assert client.get(re.search(r'href="([^"]*)"', card)[1]).status_code == 200
    expected = {
        "it": "16 di bisogno nessuna risposta pubblicata per le nove città Livello del dato: "
        "9 comunali, 6 provinciali, 1 regionale.",
        "en": "16 needs no response published for the nine cities Level of the figures: "
        "9 municipal, 6 provincial, 1 regional.",
    }
    assert words(cards[1]).endswith(expected[language])


@pytest.mark.parametrize("address", ["/cluster/giovani", "/cluster/giovani?lang=en", "/cluster/minori/x"])
def test_an_unknown_cluster_is_no_page(client, address):
    assert client.get(address).status_code == 404


def test_both_languages_show_the_same_figures(client):
    italian, english = (rows_of(page(client, f"/cluster/anziani?lang={lang}")) for lang in ("it", "en"))
    figures = [
        [[(c["data-value"], c["data-verdict"]) for c in row.cells] for row in rows.values()]
        for rows in (italian, english)
    ]
    assert figures[0] == figures[1]
    assert (italian["quota_80"].head, english["quota_80"].head) == (
        "Popolazione di 80 anni e più %, 2023 dato comunale ◆ senza un verso migliore",
        "Population aged 80 and over %, 2023 municipal figure ◆ no better end",
    )


def test_the_largest_page_stays_small(client):
    html = page(client, "/cluster/comunita?city=parma&indicator=cpm_asd_10k")
    assert len(html.encode()) < 150_000
    assert not re.search(r">\s*(None|nan)\s*<|\{\w+\}", html)
