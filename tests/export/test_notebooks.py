"""The notebooks of the nine cities on paper, opened as whoever prints them opens them."""

import io
from dataclasses import replace
from subprocess import CalledProcessError

import pytest
from htpy import fragment
from pypdf import PdfReader
from typer.testing import CliRunner

from tests.export.notebook_reading import runs, squeezed, told
from willdash.api.child import TooBusy
from willdash.api.notebook import Typesetter, printable
from willdash.api.static_files import load_manifest
from willdash.cli import app
from willdash.views.notebook.html import notebook_html
from willdash.views.notebook.making import notebook_of

NINE = ("bergamo", "como", "monza", "novara", "padova", "parma", "ravenna", "reggio-emilia", "rovigo")
ORIGIN = "https://willdash.example.org"
MOST_PAGES = 10
CHAPTERS = {
    "it": [
        "Chi vive a Rovigo", "Bisogni e risposte, fra tutte le aree", "Che cosa distingue Rovigo",
        "Quanto manca a Rovigo", "Pratiche da guardare", "Pratiche di Rovigo", "Città simili a Rovigo",
        "Come si legge, fonti e indirizzo",
    ],
    "en": [
        "Who lives in Rovigo", "Needs and responses, among all areas", "What sets Rovigo apart",
        "How much Rovigo is missing", "Practices to look at", "Practices of Rovigo",
        "Cities similar to Rovigo", "How to read, sources and address",
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def typesetter(settings):
    return Typesetter(load_manifest(settings.dist), patience=60)


def notebook(store, city, language):
    return notebook_of(store, replace(store.choices.default, city=city, lang=language), origin=ORIGIN)


def pages(pdf):
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.sliced
@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("city", NINE)
def test_paper_says_what_the_page_and_the_data_say_on_ten_pages_at_most(store, typesetter, city, language):
    made = notebook(store, city, language)
    paper = pages(typesetter.pdf(printable(made)))
    assert 6 <= len(paper) <= MOST_PAGES
    said = squeezed("".join(paper))
    assert [shown for shown in told(city, language) if not is_said(*shown, said)] == []
    page = runs(str(fragment[notebook_html(made, downloads=None)]))
    assert len(page) > 300
    assert [words for words in page if squeezed(words) not in said] == []


def is_said(name, origin, figure, said):
    """Whether a figure stands beside its name, with year and level: in a table, or large over them."""
    in_table, large = squeezed(f"{name}{origin.row}{figure}"), squeezed(f"{name}{figure}")
    after = said.partition(large)[2][:80]
    return in_table in said or squeezed(origin.under) in after


def test_a_screen_reader_finds_title_language_chapters_and_what_pictures_show(store, typesetter):
    for language, title in (("it", "Quaderno di Rovigo"), ("en", "Notebook of Rovigo")):
        reader = PdfReader(io.BytesIO(typesetter.pdf(printable(notebook(store, "rovigo", language)))))
        root = reader.trailer["/Root"]
        assert reader.metadata.title == title
        assert root["/Lang"].split("-")[0] == language
        assert root["/MarkInfo"]["/Marked"]
        assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
        assert [entry.title for entry in reader.outline if not isinstance(entry, list)] == CHAPTERS[language]
        # The map, and a spine for each of the 32 featured indicators.
        assert len([each for each in figures(root["/StructTreeRoot"]) if len(each) > 40]) == 33


def figures(node):
    """What the pictures below a node of the structure are said to show."""
    found = node.get_object()
    if isinstance(found, int):
        return []
    if isinstance(found, list):
        return [says for each in found for says in figures(each)]
    own = [str(found["/Alt"])] if found.get("/S") == "/Figure" else []
    return own + (figures(found["/K"]) if "/K" in found else [])


def test_only_the_fonts_of_the_site_are_in_it(store, typesetter):
    for city, language in (("reggio-emilia", "it"), ("monza", "en")):
        reader = PdfReader(io.BytesIO(typesetter.pdf(printable(notebook(store, city, language)))))
        fonts = {
            font.get_object()["/BaseFont"].partition("+")[2]
            for page in reader.pages
            for font in page["/Resources"]["/Font"].values()
        }
        assert fonts == {"TitilliumWeb-Regular", "TitilliumWeb-Bold"}


def test_the_same_notebook_has_the_same_bytes_whoever_sets_it(store, settings, typesetter):
    document = printable(notebook(store, "como", "it"))
    assert Typesetter(load_manifest(settings.dist)).pdf(document) == typesetter.pdf(document)


def test_what_the_template_does_not_know_is_refused_with_the_reason(typesetter):
    with pytest.raises(CalledProcessError) as refused:
        typesetter.pdf(b'{"acquired": "2026-11-22", "inks": {}, "notebook": {}}')
    assert "acquired" in "".join(refused.value.__notes__)


def test_one_command_writes_a_notebook_for_each_city_and_language_asked_for(tmp_path):
    folder = tmp_path / "new" / "notebooks"
    asked = ["--city", "rovigo", "--city", "como", "--language", "en"]
    done = CliRunner().invoke(app, ["notebook", "build", str(folder), *asked])
    assert (done.exit_code, done.stdout) == (0, f"{folder}: 2 notebook(s), PDF\n")
    names = sorted(file.name for file in folder.iterdir())
    assert names == ["willdash-quaderno-como-en.pdf", "willdash-quaderno-rovigo-en.pdf"]
    assert "Notebook of Como" in pages((folder / names[0]).read_bytes())[1]


@pytest.mark.thorough
def test_one_command_writes_all_eighteen(tmp_path):
    done = CliRunner().invoke(app, ["notebook", "build", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert {file.name for file in tmp_path.iterdir()} == {
        f"willdash-quaderno-{city}-{language}.pdf" for city in NINE for language in ("it", "en")
    }


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--city", "milano"], "no city «milano»: take bergamo, como, "),
        (["--language", "fr"], "no language «fr»: take it, en"),
    ],
)
def test_a_city_or_language_that_is_not_there_is_refused_and_nothing_written(tmp_path, asked, said):
    done = CliRunner().invoke(app, ["notebook", "build", str(tmp_path / "out"), *asked])
    assert done.exit_code == 1
    assert said in done.stderr
    assert not (tmp_path / "out").exists()


def test_who_would_wait_too_long_is_told_when_to_come_back(store, settings):
    hasty = Typesetter(load_manifest(settings.dist), patience=0.01)
    with pytest.raises(TooBusy) as refused:
        hasty.pdf(printable(notebook(store, "como", "it")))
    assert (refused.value.code, refused.value.retry_after) == (503, 30)
