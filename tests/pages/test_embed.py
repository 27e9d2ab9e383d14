"""The embeds through Flask's test client: what stands in them, what their address does, who frames them."""

import re
from html import unescape
from shutil import copytree

import brotli
import pytest

from tests.published import rows
from willdash.api.static_files import load_manifest
from willdash.app import create_app
from willdash.core.embed import PICKERS, Embed, EmbedView
from willdash.embedding import embed_page
from willdash.settings import Settings
from willdash.store.store import Store

PATHS = {view: f"/embed/{view}" for view in EmbedView} | {EmbedView.PANEL: "/embed/panel/minori"}
MOST_STATIC_BYTES = 40_000
CLUSTERS = tuple(row["id"] for row in rows("clusters.csv") if row["is_panel"] == "true")
STATIC = [
    path
    for view in EmbedView
    for path in (
        [f"/embed/{view}/{cluster}" for cluster in CLUSTERS]
        if view in ("panel", "spine", "rug")
        else [f"/embed/{view}"]
    )
]


def embed(client, path, status=200, **query):
    answer = client.get(path, query_string=query)
    assert answer.status_code == status, (path, query)
    return answer.text


def policy(client, path):
    said = client.get(path).headers["Content-Security-Policy"]
    return dict(part.split(" ", 1) for part in said.split("; "))


def selects(html):
    return re.findall(r'<select id="pick-(\w+)"', html)


def links(html):
    return [unescape(found) for found in re.findall(r'<a [^>]*?href="([^"]*)"', html)]


@pytest.mark.parametrize("view", [view for view in EmbedView if view is not EmbedView.PRACTICE])
@pytest.mark.parametrize("lang", ["it", "en"])
def test_every_view_of_figures_names_its_source_and_leads_to_the_whole_page(client, store, view, lang):
    html = embed(client, PATHS[view], indicator="bes_neet", city="parma", lang=lang)
    assert f'<html lang="{lang}"' in html
    assert "ISTAT, Bes dei territori" in html
    foot = html[html.index("embed-foot") :]
    whole = links(foot)[-1]
    assert whole.startswith("http://localhost/")
    assert "city=parma" in whole
    assert client.get(whole.removeprefix("http://localhost")).status_code == 200
    assert "<header" not in html
    assert (html.count("<h1"), html.count("<main")) == (1, 1)


@pytest.mark.parametrize("view", EmbedView)
def test_every_view_shows_the_choices_that_are_not_locked(client, view):
    assert selects(embed(client, PATHS[view])) == list(PICKERS[view])
    assert selects(embed(client, PATHS[view], locked="city,year")) == [
        name for name in PICKERS[view] if name not in ("city", "year")
    ]
    assert selects(embed(client, PATHS[view], locked="all")) == []


@pytest.mark.parametrize("lang", ["it", "en"])
def test_a_practice_is_shown_with_its_source_and_leads_to_its_page(client, lang):
    row = next(row for row in rows("practices.csv") if row["reported"] == "expected")
    html = embed(client, f"/embed/practice/{row['id']}", lang=lang)
    shown = unescape(html)
    assert row[f"what_{lang}"] in shown
    assert row[f"results_{lang}"] in shown
    assert {"it": "Previsto", "en": "Expected"}[lang] in shown
    assert f'data-practice="{row["id"]}"' in html
    outside, whole = links(html)[-2:]
    assert outside.rstrip("/") == row["source_url"].rstrip("/")
    assert whole.startswith(f"http://localhost/pratiche/{row['id']}")
    assert client.get(whole.removeprefix("http://localhost")).status_code == 200


def test_without_a_name_the_first_practice_of_the_city_is_shown_and_another_can_be_chosen(client):
    first = next(row["id"] for row in rows("practices.csv") if row["city"] == "rovigo")
    html = embed(client, "/embed/practice", city="rovigo")
    assert f'data-practice="{first}"' in html
    assert html.count("<option") == len(rows("practices.csv"))
    told = embed(client, "/embed/practice", practice="atlantide-ponte", city="rovigo")
    assert "atlantide-ponte" in told[told.index('class="alert') :]


def inner(html):
    return [found for found in links(html) if found.startswith("/embed/")]


