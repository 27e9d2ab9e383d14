"""The state of the service: true for everybody; what partners embed only for who has a link that is valid."""

import re
from datetime import date
from html import unescape

import pytest
from flask import Flask

from tests.published import rows as rows_of
from willdash.depends.probe import State
from willdash.pages.status import Status
from willdash.partners.addresses import admin_address
from willdash.partners.counts import OF_KEYS, Embedded, Outcome
from willdash.partners.keys import PartnerKeys
from willdash.partners.open import open_partners
from willdash.text import LANGUAGES, Text

MORNING = 1_795_860_900.0
"""28 November 2026, 10:15 by universal time."""


def rows(name):
    return rows_of(f"{name}.csv")


class Parts:
    """Parts of the service that are as a test says."""

    def __init__(self):
        self.now = {"state": State.OK, "live": State.OK}
        self.going_on = 0

    def states(self):
        return self.now

    def sessions(self):
        return self.going_on


class Served:
    """The page of a server that keeps its counts in a folder."""

    def __init__(self, store, app, folder):
        self.parts = Parts()
        self.partners = open_partners("", folder)
        self.time = MORNING
        server = Flask("willdash")
        status = Status(
            store,
            self.partners,
            app.documents,
            self.parts,
            origin=lambda: "https://will.example",
            clock=lambda: self.time,
        )
        status.register(server)
        self.client = server.test_client()

    def token(self, *, valid_s=60):
        return self.partners.keys().admin(int(self.time) + valid_s)

    def administration(self, query=""):
        return self.client.get(f"/stato?sigla={self.token()}{query}")


@pytest.fixture
def served(store, app, tmp_path):
    served = Served(store, app, tmp_path / "state")
    yield served
    served.partners.counts.close()


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html.split("<main")[1].split("</main>")[0])).split())


def table(html, name):
    """Rows of the table of a name, in words."""
    (found,) = [each for each in re.findall(r"(?s)<table.*?</table>", html) if f">{name}</caption>" in each]
    lines = re.findall(r"(?s)<tr.*?</tr>", found)
    cells = [re.findall(r"(?s)<t[hd][^>]*>(.*?)</t[hd]>", line) for line in lines]
    return [[unescape(cell) for cell in line] for line in cells]


def count(served, *embedded, days_ago=0):
    today = date.fromordinal(served.partners.pending.today.toordinal() - days_ago)
    served.partners.counts.add({(today, Embedded(*each)): n for *each, n in embedded})


def test_everybody_reads_which_data_are_served_and_since_when(served, store):
    text = words(served.client.get("/stato").text)
    assert f"Versione dei dati {store.version}" in text
    assert f"Indicatori {len(rows('indicators'))} " in text
    observations = f"{len(rows('observations')):,}".replace(",", ".")
    assert f"Osservazioni {observations} " in text
    assert "Server attivo dal 28 novembre 2026, ore 10:15 (tempo universale, UTC)" in text
    assert "Programmi willdash 0.1.0, dash 4." in text
    acquired = max(row["acquired"] for row in rows("sources"))
    assert f"Acquisizione più recente {Text.of('it').date(acquired)}" in text


def test_in_english_too(served):
    text = words(served.client.get("/stato?lang=en").text)
    assert "Running since 28 November 2026, 10:15 (universal time, UTC)" in text


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "da meno di due minuti"),
        (119, "da meno di due minuti"),
        (120, "da 2 minuti"),
        (7_199, "da 119 minuti"),
        (7_200, "da 2 ore"),
        (172_799, "da 47 ore"),
        (172_800, "da 2 giorni"),
        (400 * 86_400, "da 400 giorni"),
    ],
)
def test_it_says_for_how_long_in_whole_units(served, seconds, said):
    served.time += seconds
    assert f"tempo universale, UTC) {said} Programmi" in words(served.client.get("/stato").text)


def test_it_says_what_works_and_when_that_was_checked(served):
    served.parts.going_on = 1
    served.time += 3_600
    text = words(served.client.get("/stato").text)
    assert "Plenarie dal vivo Funziona . Si possono avviare, guidare e seguire. Una è in corso." in text
    assert "Ultimo controllo: 28 novembre 2026, ore 11:15 (tempo universale, UTC)" in text
    assert "tutti i comuni italiani" not in text


