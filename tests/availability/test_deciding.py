"""Choosing a time in the chat: what is best, why, and what becomes of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from storage.availability import PollVote
from storage.messages import Message
from tests.availability.scenes import THREE, answers, asked, drafted, stand, told
from tests.harness.chat import Chat, Someone


async def choice(leader: Someone) -> str:
    """The card with the best choice, as the leader reads it."""
    await leader.taps("Kies een tijd")
    return leader.bubbles[-1].text


async def answered(chat: Chat, slots: str, *said: tuple[str, ...]) -> tuple[Someone, list[Someone]]:
    """A poll of the kerngroep with these answers; the first half are volunteers."""
    leader = await chat.leader()
    half = (len(said) + 1) // 2
    people = [
        await (chat.volunteer if n < half else chat.professional)(
            f"Mens {n + 1}", f"Club {n + 1}", groups=("kerngroep",)
        )
        for n in range(len(said))
    ]
    await asked(chat, leader, slots)
    for someone, labels in zip(people, said, strict=True):
        await answers(someone, *labels)
    await chat.passes(seconds=5)
    await leader.reads()
    return leader, people


JA, NEE, NOOD = "Kan", "Kan niet", "Als het moet"


async def test_the_best_time_and_why(chat: Chat):
    """The people who are left out, and which single person to phone."""
    leader, people = await answered(
        chat, THREE, (JA, JA, NEE), (JA, NOOD, NEE), (JA, NEE, JA), (NEE, JA, JA)
    )
    said = await choice(leader)
    assert "Beste keuze: di 12 jan, 19.30" in said
    assert "3 van 4 organisaties zijn erbij." in said
    assert "Kunnen komen: 2 van 2 vrijwilligers en 1 van 2 beroepskrachten." in said
    assert "Kan niet: Club 4." in said
    assert "Eén belletje met Mens 4 (Club 4) maakt het compleet." in said
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.reads()
    await leader.taps("Ja, kies dit")
    assert "Het moment is gekozen:" in leader.shows("gekozen").text
    await chat.passes(seconds=10)
    for someone in people:
        assert "Het moment is gekozen:\n• di 12 jan, 19.30" in someone.shows("gekozen").text
        await someone.reads()
    await leader.reads()


async def test_a_leader_who_did_not_answer_can_do_so_at_the_choice(chat: Chat):
    """It may well be their answer that matters most."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, JA, NEE, NEE)
    assert "Je eigen antwoord mist nog." in await choice(leader)
    await leader.reads()
    await leader.taps("Vul mijn antwoord in")
    await leader.sees("1 van 3: kun je op di 12 jan, 19.30?")
    await answers(leader, JA, NEE, NEE)
    await choice(leader)
    assert "Vul mijn antwoord in" not in {one.label for one in leader.bubbles[-1].choices}
    await leader.reads()


async def test_two_time_cultures_without_a_common_slot(chat: Chat):
    """The pair is proposed: the same meeting twice, so that everybody can make one."""
    leader, people = await answered(
        chat, THREE, (JA, NEE, NEE), (JA, NEE, NEE), (NEE, JA, NOOD), (NEE, JA, NEE)
    )
    said = await choice(leader)
    assert "Twee keer bij elkaar komen kan ook: di 12 jan, 19.30 én do 14 jan, 10.00." in said
    assert "Dan kan iedereen één keer." in said
    assert "4 van 4 organisaties zijn erbij." in said
    await leader.taps("Kies di 12 jan, 19.30 én do 14 jan, 10.00")
    await leader.reads()
    await leader.taps("Ja, kies dit")
    await chat.passes(seconds=10)
    for someone in people:
        assert "• di 12 jan, 19.30\n• do 14 jan, 10.00" in someone.shows("gekozen").text
        await someone.reads()
    await leader.reads()


async def test_the_price_of_the_daytime(chat: Chat):
    """The leader reads the cost of moving it away from the evening."""
    leader, people = await answered(
        chat, THREE, (JA, NEE, NEE), (JA, NEE, NEE), (JA, JA, JA), (JA, JA, NEE)
    )
    said = await choice(leader)
    assert "Liever overdag? Op do 14 jan, 10.00 mis je 2 organisaties: Club 1 en Club 2." in said
    for someone in (leader, *people):
        await someone.reads()


