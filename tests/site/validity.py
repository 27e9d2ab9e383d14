"""Whether documents are valid HTML, by html-validate."""

import json
import subprocess

import pytest

from tests.conftest import ROOT

CHECKER = ROOT / "frontend" / "node_modules" / ".bin" / "html-validate"
RULES = ROOT / "frontend" / ".htmlvalidate.json"


def faults(documents, folder):
    """What is wrong with each of the documents, which come by address; copies of them go into the folder."""
    if not CHECKER.exists():
        pytest.fail("no html-validate: npm ci --prefix frontend", pytrace=False)
    names = {}
    for number, (address, html) in enumerate(documents.items()):
        file = folder / f"{number}.html"
        file.write_text(html, encoding="utf-8")
        names[str(file)] = address
    report = folder / "report.json"
    command = [CHECKER, "--config", RULES, "--formatter", f"json={report}", folder]
    subprocess.run(command, capture_output=True, check=False)
    return [
        f"{names[result['filePath']]}: {message['ruleId']} {message['message']} ({message.get('selector')})"
        for result in json.loads(report.read_bytes())
        for message in result["messages"]
    ]
