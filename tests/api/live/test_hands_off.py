"""Whoever lacks the token cannot move the stage, read the notes, or forge an answer."""

import pytest

from tests.api.live.talking import NOTE, ballot, move, started, told, vote


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def turned(token):
    """The token with one sign of its signature changed."""
    return token[:-3] + ("A" if token[-3] != "A" else "B") + token[-2:]


@pytest.fixture
def talk(hall):
    code, headers = started(hall)
    return hall, code, headers


def test_without_the_token_nobody_moves_the_stage(talk):
    hall, code, headers = talk
    right = headers["Authorization"].removeprefix("Bearer ")
    other = started(hall)[1]
    for wrong in (
        {},
        bearer(""),
        bearer(turned(right)),
        bearer(right.split(".")[0]),
        bearer(ballot(hall, code)),
        {"Authorization": f"Basic {right}"},
        other,
        bearer("A" * 10_000),
    ):
        answer = move(hall, code, wrong, 2)
        assert answer.status_code == 403, wrong
        assert answer.json["say"]
    assert told(hall, code)["moment"]["scene"] == 0
    assert move(hall, code, headers, 2).status_code == 200


def test_without_the_token_nobody_reads_the_notes(talk):
    hall, code, headers = talk
    move(hall, code, headers, 0)
    assert hall.get(f"/plenaria/sessione/{code}").status_code == 403
    for path in (
        "segui/{}",
        "segui/{}/momento",
        "plenaria/palco/{}",
        "plenaria/regia/{}",
        "plenaria/verbale/{}",
    ):
        answer = hall.get("/" + path.format(code))
        assert answer.status_code == 200, path
        assert NOTE not in answer.text, path


def test_who_follows_is_not_told_what_comes_next(talk):
    hall, code, _ = talk
    assert "E negli anni?" not in hall.get(f"/segui/{code}/momento").text


def test_an_answer_counts_only_while_its_question_is_open(talk):
    hall, code, headers = talk
    paper = ballot(hall, code)
    assert vote(hall, code, paper, 1, 0).status_code == 409
    move(hall, code, headers, 1, asking="open")
    assert vote(hall, code, paper, 1, 0).json["answers"] == [1, 0, 0]
    move(hall, code, headers, 1, asking="closed")
    assert vote(hall, code, paper, 1, 2).status_code == 409
    assert told(hall, code)["answers"] == [1, 0, 0]


def test_a_ballot_counts_once_and_may_change_its_mind(talk):
    hall, code, headers = talk
    move(hall, code, headers, 1, asking="open")
    papers = [ballot(hall, code) for _ in range(3)]
    for paper in papers:
        vote(hall, code, paper, 1, 0)
        vote(hall, code, paper, 1, 0)
    assert vote(hall, code, papers[0], 1, 2).json["answers"] == [2, 0, 1]


def test_forged_and_foreign_ballots_do_not_count(talk):
    hall, code, headers = talk
    move(hall, code, headers, 1, asking="open")
    other, _ = started(hall)
    for paper in (
        "",
        "x",
        turned(ballot(hall, code)),
        ballot(hall, other),
        headers["Authorization"][7:],
        "é" * 90,
    ):
        assert vote(hall, code, paper, 1, 0).status_code == 403, paper
    assert told(hall, code)["answers"] == [0, 0, 0]


@pytest.mark.parametrize(
    ("scene", "option", "status"),
    [
        (1, 3, 409),
        (1, -1, 409),
        (0, 0, 409),
        (2, 0, 409),
        (99, 0, 409),
        ("1", 0, 400),
        (1, True, 400),
        (1, None, 400),
    ],
)
def test_answers_that_do_not_exist_do_not_count(talk, scene, option, status):
    hall, code, headers = talk
    move(hall, code, headers, 1, asking="open")
    assert vote(hall, code, ballot(hall, code), scene, option).status_code == status
    assert told(hall, code)["answers"] == [0, 0, 0]


@pytest.mark.parametrize(
    "body",
    [
        [],
        "x",
        7,
        None,
        {},
        {"scene": "0"},
        {"scene": 0, "curtain": "up"},
        {"scene": 0, "__proto__": {"x": 1}},
    ],
)
def test_nonsense_moves_nothing(talk, body):
    hall, code, headers = talk
    answer = hall.put(f"/plenaria/sessione/{code}", json=body, headers=headers)
    assert answer.status_code in (200, 400)
    assert told(hall, code)["moment"]["scene"] == 0


def test_a_scene_that_the_storyboard_lacks_is_refused(talk):
    hall, code, headers = talk
    assert move(hall, code, headers, 3).status_code == 422
    assert move(hall, code, headers, 0, asking="open").status_code == 422


def test_whoever_tries_many_codes_has_to_wait(talk):
    hall, code, _ = talk
    answers = [hall.get(f"/segui/{'ABCDEF'[n % 6] * 6}/momento").status_code for n in range(70)]
    assert answers[:60] == [404] * 60
    assert set(answers[60:]) == {429}
    waiting = hall.get("/segui/ABCDEF/momento")
    assert 1 <= int(waiting.headers["Retry-After"]) <= 60
    assert hall.get(f"/segui/{code}/momento", environ_base={"REMOTE_ADDR": "198.51.100.7"}).status_code == 200


def test_whoever_starts_many_sessions_has_to_wait(hall):
    answers = [started(hall)[0] for _ in range(20)]
    assert len(set(answers)) == 20
    refused = hall.post("/plenaria/avvia", json={})
    assert refused.status_code == 429
    assert refused.json["say"] == "Troppe richieste in poco tempo: riprova fra poco."


def test_an_address_in_front_is_believed_only_when_the_setting_says_so(make):
    for proxies, status in ((0, 429), (1, 404)):
        hall = make(proxies=proxies)
        for number in range(60):
            hall.get("/segui/AAAAAA/momento", headers={"X-Forwarded-For": f"203.0.113.{number}"})
        last = hall.get("/segui/AAAAAA/momento", headers={"X-Forwarded-For": "203.0.113.200"})
        assert last.status_code == status
