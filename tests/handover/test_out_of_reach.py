"""A contact's last chat closes: a colleague is asked, and in the end the leader."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.people import Contact, Person
from tests.handover.scenes import code_in, comes_in, watches_calls
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided
from tests.tasks.scenes import adds
from tests.test_linking import links

ASKED = "Hans Proefweg is niet meer te bereiken. Wie is nu het aanspreekpunt"


async def the_two(chat: Chat) -> tuple[Someone, Someone]:
    """Two contacts of one organisation; the first one has a task."""
    hans, ria = await chat.volunteer(), await chat.volunteer("Ria Jansen")
    await adds(hans, "De zaal huren")
    return hans, ria


async def test_the_other_platform_of_the_person_goes_on(chat: Chat):
    """Nobody else is asked: what was for the one chat comes in the other."""
    other = "matrix" if chat.post.platform.name == "telegram" else "telegram"
    leader, hans = await chat.leader(), await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    there = chat.someone("Hans P.", post=await chat.also(other))
    await links(chat, hans, there)
    calls = watches_calls(chat)
    await hans.blocks()
    await chat.passes(days=8)
    ria.sees_nothing()
    leader.sees_nothing()
    assert not calls
    await there.blocks()
    await chat.passes(days=1)
    await ria.sees(ASKED)


@pytest.mark.parametrize("how", ["tap", "words"])
async def test_a_colleague_is_the_contact_from_now_on(chat: Chat, how: str):
    """They are asked kindly, and the work that was open is theirs."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await chat.down(hours=1)
    if how == "tap":
        await ria.taps("Ik")
    else:
        await ria.says("dat ben ik", reply_to="niet meer te bereiken")
    await ria.sees("Je neemt het over van Hans Proefweg", "De zaal huren")
    await chat.passes(days=8)
    await leader.sees("Ria Jansen neemt het bij Wandelclub Stap voor Stap over van Hans Proefweg.")
    await ria.reads()


@pytest.mark.both_databases
async def test_a_closed_channel_is_noticed_once(chat: Chat):
    """However many messages it did not take; found out by sending."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    hans.closes()
    for title in ("Taalcafé", "Soepmiddag", "Wandeling"):
        await decided(chat, leader, [hans], title=title)
    await chat.passes(days=3)
    await leader.reads()
    asked = [bubble for bubble in ria.bubbles if ASKED in bubble.text]
    assert len(asked) == 1
    await ria.reads()


@pytest.mark.parametrize("how", ["tap", "words"])
async def test_a_colleague_says_that_it_is_somebody_else(chat: Chat, how: str):
    """They get the link to pass on; whoever comes by it takes over."""
    await chat.leader()
    hans, ria = await the_two(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    if how == "tap":
        await ria.taps("Iemand anders")
    else:
        await ria.says("Piet Vermeer van het bestuur", reply_to="niet meer te bereiken")
    await ria.sees("Stuur dit door aan wie het overneemt")
    piet = chat.someone("Piet Vermeer")
    await comes_in(piet, code_in(ria))
    await piet.sees("Je neemt het over van Hans Proefweg", "De zaal huren")


async def test_a_colleague_names_another_colleague(chat: Chat):
    """That one is asked in turn."""
    await chat.leader()
    hans, ria = await the_two(chat)
    joke = await chat.volunteer("Joke Bakker")
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await ria.says("Joke", reply_to="niet meer te bereiken")
    await ria.sees("Ik vraag het aan Joke Bakker")
    await chat.passes(hours=1)
    await joke.sees(ASKED)
    await joke.taps("Ik")
    await joke.sees("Je neemt het over van Hans Proefweg")


async def test_a_colleague_leaves_it_to_the_leader(chat: Chat):
    """A call is asked for, and the leader reads why."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    calls = watches_calls(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await ria.taps("Vraag de projectleider")
    await ria.sees("Ik vraag de projectleider om mee te zoeken")
    assert [call.reason for call in calls] == ["why-call-closed"]
    await chat.passes(days=10)
    await leader.sees(
        "Wil je Wandelclub Stap voor Stap bellen?", "Het aanspreekpunt is niet te bereiken."
    )
    assert len(calls) == 1


