"""Words at an open question that are no answer to it get an answer of their own."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.reception.besides import aside_in, grave_in
from handlers.conversation.routes import Gravity, Takes, routes_of
from storage.availability import Invitee
from storage.leader_messages import Letter
from storage.messages import Message
from storage.people import Contact, Role, Standing
from storage.tasks import Task
from tests.harness.chat import Chat, Someone
from tests.test_several_coalitions import leader_of_two
from tests.understanding import situations


@pytest.fixture
def anyone() -> Any:
    """A leader, with as much of a context as a meaning needs that is judged by its words."""
    leader = SimpleNamespace(role=Role.LEADER, takes_part=True)
    return SimpleNamespace(
        routes=routes_of(CAPABILITIES), person=SimpleNamespace(contacts=[leader])
    )


IN_NEED = "mijn buurvrouw van 90 heb ik al dagen niet gezien, ze doet niet open"


def keeps(db: Session, words: str) -> bool:
    """Whether these words stand in anything that is kept."""
    kept = [
        *db.query(Task.text),
        *db.query(Letter.text),
        *db.query(Invitee.remark),
        *db.query(Message.text),
        *((str(actions),) for (actions,) in db.query(Message.actions)),
    ]
    return any(words in (text or "") for (text,) in kept)


async def is_asked(someone: Someone, command: str, *labels: str) -> None:
    await someone.says(command)
    for label in labels:
        await someone.taps(label)
    await someone.reads()


async def read_by_all(chat: Chat) -> None:
    for someone in chat.people:
        await someone.reads()


# Somebody in need


async def test_words_about_somebody_in_need_are_no_task(chat: Chat):
    """They bring the numbers to call, and the question once more below."""
    truus = await situations.after_meeting(chat)
    await truus.taps("Typ je actie")
    await truus.reads()
    await truus.says(IN_NEED)
    await truus.sees("112", "bewaar ik niet")
    await truus.sees("Wat ga je doen?")
    truus.sees_nothing()
    assert not await chat.db(lambda db: keeps(db, "buurvrouw van 90"))
    await truus.says("flyers rondbrengen")
    await truus.sees("flyers rondbrengen", "Wanneer")


async def test_words_about_somebody_in_need_are_no_remark(chat: Chat):
    truus = await situations.poll_open(chat)
    await truus.taps("Geen van deze")
    await truus.taps("Opmerking")
    await truus.reads()
    await truus.says(IN_NEED)
    await truus.sees("bewaar ik niet")
    await truus.sees("Wat wil je erbij zeggen?")
    await read_by_all(chat)
    assert not await chat.db(lambda db: keeps(db, "buurvrouw van 90"))


async def test_words_about_somebody_in_need_are_no_letter(chat: Chat):
    truus = await situations.nothing(chat)
    await is_asked(truus, "/help", "Schrijf de projectleider")
    await truus.says(IN_NEED)
    await truus.sees("bewaar ik niet")
    await truus.sees("Wat wil je Ilse Modelman laten weten?")
    assert not await chat.db(lambda db: keeps(db, "buurvrouw van 90"))


async def test_words_beside_a_picture_are_no_letter(chat: Chat):
    truus = await situations.nothing(chat)
    await is_asked(truus, "/help", "Schrijf de projectleider")
    await truus.shares("deur.png", b"picture", text=IN_NEED)
    await truus.sees("bewaar ik niet")
    await truus.sees("Wat wil je Ilse Modelman laten weten?")
    assert not await chat.db(lambda db: keeps(db, "buurvrouw van 90"))
    await read_by_all(chat)


async def test_words_about_somebody_in_need_are_no_reply(chat: Chat):
    truus = await situations.announcement(chat)
    await truus.reads()
    await truus.says(IN_NEED, reply_to="Wie helpt er mee")
    await truus.sees("bewaar ik niet")
    truus.sees_nothing()
    await read_by_all(chat)
    assert not await chat.db(lambda db: keeps(db, "buurvrouw van 90"))


@pytest.mark.parametrize("said", ["ik wil niet meer leven", "Overleg. Ik wil dood", "ik wil dood"])
async def test_113_comes_before_any_question(chat: Chat, said: str):
    """And nothing stands below it; what was asked can still be answered."""
    hans = await chat.volunteer()
    await is_asked(hans, "/mijn", "Naam")
    await hans.says(said)
    await hans.sees("113", "112")
    hans.sees_nothing()
    await hans.says("Hans de Boer")
    await hans.sees("Ik noem je Hans de Boer")


async def test_a_leader_in_despair_sends_it_to_nobody(chat: Chat):
    leader = await chat.leader()
    await is_asked(leader, "/bericht", "Iedereen", "Klaar")
    await leader.says("ik wil niet meer leven")
    await leader.sees("113")
    leader.sees_nothing()
    assert not await chat.db(lambda db: keeps(db, "niet meer leven"))


async def test_an_announcement_speaks_of_loneliness(chat: Chat):
    leader, _ = await chat.leader(), await chat.volunteer()
    await is_asked(leader, "/bericht", "Iedereen", "Klaar")
    await leader.says("Ken je iemand die erg eenzaam is? Mevrouw Jansen van de kerk zoekt maatjes.")
    assert "112" not in (await leader.sees()).text


@pytest.mark.parametrize(
    ("words", "takes"),
    [
        ("Overleg over eenzaamheid", Takes.WORDS),
        ("Soep voor eenzame ouderen", Takes.WORDS),
        ("We organiseren soep voor eenzame ouderen", Takes.LETTER),
        ("Lezing over zelfdoding", Takes.WORDS),
        ("Mevrouw Jansen bellen", Takes.WORDS),
        ("Mevrouw Smit van de bibliotheek bellen", Takes.WORDS),
        ("Mevrouw Jansen", Takes.DETAIL),
        ("het dak boven de keuken lekt", Takes.LETTER),
        ("Wil van Leven", Takes.DETAIL),
        ("Jan de Dood", Takes.DETAIL),
        ("Praat eens over de dood. Bel 113 als je niet meer wilt leven.", Takes.TEXT),
        ("Ik kan niet wachten tot zaterdag! Wie is alleen met kerst?", Takes.TEXT),
    ],
)
async def test_what_speaks_of_need_rightly(words: str, takes: Takes, anyone: Any):
    assert grave_in(anyone, words, takes) is None


@pytest.mark.parametrize(
    ("words", "takes", "grave"),
    [
        ("ik ben zo eenzaam", Takes.DETAIL, Gravity.NEED),
        ("mijn oude buurman doet al dagen de deur niet open", Takes.WORDS, Gravity.NEED),
        ("mevrouw Bakker bezoeken, die is zo eenzaam", Takes.WORDS, Gravity.NEED),
        ("Alles goed verder. Ik wil er een eind aan maken", Takes.TEXT, Gravity.LIFE),
        ("i want to kill myself", Takes.LETTER, Gravity.LIFE),
    ],
)  # fmt: skip
async def test_what_is_grave(words: str, takes: Takes, grave: Gravity, anyone: Any):
    meaning = grave_in(anyone, words, takes)
    assert meaning is not None
    assert meaning.grave is grave


# Everyday questions


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("wie ben jij", "Ik ben Coalitiebot"),
        ("ik snap er niks van", "je kunt niets stukmaken"),
        ("wat is dit?", "Mijn laatste bericht was"),
        ("hoe stop ik?", "Wil je stoppen"),
    ],
)
async def test_an_everyday_question_is_no_name(chat: Chat, said: str, piece: str):
    """It is answered, and then the question stands below, on one card."""
    hans = await chat.volunteer()
    await is_asked(hans, "/mijn", "Naam")
    await hans.says(said)
    await hans.sees(piece)
    await hans.sees("Hoe mag ik je noemen?")
    hans.sees_nothing()
    assert hans.labels().count("Annuleer") == 1
    await hans.says("Jan")
    await hans.sees("Ik noem je Jan")


async def test_an_everyday_question_in_english(chat: Chat):
    hans = await chat.volunteer()
    await is_asked(hans, "/mijn", "Naam")
    await hans.says("who are you?")
    await hans.sees("Ik ben Coalitiebot")
    await hans.sees("Hoe mag ik je noemen?")
    await hans.says("my neighbour has not opened her door for days")
    await hans.sees("bewaar ik niet")
    await hans.sees("Hoe mag ik je noemen?")


@pytest.mark.parametrize("said", ["wie ben jij?", "ik snap er niks van", "hoe stop ik"])
async def test_an_everyday_question_is_no_title(chat: Chat, said: str):
    leader = await chat.leader()
    await is_asked(leader, "/agenda", "Nieuwe afspraak")
    await leader.says(said)
    await leader.sees()
    await leader.sees("Hoe heet")
    leader.sees_nothing()


async def test_the_coalition_stands_once_above_what_is_asked_again(chat: Chat):
    """For a leader of two coalitions, whose messages say from which they come."""
    ilse = await leader_of_two(chat)
    await is_asked(ilse, "/agenda", "Polder Samen", "Nieuwe afspraak")
    await ilse.says("wie ben jij?")
    await ilse.sees("Ik ben Coalitiebot")
    again = await ilse.sees("Hoe heet de afspraak?")
    assert again.text.count("Polder Samen") + again.text.count("Demostad Ontmoet") == 1


async def test_a_newcomer_asks_who_this_is(chat: Chat):
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    fatma = chat.someone("Fatma Yilmaz")
    await fatma.says(f"/start {code}")
    await fatma.taps("Ja, prima")
    await fatma.reads()
    await fatma.says("wie ben jij eigenlijk?")
    await fatma.sees("Ik ben Coalitiebot")
    await fatma.sees("Mag ik je Fatma noemen?")
    await fatma.says("hoe stop ik hiermee?")
    await fatma.sees("Wil je stoppen met aanmelden?")
    await fatma.sees("Mag ik je Fatma noemen?")
    await fatma.taps("Ja")
    await fatma.sees("Hoe doe je mee?")
    assert await chat.db(_standings) == {Standing.REGISTERING}


def _standings(db: Session) -> set[Standing]:
    return {contact.standing for contact in db.query(Contact)}


@pytest.mark.parametrize(
    ("words", "takes"),
    [
        ("Jan", Takes.DETAIL),
        ("regiegroep", Takes.DETAIL),
        ("privacy", Takes.WORDS),
        ("Wandelclub Stap voor Stap", Takes.DETAIL),
        ("volgende week dinsdag", Takes.DETAIL),
        ("Wie ben jij? Kennismaking", Takes.WORDS),
        ("Wat is dit voor een wijk?", Takes.WORDS),
        ("wie ben jij?", Takes.LETTER),
        ("wie ben jij?", Takes.TEXT),
    ],
)
async def test_an_answer_stays_an_answer(words: str, takes: Takes, anyone: Any):
    assert aside_in(anyone, words, takes) is None


async def test_only_the_question_is_asked_again(chat: Chat):
    """The welcome that stood above it was read a moment ago."""
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {code}")
    await truus.sees("Hoi! Ik ben de bot", "Mag ik je berichten sturen?")
    await truus.says("wie ben jij eigenlijk?")
    await truus.sees("Vraag het aan de mensen die je uitnodigden.")
    again = await truus.sees("Mag ik je berichten sturen?")
    assert "Hoi! Ik ben de bot" not in again.text
    assert "Ja, prima" in truus.labels()
