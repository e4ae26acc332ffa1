"""Text, names, files and presses from people are data: they get a clear answer, and change nothing
that they should not."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.conversation.chat import Batch, Choice, Pressed, Said, Sender, Shared
from handlers.conversation.words import is_name, one_line, safe
from storage.leader_messages import Letter
from storage.people import Contact, Person, Standing
from tests.harness.chat import Chat, Someone

NASTY = {
    "markup": "<b>vet</b> *vet* _cursief_ [klik](tg://user?id=1) &lt; `code` {name} { $name }",
    "control characters": "a\x00b\x07c\x1b[31md\x7f",
    "right to left": "\u202egnidael\u202c \u2066x\u2069 \u200f",
    "zero width": "\u200b\u200b\ufeff\u2060\u200b",
    "very long": "x" * 100_000,
    "many lines": "regel\n" * 20_000,
    "with emoji": "Feest in de keuken 🎉👩‍👩‍👧‍👦🏴‍☠️",
    "one NUL": "\x00",
    "lone surrogate": "\ud800 hoi",
    "stacked marks": "Z" + "\u0301" * 500,
    "database": "'; DROP TABLE person; --",
    "number": "1",
    "large number": "9" * 40,
    "other digits": "١٢",
    "slash": "/",
    "unknown command": "/" + "x" * 5_000,
    "placeholder": "%s %d {} {{0}} \\n",
}
APOLOGY = "ging iets mis"

nasty = pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
anything = st.text(max_size=300) | st.text("0123456789 .)", min_size=1, max_size=6)
reuses_the_stage = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


async def to_the_name(chat: Chat, name: str = "Truus de Vries") -> Someone:
    """Someone who is asked how they are called."""
    someone = chat.someone(name)
    await someone.says(f"/start {await chat.invitation()}")
    await someone.taps("Ja, prima")
    if "Anders" in someone.labels():
        await someone.taps("Anders")
    await someone.reads()
    return someone


async def to_the_organisation(chat: Chat) -> Someone:
    """Someone who is asked which organisation they are from."""
    someone = await to_the_name(chat)
    await someone.says("Truus")
    await someone.reads()
    return someone


async def to_the_times(chat: Chat) -> Someone:
    """Someone who is asked when they can meet."""
    someone = await to_the_organisation(chat)
    await someone.taps("Geen organisatie")
    await someone.taps("Vrijwilliger")
    await someone.reads()
    return someone


async def to_the_code(chat: Chat) -> Someone:
    """Someone who is asked for their code."""
    someone = chat.someone()
    await someone.says("/start")
    await someone.reads()
    return someone


questions = pytest.mark.parametrize(
    "to_the_question", [to_the_code, to_the_name, to_the_organisation, to_the_times]
)


async def is_answered(chat: Chat, someone: Someone, text: str) -> None:
    """Whatever they type, the bot answers and has nothing to be sorry for."""
    await someone.says(text)
    fresh = [bubble.text for bubble in someone.bubbles if bubble.fresh]
    assert fresh or not safe(text).strip(), "no answer"
    assert not any(APOLOGY in answer for answer in fresh)
    assert not chat.app.alerts.kept
    await someone.reads()


async def names_are_names(chat: Chat) -> None:
    """Nobody is called by something that cannot be seen or read."""
    names = await chat.db(lambda db: [person.name for person in db.query(Person) if person.name])
    assert all(is_name(name) and name == one_line(name, 100) for name in names)


@questions
async def test_every_question_of_registration_answers_nasty_text(chat, to_the_question):
    """Never an apology, and a name stays a name."""
    for text in NASTY.values():
        someone = await to_the_question(chat)
        await is_answered(chat, someone, text)
    await names_are_names(chat)


@questions
@pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)
@reuses_the_stage
@given(texts=st.lists(anything, min_size=1, max_size=4))
async def test_every_question_of_registration_answers_anything(chat, to_the_question, texts):
    """The same for whatever a search can think of."""
    someone = await to_the_question(chat)
    for text in texts:
        await is_answered(chat, someone, text)
    await names_are_names(chat)


@nasty
async def test_a_nasty_platform_name_can_be_replaced(chat: Chat, text: str):
    """The name that a platform gives for someone is data too."""
    someone = await to_the_name(chat, name=text)
    await is_answered(chat, someone, "Truus")
    assert await chat.db(lambda db: db.query(Person).filter_by(name="Truus").count()) == 1


@pytest.mark.both_databases
@nasty
async def test_nasty_words_reach_the_leader_as_they_are_meant(chat: Chat, text: str):
    """Free words get a useful answer; a letter shows markup as text."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await is_answered(chat, hans, text)
    if "Stuur naar de projectleider" not in hans.labels():
        return
    await hans.taps("Stuur naar de projectleider")
    await hans.taps("Verstuur")
    await hans.reads()
    letter = await ilse.sees("Hans Proefweg van Wandelclub")
    # The web page shows what it cannot keep as a replacement character.
    assert safe(text).strip()[:200] in letter.text.replace("\ufffd", "")
    await ilse.reads()


async def test_other_words_at_a_question_with_buttons_bring_the_question_back(chat: Chat):
    """An applicant who types something else is never sent away."""
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.reads()
    await truus.says("Wat bedoel je precies?")
    await truus.sees("je kunt niets stukmaken")
    await truus.sees("Hoe doe je mee?")
    await truus.says("blauw met stippen")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")


