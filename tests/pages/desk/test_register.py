"""The register: who did what, for whoever is invited for the city."""

from tests.pages.desk.desking import COMO, FAULTY, rows, words

HEAD = ["Quando", "Chi", "Che cosa", "File", "Particolari"]


def lines(reader, lang=""):
    return rows(reader.get(f"/dati/carica/registro{lang}"), "Register" if lang else "Registro")


def test_every_step_of_a_draft_is_a_line_the_newest_first(served):
    reader, second = served.reader(), served.approver()
    draft = reader.submitted()
    served.time += 60
    second.do(draft, "approva", when="subito")
    found = lines(second)
    assert found[0] == HEAD
    assert [line[2] for line in found[1:]][:3] == ["In linea", "Pubblicazione cominciata", "Approvato"]
    assert sorted(line[2] for line in found[4:]) == sorted(
        ["Inviato", "Controllato, senza problemi", "Caricato", "Invito emesso", "Invito emesso"]
    )
    approved = found[3]
    assert approved[0] == "28 novembre 2026, ore 11:16"
    assert approved[1].startswith("Direzione servizi sociali, approva ")
    assert approved[3] == f"{draft[:8]} minori.xlsx"
    assert found[1][1] == "il server"
    assert found[1][4] == "versione bbbbbbbbbbbb, prima aaaaaaaaaaaa"


def test_the_lines_of_other_cities_are_only_for_who_approves_for_all(served):
    parma, como = served.reader(), served.reader(area=COMO, office="Ufficio di Como")
    parma.brought()
    como.brought(FAULTY)
    assert not any("Como" in " ".join(line) for line in lines(parma))
    assert not any("Parma" in " ".join(line) for line in lines(como))
    everything = " ".join(" ".join(line) for line in lines(served.approver(area="")))
    assert "Ufficio di Como" in everything
    assert "Comune di Parma" in everything
    assert "problemi: 2" in everything


def test_names_of_files_are_shown_to_who_may_open_them(served):
    reader, second = served.reader(), served.approver()
    reader.brought(name="not-yet-sent.xlsx")
    assert "not-yet-sent.xlsx" in reader.get("/dati/carica/registro").text
    assert "not-yet-sent.xlsx" not in second.get("/dati/carica/registro").text


def test_a_damaged_draft_is_a_line_for_who_sees_all(served):
    draft = served.reader().brought()
    (served.desk.drafts.folder(draft) / "draft.json").write_text("{")
    answer = served.approver(area="").get("/dati/carica/registro")
    assert answer.status_code == 200
    assert "Non si lascia leggere" in words(answer)


def test_it_reads_in_english_too(served):
    reader = served.reader()
    reader.brought()
    assert lines(reader, "?lang=en")[0] == ["When", "Who", "What", "File", "Details"]
