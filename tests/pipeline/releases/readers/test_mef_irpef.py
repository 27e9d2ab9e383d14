"""Incomes by comune: published rows give back the package's figures, hand-made ones what a person reckons."""

from pathlib import Path

import pytest

from tests.pipeline.releases.readers.irpef_published import (
    AS_PUBLISHED_2021,
    BRACKETS,
    KINDS,
    TOTAL,
    UNKNOWN_COMUNE,
    header,
    row,
    table,
)
from tests.pipeline.releases.readers.published import by_key, of_package, zipped
from willdash.pipeline.releases.readers.mef_irpef import MefIrpef
from willdash.pipeline.releases.release import Counted, Release, ReleaseError

NAME = "Redditi_e_principali_variabili_IRPEF_su_base_comunale_CSV_2021"
EMPLOYEES, PENSIONS, TAXABLE, NET_TAX = KINDS[1], KINDS[2], KINDS[7], KINDS[8]
ALBARETO = {
    EMPLOYEES: (50, 1_000_000),
    PENSIONS: (30, 540_000),
    TAXABLE: (90, 1_800_000),
    NET_TAX: (60, 200_000),
    BRACKETS[1]: (20, 100_000),
    BRACKETS[2]: (10, 120_000),
    BRACKETS[3]: (40, 800_000),
    BRACKETS[4]: (10, 300_000),
    BRACKETS[5]: (5, 300_000),
    BRACKETS[6]: (4, 400_000),
    BRACKETS[7]: (4, 600_000),
}
NAPOLI = {
    EMPLOYEES: (100, 1_500_000),
    TAXABLE: (150, 2_200_000),
    NET_TAX: (80, 300_000),
    BRACKETS[0]: (4, -1_000),
    BRACKETS[1]: (100, 400_000),
    BRACKETS[2]: (50, 600_000),
    BRACKETS[3]: (20, 400_000),
    BRACKETS[4]: (10, 300_000),
    BRACKETS[5]: (0, 0),
    BRACKETS[6]: (0, 0),
    BRACKETS[7]: (0, 0),
}
AREAS = frozenset({"034001", "034", "08", "063049", "063", "15", "IT"})


def albareto(code: str = "34001", region: str = "8", **changed: tuple[object, object]) -> str:
    """Its ISTAT codes without the zeros, as some years have them."""
    return row(code=code, name="ALBARETO", plate="PR", region=region, taxpayers=100, cells=ALBARETO | changed)


def napoli() -> str:
    return row(code="063049", name="NAPOLI", plate="NA", region="15", taxpayers=200, cells=NAPOLI)


def read(folder: Path, text: str, areas: frozenset[str] = AREAS, year: int | None = 2021) -> Release:
    return MefIrpef().read([zipped(folder, NAME, text)], areas=areas, year=year)


def refusal(folder: Path, text: str, year: int | None = 2021) -> str:
    with pytest.raises(ReleaseError) as refused:
        read(folder, text, year=year)
    return str(refused.value)


def test_rows_as_published_for_2021_give_back_the_package_figure_for_figure(tmp_path):
    cities = frozenset({"084001", "082053", "034027", "018110"})
    release = read(tmp_path, table(*AS_PUBLISHED_2021), areas=cities)
    of_2024 = "irpef_quota_senza_imposta"
    found = {key: said for key, said in by_key(release.figures).items() if key[0] != of_2024}
    assert found == of_package(start="irpef_", areas=cities, year=2021)
    assert len(found) == 4 * 10
    assert release.edition == "2021"


def test_parma_has_29462_of_144420_taxpayers_up_to_10000_euro(tmp_path):
    release = read(tmp_path, table(*AS_PUBLISHED_2021), areas=frozenset({"034027"}))
    # 11 with nothing or losses and 29,451 up to 10,000 euro; 147,639 - 120,519 without net tax.
    found = by_key(release.figures)
    assert found["irpef_quota_sotto_10k", "034027", 2021] == (20.4002, 29462, 144420)
    assert found["irpef_quota_senza_imposta", "034027", 2021] == (18.3691, 27120, 147639)


def test_provinces_regions_and_italy_are_sums_of_comuni(tmp_path):
    found = by_key(read(tmp_path, table(albareto(), napoli())).figures)
    # Albareto: 93 people in brackets with 2,620,000 euro; Napoli: 184 with 1,699,000.
    assert found["irpef_complessivo_medio", "034001", 2021] == (28172.0430, 2_620_000, 93)
    assert found["irpef_complessivo_medio", "034", 2021] == (28172.0430, 2_620_000, 93)
    assert found["irpef_complessivo_medio", "15", 2021] == (9233.6957, 1_699_000, 184)
    assert found["irpef_complessivo_medio", "IT", 2021] == (15592.0578, 4_319_000, 277)
    assert found["irpef_quota_sotto_10k", "IT", 2021] == (44.7653, 20 + 4 + 100, 277)
    assert found["irpef_quota_sotto_15k", "IT", 2021] == (66.4260, 30 + 154, 277)
    assert found["irpef_quota_oltre_75k", "IT", 2021] == (2.8881, 8, 277)
    assert found["irpef_quota_reddito_oltre_75k", "IT", 2021] == (23.1535, 1_000_000, 4_319_000)
    assert found["irpef_quota_senza_imposta", "IT", 2021] == (53.3333, 40 + 120, 300)
    assert found["irpef_dipendente_medio", "IT", 2021] == (16666.6667, 2_500_000, 150)
    assert found["irpef_imponibile_medio", "IT", 2021] == (16666.6667, 4_000_000, 240)
    assert found["irpef_quota_oltre_75k", "063049", 2021] == (0, 0, 184)


