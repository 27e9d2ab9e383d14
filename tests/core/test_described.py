from willdash.api.v1.rows import FigureRow, IndicatorRow, IndicatorsPage, SimilarPage
from willdash.core.described import Described


class Outside(Described):
    """A model of another program, whose text nobody reads."""

    name: str
    """Its name."""


def descriptions(model):
    """Attribute to description."""
    properties = model.model_json_schema()["properties"]
    return {name: told["description"] for name, told in properties.items() if "description" in told}


def test_the_docstring_below_an_attribute_is_its_description():
    told = descriptions(FigureRow)
    assert told["area_code"] == "ISTAT code of the area asked for."
    assert "area_name" not in told


def test_a_model_tells_its_own_and_those_that_it_is_built_on():
    told = descriptions(IndicatorRow)
    assert told["level"].startswith("The finest level published for the nine cities")
    assert told["multiplier"].startswith("``value = numerator / denominator * multiplier``")


def test_models_inside_a_page_are_described_too():
    row = IndicatorsPage.model_json_schema()["$defs"]["IndicatorRow"]
    assert row["properties"]["years"]["description"].startswith("Years in which at least one")


def test_a_list_tells_what_it_says_beside_its_rows():
    assert descriptions(SimilarPage)["weights"] == "Each context variable's weight."


def test_no_model_has_pydantic_look_for_its_text_at_the_start():
    models = list(Described.__subclasses__())
    for model in models:
        models += model.__subclasses__()
    assert {IndicatorRow, IndicatorsPage, SimilarPage} <= set(models)
    assert [each.__name__ for each in models if each.model_config.get("use_attribute_docstrings")] == []


def test_only_the_texts_of_willdash_are_read():
    assert descriptions(Outside) == {}
