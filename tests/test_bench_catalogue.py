"""The benchmark's package with many indicators is one that the product can read."""

from bench.many_indicators import multiply
from willdash.core.model import Level
from willdash.store.store import Store


def test_a_package_is_multiplied_until_it_has_as_many_indicators_as_asked_for(store, settings, tmp_path):
    many = Store.load(multiply(settings.data, tmp_path / "many", indicators=200), settings.geodata)
    assert len(many.catalog.indicators) == 200
    copy, original = many.catalog.indicators["bes_neet_x3"], store.catalog.indicators["bes_neet"]
    assert copy.label.it == f"{original.label.it} (3)"
    assert many.level(copy.id) is Level.PROVINCIA
    assert many.choices.indicators[copy.id] == store.choices.indicators[original.id]
    assert many.value(copy.id, "034", 2019) == store.value(original.id, "034", 2019)
    assert many.value(copy.id, "001", 2019) is None
