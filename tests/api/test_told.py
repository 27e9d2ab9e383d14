"""Which addresses may stand in the log: of the real app, those that hold nobody's code."""

import pytest

from willdash.api.seen import pattern
from willdash.api.told import told_path

SECRET = ("code", "draft", "path", "command")
"""Parts of addresses that lead somebody in, or that anybody may have typed."""


def test_what_everybody_may_read_is_told_by_its_path():
    assert told_path("/citta/padova", "/citta/<city>") == "/citta/padova"
    assert told_path("/stato", "/stato") == "/stato"


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/segui/ABCD", "/segui/<code>"),
        ("/plenaria/verbale/ABCD.csv", "/plenaria/verbale/<code>.<format>"),
        ("/dati/carica/f00d", "/dati/carica/<draft>"),
        ("/anything", "/<path>"),
        ("/anything", "(none)"),
        ("/new/x", "/new/<unknown>"),
    ],
)
def test_whatever_may_be_a_secret_is_not(path, route):
    assert told_path(path, route) == ""


def test_no_address_of_the_real_app_tells_a_secret(app):
    patterns = {pattern(rule.rule) for rule in app.server.url_map.iter_rules()}
    holding = {each for each in patterns if any(f"<{name}>" in each for name in SECRET)}
    assert len(holding) >= 8
    assert [each for each in holding if told_path("/x", each)] == []
    assert told_path("/x", "/api/v1/indicators/<id>")


def test_patterns_are_few_and_have_no_converters(app):
    patterns = {pattern(rule.rule) for rule in app.server.url_map.iter_rules()}
    assert len(patterns) < 200
    assert not [each for each in patterns if ":" in each]
    assert "/plenaria/verbale/<code>.<format>" in patterns
