"""Links to an indicator that was renamed or withdrawn lead to its successor, and the whole site says so.

In a copy of the package ``bes_neet`` goes by another id and another name, as it might after a revision, and
``irpef_quota_sotto_15k`` is no longer published.
"""

import shutil
from html import unescape

import pytest

from tests.conftest import ROOT
from willdash.app import create_app
from willdash.store.archive import Archive
from willdash.store.store import Store

RENAMED, NOW, WITHDRAWN, NEAREST = (
    "bes_neet",
    "giovani_neet",
    "irpef_quota_sotto_15k",
    "irpef_quota_sotto_10k",
)
ROWS = f"""\
{RENAMED},renamed,{NOW},2026-03-31,Giovani senza lavoro né studio,Young people not at work or school
{WITHDRAWN},withdrawn,{NEAREST},2026-03-08,Contribuenti fino a 15.000 €,"Taxpayers up to €15,000"
giovani_neet_15_29,renamed,{NOW},2025-01-01,Giovani NEET (15-29 anni),Young people NEET (15-29)
"""
SAYS = {
    (
        RENAMED,
        "it",
    ): "L’indicatore «Giovani senza lavoro né studio» si chiama ora «Giovani NEET (15-29 anni)».",
    (RENAMED, "en"): "The indicator “Young people not at work or school” is now called "
    "“Young people NEET (15-29)”.",
    (WITHDRAWN, "it"): "L’indicatore «Contribuenti fino a 15.000 €» non è più pubblicato (ritirato in data "
    "8 marzo 2026): al suo posto mostriamo il più vicino, «Contribuenti fino a 10.000 €».",
    (WITHDRAWN, "en"): "The indicator “Taxpayers up to €15,000” is no longer published (withdrawn on "
    "8 March 2026): the nearest one, “Taxpayers up to €10,000”, is shown instead.",
    ("giovani_neet_15_29", "it"): "L’indicatore «Giovani NEET (15-29 anni)» ha un nuovo indirizzo: "
    "i dati sono gli stessi.",
    ("giovani_neet_15_29", "en"): "The indicator “Young people NEET (15-29)” has a new address: the figures "
    "are the same.",
}
SUCCESSOR = {RENAMED: NOW, "giovani_neet_15_29": NOW, WITHDRAWN: NEAREST}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """Of the storyboards, which name the indicators as they were, there are none."""
    folder = tmp_path_factory.mktemp("package")
    for file in (*(ROOT / "data").glob("*.csv"), ROOT / "data" / "datapackage.json"):
        shutil.copy(file, folder)
    for name in ("indicators.csv", "observations.csv"):
        lines = (folder / name).read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(f"{WITHDRAWN},")]
        renamed = [NOW + line[len(RENAMED) :] if line.startswith(f"{RENAMED},") else line for line in kept]
        (folder / name).write_text("".join(renamed), encoding="utf-8")
    practices = (folder / "practices.csv").read_text(encoding="utf-8")
    pointed = practices.replace(f" {WITHDRAWN}", "").replace(RENAMED, NOW)
    (folder / "practices.csv").write_text(pointed, encoding="utf-8")
    with (folder / "former_indicators.csv").open("a", encoding="utf-8") as former:
        former.write(ROWS)
    return folder


@pytest.fixture(scope="module")
def later(package, settings, tmp_path_factory):
    """The site some months later; the figures of today were kept."""
    state = tmp_path_factory.mktemp("state")
    Archive(state / "versions", settings.geodata).keep(settings.data)
    changed = settings.model_copy(update={"data": package, "state": state})
    return create_app(Store.load(package, settings.geodata), changed).server.test_client()


@pytest.mark.parametrize(("indicator", "language"), SAYS)
@pytest.mark.parametrize("path", ["/", "/citta/parma", "/cluster/minori", "/embed/indicator"])
def test_a_page_says_what_became_of_the_indicator_and_shows_the_successor(later, path, indicator, language):
    answer = later.get(f"{path}?indicator={indicator}&lang={language}")
    html = unescape(answer.text)
    assert answer.status_code == 200
    assert SAYS[indicator, language] in html
    assert f"indicator={SUCCESSOR[indicator]}" in html or f'data-indicator="{SUCCESSOR[indicator]}"' in html


