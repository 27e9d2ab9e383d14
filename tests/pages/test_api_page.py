"""The page of the programming interface: every address on it works, and says what the document says."""

import html
import re

import pytest

LANGUAGES = ("it", "en")
OURS = re.compile(r"\"(?:http://localhost)?(/api/v1/[^\s\"<>\\]+)")


def page(client, language):
    answer = client.get(f"/api?lang={language}")
    assert answer.status_code == 200
    return html.unescape(answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_of_the_interface_on_the_page_is_answered(client, language):
    addresses = {address for address in OURS.findall(page(client, language)) if "{" not in address}
    assert len(addresses) >= 12
    assert {address: client.get(address).status_code for address in addresses} == dict.fromkeys(
        addresses, 200
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_parameter_of_the_document_is_on_the_page(client, language):
    shown = page(client, language)
    document = client.get(f"/api/v1/openapi.json?lang={language}").json
    for path, item in document["paths"].items():
        operation = item["get"]
        assert f"GET {path}" in shown
        assert operation["description"] in shown
        for parameter in operation["parameters"]:
            assert parameter["description"] in shown, (path, parameter["name"])


def test_the_lines_in_python_run_against_the_interface(client):
    """The loop over pages, with the test client in the place of the network."""
    [lines] = [
        block
        for block in re.findall(r"<pre[^>]*><code>(.*?)</code></pre>", page(client, "en"), re.S)
        if "urljoin" in block
    ]
    asked = []

    class Requests:
        @staticmethod
        def get(url, timeout):
            asked.append(url)
            return Answer(client.get(url.removeprefix("http://localhost")).json)

    class Answer:
        def __init__(self, body):
            self.json = lambda: body

    names = {"requests": Requests}
    exec(lines.replace("import requests\n", ""), names)
    total = client.get("/api/v1/observations?indicator=irpef_quota_sotto_10k&level=comune").json["meta"][
        "total"
    ]
    assert len(names["rows"]) == total
    assert len(asked) == -(-total // 50)


def test_errors_are_explained_where_problems_point_to(client):
    kind = client.get("/api/v1/nothing").json["type"]
    assert kind == "/api#errors"
    assert 'id="errors"' in page(client, "it")
