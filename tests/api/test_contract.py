"""Whatever is asked, the answer is what the document says: schemathesis asks, seeded and bounded."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

QUESTIONS = (
    "/api/v1/areas", "/api/v1/indicators", "/api/v1/indicators/{id}", "/api/v1/sources", "/api/v1/practices",
    "/api/v1/observations", "/api/v1/compare", "/api/v1/similar", "/api/v1/gap", "/api/v1/geo/{level}",
)  # fmt: skip
DEPENDENT = ("/api/v1/compare", "/api/v1/similar", "/api/v1/gap", "/api/v1/geo/{level}")
"""Questions in which one parameter decides what another may be, which a document cannot say."""
EXCLUDED = [positive_data_acceptance]
BOUNDED = settings(
    max_examples=30, derandomize=True, deadline=None, database=None, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@pytest.fixture(scope="session")
def document(app):
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app.server)


def test_the_document_has_every_question(document):
    assert set(document.raw_schema["paths"]) == set(QUESTIONS)
    assert document.raw_schema["openapi"] == "3.1.0"


@pytest.mark.sliced
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("path", QUESTIONS)
def test_every_answer_conforms_and_none_is_a_failure_of_the_server(document, path, mode):
    @given(case=document[path]["GET"].as_strategy(generation_mode=mode))
    @BOUNDED
    def ask(case):
        response = case.call(headers={"Accept-Encoding": "identity"})
        assert response.status_code < 500
        if response.status_code == 414:
            assert response.headers["content-type"] == ["application/problem+json"]
            return
        case.validate_response(response, excluded_checks=EXCLUDED if path in DEPENDENT else [])
        assert b"NaN" not in response.content

    ask()
