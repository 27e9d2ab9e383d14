"""The commands for partners: what they print is what the server knows, and what goes wrong is told."""

import re

import pytest
from typer.testing import CliRunner

from willdash.cli import app
from willdash.partners.open import open_partners

HOUR = 3_600


@pytest.fixture
def ask(tmp_path, monkeypatch):
    """Runs a command on a folder of its own."""
    monkeypatch.setenv("WILLDASH_STATE", str(tmp_path / "state"))
    return lambda *words: CliRunner().invoke(app, ["partner", *words])


def test_a_key_is_printed_alone_and_how_to_use_it_beside_it(ask, tmp_path):
    done = ask("key", "comune-di-parma")
    key = done.stdout.strip()
    assert (done.exit_code, done.stdout.count("\n")) == (0, 1)
    assert open_partners("", tmp_path / "state").known.partner(key) == "comune-di-parma"
    assert f"/embed/map?key={key}" in done.stderr


def test_the_key_of_a_partner_does_not_change(ask):
    assert ask("key", "parma").stdout == ask("key", "parma").stdout


def test_a_link_opens_the_counts_for_a_day_or_as_many_as_are_said(ask, tmp_path, monkeypatch):
    monkeypatch.setattr("willdash.partners.addresses.time", lambda: 1_000 * 24.0 * HOUR)
    for words, days in (((), 1), (("--days", "7"), 7)):
        found = re.fullmatch(r"/stato\?sigla=(\S+)\n", ask("link", *words).stdout)
        keys = open_partners("", tmp_path / "state").keys()
        assert keys.is_admin(found[1], (1_000 + days) * 24 * HOUR - 1)
        assert not keys.is_admin(found[1], (1_000 + days) * 24 * HOUR)


def test_whole_addresses_are_printed_where_the_server_knows_its_own(ask, monkeypatch):
    monkeypatch.setenv("WILLDASH_PUBLIC_URL", "https://will.example/")
    assert ask("link").stdout.startswith("https://will.example/stato?sigla=")
    assert "https://will.example/embed/map?key=parma." in ask("key", "parma").stderr


@pytest.mark.parametrize(
    ("words", "setting", "said"),
    [
        (("key", "Comune di Parma"), {}, "write small letters without accents and digits"),
        (("key", "parma"), {"WILLDASH_LIVE": "localhost"}, "redis://localhost:6379/0"),
        (("link",), {"WILLDASH_LIVE": "localhost"}, "redis://localhost:6379/0"),
        (("key", "parma"), {"WILLDASH_STATE": f"{__file__}/state"}, "let the server's user write"),
        (("link",), {"WILLDASH_STATE": f"{__file__}/state"}, "let the server's user write"),
    ],
)
def test_what_stands_in_the_way_is_said_with_the_remedy(ask, monkeypatch, words, setting, said):
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    done = ask(*words)
    assert (done.exit_code, done.stdout) == (1, "")
    assert said in done.stderr


@pytest.mark.parametrize("days", ["0", "31", "-1", "x"])
def test_a_link_lasts_a_month_at_most(ask, days):
    assert ask("link", "--days", days).exit_code == 2