@pytest.mark.parametrize("view", [EmbedView.MAP, EmbedView.TABLE, EmbedView.RUG])
def test_the_links_of_a_view_choose_another_city_only_where_that_is_not_locked(client, view):
    free = inner(embed(client, PATHS[view], city="parma"))
    assert sum("city=como" in found for found in free) >= 1
    locked = inner(embed(client, PATHS[view], city="parma", locked="city"))
    assert [found for found in locked if "city=como" in found] == []
    assert all("locked=city" in found for found in locked)


def test_the_number_is_the_figure_of_the_store_with_its_verdict(client, store):
    html = embed(client, "/embed/indicator", indicator="irpef_quota_sotto_10k", city="como", year="2021")
    value = store.value("irpef_quota_sotto_10k", store.city("como").code, 2021)
    assert re.search(r'embed-number" data-value="([^"]*)"', html)[1] == repr(value)
    assert re.search(r'class="verdict" data-verdict="(\w+)"', html)[1] == "worse"


def test_a_missing_figure_says_why(client):
    html = embed(client, "/embed/indicator", indicator="bes_affluenza_regionali", year="2024", city="padova")
    assert 'embed-number" data-value=""' in html
    assert "why-missing" in html


def test_a_choice_of_another_indicator_leaves_the_year_that_it_may_not_have(client):
    asked = {"indicator": "irpef_quota_sotto_10k", "year": "2024", "city": "como", "was": "bes_neet"}
    assert "alert" not in embed(client, "/embed/indicator", **asked)
    assert "alert" in embed(client, "/embed/indicator", **{**asked, "was": "irpef_quota_sotto_10k"})


def test_what_an_address_gets_wrong_is_told_in_the_view(client):
    html = embed(client, "/embed/map", indicator="xyzzy", city="atlantide", theme="pink")
    notices = html[html.index('class="alert') : html.index("</ul>", html.index('class="alert'))]
    assert [word in notices for word in ("xyzzy", "atlantide", "pink")] == [True, True, True]


def test_what_is_shown_instead_is_called_by_its_name(client):
    assert "mostriamo chiari" in embed(client, "/embed/map", theme="pink")
    assert "mostriamo Povertà" in embed(
        client, "/embed/panel", cluster="contesto", indicator="irpef_gini_classi"
    )


@pytest.mark.parametrize("view", ["panel", "spine", "rug"])
def test_a_norm_of_one_indicator_is_not_what_a_whole_cluster_is_judged_by(client, view):
    asked = {"indicator": "bes_nido_utenti_comunali", "benchmark": "lep_nidi_2027", "city": "parma"}
    html = embed(client, f"/embed/{view}/minori", **asked)
    assert "vale per un solo indicatore: qui il confronto è con la mediana delle nove città" in html
    assert 'value="lep_nidi_2027"' not in html
    assert 'data-benchmark="mediana"' in html


def test_where_all_is_locked_neither_order_nor_zoom_can_be_changed(client):
    for view in ("map", "table"):
        assert inner(embed(client, f"/embed/{view}", locked="all")) == []
        assert inner(embed(client, f"/embed/{view}", locked="city")) != []


def test_a_version_of_any_length_is_quoted_shortly(client):
    html = embed(client, "/embed/indicator", version="x" * 1200 + "\u202e")
    assert f"«{'x' * 40}…»" in html


@pytest.mark.parametrize(
    "path",
    ["/embed/nothing", "/embed/panel/nothing", "/embed/map/minori", "/embed/practice/nothing", "/embed/"],
)
def test_a_path_that_leads_nowhere_is_a_short_document_that_may_be_framed_too(client, path):
    html = embed(client, path, 404)
    assert "Questa vista non esiste" in html
    assert "There is no such view" in embed(client, path, 404, lang="en")
    assert policy(client, path)["frame-ancestors"] == "*"


# Static


def static(client, path, **query):
    html = embed(client, path, mode="static", **query)
    return html, len(brotli.compress(html.encode(), quality=5))