@pytest.mark.parametrize("command", ["/start", "/koppel", "/taal", "/mijn", "/help"])
async def test_commands_take_nasty_words(chat: Chat, command: str):
    """The words behind a command are data as well."""
    hans = await chat.volunteer()
    for text in NASTY.values():
        await is_answered(chat, hans, f"{command} {text}")


async def test_a_nasty_file_is_taken_for_what_it_is(chat: Chat):
    """Its name is made safe; its kind says nothing about what it may do."""
    hans = await chat.volunteer()
    await chat.leader()
    await hans.shares("../../etc/\u202egpj.exe\x00", b"MZ", mime="application/x-msdownload",
                      kind="document", text="\x00<script>")  # fmt: skip
    answer = await hans.sees("Ik heb je bestand")
    assert "\u202e" not in answer.text
    assert "\x00" not in answer.text


@pytest.mark.parametrize(
    "token",
    ["", ".", "1", "1.", ".1", "-1.0", "1.-1", "1.1.1", "9" * 19 + ".0", "1." + "9" * 10, "١.٢",
     "a.b", "1e3.0", " 1.0", "1" * 5_000],
)  # fmt: skip
def test_a_token_that_is_none_is_no_press(token: str):
    """A token that a client hands back as a press is data."""
    assert Choice.parse(token) is None


async def presses(someone: Someone, message: int, index: int) -> None:
    """Send a press of one's own making, past all that a page or an app would refuse."""
    press = f"press-{someone.stage.next_id()}"
    sender = Sender(someone.user, someone.name)
    await someone.stage.happens(
        someone.post,
        Pressed(id=press, chat=someone.chat, sender=sender, message=message, index=index,
                press=press),
    )  # fmt: skip
    someone.toast = someone._platform.toasts.get(press, "")


@pytest.mark.parametrize("index", [-1, -(10**9), 99, 10**9 - 1])
async def test_a_press_of_a_button_that_is_not_there_is_closed(chat: Chat, index: int):
    """Whatever its number."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    card = await hans.sees("Naam: Hans")
    await presses(hans, card.choices[0].message, index)
    assert hans.toast == "Dit is al gesloten."


@pytest.mark.parametrize("message", [0, 99_999, 10**18 - 1])
async def test_a_press_on_a_message_that_is_not_there_is_closed(chat: Chat, message: int):
    """Whatever its number."""
    hans = await chat.volunteer()
    await presses(hans, message, 0)
    assert hans.toast == "Dit is al gesloten."


async def test_nobody_presses_in_the_chat_of_someone_else(chat: Chat):
    """Guessing the number of a leader's card lets nobody in, of this coalition or another."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    els = await chat.leader("Els Concept", coalition="Polder Samen")
    code = await chat.invitation(vouched=False, of="Welzijn Demostad")
    mo = chat.someone("Mo Kassa")
    await mo.says(f"/start {code}")
    for label in ("Ja, prima", "Ja", "Ondernemer"):
        await mo.taps(label)
    await mo.says("overdag")
    await mo.reads()
    card = await ilse.sees("wil meedoen")
    for intruder in (mo, hans, els):
        for choice in card.choices:
            await presses(intruder, choice.message, choice.index)
            assert intruder.toast == "Dit is al gesloten."
    waiting = await chat.db(lambda db: db.query(Contact).filter_by(standing=Standing.WAITING).all())
    assert len(waiting) == 1


async def test_a_leader_of_another_coalition_can_do_nothing_here(chat: Chat):
    """A contact who leads elsewhere presses as a contact."""
    ilse = await chat.leader()
    hans = await chat.volunteer()
    await chat.leader(coalition="Polder Samen", person=hans)
    await hans.says("De sleutel van de zaal ligt bij mij in de kast.")
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stuur naar de projectleider")
    await hans.taps("Verstuur")
    await hans.reads()
    card = await ilse.sees("De sleutel van de zaal ligt bij mij in de kast.")
    await presses(hans, card.choices[0].message, card.choices[0].index)
    assert hans.toast == "Dit is al gesloten."
    assert await chat.db(lambda db: db.query(Letter).count()) == 1


async def test_a_reply_to_something_unknown_is_just_words(chat: Chat):
    """No message of ours has that name."""
    hans = await chat.volunteer()
    sender = Sender(hans.user, hans.name)
    for part in ("nergens", "", "x" * 5_000, "-1"):
        event = Said(id=chat.next_id(), chat=hans.chat, sender=sender, text="hm?", reply_to=part)
        await chat.happens(hans.post, event)
        await hans.sees("Wat bedoel je?")


async def test_the_same_event_a_thousand_times_is_one_event(chat: Chat):
    """In one batch, and in batches that come again."""
    hans = await chat.volunteer()
    sender = Sender(hans.user, hans.name)
    event = Said(id="always-the-same", chat=hans.chat, sender=sender, text="Hallo daar")
    for _ in range(10):
        await chat.app.deliver(hans.post, Batch((event,) * 100))
    await chat.app.settle()
    await hans.sees("Dag Hans!")


async def test_a_flood_of_files_changes_nothing(chat: Chat):
    """Nothing is kept of a file that nobody passed on."""
    hans = await chat.volunteer()
    await chat.leader()
    sender = Sender(hans.user, hans.name)
    files = tuple(
        Shared(id=chat.next_id(), chat=hans.chat, sender=sender, ref=f"nowhere-{number}",
               kind="other", name="", mime="", size=10**12)
        for number in range(50)
    )  # fmt: skip
    await chat.app.deliver(hans.post, Batch(files))
    await chat.app.settle()
    assert len(hans.bubbles) == 50
    await hans.reads()
