from willdash.core.live import Moment
from willdash.core.minutes import Visit, spent, visits

JOIN, BLANK, END = ({"curtain": name} for name in ("join", "blank", "end"))


def moment(scene, **more):
    return Moment(scene=scene, **more)


def test_scenes_follow_one_another_from_the_moment_the_code_goes_away():
    log = [(100, moment(0, **JOIN)), (160, moment(0)), (220, moment(1)), (400, moment(1, **END))]
    assert visits(log, started=100, until=999) == (Visit(0, "", 60, 60), Visit(1, "", 120, 180))


def test_blank_screen_question_and_code_belong_to_the_scene_behind_them():
    log = [(0, moment(2)), (10, moment(2, **BLANK)), (20, moment(2, asking="open")), (30, moment(2, **JOIN))]
    assert visits(log, started=0, until=50) == (Visit(2, "", 0, 50),)


def test_a_detour_is_a_visit_of_its_own_and_so_is_the_return():
    log = [(0, moment(0)), (5, moment(0, detour="city=parma")), (9, moment(0))]
    assert visits(log, started=0, until=12) == (
        Visit(0, "", 0, 5),
        Visit(0, "city=parma", 5, 4),
        Visit(0, "", 9, 3),
    )


def test_the_time_of_a_scene_shown_twice_adds_up():
    found = visits([(0, moment(0)), (60, moment(1)), (70, moment(0))], started=0, until=100)
    assert (spent(found, 0), spent(found, 1), spent(found, 2)) == (90, 10, 0)


def test_nothing_was_shown_where_only_the_code_was():
    assert visits([(0, moment(0, **JOIN))], started=0, until=600) == ()
    assert visits([], started=0, until=600) == ()


def test_a_talk_that_goes_on_after_its_end_goes_on():
    log = [(0, moment(0)), (10, moment(0, **END)), (20, moment(0))]
    assert visits(log, started=0, until=30) == (Visit(0, "", 0, 10), Visit(0, "", 20, 10))