async def test_a_tie(chat: Chat):
    """Equal slots are named as such; the leader chooses."""
    leader, people = await answered(chat, THREE, (JA, JA, NEE), (JA, JA, NEE))
    said = await choice(leader)
    assert "Even goed: " in said
    assert "do 14 jan, 10.00" in said
    for someone in (leader, *people):
        await someone.reads()


async def test_nobody_answers(chat: Chat):
    """There is nothing to choose from, and it says what can be done."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    said = await choice(leader)
    assert "Er is nog geen antwoord." in said
    assert "Nieuwe ronde" in leader.labels()
    await leader.reads()
    await hans.reads()


async def test_one_answer(chat: Chat):
    """It decides nothing by itself; invitees without a vote are named as not known."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, NEE, JA, NEE)
    said = await choice(leader)
    assert "Beste keuze tot nu toe: do 14 jan, 10.00" in said
    assert "Nog niet bekend van: Thuiszorg Voorbeeldhof." in said
    await leader.reads()
    await kees.reads()


async def test_a_required_person_who_cannot(chat: Chat):
    """The slot that they can is the best; where there is none, it says so first."""
    leader = await chat.leader()
    people = [
        await chat.volunteer(f"Mens {n}", f"Club {n}", groups=("kerngroep",)) for n in (1, 2, 3)
    ]
    await drafted(leader, THREE)
    await leader.taps("Meer wensen")
    await leader.taps("Wie moet erbij zijn?")
    await leader.taps("Mens 3")
    await leader.taps("Klaar")
    await leader.taps("Klaar")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await answers(people[0], JA, NEE, NEE)
    await answers(people[1], JA, NEE, NEE)
    await answers(people[2], NEE, NEE, JA)
    assert "Beste keuze: vr 15 jan, 14.00" in await choice(leader)
    await answers(people[2], "Verander", "vr 15 jan, 14.00 · ✔ kan",
                  "vr 15 jan, 14.00 · ~ als het moet", "Klaar")  # fmt: skip
    await chat.passes(seconds=10)
    await leader.says("/peilingen")
    await leader.taps("Overleg kerngroep")
    said = await choice(leader)
    assert "Beste keuze: di 12 jan, 19.30" in said
    assert "Moet erbij zijn, maar kan niet of zei nog niets: Mens 3." in said
    assert "Mens 3 (Club 3) maakt het compleet" in said
    await leader.reads()


async def test_a_new_round_begins_from_what_was_learned(chat: Chat):
    """Other moments are proposed, by what people could; when it goes, the first round ends."""
    leader, people = await answered(chat, "do 14 jan 10:00", (NEE,), (NEE,))
    await choice(leader)
    await leader.taps("Nieuwe ronde")
    again = leader.shows("Een nieuwe ronde.").text
    assert "do 14 jan, 10.00" not in again
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    for someone in people:
        assert "Deze peiling is gestopt." in someone.shows("gestopt").text
    await chat.passes(days=1)
    for someone in people:
        assert told(someone, "Wanneer kun jij?")
        await someone.reads()
    await leader.reads()


async def test_a_new_round_is_begun_once(chat: Chat):
    """A leader who asks for it again goes on with the one that was begun."""
    leader, people = await answered(chat, THREE, (JA, NEE, NEE))
    await choice(leader)
    await leader.taps_twice("Nieuwe ronde")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await leader.says("/peiling")
    assert "Waarvoor zoek je een moment?" in leader.bubbles[-1].text
    for someone in (leader, *people):
        await someone.reads()


async def test_the_picture_of_who_can_when(chat: Chat):
    """A heat map comes as a picture, with the answers to each slot in words below it."""
    leader, people = await answered(chat, THREE, (JA, JA, NEE), (JA, NEE, NOOD))
    await leader.taps("Wie kan wanneer")
    bubble = await leader.sees("Overleg kerngroep: wie kan wanneer.", "2 kan", "1 kan niet")
    assert bubble.attachment is not None
    assert bubble.attachment.mime == "image/png"
    for someone in people:
        await someone.reads()


async def test_another_time_than_the_best(chat: Chat):
    """Every slot can be chosen; what it would mean stands above the button."""
    leader, people = await answered(chat, THREE, (JA, JA, NEE), (JA, NEE, NEE))
    await choice(leader)
    await leader.taps("Andere tijd")
    await leader.taps("do 14 jan, 10.00: 1 van 2")
    said = leader.bubbles[-1].text
    assert "Kies je do 14 jan, 10.00?" in said
    assert "Kan niet: Club 2." in said
    await leader.taps("Ja, kies dit")
    await chat.passes(seconds=10)
    for someone in people:
        assert "• do 14 jan, 10.00" in someone.shows("gekozen").text
        await someone.reads()
    await leader.reads()


