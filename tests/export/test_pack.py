"""An offline pack: what is in it, that it asks nothing of anybody, and that nobody's files are lost."""

import json
import re
import zipfile
from dataclasses import replace

import pytest

from tests.api.live.talking import STORYBOARD
from willdash.api.static_files import load_manifest
from willdash.core.storyboard import Storyboard
from willdash.export.pack import write_pack
from willdash.export.pack_folder import zip_folder
from willdash.export.pack_map import coverage
from willdash.export.pack_pieces import packed
from willdash.export.pack_scenes import scene_sets
from willdash.export.source import ExportError, ExportSource
from willdash.views.scene.shape import Shape

CITIES = ["bergamo", "como", "monza", "novara", "padova", "parma", "ravenna", "reggio-emilia", "rovigo"]
ONE = {**STORYBOARD, "scenes": [STORYBOARD["scenes"][1]]}
"""A single scene, the table of IRPEF incomes, published for 2018, 2020 and 2021."""


@pytest.fixture(scope="module")
def source(store, settings):
    return ExportSource(Storyboard.model_validate(ONE), store, load_manifest(settings.dist))


@pytest.fixture(scope="module")
def report(source, tmp_path_factory):
    return write_pack(source, tmp_path_factory.mktemp("chiavetta è mia") / "pack")


def read(file):
    return file.read_text(encoding="utf-8")


def unpacked(held, name):
    return "".join(held["pieces"][number] for number in held["rows"][held["named"][name]])


def test_a_pack_has_an_index_and_the_three_windows_in_both_languages(report):
    assert sorted(file.name for file in report.folder.glob("*.html")) == [
        "index.html",
        *("mappa.en.html", "mappa.it.html"),
        *("palco.en.html", "palco.it.html"),
        *("regia.en.html", "regia.it.html"),
    ]


def test_a_scene_is_there_for_nine_cities_and_three_years_in_two_languages_and_two_shapes(report):
    files = sorted(report.folder.glob("data/scene-*.js"))
    assert [file.stem for file in files] == [
        f"scene-1.{each}" for each in ("en.standard", "en.wide", "it.standard", "it.wide")
    ]
    held = json.loads(
        read(files[3]).removeprefix('willdashPack.arrived("scene-1.it.wide", ').removesuffix(");\n")
    )
    assert list(held["named"]) == [f"{city}/{year}" for city in CITIES for year in (2018, 2020, 2021)]
    como = unpacked(held, "como/2021")
    assert 'data-city="como"' in como
    assert "A Como il 27,3\N{NO-BREAK SPACE}% dei contribuenti" in como


def test_every_address_in_a_pack_is_relative_and_there(report):
    for page in report.folder.glob("*.html"):
        addresses = re.findall(r'(?:href|src)="([^"#?][^"]*)"', read(page))
        assert len(addresses) > 4
        assert [each for each in addresses if not (report.folder / each).is_file()] == []
    for style in report.folder.glob("assets/*.css"):
        fonts = re.findall(r'url\("?\./([^")]+)', read(style))
        assert len(fonts) == 8
        assert [font for font in fonts if not (style.parent / font).is_file()] == []


def test_no_script_of_a_pack_is_a_module_and_no_page_names_the_server(report):
    for page in report.folder.glob("*.html"):
        assert 'type="module"' not in read(page)
        assert "/static/" not in read(page)


def test_the_index_says_version_and_date_of_the_data_in_both_languages(report, store):
    index = read(report.folder / "index.html")
    assert f"Versione dei dati {store.version}" in index
    assert f"Data version {store.version}" in index
    latest = max(source.acquired for source in store.catalog.sources.values())
    assert index.count(latest[:4]) >= 2
    assert index.count("CC BY 4.0") >= 2


def test_a_pack_of_one_scene_is_smaller_than_four_megabytes_and_one_zipped(report):
    assert report.bytes == sum(file.stat().st_size for file in report.folder.rglob("*") if file.is_file())
    assert report.bytes < 4_000_000
    assert report.zipped_bytes == report.zipped.stat().st_size < 1_000_000


