"""The third step: an agenda item of five minutes, and whether it was discussed."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from handlers.commitment.steps.agenda_page import TEAMS, Team, file_of, item, team_of
from handlers.commitment.steps.agenda_page import document as made
from handlers.conversation.texts import LANGUAGES, Reader, render
from storage.people import Coalition, Contact, Kind, Person
from tests.commitment.scenes import profile, times, turns_on
from tests.harness.chat import Chat, Someone
from tests.test_merging import everyone_reads

CLUB = "Wandelclub"
OFFERED = "Zal ik het sturen?"
DISCUSSED = "Is het besproken?"


async def offered(chat: Chat, language: str = "nl") -> tuple[Someone, Someone]:
    """The leader, and Hans whose silent club is offered the agenda item just now."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",), language=language)
    await profile(chat, CLUB, sector="sportvereniging")
    await turns_on(leader)
    await chat.passes(days=106)
    await hans.sees(CLUB)
    return leader, hans


async def has_item(hans: Someone) -> None:
    """And is asked on which day."""
    await hans.reads()
    await hans.taps("Stuur maar")
    await hans.reads()


# Yes


async def test_the_item_comes_as_text_and_as_a_page_and_is_asked_after(chat: Chat):
    """Each in a message of its own; then on which day, and a week after that how it went."""
    leader, hans = await offered(chat)
    await hans.sees("Hoi Hans, ik heb een agendapunt van 5 minuten voor je klaar.", CLUB, OFFERED)
    await hans.taps("Stuur maar")
    text = await hans.sees("Agendapunt: samen tegen eenzaamheid", "Wie van onze leden zien we")
    assert not text.choices
    page = await hans.sees("En hier is het op één bladzijde.")
    assert page.attachment is not None
    assert page.attachment.name == "agendapunt.pdf"
    assert (page.attachment.data or b"").startswith(b"%PDF")
    await hans.sees("Op welke dag bespreken jullie het?")
    await hans.taps("ma 15 mrt")
    await hans.sees("Genoteerd: ma 15 mrt. Een week later vraag ik hoe het ging.")
    await chat.passes(days=11)
    assert not times(hans, DISCUSSED)
    await everyone_reads(chat)
    await chat.passes(days=2)
    await hans.sees("Hoi Hans, ik help graag", DISCUSSED)
    await hans.taps("Ja")
    await hans.sees("Wat fijn! Dank je wel.")
    await chat.passes(days=2)
    await leader.sees("Wandelclub heeft het onderwerp besproken in het team.")
    await everyone_reads(chat)


async def test_all_of_it_in_words(chat: Chat):
    """Yes, a day, and how it went; a day that cannot be read is asked again."""
    _, hans = await offered(chat)
    await hans.reads()
    await hans.says("ja graag")
    await hans.reads()
    await hans.says("zodra het kan")
    await hans.sees("Die dag begrijp ik niet", "Op welke dag")
    await hans.says("volgende week donderdag")
    await hans.sees("Genoteerd: do 18 mrt.")
    await chat.passes(days=16)
    assert times(hans, DISCUSSED) == 1
    await everyone_reads(chat)
    await hans.says("nog niet")
    await hans.sees("Geeft niet.")
    await chat.passes(days=30)
    await everyone_reads(chat)


async def test_without_a_day_it_is_asked_after_a_week(chat: Chat):
    """Whether they said that they do not know it yet, or nothing at all."""
    _, hans = await offered(chat)
    await has_item(hans)
    await hans.taps("Weet ik nog niet")
    await hans.sees("Geen probleem. Over een week vraag ik hoe het ging.")
    await chat.passes(days=8)
    assert times(hans, DISCUSSED) == 1
    await chat.passes(days=30)
    assert times(hans, DISCUSSED) == 1
    await everyone_reads(chat)


async def test_another_day_takes_the_place_of_the_first(chat: Chat):
    """So that it is asked once, after the last one."""
    _, hans = await offered(chat)
    await has_item(hans)
    bubble, _ = hans.button("ma 15 mrt")
    other = next(choice for choice in bubble.choices if choice.label == "di 16 mrt")
    await hans.taps("ma 15 mrt")
    await hans.presses(other)
    await hans.reads()
    await chat.passes(days=34)
    assert times(hans, DISCUSSED) == 1
    await everyone_reads(chat)