@pytest.mark.all_shapes
async def test_choosing_twice_decides_once(chat: Chat):
    """The second press finds it decided."""
    leader, people = await answered(chat, THREE, (JA, JA, NEE))
    await choice(leader)
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps_twice("Ja, kies dit")
    if leader.post.platform.name == "telegram":
        assert leader.toast == "Dit is al gesloten."
    await chat.passes(seconds=10)
    assert len(told(people[0], "gekozen")) == 1
    for someone in (leader, *people):
        await someone.reads()


async def test_the_wish_that_was_passed_over_weighs_more(chat: Chat):
    """An invitee who was left out the last time is served now, and the leader reads why."""
    slots = "di 12 jan 10:00, do 14 jan 19:30"
    said = ((NEE, JA), (NEE, JA), (JA, NEE), (JA, NEE))
    leader, people = await answered(chat, slots, *said)
    assert "Beste keuze: di 12 jan, 10.00" in await choice(leader)
    await leader.taps("Kies di 12 jan, 10.00")
    await leader.taps("Ja, kies dit")
    await chat.passes(days=8)
    await asked(chat, leader, slots)
    for someone, labels in zip(people, said, strict=True):
        await answers(someone, *labels)
    again = await choice(leader)
    assert "Beste keuze: do 14 jan, 19.30" in again
    assert "Vorige keer kwam het een deel van de mensen minder goed uit." in again
    for someone in (leader, *people):
        await someone.reads()


async def test_the_night_in_which_the_clock_goes_forward(chat: Chat):
    """A meeting on the Sunday of summer time stands at the hour that people agreed on."""
    chat.clock.move_to(datetime(2027, 3, 15, 10, 0, tzinfo=UTC))
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "za 27 mrt 20:00, zo 28 mrt 02:30, zo 28 mrt 10:00, ma 29 mrt 20:00")
    preview = await leader.sees("Deze tijd bestaat niet, want dan gaat de klok vooruit: “zo 28 mrt")
    for line in ("• za 27 mrt, 20.00", "• zo 28 mrt, 10.00", "• ma 29 mrt, 20.00"):
        assert line in preview.text
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await answers(hans, JA, JA, JA)
    await chat.passes(seconds=10)
    assert "zo 28 mrt, 10.00: 1 kan" in stand(leader)
    await leader.reads()