def test_what_the_source_keeps_secret_makes_no_figure_and_counts_in_no_sum(tmp_path):
    release = read(tmp_path, table(albareto(), napoli()))
    found = by_key(release.figures)
    assert ("irpef_pensione_media", "063049", 2021) not in found
    assert ("irpef_quota_pensionati", "063", 2021) not in found
    assert found["irpef_pensione_media", "IT", 2021] == (18_000, 540_000, 30)
    # Napoli, its province and Campania lack two of eleven figures. Blank: Albareto’s lowest bracket, Napoli’s
    # pensions. Nine kinds of income are not shown, two columns each.
    assert release.counted == Counted(read=2, kept=7 * 11 - 3 * 2, suppressed=4, elsewhere=0, unused=18)


def test_taxpayers_whose_comune_is_unknown_and_comuni_outside_the_package_are_counted(tmp_path):
    other = albareto(code="034002")
    unknown = UNKNOWN_COMUNE + ";" * 44
    release = read(tmp_path, table(albareto(), other, unknown), areas=frozenset({"034001", "034"}))
    assert release.counted.elsewhere == 2
    assert by_key(release.figures)["irpef_quota_senza_imposta", "034", 2021] == (40, 80, 200)


def test_a_year_without_brackets_has_six_figures_and_says_how_many_are_absent(tmp_path):
    kinds = (*KINDS, TOTAL)
    cells = {kind: ALBARETO[kind] for kind in (EMPLOYEES, PENSIONS, TAXABLE, NET_TAX)} | {
        TOTAL: (95, 2_700_000)
    }
    line = row(
        code="034001", name="A", plate="PR", region="08", taxpayers=100, cells=cells, year=2024, kinds=kinds
    )
    release = read(tmp_path, table(line, head=header(kinds)), areas=frozenset({"034001", "08"}), year=None)
    found = by_key(release.figures)
    assert {key[0] for key in found} == {
        "irpef_complessivo_medio",
        "irpef_dipendente_medio",
        "irpef_imponibile_medio",
        "irpef_pensione_media",
        "irpef_quota_pensionati",
        "irpef_quota_senza_imposta",
    }
    assert found["irpef_complessivo_medio", "08", 2024] == (28421.0526, 2_700_000, 95)
    assert release.counted.suppressed == 2 * 5  # two areas, five figures from brackets


def test_where_total_and_brackets_are_published_the_mean_is_of_the_total(tmp_path):
    kinds = (*KINDS, TOTAL, *BRACKETS)
    cells = ALBARETO | {TOTAL: (94, 2_820_000)}
    line = row(code="034001", name="A", plate="PR", region="08", taxpayers=100, cells=cells, kinds=kinds)
    release = read(tmp_path, table(line, head=header(kinds)), areas=frozenset({"034001"}))
    found = by_key(release.figures)
    assert found["irpef_complessivo_medio", "034001", 2021] == (30_000, 2_820_000, 94)
    assert found["irpef_quota_sotto_10k", "034001", 2021][2] == 93


def test_the_file_is_read_in_either_encoding_and_unpacked_too(tmp_path):
    text = table(albareto(), napoli()).replace("ALBARETO", "ALBARÈTO")
    expected = by_key(read(tmp_path, table(albareto(), napoli())).figures)
    for encoding in ("utf-8", "utf-8-sig", "cp1252"):
        path = zipped(tmp_path, NAME, text, encoding=encoding)
        assert by_key(MefIrpef().read([path], areas=AREAS, year=2021).figures) == expected
    bare = tmp_path / f"{NAME}.csv"
    bare.write_bytes(text.encode("cp1252"))
    assert by_key(MefIrpef().read([bare], areas=AREAS, year=2021).figures) == expected


def test_addresses_name_the_year_and_by_default_the_latest():
    assert MefIrpef().addresses(2018)[0].endswith("_su_base_comunale_CSV_2018.zip")
    assert MefIrpef().addresses(None)[0].endswith("_su_base_comunale_CSV_2024.zip")
    with pytest.raises(ReleaseError, match="from 2000 on, not for 1999"):
        MefIrpef().addresses(1999)