def test_the_zip_holds_the_same_files_and_the_same_folder_gives_the_same_bytes(report, tmp_path):
    with zipfile.ZipFile(report.zipped) as archive:
        names = archive.namelist()
        assert archive.read("pack/index.html") == (report.folder / "index.html").read_bytes()
    assert len(names) == report.files
    zip_folder(report.folder, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == report.zipped.read_bytes()


def test_somebody_else_s_folder_or_zip_is_left_alone(source, tmp_path):
    mine = tmp_path / "tesi" / "capitolo.txt"
    mine.parent.mkdir()
    mine.write_text("mia")
    with pytest.raises(ExportError, match="is no pack"):
        write_pack(source, mine.parent)
    assert mine.read_text() == "mia"
    zipped = tmp_path / "foto.zip"
    zipped.write_bytes(b"mie")
    with pytest.raises(ExportError, match="is no pack"):
        write_pack(source, tmp_path / "foto")
    assert zipped.read_bytes() == b"mie"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["foto.zip", "tesi"]


def test_a_pack_is_replaced_whole(report, source):
    left_over = report.folder / "data" / "scene-9.it.wide.js"
    left_over.write_text("old")
    again = write_pack(source, report.folder)
    assert (again.files, again.bytes, again.zipped_bytes) == (report.files, report.bytes, report.zipped_bytes)
    assert sorted(each.name for each in report.folder.parent.iterdir()) == ["pack", "pack.zip"]


def test_assets_that_were_not_built_are_said(source, tmp_path):
    bare = replace(source.manifest, files={})
    with pytest.raises(ExportError, match="make assets"):
        write_pack(replace(source, manifest=bare), tmp_path / "pack")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_said(source, tmp_path):
    (tmp_path / "note.txt").write_text("mia")
    with pytest.raises(ExportError, match="cannot be written"):
        write_pack(source, tmp_path / "note.txt" / "pack")


def test_two_scenes_that_differ_in_city_and_year_alone_share_a_set(store):
    first = STORYBOARD["scenes"][0]
    other = {**first, "shows": {"year": "2020", "city": "monza", "indicator": "bes_neet"}}
    board = Storyboard.model_validate({**STORYBOARD, "scenes": [first, other]})
    assert [each.key for each in scene_sets(board, store)] == ["indicator=bes_neet&view=map"]


def test_the_map_covers_each_indicator_for_its_usual_year_and_those_that_scenes_name(store):
    first = STORYBOARD["scenes"][0]
    named = {**first, "shows": {**first["shows"], "year": "2020"}}
    board = Storyboard.model_validate({**STORYBOARD, "scenes": [*STORYBOARD["scenes"], named]})
    assert coverage(board, store).years == {"bes_neet": [2024, 2020], "irpef_quota_sotto_10k": [2021]}


def test_a_text_is_the_same_after_packing_and_a_piece_is_stored_once(store):
    outline = "M1 2l3 4" * 60
    texts = {name: f'<svg><path d="{outline}" fill="{name}"></path> {name}</svg>' for name in ("red", "blue")}
    held = packed({**texts, "again": texts["red"]})
    assert [unpacked(held, name) for name in ("red", "blue", "again")] == [
        texts["red"],
        texts["blue"],
        texts["red"],
    ]
    assert sum(outline in piece for piece in held["pieces"]) == 1
    assert len(held["rows"]) == 2


def test_scenes_in_a_pack_are_the_very_html_that_the_server_gives(client, store):
    each = scene_sets(Storyboard.model_validate(ONE), store)[0]
    packed_html = dict(each.texts("en", Shape.STANDARD))["parma/2018"]
    shows = "city=parma&indicator=irpef_quota_sotto_10k&lang=en&shape=standard&view=table&year=2018"
    assert packed_html == client.get(f"/plenaria/scena?{shows}").text
