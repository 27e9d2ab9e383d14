"""Slides of a storyboard typed by hand, opened as whoever receives them opens them."""

import io
import re
from datetime import UTC, datetime
from functools import cache
from statistics import median
from zipfile import ZipFile

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pypdf import PdfReader

from tests.api.live.talking import NOTE, STORYBOARD
from tests.published import cities, expected, published, rows, written
from willdash.api.pictures import FONTS
from willdash.api.static_files import load_manifest
from willdash.core.storyboard import Storyboard
from willdash.export.pdf_deck import pdf_bytes
from willdash.export.pptx_deck import pptx_bytes
from willdash.export.slide_deck import deck_of
from willdash.export.slides import write_slides
from willdash.export.source import ExportError, ExportSource
from willdash.text import Text

TITLES = [
    "Una prova", "Dove?", "In che ordine?", "Dove siamo più indietro?", "E negli anni?",
    "Fonti dei dati mostrati",
]  # fmt: skip
"""A cover, three scenes, the question of the second, the sources."""
SCENES = (1, 2, 4)
"""Which of the slides show a picture."""
ACQUIRED = datetime(2026, 11, 22, tzinfo=UTC)
PNG = io.BytesIO()
Image.new("RGB", (2, 1), "white").save(PNG, "PNG")


@pytest.fixture(scope="module")
def source(store, settings):
    return ExportSource(Storyboard.model_validate(STORYBOARD), store, load_manifest(settings.dist))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("slides")


@pytest.fixture(scope="module")
def pptx(source, folder):
    assert write_slides(source, folder / "talk.pptx", language="it") == 6
    return Presentation(folder / "talk.pptx")


@pytest.fixture(scope="module")
def pdf(store, settings, folder):
    """The second scene alone, since pictures take a second each."""
    one = Storyboard.model_validate({**STORYBOARD, "scenes": STORYBOARD["scenes"][1:2]})
    source = ExportSource(one, store, load_manifest(settings.dist))
    assert write_slides(source, folder / "talk.pdf", language="it") == 4
    return PdfReader(folder / "talk.pdf")


def undrawn(source, language):
    """The deck without the seconds that its pictures take."""
    return deck_of(source, Text.of(language), lambda _: PNG.getvalue())


def words_of(slide):
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def on_page(page):
    """The page's text, with one space wherever there is any, however its lines are broken."""
    return " ".join(page.extract_text().split())


def pictures_of(slide):
    return [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]


@cache
def neet_of(city):
    """The latest figure of a city, the median of the nine and that of Italy, as an Italian reads them."""
    of = next(row for row in rows("indicators.csv") if row["id"] == "bes_neet")
    figures = published()
    years = expected(figures, cities(), "bes_neet")
    nine = years[max(years)]
    italy = figures["bes_neet", "IT", max(years)]
    middle = median(float(value) for value in nine.values())
    return [written(value, of) for value in (nine[city], middle, italy)]


def test_each_scene_and_each_question_is_a_slide_with_its_title(pptx):
    assert [slide.shapes.title.text_frame.text for slide in pptx.slides] == TITLES


def test_the_slides_are_sixteen_by_nine(pptx):
    assert pptx.slide_width / pptx.slide_height == pytest.approx(16 / 9)


def test_every_placeholder_is_filled(pptx):
    assert all(place.text_frame.text for slide in pptx.slides for place in slide.placeholders)


def test_a_sentence_of_the_scene_stands_instead_of_what_the_figures_say(pptx):
    assert pptx.slides[2].placeholders[1].text_frame.text == "Ogni riga è una città."


def test_a_scene_without_a_sentence_says_the_figures_of_the_data(pptx):
    said = pptx.slides[1].placeholders[1].text_frame.text
    parma, middle, italy = neet_of("034027")
    assert said.startswith("Nella provincia di Parma la quota di giovani di 15-29 anni")
    assert re.findall(r"\d+,\d\u00a0%", said) == [parma, middle, italy]


