"""Nursery services and social spending: what is kept, counted, and refused."""

from pathlib import Path

import pytest

from tests.pipeline.releases.readers.istat_published import (
    AREAS,
    NIDI_COLUMNS,
    SPESA_COLUMNS,
    nidi_row,
    sdmx_csv,
    spesa_row,
)
from willdash.pipeline.releases.readers.istat_nidi import ISTAT_NIDI
from willdash.pipeline.releases.readers.istat_spesa_sociale import ISTAT_SPESA_SOCIALE
from willdash.pipeline.releases.release import Counted, Figure, ReleaseError

THREE = [
    nidi_row("P_100CH_Y0_2", "034027", 2022, "48.2"),
    nidi_row("AUTP", "034027", 2022, "2105"),
    nidi_row("EXPMUN", "034027", 2022, "1.85E7"),
]


def read(file, reader=ISTAT_NIDI, year=None):
    return reader.read([file], areas=AREAS, year=year)


def nidi(folder, rows, columns=NIDI_COLUMNS):
    return sdmx_csv(folder / "nidi.csv", columns, rows)


def refusal(file: Path, **given):
    with pytest.raises(ReleaseError) as refused:
        read(file, **given)
    return str(refused.value)


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "nidi.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_places_and_spending_of_parma_the_region_and_italy(tmp_path):
    rows = [
        *THREE,
        nidi_row("P_100CH_Y0_2", "ITD5", 2022, "43.1"),
        nidi_row("P_100CH_Y0_2", "IT", 2022, "30"),
        nidi_row("P_100CH_Y0_2", "ITD52", 2022, "41.7"),
    ]
    release = read(nidi(tmp_path, rows))
    assert release.figures == (
        Figure("nidi_posti_100_bambini", "034", 2022, 41.7),
        Figure("nidi_posti_100_bambini", "034027", 2022, 48.2),
        Figure("nidi_posti_100_bambini", "08", 2022, 43.1),
        Figure("nidi_posti_100_bambini", "IT", 2022, 30.0),
        Figure("nidi_posti_autorizzati", "034027", 2022, 2105.0),
        Figure("nidi_spesa_comunale", "034027", 2022, 18_500_000.0),
    )
    assert release.counted == Counted(read=6, kept=6)
    assert (release.source, release.edition) == ("istat_nidi", "2022-2022")


def test_other_services_owners_and_measures_are_counted_as_unused(tmp_path):
    rows = [
        *THREE,
        nidi_row("P_100CH_Y0_2", "034027", 2022, "51.0", TYPE_SOCIO_EDUC_SERVICE="ALL"),
        nidi_row("AUTP", "034027", 2022, "900", HOLDER_SECTOR_PUBPRIV="1"),
        nidi_row("AUTP", "034027", 2022, "950", TYPE_MANAGEMENT="DIR"),
        nidi_row("SERV", "034027", 2022, "61"),
        nidi_row("AUTP", "034027", "2022-Q1", "600", FREQ="Q"),
        nidi_row("AUTP", "034999", 2022, "20"),  # a comune that is not in the package
        nidi_row("AUTP", "ITD", 2022, "99000"),  # a group of regions
    ]
    assert read(nidi(tmp_path, rows)).counted == Counted(read=10, kept=3, elsewhere=2, unused=5)


@pytest.mark.parametrize("published", ["", "..", "....", ":", "NaN"])
def test_a_figure_that_is_not_published_is_suppressed_and_never_0(tmp_path, published):
    release = read(nidi(tmp_path, [*THREE, nidi_row("AUTP", "016024", 2022, published)]))
    assert release.counted == Counted(read=4, kept=3, suppressed=1)
    assert all(figure.area == "034027" for figure in release.figures)


def test_a_figure_marked_as_confidential_is_suppressed_and_empty_lines_are_none(tmp_path):
    columns = [*NIDI_COLUMNS, "CONF_STATUS"]
    rows = [*THREE, nidi_row("AUTP", "016024", 2022, "3", CONF_STATUS="C")]
    text = nidi(tmp_path, rows, columns).read_text(encoding="utf-8").replace("\n", "\n\n")
    assert read(written(tmp_path, text)).counted == Counted(read=4, kept=3, suppressed=1)


def test_sdmx_csv_2_and_the_short_name_of_the_owners_column_are_read_too(tmp_path):
    names = {"DATAFLOW": "STRUCTURE_ID", "HOLDER_SECTOR_PUBPRIV": "HOLDER_SECTOR"}
    columns = ["STRUCTURE", *(names.get(column, column) for column in NIDI_COLUMNS), "ACTION"]
    rows = [
        {"STRUCTURE": "dataflow", "ACTION": "I"} | {names.get(key, key): cell for key, cell in row.items()}
        for row in THREE
    ]
    assert len(read(nidi(tmp_path, rows, columns)).figures) == 3


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(tmp_path):
    text = nidi(tmp_path, THREE).read_text(encoding="utf-8")
    file = written(tmp_path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert len(read(file).figures) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nidi.csv: the file is empty; the service answers so when it is busy: try again later"),
        ("\n <!DOCTYPE html><html><h1>503</h1>", "this is a page or a message, not CSV: «<!DOCTYPE html>"),
        ("<?xml version='1.0'?><mes:Error/>", "this is a page or a message, not CSV: «<?xml"),
        ('{"error": 500}', "this is a page or a message, not CSV"),
        ("NoRecordsFound", "row 1: column FREQ, REF_AREA, TIME_PERIOD, OBS_VALUE"),
        (";".join(NIDI_COLUMNS), "row 1: columns are not separated by commas; download with format=csv"),
        ("\t".join(NIDI_COLUMNS), "row 1: columns are not separated by commas"),
        (b"DATAFLOW,FREQ\nPerch\xe9,A\n", "nidi.csv: is not UTF-8"),
    ],
)
def test_what_is_not_sdmx_csv_is_refused(tmp_path, text, said):
    assert said in refusal(written(tmp_path, text))