async def test_an_old_day_asks_for_a_new_one(chat: Chat):
    """Which is not planned in the past."""
    _, hans = await offered(chat)
    await has_item(hans)
    bubble, _ = hans.button("ma 15 mrt")
    old = next(choice for choice in bubble.choices if choice.label == "ma 15 mrt")
    await chat.passes(days=20)
    await everyone_reads(chat)
    await hans.presses(old)
    await hans.sees("Op welke dag bespreken jullie het?")
    assert hans.bubbles[-1].choices[0].label != "ma 15 mrt"
    await everyone_reads(chat)


async def test_a_second_press_sends_nothing_twice(chat: Chat):
    """The first was enough."""
    _, hans = await offered(chat)
    await hans.reads()
    await hans.taps_twice("Stuur maar")
    assert times(hans, "Agendapunt: samen") == 1
    await everyone_reads(chat)


async def test_where_it_does_not_fit_it_does_not_come_again(chat: Chat):
    """Thanked; the next time the ladder passes this step over."""
    _, hans = await offered(chat)
    await has_item(hans)
    await chat.passes(days=8)
    await everyone_reads(chat)
    await hans.taps("Het past niet")
    await hans.sees("Dank je dat je het zegt.")
    await chat.passes(days=130)
    assert times(hans, "ik heb een agendapunt") == 1
    await everyone_reads(chat)


async def test_in_english(chat: Chat):
    """The card, the item and the day."""
    _, hans = await offered(chat, language="en")
    await hans.sees(
        "Hi Hans, I have an agenda item of 5 minutes ready for you.", "Shall I send it?"
    )
    await hans.taps("Go ahead")
    await hans.sees("Agenda item: together against loneliness", "Which of our members")
    page = await hans.sees("And here it is on one page.")
    assert page.attachment is not None
    assert page.attachment.name == "agenda-item.pdf"
    await hans.sees("On which day will you discuss it?")
    await everyone_reads(chat)


# Not now


async def test_over_a_month_it_is_offered_once_more(chat: Chat):
    """And nothing else of this kind before; then without another month."""
    _, hans = await offered(chat)
    await hans.reads()
    await hans.says("over een maand")
    await hans.sees("Prima. Op", "vraag ik het nog een keer.")
    await chat.passes(days=28)
    await everyone_reads(chat)
    await chat.passes(days=6)
    await hans.sees("Hoi Hans, ik heb een agendapunt", OFFERED)
    assert "Over een maand" not in hans.labels()
    await hans.taps("Stuur maar")
    await hans.sees("Agendapunt: samen tegen eenzaamheid")
    await everyone_reads(chat)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("nu niet", "Dank je, dan weet ik dat. Je hoort hier tot"),
        ("nee", "Dank je, dan weet ik dat. Je hoort hier tot"),
        ("later", "Past een ander moment beter?"),
        ("We doen wel mee, maar jullie zien het niet", "Wat fijn om te horen!"),
    ],
)
async def test_each_other_answer(chat: Chat, words: str, answer: str):
    """In words as with a tap; nothing is sent."""
    _, hans = await offered(chat)
    await hans.reads()
    await hans.says(words)
    await hans.sees(answer)
    await chat.passes(days=20)
    assert not times(hans, "Agendapunt: samen")
    await everyone_reads(chat)


# The manager


async def with_manager(chat: Chat) -> tuple[Someone, Someone]:
    """Hans has the item and chose a day; Mia is in the board of the club."""
    _, hans = await offered(chat)
    mia = await chat.member("Mia Bestuur", CLUB, Kind.BOARD)
    await has_item(hans)
    await hans.taps("ma 15 mrt")
    await hans.sees("Genoteerd: ma 15 mrt.", "Zal ik het ook aan Mia Bestuur sturen?")
    return hans, mia