async def test_nobody_answers_in_a_week(chat: Chat):
    """The leader hears; the question can still be answered, until it is settled."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    calls = watches_calls(chat)
    await hans.blocks()
    await chat.passes(days=6)
    assert not calls
    await chat.passes(days=2)
    assert [(call.organisation.name, call.contact and call.contact.name) for call in calls] == [
        ("Wandelclub Stap voor Stap", "Hans Proefweg")
    ]
    await leader.sees("Wil je Wandelclub Stap voor Stap bellen?")
    await ria.sees(ASKED)
    await ria.taps("Ik")
    await ria.sees("Je neemt het over")
    await chat.passes(days=1)
    await leader.reads()


async def test_where_nobody_is_left_the_leader_hears_at_once(chat: Chat):
    """And passes a link on, from the card of the organisation."""
    leader, hans = await chat.leader(), await chat.volunteer()
    calls = watches_calls(chat)
    await hans.blocks()
    assert [call.reason for call in calls] == ["why-call-closed"]
    await chat.passes(days=1)
    await leader.sees("Wil je Wandelclub Stap voor Stap bellen?")
    await leader.says("/organisatie wandelclub")
    await leader.reads()
    await leader.taps("Link voor de opvolger van Hans Proefweg")
    await leader.sees("Stuur dit door aan iemand van Wandelclub Stap voor Stap")


async def test_a_contact_who_is_back_before_anyone_was_asked(chat: Chat):
    """Closed in the night, open in the morning: no colleague is troubled."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    calls = watches_calls(chat)
    await chat.passes(hours=13)
    await hans.blocks()
    hans.opens()
    await hans.says("hoi")
    await hans.reads()
    await chat.passes(days=9)
    ria.sees_nothing()
    leader.sees_nothing()
    assert not calls


async def test_a_contact_who_is_back_after_a_colleague_was_asked(chat: Chat):
    """The old question says so kindly, and nothing changes hands."""
    await chat.leader()
    hans, ria = await the_two(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    hans.opens()
    await hans.says("hoi")
    await hans.reads()
    await ria.taps("Ik")
    assert "Hans Proefweg is er weer." in (ria.toast or ria.bubbles[-1].text)
    await ria.reads()
    await chat.passes(days=9)
    await hans.says("/acties")
    await hans.sees("De zaal huren")


async def test_a_colleague_who_taps_too_late_hears_that_it_is_settled(chat: Chat):
    """Somebody came by the link meanwhile."""
    await chat.leader()
    hans, ria = await the_two(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    choice = ria.button("Ik")[0].choices[0]
    await ria.taps("Iemand anders")
    await ria.reads()
    piet = chat.someone("Piet Vermeer")
    await comes_in(piet, code_in(ria))
    await piet.reads()
    await ria.presses(choice)
    assert "al geregeld" in (ria.toast or ria.bubbles[-1].text)
    await ria.reads()


async def test_an_answer_that_says_nothing_is_asked_for_once_more(chat: Chat):
    """A plain yes to the question who it is; after that words for the leader."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    calls = watches_calls(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await ria.says("ja", reply_to="niet meer te bereiken")
    await ria.sees(ASKED)
    await ria.says("dat moet de projectleider maar zeggen", reply_to="niet meer te bereiken")
    await ria.sees("Ik vraag de projectleider om mee te zoeken")
    assert len(calls) == 1
    await chat.passes(days=1)
    await leader.reads()


async def test_a_channel_that_opens_and_closes_again(chat: Chat):
    """No colleague is asked twice; the leader hears a week after the last time."""
    leader = await chat.leader()
    hans, ria = await the_two(chat)
    calls = watches_calls(chat)
    await hans.blocks()
    await chat.passes(days=4)
    await ria.sees(ASKED)
    hans.opens()
    await hans.says("hoi")
    await hans.reads()
    await hans.blocks()
    await chat.passes(days=5)
    ria.sees_nothing()
    assert not calls
    await chat.passes(days=3)
    assert len(calls) == 1
    await leader.reads()


async def test_only_a_colleague_answers_for_the_organisation(chat: Chat):
    """Not one of another organisation who sends the same press, nor the contact."""
    await chat.leader()
    hans, ria = await the_two(chat)
    kees = await chat.professional()
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await kees.forges(ria, "Ik")
    await kees.reads()
    assert "Je neemt het over" not in "".join(bubble.text for bubble in kees.bubbles)
    await ria.taps("Ik")
    await ria.sees("Je neemt het over")


async def test_a_colleague_asks_why_they_are_asked(chat: Chat):
    """Since they belong to the organisation."""
    await chat.leader()
    hans, ria = await the_two(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await ria.taps("Waarom krijg ik dit?")
    await ria.sees("Ik wil weten wie daar het aanspreekpunt is")


async def test_a_colleague_who_left_the_organisation_answers_no_more(chat: Chat):
    """The question still stands in their chat."""
    await chat.leader()
    hans, ria = await the_two(chat)
    await hans.blocks()
    await chat.passes(hours=1)
    await ria.sees(ASKED)

    def leaves(db: Session) -> None:
        contact = db.query(Contact).join(Person).filter(Person.name == "Ria Jansen").one()
        contact.organisations.clear()

    await chat.db(leaves)
    await ria.taps("Ik")
    assert "gesloten" in (ria.toast or ria.bubbles[-1].text)
    await ria.reads()