@pytest.mark.parametrize("view", EmbedView)
def test_a_static_view_is_one_document_with_all_in_it(client, view):
    html, _ = static(client, PATHS[view], indicator="bes_neet", city="parma")
    assert "<script" not in html
    assert "<form" not in html
    assert re.findall(r'(?:src|srcset)="[^"]*"', html) == []
    assert re.findall(r'<link rel="(?:stylesheet|preload)"', html) == []
    assert "noindex" not in html
    assert "<table" in html or view in (EmbedView.INDICATOR, EmbedView.PANEL, EmbedView.PRACTICE)
    assert inner(html) == []


@pytest.mark.sliced(7)
@pytest.mark.parametrize("lang", ["it", "en"])
@pytest.mark.parametrize("path", STATIC)
def test_no_static_view_is_larger_than_40_kb_on_its_way(client, path, lang):
    assert static(client, path, lang=lang, peers="capoluoghi")[1] <= MOST_STATIC_BYTES


@pytest.mark.sliced(8)
@pytest.mark.parametrize("indicator", [row["id"] for row in rows("indicators.csv")])
def test_no_static_map_or_trend_of_an_indicator_is_larger_than_40_kb_on_its_way(client, indicator):
    for view in ("map", "trend"):
        assert static(client, f"/embed/{view}", indicator=indicator)[1] <= MOST_STATIC_BYTES


def test_a_static_map_draws_the_land_itself_and_a_live_one_shares_it(client):
    still, live = (embed(client, "/embed/map", mode=mode) for mode in ("static", "live"))
    assert ('class="provinces"' in still, '<img class="svg-map-ground"' in still) == (True, False)
    assert 'class="provinces"' not in live
    address = re.search(r'src="(/embed/ground/[^"]*)"', live)[1]
    answer = client.get(address)
    assert answer.mimetype == "image/svg+xml"
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.text.count("<path") == 3
    assert client.get(address.replace("all-light", "veneto-dark")).status_code == 200
    assert client.get(address.replace("all-light", "sicilia-light")).status_code == 404


def test_a_piece_to_paste_is_shut_off_from_the_page_and_leads_to_the_site_without_shadow_trees(
    store, settings
):
    embeds = embed_page(store, load_manifest(settings.dist), settings, kept=settings.data)
    piece = embeds.fragment(Embed(EmbedView.TREND), store.choices.default, origin="https://example.org")
    assert type(piece) is str
    assert piece.startswith('<div lang="it"><template shadowrootmode="open"><style>')
    assert "<script" not in piece
    outside = piece[piece.index("</template>") :]
    assert links(outside)[0].startswith("https://example.org/dati/")
    assert all(found.startswith(("https://", "#")) for found in links(piece))


def dark_sheets(html):
    """Media of the dark stylesheet, linked or written into the document."""
    return re.findall(
        r'<(?:link rel="stylesheet" href="/static/embed-dark[^"]*"|style) media="([^"]*)"', html
    )


@pytest.mark.parametrize("mode", ["live", "static"])
def test_dark_colours_come_only_where_the_theme_wants_them(client, mode):
    by_theme = {theme: dark_sheets(embed(client, "/embed/trend", theme=theme, mode=mode))
                for theme in ("light", "dark", "auto")}  # fmt: skip
    # Never on paper.
    assert by_theme == {"light": [], "dark": ["screen"], "auto": ["screen and (prefers-color-scheme: dark)"]}


# Versions


@pytest.fixture
def moved_on(tmp_path, settings):
    """An app with one figure of Parma changed, which keeps the former figures too."""
    state, data = tmp_path / "state", tmp_path / "data"
    copytree(settings.data, data)
    former = Store.load(data, settings.geodata)
    create_app(former, Settings(data=data, state=state))
    file = data / "observations.csv"
    code = former.city("parma").code
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    figure = re.compile(rf"^(irpef_imponibile_medio,{code},2021,).*")
    changed = [figure.sub(r"\g<1>12345,,", line) for line in lines]
    assert changed != lines
    file.write_text("".join(changed), encoding="utf-8")
    newest = Store.load(data, settings.geodata)
    return former, newest, create_app(newest, Settings(data=data, state=state)).server.test_client()


ASKED = {"indicator": "irpef_imponibile_medio", "city": "parma", "year": "2021"}


def value(html):
    return float(re.search(r'embed-number" data-value="([^"]*)"', html)[1])