DAMAGES = {
    "a page": (lambda text: "<!DOCTYPE html><html></html>", "is a web page, not a table"),
    "nothing": (lambda text: " \r\n", "is empty"),
    "commas": (lambda text: text.replace(";", ","), "row 1: the header has no semicolons but holds commas"),
    "a column less": (
        lambda text: text.replace("Imposta netta - Frequenza", "Imposta - Frequenza"),
        "row 1: the header lacks the column «Imposta netta - Frequenza»",
    ),
    "a column more": (
        lambda text: text.replace("Numero contribuenti;", "Numero contribuenti;Nota;").replace(
            "100;", "100;;"
        ),
        "row 1: the header has the unknown column «Nota»",
    ),
    "half a pair": (
        lambda text: text.replace("Trattamento spettante - Ammontare in euro", "Bonus - Ammontare in euro"),
        "«Trattamento spettante» has no column «Trattamento spettante - Ammontare in euro»",
    ),
    "a column twice": (
        lambda text: text.replace("Reddito da fabbricati -", "Reddito da pensione -"),
        "has the column «Reddito da pensione - Frequenza», «Reddito da pensione - Ammontare in euro» twice",
    ),
    "other brackets": (
        lambda text: text.replace("10000 a 15000", "12000 a 15000").replace("0 a 10000", "0 a 12000"),
        "the brackets of income have no bound at 10,000 euro",
    ),
    "a gap between brackets": (
        lambda text: text.replace("26000 a 55000", "28000 a 55000"),
        "the brackets of income leave out or repeat some incomes",
    ),
    "another year": (
        lambda text: text.replace("2021;X000;34001", "2020;X000;34001"),
        "row 2, column Anno di imposta: the tax year is «2020», not 2021",
    ),
    "no year": (
        lambda text: text.replace("2021;X000;063049", ";X000;063049"),
        "row 3, column Anno di imposta",
    ),
    "cut in a row": (lambda text: text[:-40], "row 3: 40 cells under 50 columns"),
    "cells beyond": (
        lambda text: text.replace("600000;;", "600000;;7"),
        "row 2: «;7» stands beyond the last",
    ),
    "a comune twice": (
        lambda text: text + albareto(),
        "row 4, column Codice Istat Comune: the comune 034001 stands already in row 2",
    ),
    "no code": (
        lambda text: text.replace(";34001;", ";;"),
        "row 2, column Codice Istat Comune: «» is not the ISTAT code",
    ),
    "a name for a code": (
        lambda text: text.replace(";34001;", ";PR001;"),
        "row 2, column Codice Istat Comune: «PR001» is not the ISTAT code",
    ),
    "another region": (
        lambda text: text.replace("Regione;8;", "Regione;9;"),
        "row 2, column Codice Istat Comune: the row puts the comune 034001 in region 09",
    ),
    "a comune less": (
        lambda text: text[: text.index("2021;X000;063049")],
        "has no row for the comune 063049 of areas.csv",
    ),
    "thousands marked": (
        lambda text: text.replace(";1000000;", ";1.000.000;"),
        "row 2, column Reddito da lavoro dipendente e assimilati - Ammontare in euro: «1.000.000» is not",
    ),
    "half a secret": (
        lambda text: text.replace(";30;540000;", ";;540000;"),
        "row 2, column Reddito da pensione: only one of people and euros",
    ),
    "a loss": (lambda text: text.replace(";540000;", ";-540000;"), "Ammontare in euro: -540000 is negative"),
    "too many people": (
        lambda text: text.replace(";30;540000;", ";130;540000;"),
        "row 2, column Reddito da pensione - Frequenza: 130 people among 100 taxpayers",
    ),
    "a bracket that cannot be": (
        lambda text: text.replace(";10;120000;", ";10;160000;"),
        "da 10000 a 15000 euro - Ammontare in euro: 10 people of the bracket cannot have 160000 euro",
    ),
    "brackets above all": (
        lambda text: text.replace(";40;800000;", ";50;1000000;"),
        "row 2, column Numero contribuenti: the brackets hold 103 people, more than 100 taxpayers",
    ),
}


@pytest.mark.parametrize(("damage", "said"), DAMAGES.values(), ids=DAMAGES)
def test_a_file_in_another_form_is_refused_with_its_place(tmp_path, damage, said):
    whole = table(albareto(), napoli())
    damaged = damage(whole)
    assert damaged != whole
    message = refusal(tmp_path, damaged)
    assert said in message
    assert NAME in message


def test_the_year_asked_for_must_be_the_year_of_the_file(tmp_path):
    assert "the tax year is «2021», not 2020" in refusal(tmp_path, table(albareto(), napoli()), year=2020)


def test_a_file_of_no_comune_and_two_files_are_refused(tmp_path):
    assert "holds no comune" in refusal(tmp_path, table())
    path = zipped(tmp_path, NAME, table(albareto(), napoli()))
    with pytest.raises(ReleaseError, match="2 files are given; give one"):
        MefIrpef().read([path, path], areas=AREAS, year=2021)