@pytest.mark.parametrize(
    ("language", "away", "slow"),
    [("it", "Non disponibile", "Risponde in ritardo"), ("en", "Not available", "Slow to respond")],
)
def test_it_says_the_truth_when_something_is_away(served, language, away, slow):
    served.parts.now = {"state": State.OK, "live": State.AWAY, "database": State.SLOW}
    served.parts.going_on = None
    answer = served.client.get(f"/stato?lang={language}")
    assert answer.status_code == 200
    states = dict(re.findall(r'data-part="(\w+)" data-state="(\w+)"', answer.text))
    assert states == {"pages": "ok", "database": "slow", "live": "away", "state": "ok"}
    text, say = words(answer.text), Text.of(language)
    assert f"{say('status-part-live')} {away} . {say('status-live-away')}" in text
    assert f"{say('status-part-database')} {slow} . {say('status-database-slow')}" in text
    assert say("status-live-ok") not in text


def test_every_state_of_every_part_has_words():
    for language in LANGUAGES:
        for part in ("database", "live", "state"):
            for state in State:
                assert Text.of(language).has(f"status-{part}-{state}"), (part, state)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_stands_there_with_its_years_and_its_licence(served, language):
    years = {}
    of = {row["id"]: row["source"] for row in rows("indicators")}
    for row in rows("observations"):
        years.setdefault(of[row["indicator"]], set()).add(int(row["year"]))
    html = served.client.get(f"/stato?lang={language}").text
    for source in rows("sources"):
        line = unescape(html.split(f'data-source="{source["id"]}"')[1].split("</tr>")[0])
        assert source[f"licence_{language}"] in line
        found = years.get(source["id"])
        if found is None:
            assert Text.of(language)("status-no-years") in line
        else:
            assert (str(min(found)) if len(found) == 1 else f"{min(found)}–{max(found)}") in line.replace(
                "\u2060", ""
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_stands_there_with_its_edition_and_its_day(served, language):
    html = served.client.get(f"/stato?lang={language}").text
    for source in rows("sources"):
        line = html.split(f'data-source="{source["id"]}"')[1].split("</tr>")[0]
        assert " ".join(source[f"publisher_{language}"].split()) in " ".join(unescape(line).split())
        assert f'datetime="{source["acquired"]}"' in line
        assert source["edition"] in line or re.fullmatch(r"\d{4}-\d{2}-\d{2}", source["edition"])


def test_what_everybody_reads_can_be_kept_by_any_cache_and_holds_no_counts(served):
    count(served, ("parma", "map", "bes_neet", "shown", 1))
    answer = served.client.get("/stato")
    assert answer.headers["Cache-Control"] == "public, max-age=5"
    assert answer.headers["ETag"]
    assert "parma" not in words(answer.text)
    assert "incorporate" not in words(answer.text)


def test_an_administrator_s_answer_is_kept_nowhere_and_its_address_told_to_nobody(served):
    answer = served.administration()
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "ETag" not in answer.headers
    head = answer.text.split("</head>")[0]
    assert "sigla" not in head
    assert 'rel="canonical" href="https://will.example/stato"' in head


def test_the_token_goes_along_into_the_other_language_and_nowhere_else(served):
    html = unescape(served.administration().text)
    holding = [link for link in re.findall(r'(?:href|action|value)="([^"]*)"', html) if "sigla" in link]
    assert holding
    assert all(re.fullmatch(r"/stato\?sigla=[\w.-]+(&lang=en)?", link) for link in holding)


def test_an_administrator_reads_how_often_each_partner_s_views_were_asked_for(served):
    count(
        served,
        ("parma", "map", "bes_neet", "shown", 5),
        ("parma", "panel", "minori", "shown", 1),
        ("-", "map", "gone_indicator", "shown", 2),
    )
    count(served, ("parma", "map", "bes_neet", "shown", 20), days_ago=10)
    count(served, ("parma", "panel", "minori", "shown", 1_000), days_ago=100)
    label = {row["id"]: row["label_it"] for row in rows("indicators")}["bes_neet"]
    cluster = {row["id"]: row["label_it"] for row in rows("clusters")}["minori"]
    assert table(served.administration().text, "Quante volte è stata richiesta ogni vista") == [
        ["Partner e vista", "Ultimi 7 giorni", "Ultimi 30 giorni", "Ultimi 400 giorni"],
        ["parma", "6", "26", "1.026"],
        [f"Bisogni e risposte: {cluster}", "1", "1", "1.001"],
        [f"Mappa: {label}", "5", "25", "25"],
        ["Senza chiave", "2", "2", "2"],
        ["Mappa: gone_indicator", "2", "2", "2"],
    ]


def test_an_administrator_reads_what_went_wrong_by_kind(served):
    count(
        served,
        ("parma", "map", "minori", "shown", 9),
        ("parma", "map", "minori", "corrected", 2),
        ("parma", "-", "-", "not-found", 4),
        ("?", "rug", "-", "shown", 1),
        ("?", "rug", "-", "key-unknown", 1),
    )
    cluster = {row["id"]: row["label_it"] for row in rows("clusters")}["minori"]
    html = served.administration().text
    assert table(html, "Errori e correzioni") == [
        ["Partner ed errore", "Ultimi 7 giorni", "Ultimi 30 giorni", "Ultimi 400 giorni"],
        ["parma"],
        ["La pagina non esiste (Nessuna vista)", "4", "4", "4"],
        [f"Una parte dell’indirizzo non è utilizzabile (Mappa: {cluster})", "2", "2", "2"],
        ["Chiave non riconosciuta"],
        ["Chiave non riconosciuta (Quadro dell’ambito)", "1", "1", "1"],
    ]
    asked = table(html, "Quante volte è stata richiesta ogni vista")
    assert asked[1] == ["parma", "15", "15", "15"]
    assert asked[-2] == ["Chiave non riconosciuta", "1", "1", "1"]


def test_tables_have_names_and_heads(served):
    count(served, ("parma", "map", "bes_neet", "corrected", 1))
    html = served.administration().text
    assert html.count("<caption") == html.count("<table") == 3
    assert not re.search(r"<th\b(?![^>]*scope=)", html)
    assert html.count('scope="rowgroup"') == 2


def test_what_this_process_has_just_counted_is_there(served):
    served.partners.pending.count(Embedded("parma", "map", "-", "shown"))
    assert ["Mappa", "1", "1", "1"] in table(
        served.administration().text, "Quante volte è stata richiesta ogni vista"
    )


@pytest.mark.parametrize(
    ("query", "sentences"),
    [
        (
            "",
            (
                "Non si contano le copie",
                "né altri dati personali",
                "Non ci sono cookie",
                "400 giorni nessuno",
            ),
        ),
        ("&lang=en", ("Not counted are the copies", "no other personal data", "no cookies", "days nobody")),
    ],
)
def test_it_says_what_is_counted_and_what_is_not(served, query, sentences):
    text = words(served.administration(query).text)
    assert all(sentence in text for sentence in sentences), text


def test_a_link_that_has_expired_says_so_and_shows_no_counts(served):
    count(served, ("parma", "map", "bes_neet", "shown", 1))
    token = served.token(valid_s=60)
    served.time += 61
    answer = served.client.get(f"/stato?sigla={token}")
    assert answer.status_code == 403
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Il collegamento non vale: è scaduto" in words(answer.text)
    assert "willdash partner link" in words(answer.text)
    assert "parma" not in words(answer.text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "token", ["", "x", "a.b", "%00", "%ff", "9" * 500, "<b>", "1795860960.", "٣.x", "-1.x", "parma.{}"]
)
def test_any_other_link_is_refused_in_words(served, token, lang):
    key = served.partners.keys().key("parma").removeprefix("parma.")
    answer = served.client.get(f"/stato?sigla={token.format(key)}&lang={lang}")
    assert answer.status_code == 403
    assert Text.of(lang)("status-link-refused") in words(answer.text)
    assert "<b>" not in answer.text


def test_the_link_of_another_server_is_refused(served):
    token = PartnerKeys(b"o" * 32).admin(int(MORNING) + 60)
    assert served.client.get(f"/stato?sigla={token}").status_code == 403


def test_counts_that_cannot_be_read_are_told_in_words(served, tmp_path, caplog):
    token = served.token()
    (tmp_path / "state" / "partners.sqlite").write_bytes(b"\xa5" * 8_192)
    answer = served.client.get(f"/stato?sigla={token}")
    assert answer.status_code == 503
    assert answer.headers["Cache-Control"] == "no-store"
    assert "non è possibile leggere i conteggi" in words(answer.text)
    assert "partners.sqlite is damaged" in caplog.text
    assert str(tmp_path) not in answer.text


def test_the_address_that_the_command_prints_opens_the_page(served):
    keys = served.partners.keys()
    address = admin_address(keys, days=1, origin="https://will.example/")
    assert re.fullmatch(r"https://will\.example/stato\?sigla=\d{10}\.[\w-]{22}", address)
    assert address.removeprefix("https://will.example") == admin_address(keys, days=1)


def test_every_fault_has_words():
    for language in LANGUAGES:
        for outcome in {*Outcome} - {Outcome.SHOWN}:
            assert Text.of(language).has(f"status-outcome-{outcome}"), outcome
    assert {*Outcome} > OF_KEYS