async def test_the_manager_hears_who_thought_of_her(chat: Chat):
    """After the contact agreed, and gets the item only after her own yes."""
    hans, mia = await with_manager(chat)
    mia.sees_nothing()
    await hans.says("ja")
    await hans.sees("Ik vraag Mia of het mag. Ik zeg erbij dat het jouw idee was.")
    await chat.passes(days=1)
    asked = await mia.sees("Hoi Mia, Hans Proefweg dacht aan jou.", OFFERED)
    assert "Agendapunt: samen" not in asked.text
    await mia.taps("Stuur maar")
    await mia.sees("Agendapunt: samen tegen eenzaamheid")
    page = await mia.sees("op één bladzijde")
    assert page.attachment is not None
    await everyone_reads(chat)


async def test_the_manager_may_not_want_it(chat: Chat):
    """One word is enough, and she hears nothing more of it."""
    hans, mia = await with_manager(chat)
    await hans.taps("Ja")
    await chat.passes(days=1)
    await mia.reads()
    await mia.says("nu niet")
    await mia.sees("Dank je, dan weet ik dat.")
    await chat.passes(days=20)
    mia.sees_nothing()
    await everyone_reads(chat)


async def test_the_contact_may_not_want_the_manager_asked(chat: Chat):
    """Then she hears nothing."""
    hans, mia = await with_manager(chat)
    await hans.taps("Nee")
    await hans.sees("Goed, dan blijft het bij jou.")
    await chat.passes(days=20)
    mia.sees_nothing()
    await everyone_reads(chat)


async def test_a_manager_is_not_asked_for_one_who_left(chat: Chat):
    """The name of somebody who stopped is named to nobody."""
    hans, mia = await with_manager(chat)
    await chat.pause(mia, days=2)
    await hans.taps("Ja")
    await hans.says("/stop")
    await chat.passes(days=10)
    assert not times(mia, "Hans")
    await everyone_reads(chat)


async def test_a_manager_is_known_by_her_function(chat: Chat):
    """It goes before a place in the board."""
    _, hans = await offered(chat)
    await chat.member("Bert Bestuur", CLUB, Kind.BOARD)
    await chat.professional("Mia Baas", of=CLUB)
    await chat.db(lambda db: _is(db, "Mia Baas", "teamleider"))
    await has_item(hans)
    await hans.taps("ma 15 mrt")
    await hans.sees("Zal ik het ook aan Mia Baas sturen?")
    await everyone_reads(chat)


async def test_a_manager_is_asked_for_no_other(chat: Chat):
    """The item is hers to pass on then."""
    _, hans = await offered(chat)
    await chat.member("Bert Bestuur", CLUB, Kind.BOARD)
    await chat.db(lambda db: _is(db, "Hans Proefweg", "voorzitter"))
    await has_item(hans)
    await hans.taps("ma 15 mrt")
    bubble = await hans.sees("Genoteerd: ma 15 mrt.")
    assert "Bert" not in bubble.text
    await everyone_reads(chat)


def _is(db: Session, name: str, function: str) -> None:
    contact = db.query(Contact).join(Person).filter(Person.name == name).one()
    contact.function = function


# The item


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sector", [*TEAMS, "iets anders"])
def test_every_kind_of_organisation_has_an_item(sector: str, language: str):
    """Of its own where its people come across others, and short enough for one message."""
    reader = Reader(language, ZoneInfo("Europe/Amsterdam"), datetime.now(UTC))
    coalition = Coalition(name="Demostad Ontmoet")
    body = item(coalition, sector).body
    lines = [line for part in body for line in (part if isinstance(part, tuple) else (part,))]
    assert len("\n".join(render(line, reader) for line in lines)) < 1000


def test_the_kinds_are_told_apart():
    """By a word of the sector, capitals aside."""
    assert team_of("Thuiszorg") is Team.CARE
    assert team_of("") is Team.ANY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_one_and_tagged(language: str):
    """PDF/UA-1, in the language of its reader."""
    reader = Reader(language, ZoneInfo("Europe/Amsterdam"), datetime.now(UTC))
    file = file_of(Coalition(name="Demostad Ontmoet"), "zorg", reader)
    page = made(file.data or {}).data
    for sign in (b"pdfuaid:part>1<", f"/Lang({language}".encode(), b"/StructTreeRoot", b"/Count 1"):
        assert sign in page, sign