def test_the_presenter_finds_notes_minutes_question_and_address(pptx):
    first, second = (pptx.slides[number].notes_slide.notes_text_frame.text for number in (1, 2))
    assert first.splitlines() == [
        NOTE,
        "Tempo: un minuto previsto.",
        "Pagina: /?indicator=bes_neet&city=parma",
    ]
    assert "Tempo: 2 minuti previsti." in second
    assert "I dati dicono: A Como il 27,3\u00a0% dei contribuenti dichiara fino a 10.000 €" in second
    assert "Domanda alla sala: Dove siamo più indietro?\n1. Minori\n2. Povertà\n3. Anziani\n" in second
    assert not pptx.slides[0].has_notes_slide


def test_the_options_of_a_question_can_be_edited(pptx):
    options = pptx.slides[3].placeholders[1].text_frame
    assert [paragraph.text for paragraph in options.paragraphs] == ["1. Minori", "2. Povertà", "3. Anziani"]


def test_pictures_are_sharp_on_a_large_projector_and_stand_on_scenes_alone(pptx):
    assert [len(pictures_of(slide)) for slide in pptx.slides] == [number in SCENES for number in range(6)]
    for number in SCENES:
        (picture,) = pictures_of(pptx.slides[number])
        image = Image.open(io.BytesIO(picture.image.blob))
        assert image.size == (3408, 1215)
        assert len(image.convert("L").resize((568, 220)).getcolors()) > 20, "the picture is empty"
        assert picture.width / picture.height == pytest.approx(3408 / 1215, rel=0.001)
        assert picture.left >= 0
        assert picture.left + picture.width <= pptx.slide_width


def test_whoever_does_not_see_a_picture_is_told_what_it_shows(pptx):
    (picture,) = pictures_of(pptx.slides[1])
    says = picture._element.nvPicPr.cNvPr.get("descr")
    assert says.startswith("Giovani di 15-29 anni che non lavorano e non studiano (NEET)")
    assert "%\u00a0·\u00a02024" in says.replace(" ", "\u00a0")
    assert "dato provinciale" in says
    assert neet_of("034027")[0] in says


def test_unit_year_level_and_source_stand_under_a_picture(pptx):
    said = words_of(pptx.slides[1])
    assert "% · 2024 · dato provinciale" in said
    assert "Fonte: ISTAT, Bes dei territori, edizione 2025 (CC BY 4.0)" in said


def test_every_slide_says_the_data_and_its_number(pptx, store):
    for number, slide in enumerate(pptx.slides, start=1):
        assert f"willdash · dati {store.version}, acquisiti fino al 22 novembre 2026" in words_of(slide)
        (field,) = slide._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}fld")
        assert field.get("type") == "slidenum"
        assert field.find("{*}t").text == str(number)


def test_the_cover_says_how_long_it_takes(pptx, store):
    said = words_of(pptx.slides[0])
    assert "Tre scene." in said
    assert "3 scene, 4 minuti previsti" in said
    assert f"Versione dei dati {store.version}, acquisiti fino al 22 novembre 2026" in said


def test_the_last_slide_names_the_sources_of_all_scenes_and_no_other(pptx):
    listed = pptx.slides[5].placeholders[1].text_frame.text.splitlines()
    used = [row for row in rows("sources.csv") if row["id"] in ("istat_bes_2025", "mef_irpef")]
    assert len(listed) == 2
    for line, row in zip(listed, used, strict=True):
        assert line.startswith(f"{row['publisher_it']}, {row['title_it']}, edizione {row['edition']}")
        assert f"Licenza: {row['licence_it']}." in line


def test_words_are_spelled_in_their_language_and_set_in_our_typeface(source):
    content = ZipFile(io.BytesIO(pptx_bytes(undrawn(source, "en"))))
    page = content.read("ppt/slides/slide2.xml").decode()
    assert set(re.findall(r'lang="([^"]*)"', page)) == {"en-GB"}
    assert content.read("ppt/theme/theme1.xml").count(b'<a:latin typeface="Titillium Web"') == 2
    assert "Where?" in page
    assert "Data version" in content.read("ppt/slides/slide1.xml").decode()