def test_an_embed_keeps_the_figures_of_its_version_and_offers_the_newest(moved_on):
    former, _, client = moved_on
    before = former.value("irpef_imponibile_medio", former.city("parma").code, 2021)
    assert before != 12345
    assert value(embed(client, "/embed/indicator", **ASKED)) == 12345
    kept = embed(client, "/embed/indicator", **ASKED, version=former.version)
    assert value(kept) == before
    assert f'data-version="{former.version}"' in kept
    assert f"Dati fissati alla versione {former.version}" in kept
    # A picture would show the newest.
    assert "og:image" not in kept
    assert "og:image" in embed(client, "/embed/indicator", **ASKED)
    (offered,) = [found for found in inner(kept) if "version=" not in found]
    assert value(client.get(offered).text) == 12345


def test_the_newest_version_named_says_that_it_is_the_newest(moved_on):
    _, newest, client = moved_on
    html = embed(client, "/embed/indicator", **ASKED, version=newest.version)
    assert "È la versione più recente" in html
    assert value(html) == 12345


@pytest.mark.parametrize("version", ["000000000000", "../../etc", "x"])
def test_a_version_that_is_not_kept_says_so_and_shows_the_newest(client, version):
    html = embed(client, "/embed/indicator", **ASKED, version=version)
    assert "non è conservata" in html
    assert "version=" not in "".join(inner(html))


# Who may frame, and what cannot be done


def test_embeds_may_be_framed_anywhere_unless_hosts_are_named(client, store, settings, tmp_path):
    assert policy(client, "/embed/map")["frame-ancestors"] == "*"
    for hosts, said in (("www.comune.parma.it *.example.org", "'self' www.comune.parma.it *.example.org"),
                        ("none", "'self'")):  # fmt: skip
        named = create_app(store, Settings(state=tmp_path, embed_hosts=hosts)).server.test_client()
        assert policy(named, "/embed/map")["frame-ancestors"] == said
        assert policy(named, "/embed/nothing")["frame-ancestors"] == said


@pytest.mark.parametrize(
    "path", ["/", "/citta/parma", "/incorpora", "/oembed?url=x", "/healthz", "/nope", "/plenaria/palco/x"]
)
def test_nothing_else_may_be_framed(client, path):
    headers = client.get(path).headers
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    "path", [*PATHS.values(), "/", "/citta/parma", "/incorpora", "/plenaria/componi", "/stato"]
)
def test_scripts_come_from_here_alone_and_are_never_evaluated(client, path):
    said = policy(client, path)
    assert said["script-src"].startswith("'self'")
    assert "unsafe" not in said["script-src"]
    html = client.get(path).text
    inline = re.findall(r"<script(?![^>]*(?:src=|application/(?:ld\+)?json))[^>]*>", html)
    assert len(inline) <= said["script-src"].count("sha256-")
    assert re.findall(r"\son\w+=", html) == []


@pytest.mark.parametrize("path", PATHS.values())
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_embeds_take_nothing(client, path, method):
    assert client.open(path, method=method, data={"city": "como"}).status_code == 405
    assert 'method="post"' not in client.get(path).text.lower()


def test_embeds_set_no_cookie_and_may_be_read_by_a_frame_in_a_sandbox(client):
    headers = client.get("/embed/map").headers
    assert "Set-Cookie" not in headers
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize(
    ("hosts", "kept"),
    [
        ("*", "*"),
        ("none", "none"),
        ("WWW.Example.org, *.example.org:8443", "www.example.org *.example.org:8443"),
        ("https://a-b.example http://localhost:*", "https://a-b.example http://localhost:*"),
    ],
)
def test_a_list_of_hosts_is_kept_one_space_apart(hosts, kept):
    assert Settings(embed_hosts=hosts).embed_hosts == kept


@pytest.mark.parametrize(
    "hosts",
    ["", "a;script-src *", "* example.org", "none example.org", "example.org/path", "città.it", "a\nb_c"],
)
def test_what_is_no_list_of_hosts_is_refused_with_the_way_to_write_one(hosts):
    with pytest.raises(ValueError, match="write them with spaces between"):
        Settings(embed_hosts=hosts)
