"""Presses and words that come too late, or after somebody else's."""

from __future__ import annotations

from handlers.conversation.chat import Shared
from tests.harness.chat import Chat, Someone
from tests.tasks.scenes import adds, attended, takes


async def hears(someone: Someone, words: str) -> None:
    """As a toast where a platform has those, else as a message."""
    if someone.toast:
        assert someone.toast == words
        someone.toast = ""
    elif someone.post.platform.name != "web":
        # The page shows a toast by itself, and keeps none.
        await someone.sees(words)


async def test_who_answered_in_the_list_is_not_asked_any_more(chat: Chat):
    """Though the question was on its way already."""
    leader, kees = await chat.leader(), await chat.professional()
    await chat.passes(hours=11)
    await attended(chat, leader, [kees])
    await kees.says("/acties")
    await kees.sees("Je was bij “Kerngroep”. Welke actie neem jij op je?")
    await kees.taps("Actie bij Kerngroep")
    await kees.sees("Wat ga je doen?")
    await kees.says("De notulen maken")
    await kees.reads()
    await kees.taps("Zonder datum")
    await kees.reads()
    await chat.passes(days=2)
    kees.sees_nothing()


async def test_who_began_to_type_can_still_take_none(chat: Chat):
    """Words that the member types after that are no task."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.taps("Typ je actie")
    await hans.sees("Wat ga je doen?")
    await hans.taps("Geen actie")
    await hans.sees("Prima, geen actie.")
    await hans.says("Tot de volgende keer")
    await hans.sees("Zal ik dit doorsturen aan de projectleider?")


async def test_an_old_no_takes_no_task_away(chat: Chat):
    """The person who took one has it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    none = next(c for c in hans.bubbles[-1].choices if c.label == "Geen actie")
    await takes(hans, "Flyers rondbrengen")
    await hans.presses(none)
    await hears(hans, "Dat had ik al genoteerd.")
    await hans.says("/acties")
    await hans.sees("Jouw acties:", "Flyers rondbrengen")


async def test_a_voice_message_is_no_answer(chat: Chat):
    """It is said kindly, under the question, under that for a day and under what was noted."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await replies_by_voice(hans)
    await hans.says("Flyers rondbrengen", reply_to="Welke actie neem jij")
    await hans.reads()
    await hans.taps("Ja")
    await hans.sees("Wanneer moet het klaar zijn?")
    await hans.says("/annuleer")
    await hans.reads()
    await replies_by_voice(hans, "Wanneer moet het klaar zijn?")
    await hans.taps("Zonder datum")
    await hans.sees("Genoteerd")
    await replies_by_voice(hans, "Genoteerd")


async def replies_by_voice(someone: Someone, to: str = "") -> None:
    """Reply with a voice message to the newest message that holds this piece."""
    part = someone.shows(to).part
    await someone.does(Shared(**someone._basics(), ref="x", kind="voice", name="x.ogg",
                              mime="audio/ogg", size=1, reply_to=part))  # fmt: skip
    await someone.sees("Dat kan ik niet beluisteren")


async def test_who_stopped_presses_in_vain(chat: Chat):
    """Nothing is noted any more."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.says("Flyers rondbrengen")
    yes = next(c for c in (await hans.sees("Zal ik dit noteren")).choices if c.label == "Ja")
    await hans.says("/stop")
    await hans.reads()
    await hans.presses(yes)
    await hears(hans, "Dit is al gesloten.")
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.sees("Er staan nu geen acties open.")


async def test_a_task_that_was_taken_away_meanwhile_gets_no_day(chat: Chat):
    """The person whose task it was hears it, and that it can be put back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Nieuwe actie")
    await hans.reads()
    await hans.says("Flyers rondbrengen")
    await hans.reads()
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.reads()
    await leader.taps("Hans Proefweg: Flyers rondbrengen")
    await leader.reads()
    await leader.taps("Verwijder")
    await leader.reads()
    await leader.taps("Ja, haal weg")
    await leader.reads()
    await hans.sees("Ilse Modelman haalde een actie van je lijst:")
    await hans.says("12 januari")
    await hans.sees("Dit is al gesloten.")


async def test_what_is_done_meanwhile_cannot_be_opened_or_taken_away(chat: Chat):
    """A leader's list of a while ago says that it is over."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await adds(hans, "Flyers rondbrengen")
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    opened = (await leader.sees("Flyers rondbrengen")).choices[0]
    await leader.taps("Hans Proefweg: Flyers rondbrengen")
    removal = next(c for c in leader.bubbles[-1].choices if c.label == "Verwijder")
    await leader.reads()
    await hans.says("klaar")
    await hans.reads()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.reads()
    await leader.presses(removal)
    await hears(leader, "Dit is al gesloten.")
    await leader.presses(opened)
    await hears(leader, "Dit is al gesloten.")


async def test_what_is_put_back_before_it_was_told_is_not_told(chat: Chat):
    """A leader takes a task away in the evening, and its owner sees so in the list before."""
    leader, kees = await chat.leader(), await chat.professional()
    await adds(kees, "De notulen maken")
    undone = kees.bubbles[-1].choices
    await chat.passes(hours=11)
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.reads()
    await leader.taps("Kees Schijn: De notulen maken")
    await leader.reads()
    await leader.taps("Verwijder")
    await leader.reads()
    await leader.taps("Ja, haal weg")
    await leader.reads()
    await kees.presses(next(c for c in undone if c.label == "Verwijder"))
    await kees.sees("“De notulen maken” is van je lijst.")
    await kees.taps("Zet terug")
    await kees.sees("Deze actie staat op je lijst.")
    await chat.passes(days=1)
    kees.sees_nothing()


async def test_of_two_who_take_over_the_first_does_it(chat: Chat):
    """The other one reads that it is taken."""
    leader, hans = await chat.leader(), await chat.volunteer()
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await adds(hans, "Flyers rondbrengen", "Over twee weken: di 8 dec")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Lukt niet")
    await hans.reads()
    await hans.taps("Iemand anders neemt over")
    await hans.reads()
    for one in (leader, noor):
        await one.says("/acties")
        await one.reads()
        await one.taps("Alle acties")
        await one.reads()
        await one.taps("Hans Proefweg: Flyers rondbrengen")
        await one.reads()
    await leader.taps("Ik neem het over")
    await leader.sees("Deze actie staat op je lijst.")
    await hans.sees("Ilse Modelman neemt “Flyers rondbrengen” van je over.")
    await noor.taps("Ik neem het over")
    await hears(noor, "Deze actie is al weg of overgenomen.")
    await hans.taps("Ik doe het toch")
    await hears(hans, "Dit is al gesloten.")


async def test_a_reply_about_a_task_of_someone_else_by_now(chat: Chat):
    """Words under an old card change nothing."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over twee weken: di 8 dec")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Lukt niet")
    await hans.reads()
    await hans.taps("Iemand anders neemt over")
    await hans.reads()
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.reads()
    await leader.taps("Hans Proefweg: Flyers rondbrengen")
    await leader.reads()
    await leader.taps("Ik neem het over")
    await leader.reads()
    await hans.says("toch gedaan", reply_to="vraag de projectleider")
    await hans.reads()
    await leader.says("/acties")
    await leader.sees("Jouw acties:", "Flyers rondbrengen · di 8 dec")