@pytest.mark.parametrize(
    ("renamed", "said"),
    [
        ({"OBS_VALUE": "Osservazione"}, "row 1: column OBS_VALUE is missing"),
        ({"TYPE_MANAGEMENT": "GESTIONE"}, "row 1: column TYPE_MANAGEMENT is missing"),
        ({"DATAFLOW": "FLUSSO"}, "row 1: column DATAFLOW is missing"),
        ({"UNIT_MEAS": "AGE"}, "row 1: column AGE is not known; it may split the figures further"),
        ({"UNIT_MEAS": "UNIT_MULT"}, "row 1: column UNIT_MULT is there twice"),
    ],
)
def test_a_column_renamed_or_added_is_refused_by_name(tmp_path, renamed, said):
    head, rest = nidi(tmp_path, THREE).read_text(encoding="utf-8").split("\n", 1)
    head = ",".join(renamed.get(column, column) for column in head.split(","))
    assert said in refusal(written(tmp_path, f"{head}\n{rest}"))


def test_a_file_that_was_cut_off_in_a_row_is_refused(tmp_path):
    text = nidi(tmp_path, THREE).read_text(encoding="utf-8").rstrip()
    assert "nidi.csv, row 4: 15 cells under 16 columns" in refusal(written(tmp_path, text[:-1]))
    assert "the download was cut off" in refusal(written(tmp_path, f'{text},"034'))


def test_a_figure_with_two_values_is_refused(tmp_path):
    rows = [*THREE, nidi_row("AUTP", "034027", 2022, "2106")]
    assert refusal(nidi(tmp_path, rows)) == (
        "nidi.csv, row 5, column OBS_VALUE: nidi_posti_autorizzati, 034027, 2022 is 2106, but 2105 at "
        "nidi.csv, row 3, column OBS_VALUE; one figure cannot have two values: ask the source which holds"
    )


def test_a_table_without_one_of_the_measures_is_refused(tmp_path):
    assert "hold no figure of nidi_spesa_comunale" in refusal(nidi(tmp_path, THREE[:2]))


def test_a_year_that_the_table_lacks_is_refused(tmp_path):
    assert "no figure is of 2023, they are of 2022-2022" in refusal(nidi(tmp_path, THREE), year=2023)


def test_two_files_or_none_are_refused(tmp_path):
    file = nidi(tmp_path, THREE)
    for files, number in ([], 0), ([file, file], 2):
        with pytest.raises(ReleaseError, match=f"istat_nidi is one file, {number} were given"):
            ISTAT_NIDI.read(files, areas=AREAS, year=None)


def test_spending_by_who_it_is_for_is_of_regions_and_italy_since_districts_are_no_areas(tmp_path):
    rows = [
        spesa_row("FAM", "ITD5", "410000000"),
        spesa_row("ELD", "ITD5", "150500000.5"),
        spesa_row("POV", "IT", "700000000"),
        spesa_row("DIS", "IT", "2200000000"),
        spesa_row("ADD", "IT", "30000000"),  # addictions, not shown
        spesa_row("FAM", "ITD5", "12", DATA_TYPE="EXPTPOP"),
        spesa_row("FAM", "ITD5", "90000000", CATEGORY_OF_SERVICE="DAYC"),
        spesa_row("FAM", "T08011", "9000000"),  # a district
        spesa_row("POV", "ITD5", ".."),
    ]
    release = read(sdmx_csv(tmp_path / "spesa.csv", SPESA_COLUMNS, rows), reader=ISTAT_SPESA_SOCIALE)
    assert release.figures == (
        Figure("spesa_sociale_anziani", "08", 2022, 150_500_000.5),
        Figure("spesa_sociale_disabilita", "IT", 2022, 2_200_000_000.0),
        Figure("spesa_sociale_famiglie", "08", 2022, 410_000_000.0),
        Figure("spesa_sociale_poverta", "IT", 2022, 700_000_000.0),
    )
    assert release.counted == Counted(read=9, kept=4, suppressed=1, elsewhere=1, unused=3)


def test_the_address_is_that_of_the_dataflow():
    assert ISTAT_SPESA_SOCIALE.addresses(2022) == (
        "https://esploradati.istat.it/SDMXWS/rest/data/IT1,47_940_DF_DCIS_SPESESERSOC1_5,1.0/?format=csv",
    )
