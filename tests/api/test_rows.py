from willdash.api.v1 import rows


def test_a_kind_of_list_is_made_without_a_look_at_source_text_and_a_list_s_own_words_are_kept():
    lists = [
        rows.AreasPage,
        rows.IndicatorsPage,
        rows.PracticesPage,
        rows.FiguresPage,
        rows.ComparisonPage,
        rows.GapPage,
    ]
    assert not any(kind.model_config["use_attribute_docstrings"] for kind in (rows.Page, *lists))
    assert rows.SimilarPage.model_fields["weights"].description == "Each context variable's weight."
    assert rows.FigureRow.model_fields["observed_code"].description.startswith("ISTAT code of the area")
