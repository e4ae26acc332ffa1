"""The card in the chat of a group: the tally, seldom edited however many answer."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.partners import Group, GroupChat
from tests.availability.scenes import THREE, answers, asked, drafted, stand
from tests.harness.chat import Chat, Someone


async def bound(chat: Chat) -> tuple[Someone, Someone]:
    """A leader, and the chat of the kerngroep as its members see it."""
    leader = await chat.leader()
    room = chat.in_group(chat.someone("De groep"), "room-1")
    await bind(chat, room)
    return leader, room


async def bind(chat: Chat, room: Someone) -> None:
    """From now on this is the chat of the kerngroep."""

    def tie(db: Session) -> None:
        group = db.query(Group).filter_by(name="kerngroep").one()
        db.add(GroupChat(coalition_id=group.coalition_id, group_id=group.id,
                         account_id=room.post.account, chat="room-1",
                         title="Kerngroep"))  # fmt: skip

    await chat.db(tie)


async def test_one_card_shows_the_tally(chat: Chat):
    """It changes in place, and in the end says what was chosen."""
    leader, room = await bound(chat)
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.sees("In de groepschat komt de stand te staan.")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await room.sees("Overleg kerngroep · 1 uur", "Antwoord geef je in je eigen chat met mij.")
    await answers(hans, "Kan", "Kan niet", "Kan")
    await answers(kees, "Kan", "Kan", "Kan")
    await chat.passes(seconds=5)
    await room.sees("Antwoorden: 2 van 2.", "di 12 jan, 19.30: 2 kan")
    await leader.taps("Kies een tijd")
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(seconds=10)
    await room.sees("Het moment is gekozen:\n• di 12 jan, 19.30")
    await room.sees("De datum is bekend: Overleg kerngroep", "di 12 jan, 19.30 tot 20.30")
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_hidden_until_the_deadline(chat: Chat):
    """Where the leader wants so, the group sees how many answered, and not what."""
    leader, room = await bound(chat)
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.taps("Meer wensen")
    await leader.taps("Verberg de stand in de groepschat")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await chat.passes(seconds=5)
    said = room.shows("Overleg kerngroep").text
    assert "Antwoorden: 1 van 1." in said
    assert "kan niet" not in said
    await chat.passes(days=8)
    assert "do 14 jan, 10.00: 1 kan niet" in room.shows("Overleg kerngroep").text
    for someone in (leader, room, hans):
        await someone.reads()


async def test_however_many_answer_it_is_edited_at_most_every_three_seconds(chat: Chat):
    """Forty people who answer within ten seconds are four edits."""
    leader, room = await bound(chat)
    people = [
        await chat.volunteer(f"Mens {n}", f"Club {n}", groups=("kerngroep",)) for n in range(40)
    ]
    await asked(chat, leader, THREE)
    await chat.passes(seconds=5)
    before = room.shows("Antwoorden: 0 van 40.").edits
    for someone in people:
        await answers(someone, "Kan", "Kan", "Kan")
        await chat.passes(milliseconds=250)
    await chat.passes(seconds=5)
    card = room.shows("di 12 jan, 19.30: 40 kan")
    assert card.edits - before == 4
    await room.reads()
    await leader.reads()


async def test_a_chat_that_comes_and_goes_while_the_poll_runs(chat: Chat):
    """It gets the card with the next answer; once it is free again nothing there changes."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    room = chat.in_group(leader)
    await asked(chat, leader, THREE)
    await room.says("/koppelgroep")
    await room.taps("Kerngroep")
    await answers(hans, "Kan")
    await chat.passes(seconds=10)
    assert "di 12 jan, 19.30: 1 kan" in room.bubbles[-1].text
    await room.says("/ontkoppelgroep")
    await answers(hans, "Kan niet")
    await chat.passes(seconds=10)
    assert "do 14 jan, 10.00: 1 kan niet" in stand(leader)
    assert "do 14 jan, 10.00: nog niets bekend" in room.shows("Antwoord geef je").text
    for someone in (leader, room, hans):
        await someone.reads()


async def test_what_others_see_is_what_the_privacy_text_says(chat: Chat):
    """How many can and come, and from which organisations; a name only with a task."""
    leader, room = await bound(chat)
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await kees.says("kunnen anderen mijn antwoord zien")
    await kees.sees("Anderen zien hoeveel mensen kunnen of komen, en van welke organisaties.",
                    "Je naam lezen ze bij een actie die je neemt.")  # fmt: skip
    await asked(chat, leader, "di 12 jan 19:30")
    await answers(hans, "Kan")
    await answers(kees, "Kan")
    await chat.passes(hours=1)
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(hours=1)
    await kees.says("wie komen er?")
    assert "er komen 2 mensen" in kees.shows("Overleg kerngroep, di 12 jan").text
    for reader in (kees, room):
        assert not [bubble.text for bubble in reader.bubbles if "Hans" in bubble.text]
    assert any("12 jan, 19.30" in bubble.text for bubble in room.bubbles)
    for someone in (leader, hans, kees, room):
        await someone.reads()