async def test_a_moment_that_has_passed_is_not_asked(chat: Chat):
    """Where the choice is late, only what can still be chosen is asked; in the end nothing."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, "di 24 nov 14:00, di 24 nov 16:00")
    await hans.sees("1 van 2: kun je op di 24 nov, 14.00?")
    (first,) = [c for c in hans.bubbles[-1].choices if c.label == "Kan"]
    await chat.passes(hours=4)
    await hans.presses(first)
    assert "1 van 1: kun je op di 24 nov, 16.00?" in hans.bubbles[-1].text
    await chat.passes(hours=2)
    await hans.taps("Kan")
    assert hans.shows("Alle tijden zijn voorbij. Je hoeft niets meer te doen.")
    await hans.says("/start")
    assert not told(hans, "Er wacht een vraag op je")
    for someone in (leader, hans):
        await someone.reads()


async def test_a_poll_that_nobody_decides_ends(chat: Chat):
    """Two weeks after its last moment; what people answered goes as with any other."""
    leader, people = await answered(chat, "do 26 nov 10:00", (JA,), (JA,))
    await chat.passes(days=15)
    assert "Alle tijden zijn voorbij." in await choice(leader)
    await chat.passes(days=2)
    for someone in people:
        assert "Deze peiling is gestopt." in someone.bubbles[-1].text
    await leader.says("/peilingen")
    assert "Er loopt nu geen peiling." in leader.bubbles[-1].text
    await chat.passes(days=91)
    assert await chat.db(lambda db: db.query(PollVote).count()) == 0
    for someone in (leader, *people):
        await someone.reads()


async def test_all_moments_have_passed(chat: Chat):
    """Then only a new round is left."""
    leader, people = await answered(chat, "do 26 nov 10:00", (JA,), (JA,))
    await chat.passes(days=4)
    await leader.says("/peilingen")
    await leader.taps("Overleg kerngroep")
    assert "Alle tijden zijn voorbij." in await choice(leader)
    for someone in (leader, *people):
        await someone.reads()


async def test_the_price_of_another_time_names_all_who_cannot(chat: Chat):
    """Not only those who could at the best time."""
    slots = "di 12 jan 10:00, do 14 jan 19:30"
    leader, people = await answered(chat, slots, (JA, NEE), (JA, NEE), (NEE, NEE))
    said = await choice(leader)
    assert "mis je 3 organisaties: Club 1, Club 2 en Club 3." in said
    for someone in (leader, *people):
        await someone.reads()


async def test_a_time_at_which_nobody_can_is_no_best_choice(chat: Chat):
    """Neither is it as good as one of which nothing is known."""
    leader, people = await answered(chat, THREE, (NEE, NEE, NEE))
    said = await choice(leader)
    assert "Bij geen van deze tijden kan al iemand." in said
    assert "Beste keuze" not in said
    assert "Kies di 12 jan, 19.30" not in leader.labels()
    assert {"Andere tijd", "Nieuwe ronde"} <= set(leader.labels())
    for someone in (leader, *people):
        await someone.reads()


async def test_two_answers_of_five_are_no_best_choice(chat: Chat):
    """The verb goes with the number."""
    leader, people = await answered(chat, THREE, (JA, NEE, NEE), (JA, NEE, NEE), (), (), ())
    assert "Nog weinig bekend: 2 van 5 antwoordden. Nu past het best" in await choice(leader)
    for someone in (leader, *people):
        await someone.reads()


async def test_one_answer_of_three_is_no_best_choice(chat: Chat):
    """The leader reads how little is known, and of when it is."""
    leader, people = await answered(chat, THREE, (JA, NEE, NEE), (), ())
    said = await choice(leader)
    assert "Nog weinig bekend: 1 van 3 antwoordde. Nu past het best: di 12 jan, 19.30" in said
    assert "Beste keuze" not in said
    assert "Dit is de stand van di 24 nov, 11.0" in said
    await leader.taps("Wie kan wanneer")
    assert await chat.db(_pointed_out) == []
    for someone in (leader, *people):
        await someone.reads()


def _pointed_out(db: Session) -> list[int]:
    """The places of the slots that the newest picture calls the best."""
    [newest] = db.query(Message).order_by(Message.id.desc()).limit(1)
    assert newest.file is not None
    best: list[int] = newest.file["data"]["best"]
    return best


async def test_who_must_be_there_is_named_with_another_time(chat: Chat):
    """Also where no organisation is lost; that weighs more than how many can."""
    leader = await chat.leader()
    people = [await chat.volunteer(f"Mens {n}", "Club", groups=("kerngroep",)) for n in (1, 2, 3)]
    await drafted(leader, "di 12 jan 10:00, do 14 jan 19:30")
    for label in ("Meer wensen", "Wie moet erbij zijn?", "Mens 3", "Klaar", "Klaar"):
        await leader.taps(label)
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    for someone in people[:2]:
        await answers(someone, JA, JA)
    await answers(people[2], JA, NEE)
    said = await choice(leader)
    assert "Liever 's avonds? Op do 14 jan, 19.30 mis je wie erbij moet zijn: Mens 3." in said
    await leader.reads()


async def test_the_price_of_another_time_leaves_out_who_said_nothing(chat: Chat):
    """Nobody knows yet whether they could."""
    leader, people = await answered(chat, THREE, (JA, NEE, NEE), ())
    said = await choice(leader)
    assert "Liever overdag? Op do 14 jan, 10.00 mis je één organisatie: Club 1." in said
    for someone in (leader, *people):
        await someone.reads()


async def test_a_choice_that_was_opened_earlier_is_brought_up_to_date(chat: Chat):
    """By a tap: it does not change by itself under the finger of a leader who chooses."""
    leader, people = await answered(chat, THREE, (JA, NEE, NEE), ())
    assert "1 van 2 organisaties is erbij." in await choice(leader)
    await answers(people[1], JA, NEE, NEE)
    await leader.taps("Kijk opnieuw")
    assert "2 van 2 organisaties zijn erbij." in leader.shows("Dit is de stand van").text
    for someone in (leader, *people):
        await someone.reads()
