"""Who may do what: nobody decides on their own draft, nobody reaches into another city."""

from dataclasses import replace

import pytest

from tests.desk.acting import (
    COMO,
    DAY,
    FOR_ALL,
    FOR_COMO,
    FOR_PARMA,
    NOW,
    PARMA,
    approved,
    published,
    ready,
    uploaded,
    waiting,
)
from willdash.desk.draft import State
from willdash.desk.errors import Barrier, NotAllowed
from willdash.desk.invitation import Role
from willdash.desk.rights import must_be_a_day

SAME_AS_APPROVER = replace(COMO, role=Role.APPROVER)
"""As if a contributor's invitation were an approver's too."""
OTHER_OF_COMO = replace(COMO, id="1" * 16)


def barrier(work):
    with pytest.raises(NotAllowed) as refused:
        work()
    return refused.value.barrier


def seers(desk, draft):
    everybody = (COMO, OTHER_OF_COMO, PARMA, FOR_COMO, FOR_PARMA, FOR_ALL)
    return [somebody for somebody in everybody if desk.drafts.may_see(draft, somebody)]


def test_a_draft_is_its_uploaders_alone_until_it_is_submitted(desk):
    assert seers(desk, uploaded(desk)) == [COMO]
    assert seers(desk, ready(desk)) == [COMO]


def test_a_submitted_draft_is_seen_by_approvers_of_its_city_too_whatever_becomes_of_it(desk):
    expected = [COMO, FOR_COMO, FOR_ALL]
    assert seers(desk, waiting(desk)) == expected
    assert seers(desk, published(desk)) == expected
    assert seers(desk, desk.drafts.refuse(waiting(desk), FOR_COMO, "year missing", NOW)) == expected
    assert seers(desk, desk.drafts.withdraw(waiting(desk), COMO, NOW)) == expected


def test_a_draft_taken_back_before_it_was_submitted_is_never_seen_by_others(desk):
    assert seers(desk, desk.drafts.withdraw(ready(desk), COMO, NOW)) == [COMO]


def test_only_contributors_upload(desk):
    assert barrier(lambda: uploaded(desk, FOR_COMO)) is Barrier.ROLE
    assert barrier(lambda: uploaded(desk, replace(COMO, area=""))) is Barrier.CITY


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (PARMA, Barrier.CITY),
        (OTHER_OF_COMO, Barrier.ROLE),
        (FOR_COMO, Barrier.ROLE),
        (FOR_ALL, Barrier.ROLE),
        (SAME_AS_APPROVER, Barrier.ROLE),
        (replace(COMO, area=PARMA.area), Barrier.CITY),
    ],
)
def test_only_the_uploader_submits_and_withdraws(desk, who, why):
    draft = ready(desk)
    assert barrier(lambda: desk.drafts.submit(draft, who, NOW)) is why
    assert barrier(lambda: desk.drafts.withdraw(draft, who, NOW)) is why
    assert desk.drafts.get(draft.id) == draft


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (COMO, Barrier.OWN),
        (SAME_AS_APPROVER, Barrier.OWN),
        (replace(SAME_AS_APPROVER, area=""), Barrier.OWN),
        (OTHER_OF_COMO, Barrier.ROLE),
        (PARMA, Barrier.ROLE),
        (FOR_PARMA, Barrier.CITY),
    ],
)
def test_only_another_ones_approver_for_the_city_decides(desk, who, why):
    draft, done = waiting(desk), published(desk)
    assert barrier(lambda: desk.drafts.approve(draft, who, "", NOW)) is why
    assert barrier(lambda: desk.drafts.refuse(draft, who, "no", NOW)) is why
    assert barrier(lambda: desk.drafts.rolled_back(done.id, who, "v1", NOW)) is why
    assert desk.drafts.get(draft.id) == draft
    assert desk.drafts.get(done.id) == done


@pytest.mark.parametrize("who", [FOR_COMO, FOR_ALL])
def test_approvers_of_the_city_or_of_all_decide(desk, who):
    assert desk.drafts.approve(waiting(desk), who, "", NOW).approved_by == who.id
    assert desk.drafts.refuse(waiting(desk), who, "no", NOW).state is State.REFUSED
    assert desk.drafts.rolled_back(published(desk).id, who, "v1", NOW).state is State.ROLLED_BACK


def test_what_could_not_be_read_or_was_not_submitted_cannot_be_approved(desk):
    unread = desk.drafts.failed(uploaded(desk).id, "died", NOW)
    assert barrier(lambda: desk.drafts.approve(unread, FOR_COMO, "", NOW)) is Barrier.STATE
    assert barrier(lambda: desk.drafts.approve(ready(desk), FOR_COMO, "", NOW)) is Barrier.STATE


def test_an_approver_may_send_back_what_was_approved_for_a_later_day(desk):
    draft = approved(desk, publish_on="2026-12-01")
    assert desk.drafts.refuse(draft, FOR_COMO, "figures of 2024", NOW).said == "figures of 2024"


def test_nothing_is_sent_back_without_a_reason(desk):
    draft = waiting(desk)
    for why in ("", " \n\t", "\u200b\u202e"):
        assert barrier(lambda why=why: desk.drafts.refuse(draft, FOR_COMO, why, NOW)) is Barrier.WHY


@pytest.mark.parametrize("text", ["", "2026-11-24", "2026-11-25", "2026-12-01", "2027-11-26"])
def test_a_day_is_at_once_today_anywhere_or_within_a_year(text):
    must_be_a_day(text, NOW)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "2027-11-27",
        "1/12/2026",
        "20261201",
        "2026-W49-2",
        "2026-02-30",
        "domani",
        "2026-12-01 ",
    ],
)
def test_other_days_are_refused(text):
    assert barrier(lambda: must_be_a_day(text, NOW)) is Barrier.DAY


def test_an_invitation_that_ran_out_is_no_matter_for_rights(desk):
    """Whether an invitation is valid is asked at the door, `Invitations.known`."""
    assert desk.drafts.submit(ready(desk), COMO, NOW + 2 * DAY).state is State.WAITING
