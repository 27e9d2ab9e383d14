"""A draft of practices: each as it would read, beside what is told of it now; and the template for it."""

import re

from tests.pages.desk.desking import COMO, rows, words
from tests.practice_typed import practice
from tests.typed import both
from willdash.core.upload import PracticeChange, UploadReading

NEW = practice(results=None, reported=None, start_is_inferred=True)
OLD = practice(id="parma-orti", title=both("Orti"), end_year=None, state="running")
LATER = OLD.model_copy(update={"end_year": 2025, "what": both("Orti di tutti.")})


def reading(*changes, unchanged=0):
    return UploadReading((), 0, (), 0, changes, unchanged)


BROUGHT = reading(PracticeChange(NEW, None), PracticeChange(LATER, OLD), unchanged=2)


def test_a_new_practice_is_shown_as_it_would_read(served, store):
    reader = served.reader()
    answer = reader.page(reader.brought(BROUGHT, name="pratiche.xlsx"))
    assert "Una pratica nuova, una cambiata, 2 come prima." in words(answer)
    assert rows(answer, "La porta accanto") == [
        ["Voce", "Come si legge"],
        ["Titolo", "La porta accanto"],
        ["Titolo (inglese)", "La porta accanto"],
        ["Ambito", "Anziani"],
        ["Primo anno", "2019"],
        ["Primo anno dedotto", "sì"],
        ["Ultimo anno", "2021"],
        ["Stato", "conclusa"],
        ["Chi l’ha fatta", "Comune di Parma; Associazioni"],
        ["Che cosa è stato fatto", "Vicini che fanno compagnia a chi vive solo."],
        ["Che cosa è stato fatto (inglese)", "Vicini che fanno compagnia a chi vive solo."],
        ["Indicatori", store.catalog.indicators["bes_neet"].label.it],
        ["Titolo della fonte", "Una pagina"],
        ["Indirizzo della fonte", "https://example.org/pagina (si apre sul sito della fonte)"],
    ]


def test_a_correction_is_shown_beside_what_it_replaces(served):
    reader = served.reader()
    told = {line[0]: line[1:] for line in rows(reader.page(reader.brought(BROUGHT)), "Orti")}
    assert told["Voce"] == ["Come si legge", "Prima"]
    assert told["Titolo"] == ["Orti", "uguale"]
    assert told["Ultimo anno"] == ["2025", "vuoto"]
    assert told["Che cosa è stato fatto"] == [
        "Orti di tutti.",
        "Vicini che fanno compagnia a chi vive solo.",
    ]


def test_whoever_approves_sees_the_same_and_decides(served):
    reader, second = served.reader(), served.approver()
    draft = reader.brought(BROUGHT, name="pratiche.xlsx")
    reader.do(draft, "invia")
    assert "Una pratica nuova" in words(second.page(draft))
    assert second.can(draft) == {"anteprima", "approva", "rimanda"}
    assert second.do(draft, "approva", when="subito").status_code == 303
    page = words(second.page(draft))
    assert "È in linea dal 28 novembre 2026" in page
    assert "Che cosa è cambiato" in page
    assert served.approver(area=COMO).page(draft).status_code == 404


def test_the_preview_begins_at_the_first_practice(served):
    reader = served.reader()
    answer = reader.do(reader.brought(BROUGHT), "anteprima")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/pratiche/parma-porta-accanto")


def test_practices_that_are_there_already_are_said_to_be(served):
    reader = served.reader()
    answer = reader.page(reader.brought(reading(unchanged=1)))
    assert "Nulla: la pratica del file è già in linea, con le stesse parole." in words(answer)
    assert "<table" not in answer.text


def test_words_of_a_file_are_text_and_a_language_is_told(served):
    reader = served.reader()
    evil = practice(title=both("<b>Orti</b>"), what=both("<script>alert(1)</script>"))
    answer = reader.page(reader.brought(reading(PracticeChange(evil, None))))
    main = answer.text.split("<main")[1]
    assert "<script>alert" not in main
    assert "<b>Orti" not in main
    assert re.search(r'<td[^>]*lang="en"[^>]*>&lt;script&gt;', main)


def test_everybody_reads_what_a_practice_needs_and_who_uploads_finds_its_template(served):
    public, reader = served.somebody().get("/dati/carica"), served.reader()
    assert "Senza una fonte una pratica non si pubblica." in words(public)
    assert 'id="pratiche"' in public.text
    assert "/modello/" not in public.text
    answer = reader.get("/dati/carica/modello/pratiche.xlsx")
    assert answer.data == b"pratiche Parma xlsx"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="willdash-pratiche-parma.xlsx"'
    assert served.approver().get("/dati/carica/modello/pratiche.csv").status_code == 403
