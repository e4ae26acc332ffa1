"""People type what they would say to a person, and get an answer below it."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser, ast
from sqlalchemy.orm import Session

from handlers.conversation.chat import Said, Sender
from handlers.conversation.reception.understanding import known_examples, parts_of
from handlers.conversation.texts import FOLDER, examples
from handlers.language.likeness import Examples, shares
from handlers.language.likeness.spelling import words_of
from handlers.language.plain_answers import agreement_in
from storage.availability import Poll
from storage.leader_messages import Letter
from storage.messages import Message
from storage.people import Contact, Standing
from storage.tasks import Task
from tests.availability.scenes import answers
from tests.harness.chat import Chat, Someone
from tests.harness.platforms import Bubble
from tests.understanding import situations


async def asks(someone: Someone, text: str) -> Bubble:
    """Say something when everything was read, and see the one answer below it."""
    await someone.reads()
    await someone.says(text)
    answer = await someone.sees()
    someone.sees_nothing()
    return answer


def letters(db: Session) -> list[str]:
    return [letter.text for letter in db.query(Letter)]


async def read_by_all(chat: Chat) -> None:
    for someone in chat.people:
        await someone.reads()


# The forward question


@pytest.mark.parametrize("yes", ["ja", "Ja graag, dank je wel", "👍", "doe maar", "yes please"])
async def test_yes_passes_on_the_words_that_were_said(chat: Chat, yes: str):
    truus = await situations.forward_offer(chat)
    answer = await asks(truus, yes)
    assert "De deur van het buurthuis klemt" in answer.text
    await truus.taps("Verstuur")
    assert await chat.db(letters) == ["De deur van het buurthuis klemt"]
    await read_by_all(chat)


@pytest.mark.parametrize("no", ["nee", "Nee dank je", "doe maar niet", "hoeft niet", "no thanks"])
async def test_no_leaves_the_words(chat: Chat, no: str):
    truus = await situations.forward_offer(chat)
    answer = await asks(truus, no)
    assert not answer.choices
    assert await chat.db(letters) == []
    await read_by_all(chat)


async def test_a_yes_that_is_a_no_sends_nothing(chat: Chat):
    truus = await situations.forward_offer(chat)
    await asks(truus, "ja sorry die was voor mijn zoon bedoeld")
    assert await chat.db(letters) == []
    await read_by_all(chat)


async def test_a_yes_or_no_to_nothing_goes_to_nobody(chat: Chat):
    """Neither after the offer was left, nor as often as it is said."""
    truus = await situations.forward_offer(chat)
    for words in ("nee", "nee hoor", "ja", "ja graag", "doe maar", "ja"):
        await truus.reads()
        await truus.says(words)
        assert "Dit stuur ik aan" not in truus.bubbles[-1].text
        assert "Stuur naar de projectleider" not in truus.labels()
    assert truus.shows("Wat past het best? Tik hierboven op een knop, of typ wat erop staat.")
    assert await chat.db(letters) == []
    await read_by_all(chat)


@pytest.mark.parametrize(
    ("said", "agrees"),
    [("Ja hoor, graag", True), ("jazeker", True), ("nee hoor", False), ("liever niet", False),
     ("nee dat is goed", None), ("ja nee dus", None), ("ja maar niet vandaag", None), ("ja?", None),
     ("kan wel", None), ("ja maar", None), ("is dat zeker", None), ("mag dat", None),
     ("ja gezellig", True), ("leuk", None), ("ja leuk, maar niet dinsdag", None),
     ("ja doe maar", True), ("dat mag", True), ("prima, maar", None), ("doe maar niet", False),
     ("nu even niet", False), ("nu niet hoor", False), ("nu niets", False), ("niks", False),
     ("even", None), ("not right now", False)],
)  # fmt: skip
def test_a_plain_yes_or_no(said: str, agrees: bool | None):
    assert agreement_in(said) is agrees


# Everyday questions


@pytest.mark.parametrize(
    "said", ["wanneer is het?", "waar is het ook alweer", "Hoe laat moet ik er zijn, weet u dat?"]
)
async def test_when_and_where(chat: Chat, said: str):
    truus = await situations.date_fixed(chat)
    answer = await asks(truus, said)
    assert "di 12 jan, 19.30" in answer.text
    assert "Buurthuis De Proef" in answer.text
    await read_by_all(chat)


async def test_how_many_come(chat: Chat):
    truus = await situations.date_fixed(chat)
    answer = await asks(truus, "met hoeveel mensen zijn we?")
    assert "er komen 4 mensen" in answer.text
    await read_by_all(chat)


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("waar is het?", "Overleg kerngroep: de tijd en de plek staan nog niet vast."),
        ("Wanneer is het", "Zodra er een datum is, hoor je het."),
        ("wie komen er allemaal", "De tijd staat nog niet vast. Daarna weet ik wie er komen."),
    ],
)
@pytest.mark.parametrize("answered", [False, True])
async def test_while_a_time_is_sought(chat: Chat, said: str, piece: str, answered: bool):
    """The very words of an example are no riddle, and what is planned is named."""
    truus = await situations.poll_open(chat)
    if answered:
        await answers(truus, "Kan", "Kan niet", "Als het moet")
    answer = await asks(truus, said)
    assert piece in answer.text
    assert "Overleg kerngroep" in answer.text
    await read_by_all(chat)


async def test_late_for_nothing_is_on_no_list(chat: Chat):
    truus = await situations.poll_open(chat)
    answer = await asks(truus, "ik ben wat later")
    assert answer.text.startswith("Er staat nog niets in je agenda.")
    await read_by_all(chat)


async def test_what_was_answered_is_said(chat: Chat):
    """With the votes themselves, and a way to change them at once."""
    truus = await situations.poll_open(chat)
    await answers(truus, "Kan", "Kan niet", "Als het moet")
    answer = await asks(truus, "wat had ik ook alweer gezegd?")
    votes = (
        "✔ di 12 jan, 14.00: kan\n✗ di 12 jan, 19.30: kan niet\n~ do 14 jan, 10.00: als het moet"
    )
    assert votes in answer.text
    await truus.taps("Verander: Overleg kerngroep")
    await truus.sees("Tik op een tijd")
    await read_by_all(chat)


async def test_the_place_of_what_is_planned_may_be_known(chat: Chat):
    truus = await situations.poll_open(chat)
    await chat.db(_take_place)
    answer = await asks(truus, "waar is het?")
    assert "Overleg kerngroep: de tijd staat nog niet vast. Waar: De Proef" in answer.text
    await read_by_all(chat)


def _take_place(db: Session) -> None:
    db.query(Poll).one().place = "De Proef"


async def test_when_nothing_is_planned(chat: Chat):
    truus = await situations.nothing(chat)
    answer = await asks(truus, "wanneer is de volgende bijeenkomst?")
    assert "Er staat nog niets in je agenda" in answer.text
    await read_by_all(chat)


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("wie ben jij", "Ik ben Coalitiebot"),
        ("ik snap er niks van", "je kunt niets stukmaken"),
        ("wat moet ik doen?", "Je hoeft nu niets te doen."),
        ("bel me even terug", "je belt"),
        ("goedemorgen!", "Dag Truus!"),
        ("dankjewel", "Graag gedaan."),
        ("wat een waardeloze bot ben jij", "Sorry"),
        ("hoe kom ik hier vanaf", "Wil je stoppen"),
        ("wat bewaren jullie van mij", "Ik bewaar je naam"),
        ("geen organisatie", "Wat wil je veranderen?"),
    ],
)
async def test_everyday_words_get_an_answer(chat: Chat, said: str, piece: str):
    truus = await situations.nothing(chat)
    answer = await asks(truus, said)
    assert piece in answer.text
    assert "doorsturen" not in answer.text
    await read_by_all(chat)


async def test_a_smile_needs_no_answer(chat: Chat):
    """It is not offered to the leader either."""
    truus = await situations.date_fixed(chat)
    await truus.reads()
    await truus.says("😀")
    truus.sees_nothing()
    await read_by_all(chat)


@pytest.mark.parametrize("said", ["rot toch op", "stom ding"])
async def test_scolding_gets_a_kind_word(chat: Chat, said: str):
    """With ways out, and not to the leader."""
    truus = await situations.date_fixed(chat)
    answer = await asks(truus, said)
    assert "Sorry dat het niet goed gaat. Wat helpt jou nu?" in answer.text
    assert "Stuur naar de projectleider" not in {choice.label for choice in answer.choices}
    await read_by_all(chat)


@pytest.mark.parametrize("said", ["wat moet ik doen?", "moet ik nog iets doen"])
async def test_what_waits_for_someone_is_said(chat: Chat, said: str):
    """With a button to it."""
    truus = await situations.poll_open(chat)
    answer = await asks(truus, said)
    assert "Er wacht een vraag op je: wanneer kun je voor “Overleg kerngroep”?" in answer.text
    await truus.taps("Vul nu in")
    await truus.sees("1 van 3: kun je op di 12 jan, 14.00?")
    await read_by_all(chat)


async def test_words_that_deny_something_are_no_task(chat: Chat):
    truus = await situations.after_meeting(chat)
    answer = await asks(truus, "het verslag klopt niet, dat heb ik nooit gezegd")
    assert "noteren als je actie" not in answer.text
    await read_by_all(chat)


async def test_words_about_stopping_end_nothing(chat: Chat):
    truus = await situations.date_fixed(chat)
    await asks(truus, "afmelden voor dinsdag graag")
    await asks(truus, "stop maar in mijn agenda")
    assert await chat.db(_standings) == {Standing.ACTIVE}
    await read_by_all(chat)


def _standings(db: Session) -> set[Standing]:
    return {contact.standing for contact in db.query(Contact)}


async def test_unsure_words_have_at_most_three_buttons(chat: Chat):
    truus = await situations.day_before(chat)
    answer = await asks(truus, "hmm tja morgen eens kijken hoor met die regen en zo")
    assert 0 < len(answer.choices) <= 3
    await read_by_all(chat)


async def test_the_rest_of_the_words_is_offered(chat: Chat):
    truus = await situations.date_fixed(chat)
    await truus.reads()
    await truus.says("Hoe laat begint het? Met hoeveel mensen zijn we dan?")
    await truus.sees("di 12 jan, 19.30")
    await truus.sees("Wat bedoel je?")
    await truus.taps("Wie komen er?")
    await truus.sees("er komen 4 mensen")
    await read_by_all(chat)


# Somebody in need


async def test_somebody_in_need_is_not_kept(chat: Chat):
    truus = await situations.after_meeting(chat)
    said = "mijn buurvrouw van 90 heb ik al dagen niet gezien, ze doet niet open"
    answer = await asks(truus, said)
    for piece in ("112", "088 0767 000", "bewaar ik niet"):
        assert piece in answer.text
    assert not answer.choices
    assert await chat.db(lambda db: db.query(Task).count()) == 0
    assert await chat.db(letters) == []
    assert await chat.db(lambda db: _kept(db, "buurvrouw van 90")) == 0
    await read_by_all(chat)


def _kept(db: Session, words: str) -> int:
    return db.query(Message).filter(Message.text.contains(words)).count()


@pytest.mark.parametrize("said", ["ik wil niet meer leven", "Ik wil dood", "i want to end my life"])
async def test_somebody_who_does_not_want_to_live_gets_113(chat: Chat, said: str):
    truus = await situations.poll_open(chat)
    answer = await asks(truus, said)
    assert "0800-0113" in answer.text
    assert "112" in answer.text
    assert not answer.choices
    await read_by_all(chat)


async def test_a_crisis_of_coffee_is_none(chat: Chat):
    truus = await situations.nothing(chat)
    answer = await asks(truus, "noodgeval: de koffie is op 😱")
    assert "112" not in answer.text
    await read_by_all(chat)


@pytest.mark.parametrize(
    "said", ["Het dak lekt bij de achterdeur", "er liggen glasscherven op het plein",
             "de gordijnen van de zaal zijn vies"]
)  # fmt: skip
async def test_a_plain_remark_is_offered_to_the_leader(chat: Chat, said: str):
    truus = await situations.nothing(chat)
    answer = await asks(truus, said)
    assert f"Zal ik dit doorsturen aan de projectleider? “{said}”" in answer.text
    await read_by_all(chat)


UNSURE = "hij lijkt me niet in orde"


async def test_words_that_may_be_about_need_stand_in_no_button(chat: Chat):
    """They are asked about first, and neither answer keeps them."""
    truus = await situations.nothing(chat)
    answer = await asks(truus, UNSURE)
    assert answer.text == "Gaat het om iemand die hulp nodig heeft?"
    assert [choice.label for choice in answer.choices] == ["Ja", "Nee, iets anders"]
    assert await chat.db(lambda db: _stands_in_buttons(db, "in orde")) is False
    await truus.says("ja")
    await truus.sees("112", "bewaar ik niet")
    await read_by_all(chat)


async def test_words_that_are_not_about_need_are_said_once_more(chat: Chat):
    truus = await situations.nothing(chat)
    await asks(truus, UNSURE)
    await truus.taps("Nee, iets anders")
    await truus.sees("Wat je schreef heb ik niet bewaard.")
    answer = await asks(truus, "de printer lijkt me stuk")
    assert "Zal ik dit doorsturen aan de projectleider?" in answer.text
    await truus.taps("Stuur naar de projectleider")
    await truus.taps("Verstuur")
    assert await chat.db(letters) == ["de printer lijkt me stuk"]
    await read_by_all(chat)


def _stands_in_buttons(db: Session, words: str) -> bool:
    return any(words in str(actions) for (actions,) in db.query(Message.actions))


async def test_is_anybody_there(chat: Chat):
    """A question, and a greeting all the same."""
    truus = await situations.day_before(chat)
    answer = await asks(truus, "hallo is daar iemand?")
    assert "Dag Truus!" in answer.text
    assert "Wat moet ik doen?" in [choice.label for choice in answer.choices]
    await read_by_all(chat)


# The examples


def test_every_example_is_nearest_to_its_own_meaning():
    """At least 19 of 20: some words mean several things."""
    known = known_examples()
    phrases = [(name, phrase) for name, some in examples().items() for phrase in some[::25]]
    own = sum(next(iter(shares(known.likeness(phrase)[0]))) == name for name, phrase in phrases)
    assert own / len(phrases) > 0.95


def test_examples_are_read_as_the_library_would():
    """Their files are files of texts, of which only names and lines are used."""
    found: dict[str, list[str]] = {}
    for path in sorted(FOLDER.glob("*/phrases/*.ftl")):
        for message in FluentParser().parse(path.read_text("utf-8")).body:
            assert isinstance(message, ast.Message)
            assert message.value is not None
            for part in message.value.elements:
                assert isinstance(part, ast.TextElement)
                found.setdefault(message.id.name, []).extend(part.value.splitlines())
    assert found == examples()


def test_likeness_needs_no_same_words():
    known = Examples(
        {"when": ["wanneer is het", "hoe laat begint de vergadering"], "where": ["waar is het"]}
    )
    scores, near = known.likeness("hoelaat begintt die vergadering nou??")
    assert scores["when"] > scores["where"]
    assert near["when"] > near["where"]


def test_spellings_of_a_chat():
    assert list(words_of("Hoelaat ist nou?? om 19.30 op di")) == [
        "hoe", "laat", "is", "het", "nou", "?", "?", "om", "tijd", "op", "dag"
    ]  # fmt: skip


def test_parts_of_a_text():
    said = "Waar is het? Trouwens, de sleutel ligt bij mij. Ja."
    assert parts_of(said)[0] == "Waar is het?"
    assert parts_of("kort") == []


def test_nothing_breaks_on_signs_alone():
    for text in ("", "   ", "؟؟", "🤷🏽‍♀️", "\u200d"):
        scores, _ = known_examples().likeness(text)
        assert set(scores) == set(examples())


def test_said_can_be_taken_apart():
    said = Said(id="e", chat="c", sender=Sender("u", "n", "nl"), text="a b c. d e f.")
    assert parts_of(said.text) == ["a b c.", "d e f."]


async def test_a_no_to_an_announcement_is_not_about_who_reads_it(chat: Chat):
    """The quiet ways out below a message are no answers to it."""
    truus = await situations.announcement(chat)
    answer = await asks(truus, "nee")
    assert "Klopt dat niet?" not in answer.text
    await read_by_all(chat)


async def test_nobody_is_told_to_be_done_while_they_are_counted_on(chat: Chat):
    """A refusal that may be about several things is asked about; with nothing on the list it is
    fine."""
    truus = await situations.date_fixed(chat)
    answer = await asks(truus, "nee dank je, ik sla deze keer over")
    assert "Je hoeft verder niets te doen" not in answer.text
    assert any("kan niet" in choice.label for choice in answer.choices)
    await read_by_all(chat)


async def test_the_leader_is_named(chat: Chat):
    """And nothing is said to be passed on that was not."""
    truus = await situations.nothing(chat)
    answer = await asks(truus, "wie is ilse")
    assert "Ilse Modelman is de projectleider. Zal ik je woorden doorsturen?" in answer.text
    await read_by_all(chat)