def test_the_cluster_s_page_opens_the_row_of_the_successor(later):
    assert f'data-open="{NOW}"' in later.get(f"/cluster/minori?indicator={RENAMED}").text
    assert 'data-open=""' in later.get("/cluster/minori").text


def test_a_year_that_the_successor_has_not_is_told_too(later):
    html = unescape(later.get(f"/?indicator={WITHDRAWN}&year=1999").text)
    assert SAYS[WITHDRAWN, "it"] in html
    assert "«1999» non è un valore valido per l’anno: mostriamo 2021." in html


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("indicator", [RENAMED, WITHDRAWN])
def test_its_own_page_moved_to_the_successor_s_which_says_so(later, indicator, language):
    moved = later.get(f"/dati/{indicator}?year=2021&city=parma&lang={language}&x=%22%3E%0D%0A")
    now = SUCCESSOR[indicator]
    assert moved.status_code == 301
    assert moved.headers["Location"] == (
        f"/dati/{now}?indicator={indicator}&year=2021&city=parma&lang={language}&x=%22%3E%0D%0A"
    )
    page = later.get(moved.headers["Location"])
    assert page.status_code == 200
    assert SAYS[indicator, language] in unescape(page.text)
    assert f'data-indicator="{now}" data-year="2021" data-city="parma"' in page.text
    assert f"/dati/{now}?" in page.text.split('rel="canonical"')[1][:200]


def test_the_successor_s_page_says_nothing_to_those_who_ask_for_it(later):
    assert "si chiama ora" not in later.get(f"/dati/{NOW}").text
    assert "si chiama ora" not in later.get(f"/dati/{NOW}?indicator={WITHDRAWN}").text


def test_an_indicator_that_never_was_has_no_page(later):
    assert later.get("/dati/bes_neeet").status_code == 404


def test_an_indicator_spelt_almost_right_is_shown_with_a_notice(later):
    html = unescape(later.get("/citta/parma?indicator=oc_sociale_nidi_livelo_servizi").text)
    assert 'data-indicator="oc_sociale_nidi_livello_servizi"' in html
    assert "«oc_sociale_nidi_livelo_servizi» non è un valore valido per l’indicatore: mostriamo " in html


@pytest.mark.parametrize(
    ("indicator", "language", "remedy"),
    [
        (RENAMED, "en", "It now goes by giovani_neet: use that."),
        (RENAMED, "it", "Ora il suo codice è giovani_neet: usa questo."),
        (WITHDRAWN, "en", "It is no longer published; the nearest is irpef_quota_sotto_10k."),
        (WITHDRAWN, "it", "Non è più pubblicato: il più vicino è irpef_quota_sotto_10k."),
        ("bes_neeet", "en", "GET /api/v1/indicators lists them."),
    ],
)
@pytest.mark.parametrize(
    ("address", "status", "parameter"),
    [
        ("compare?indicator={}", 422, "indicator"),
        ("observations?indicator={}", 422, "indicator"),
        ("gap?indicator={}&area=parma", 422, "indicator"),
        ("indicators/{}?", 404, "id"),
    ],
)
def test_a_program_is_told_the_successor(later, address, status, parameter, indicator, language, remedy):
    answer = later.get(f"/api/v1/{address.format(indicator)}&lang={language}")
    (fault,) = answer.json["errors"]
    assert (answer.status_code, fault["parameter"], fault["remedy"]) == (status, parameter, remedy)


def test_an_embed_that_keeps_to_the_former_figures_still_shows_the_indicator(later, store):
    html = unescape(
        later.get(f"/embed/indicator?indicator={RENAMED}&city=parma&version={store.version}").text
    )
    assert "<title>Giovani di 15-29 anni che non lavorano e non studiano (NEET): Parma, 2024" in html
    assert "si chiama ora" not in html