def test_the_file_knows_what_it_is_and_no_other_day_than_that_of_the_data(pptx, folder):
    about = pptx.core_properties
    assert (about.title, about.subject, about.language) == ("Una prova", "Tre scene.", "it-IT")
    assert about.author == about.last_modified_by == "willdash"
    assert about.created == about.modified == ACQUIRED.replace(tzinfo=None)
    assert {part.date_time[0] for part in ZipFile(folder / "talk.pptx").infolist()} == {1980}


def test_the_same_data_give_the_same_files(source, settings):
    fonts = [load_manifest(settings.dist).file(font) for font in FONTS]
    one, other = undrawn(source, "it"), undrawn(source, "it")
    assert pptx_bytes(one) == pptx_bytes(other)
    assert pdf_bytes(one, fonts) == pdf_bytes(other, fonts)


def test_the_pdf_has_the_same_slides_as_text_with_an_outline(source, settings, pptx):
    fonts = [load_manifest(settings.dist).file(font) for font in FONTS]
    pdf = PdfReader(io.BytesIO(pdf_bytes(undrawn(source, "it"), fonts)))
    assert [entry.title for entry in pdf.outline] == TITLES
    for title, page, slide in zip(TITLES, pdf.pages, pptx.slides, strict=True):
        text = on_page(page)
        assert title in text
        for line in words_of(slide).splitlines():
            assert " ".join(line.split()) in text


def test_the_pdf_names_title_and_language_and_describes_its_pictures(pdf):
    assert pdf.metadata.title == "Una prova"
    assert pdf.metadata.creation_date == ACQUIRED
    catalog = pdf.trailer["/Root"]
    assert catalog["/Lang"] == "it-IT"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    described = [words for item in structure(catalog["/StructTreeRoot"]) if (words := item.get("/Alt"))]
    assert len(described) == 1
    assert described[0].startswith("Contribuenti con reddito complessivo fino a 10.000 euro")
    assert "A Como il 27,3\u00a0% dei contribuenti" in described[0]


def structure(node):
    """Every element under a node of the structure tree."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if hasattr(found, "get"):
            yield found
            yield from structure(found)


def test_the_pdf_brings_its_fonts_and_sharp_pictures(pdf):
    fonts = [font.get_object() for font in pdf.pages[1]["/Resources"]["/Font"].values()]
    assert {re.sub(r"^/\w+\+", "", font["/BaseFont"]) for font in fonts} == {
        "TitilliumWeb",
        "TitilliumWebBold",
    }
    for font in fonts:
        assert "/FontFile2" in font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    assert [len(page.images) for page in pdf.pages] == [0, 1, 0, 0]
    assert pdf.pages[1].images[0].image.size == (3408, 1215)


@pytest.mark.parametrize(
    ("name", "language", "say"),
    [
        ("talk.odp", "it", r"talk.odp: name a file that ends in .pptx or .pdf"),
        ("talk", "it", r"talk: name a file that ends in"),
        ("nowhere/talk.pdf", "it", r"nowhere is no folder: make it"),
        ("folder.pdf", "it", r"folder.pdf is a folder: name a file"),
        ("talk.pdf", "fr", r"no language «fr»: take it or en"),
    ],
)
def test_what_cannot_be_written_is_refused_with_a_remedy(source, tmp_path, name, language, say):
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(ExportError, match=say):
        write_slides(source, tmp_path / name, language=language)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.pdf"]


def test_a_scene_that_cannot_be_shown_is_named_and_leaves_the_old_file(store, settings, tmp_path):
    scene = {**STORYBOARD["scenes"][0], "view": "rug", "shows": {"cluster": "contesto"}}
    storyboard = Storyboard.model_validate({**STORYBOARD, "scenes": [STORYBOARD["scenes"][1], scene]})
    old = tmp_path / "talk.pdf"
    old.write_bytes(b"old")
    with pytest.raises(ExportError, match=r"scene 2 cannot be shown: .*contesto"):
        write_slides(ExportSource(storyboard, store, load_manifest(settings.dist)), old, language="it")
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]
