"""Every page of the site runs scripts of ours alone, evaluates none, and is framed by nobody."""

import base64
import hashlib
import re

SCRIPT = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL)
DATA = ("application/json", "application/ld+json")


def directives(answer):
    return dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))


def digest(script):
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def test_no_page_allows_scripts_from_elsewhere_nor_inline_ones_that_are_not_named(client, addresses):
    paths = sorted({address.split("?")[0] for address in addresses})
    assert len(paths) > 100
    for path in paths:
        answer = client.get(path)
        said = directives(answer)["script-src"].split(" ")
        assert said[0] == "'self'", path
        assert all(each == "'self'" or each.startswith("'sha256-") for each in said), path
        assert directives(answer)["frame-ancestors"] == "'none'", path
        for attributes, inside in SCRIPT.findall(answer.text):
            if any(kind in attributes for kind in DATA):
                continue
            if "src=" in attributes:
                assert re.search(r'src="/(static/|_dash-component-suites/|will-embed\.js")', attributes), path
            else:
                assert digest(inside) in said, path
        assert not re.search(r"<[^>]*\son[a-z]+=", answer.text), path
