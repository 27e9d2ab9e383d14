"""A talk is started, moved and followed."""

from tests.api.live.talking import NOTE, STORYBOARD, move, started, told


def test_a_session_begins_behind_its_code_at_the_first_scene(hall):
    code, _ = started(hall)
    assert len(code) == 6
    seen = told(hall, code)
    assert seen["moment"] == {"scene": 0, "curtain": "join", "detour": "", "asking": ""}
    assert (seen["of"], seen["scene"]["title"], seen["scene"]["view"]) == (3, "Dove?", "map")
    assert set(seen["scene"]["shows"].split("&")) == {"indicator=bes_neet", "city=parma"}


def test_whoever_follows_is_told_in_their_language(hall):
    code, _ = started(hall)
    assert told(hall, code, "en")["scene"]["title"] == "Where?"


def test_codes_are_read_as_people_write_them(hall):
    code, _ = started(hall)
    assert told(hall, f"{code[:3].lower()}-{code[3:].lower()}")["of"] == 3


def test_a_move_is_told_and_counted_once(hall):
    code, token = started(hall)
    assert move(hall, code, token, 1).json["revision"] == 1
    assert move(hall, code, token, 1).json["revision"] == 1
    seen = told(hall, code)
    assert (seen["revision"], seen["moment"]["scene"], seen["scene"]["sentence"]) == (
        1,
        1,
        "Ogni riga è una città.",
    )


def test_every_worker_knows_the_session_at_once(make):
    first, second = make(), make()
    code, token = started(first)
    assert move(second, code, token, 2).status_code == 200
    assert told(first, code)["moment"]["scene"] == 2


def test_a_server_that_starts_again_goes_on_where_it_was(make):
    before = make()
    code, token = started(before)
    move(before, code, token, 2)
    after = make()
    assert told(after, code)["moment"]["scene"] == 2
    assert move(after, code, token, 0).json["revision"] == 2


def test_a_detour_is_told_until_the_plan_returns(hall):
    code, token = started(hall)
    move(hall, code, token, 0, detour="indicator=bes_neet&city=rovigo")
    assert told(hall, code)["moment"]["detour"] == "indicator=bes_neet&city=rovigo"
    move(hall, code, token, 0)
    assert told(hall, code)["moment"]["detour"] == ""


def test_the_presenter_gets_everything(hall):
    code, token = started(hall)
    script = hall.get(f"/plenaria/sessione/{code}", headers=token).json
    assert [scene["seconds"] for scene in script["scenes"]] == [60, 120, 30]
    assert script["scenes"][0]["notes"] == NOTE
    assert script["remote"].count("<svg") == 1
    assert script["minutes"] == f"/plenaria/verbale/{code}"


def test_answers_about_a_session_are_never_kept_by_anybody(hall):
    code, token = started(hall)
    for answer in (
        hall.get(f"/segui/{code}/momento"),
        hall.get(f"/plenaria/sessione/{code}", headers=token),
        move(hall, code, token, 1),
        hall.get(f"/segui/{code}"),
        hall.get(f"/plenaria/palco/{code}"),
        hall.get(f"/plenaria/verbale/{code}"),
    ):
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_code_that_nobody_has_is_a_sentence(hall):
    answer = hall.get("/segui/ABC346/momento?lang=en")
    assert answer.status_code == 404
    assert answer.json["say"].startswith("There is no hall with this code.")
    assert hall.get("/segui/ABC346").status_code == 404
    assert "Nessuna sala con questo codice" in hall.get("/segui/ABC346").text


def test_a_storyboard_that_cannot_be_shown_is_refused_with_every_reason(hall):
    wrong = {**STORYBOARD, "scenes": [{**STORYBOARD["scenes"][0], "view": "cake", "minutes": 0}]}
    answer = hall.post("/plenaria/avvia", json=wrong)
    assert answer.status_code == 422
    view, minutes = answer.json["problems"]
    assert view == {
        "line": 1,
        "say": "scena 1: «view» è «cake», che non è ammesso",
        "fix": "usa uno di questi valori: map, panel, table, rug, spine, trend, scatter, versus, practice",
    }
    assert minutes == {
        "line": 1,
        "say": "scena 1: «minutes» è «0», che non è maggiore di 0",
        "fix": "scrivi un numero maggiore di 0",
    }
    assert answer.json["say"] == (
        f"La scaletta ha 2 errori, il primo: {view['say']}. Rimedio: {view['fix']}."
    )


def test_why_a_storyboard_cannot_be_shown_is_told_in_the_reader_s_language(hall):
    wrong = {**STORYBOARD, "scenes": [{**STORYBOARD["scenes"][0], "minutes": 61}]}
    answer = hall.post("/plenaria/avvia?lang=en", json=wrong)
    assert answer.json == {
        "say": "The storyboard has one mistake: scene 1: «minutes» is «61», which is not at most 60. "
        "Remedy: write a number at most 60.",
        "problems": [
            {
                "line": 1,
                "say": "scene 1: «minutes» is «61», which is not at most 60",
                "fix": "write a number at most 60",
            }
        ],
    }


def test_nothing_is_started_without_json(hall):
    assert hall.post("/plenaria/avvia", data="id: prova").status_code == 400
