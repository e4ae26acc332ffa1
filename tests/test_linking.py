"""/koppel: the same person on another platform."""

from __future__ import annotations

import re

import pytest

from storage.people import Contact, Person, Standing
from tests.harness.chat import Chat, Someone


@pytest.fixture
def other(chat: Chat) -> str:
    """The platform that this stage is not on."""
    return "matrix" if chat.post.platform.name == "telegram" else "telegram"


async def asks_code(someone: Someone) -> str:
    """Ask for a code, and read it."""
    await someone.says("/koppel")
    bubble = await someone.sees("Typ daar dit:", "tien minuten")
    found = re.search(r"/koppel (\w+)", bubble.text)
    assert found
    return found[1]


def label_of(someone: Someone) -> str:
    """The button's name for the platform of their chat."""
    name = someone.post.platform.name
    return "webpagina" if name == "web" else name.capitalize()


async def links(chat: Chat, member: Someone, there: Someone) -> None:
    """Link a chat of a stranger to a member, who says yes."""
    code = await asks_code(member)
    await there.says(f"/koppel {code}")
    await there.sees("Bijna klaar")
    await member.sees("typte jouw code", "Is dat jouw account?")
    await member.taps("Ja")
    await member.sees("Voortaan ken ik je op allebei")
    await there.sees("Voortaan ken ik je hier ook")


async def test_a_code_and_a_yes_make_one_person_of_two_chats(chat: Chat, other: str):
    """Both chats know the same person then; the chosen one is written to first."""
    hans = await chat.volunteer()
    post = await chat.also(other)
    there = chat.someone("Hans P.", post=post)
    await links(chat, hans, there)
    await there.says("/mijn")
    await there.sees("Naam: Hans Proefweg", "Wandelclub Stap voor Stap")
    assert there.menu == hans.menu
    assert await chat.db(lambda db: db.query(Person).count()) == 1


async def test_messages_go_to_the_preferred_chat_and_fall_back_to_the_other(chat: Chat, other: str):
    """The leader's answer arrives where the recipient wants it, or elsewhere once that closes."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    there = chat.someone("Hans P.", post=await chat.also(other))
    await links(chat, hans, there)
    await hans.taps(other.capitalize())
    await hans.sees(f"Je krijgt mijn berichten op {other.capitalize()}")
    await hans.says("De kraan in de keuken lekt.")
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan Ilse Modelman")
    await hans.taps("Verstuur")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await ilse.sees("Hans Proefweg van Wandelclub Stap voor Stap schrijft:")
    await ilse.taps("Antwoord aan Hans")
    await ilse.sees("Wat wil je Hans")
    await ilse.says("Ja hoor!")
    await ilse.sees("✔ Ilse Modelman gaf antwoord")
    await ilse.sees("Verstuurd aan Hans")
    await there.sees("Ilse Modelman antwoordt:", "Ja hoor!")
    there._platform.closed.add(there.chat)
    await ilse.taps("Antwoord aan Hans")
    await ilse.sees("laten weten")
    await ilse.says("En neem taart mee.")
    await ilse.sees("Verstuurd aan Hans")
    await chat.passes(seconds=10)
    await hans.sees("En neem taart mee.")


async def test_a_leaked_code_is_not_enough(chat: Chat, other: str):
    """No ends it: nothing is linked, and the code works no more."""
    hans = await chat.volunteer()
    thief = chat.someone("Iemand Anders", post=await chat.also(other))
    code = await asks_code(hans)
    await thief.says(f"/koppel {code}")
    await thief.sees("Bijna klaar")
    await hans.sees("“Iemand Anders” typte jouw code")
    await hans.taps("Nee")
    await hans.sees("Ik koppel niets")
    await thief.sees("ging niet door")
    await thief.says(f"/koppel {code}")
    await thief.sees("Die code werkt niet")


async def test_a_member_must_say_yes_too(chat: Chat, other: str):
    """Nobody is talked out of their identity by a code that someone sent them."""
    mo = await chat.volunteer("Mo Kassa")
    ilse = await chat.leader(post=await chat.also(other))
    code = await asks_code(mo)
    await ilse.says(f"/koppel {code}")
    await ilse.sees("Deze code is van Mo Kassa", "Ben jij dat zelf?")
    await ilse.taps("Nee")
    await ilse.sees("Ik koppel niets")
    assert await chat.db(lambda db: db.query(Person).count()) == 2


async def test_codes_end_after_ten_minutes_and_guessing_ends_after_five(chat: Chat, other: str):
    """An old code is refused; after five wrong ones even the right one waits."""
    hans = await chat.volunteer()
    there = chat.someone("Hans P.", post=await chat.also(other))
    old = await asks_code(hans)
    await chat.passes(minutes=11)
    for guess in (old, "aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd"):
        await there.says(f"/koppel {guess}")
        await there.sees("Die code werkt niet")
    code = await asks_code(hans)
    await there.says(f"/koppel {code}")
    await there.sees("te veel codes")
    await chat.passes(minutes=11)
    code = await asks_code(hans)
    await there.says(f"/koppel {code.upper()[:4]}-{code.upper()[4:]}")
    await there.sees("Bijna klaar")
    await hans.sees("Is dat jouw account?")


async def test_a_code_is_typed_on_the_other_platform(chat: Chat, other: str):
    """The same platform, people who take no part, and a bot on one platform alone: each hears
    what to do."""
    hans, stranger = await chat.volunteer(), chat.someone("Iemand Anders")
    await hans.says("/koppel")
    await hans.sees("alleen hier te vinden")
    await chat.also(other)
    await stranger.says("/koppel")
    await stranger.sees("Je doet nog niet mee")
    code = await asks_code(hans)
    await hans.says(f"/koppel {code}")
    await hans.sees("in je andere app")


@pytest.mark.both_databases
async def test_two_memberships_of_one_coalition_become_one(chat: Chat, other: str):
    """The active one stays, the organisations come together, and a leader stays a leader."""
    ilse = await chat.leader()
    post = await chat.also(other)
    there = await chat.volunteer("Ilse M.", of="Wandelclub Stap voor Stap", post=post)
    await chat.member("Ilse M.", None, kind=None, coalition="Regio Samen", person=there)
    code = await asks_code(ilse)
    await there.says(f"/koppel {code}")
    await there.sees("Deze code is van Ilse Modelman")
    await there.taps("Ja")
    await there.sees("Bijna klaar")
    await ilse.sees("Is dat jouw account?")
    await ilse.taps("Ja")
    await ilse.sees("Voortaan ken ik je op allebei")
    await there.sees("Voortaan ken ik je hier ook")
    await there.says("/mijn")
    card = await there.sees("Naam: Ilse Modelman", "Demostad Ontmoet: je bent projectleider.")
    assert "Wandelclub Stap voor Stap en Welzijn Demostad" in card.text
    assert "Regio Samen: je doet mee." in card.text
    assert await chat.db(lambda db: db.query(Contact).count()) == 2


async def test_a_membership_that_was_stopped_does_not_end_the_other(chat: Chat, other: str):
    """A person who stopped here and takes part there, takes part."""
    hans = await chat.volunteer()
    there = await chat.volunteer("Hans P.", of="Bibliotheek Demostad", post=await chat.also(other))
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    code = await asks_code(hans)
    await there.says(f"/koppel {code}")
    await there.sees("Ben jij dat zelf?")
    await there.taps("Ja")
    await there.sees("Bijna klaar")
    await hans.sees("Is dat jouw account?")
    await hans.taps("Ja")
    await hans.sees("allebei")
    await there.sees("hier ook")
    contact = await chat.db(lambda db: db.query(Contact).one())
    assert contact.standing is Standing.ACTIVE
    assert contact.stopped_at is None


async def test_a_chat_can_be_unlinked(chat: Chat, other: str):
    """It is told so there, and is a stranger's from then on."""
    hans = await chat.volunteer()
    there = chat.someone("Hans P.", post=await chat.also(other))
    await links(chat, hans, there)
    await hans.says("/koppel")
    await hans.sees("Je krijgt mijn berichten op")
    await hans.taps(f"{other.capitalize()} loskoppelen")
    await hans.sees("ken ik je niet meer")
    await there.sees("Deze chat is losgekoppeld")
    await there.says("/mijn")
    await there.sees("Ik bewaar niets van je")


async def test_a_chosen_name_is_not_enough_to_be_taken_for_someone(chat: Chat, other: str):
    """The leader sees the account itself and what a yes brings about; the no comes first."""
    ilse = await chat.leader()
    thief = chat.someone("Ilse Modelman", post=await chat.also(other))
    code = await asks_code(ilse)
    await thief.says(f"/koppel {code}")
    await thief.reads()
    asked = await ilse.sees(
        f"“Ilse Modelman” typte jouw code op {other.capitalize()}. Is dat jouw account?",
        f"{other.capitalize()}: {thief.user}",
        "Een naam kan iedereen kiezen.",
        "Zeg je ja, dan kan dat account alles wat jij kunt, ook als projectleider.",
    )
    assert [choice.label for choice in asked.choices] == ["Nee", "Ja"]
    await ilse.taps("Nee")
    await ilse.sees("Ik koppel niets")
    await thief.reads()


async def test_a_member_sees_whose_code_it_is(chat: Chat, other: str):
    """The account that gave it out, not only a name; a member is told of no lead."""
    mo = await chat.volunteer("Mo Kassa")
    hans = await chat.volunteer(post=await chat.also(other))
    code = await asks_code(mo)
    await hans.says(f"/koppel {code}")
    await hans.sees("Deze code is van Mo Kassa", mo.user)
    await hans.taps("Ja")
    await hans.reads()
    asked = await mo.sees(hans.user, "Zeg je ja, dan kan dat account alles wat jij kunt.")
    assert "projectleider" not in asked.text


@pytest.mark.parametrize("from_the_new_chat", [False, True])
async def test_a_link_is_undone_by_one_tap_from_either_side(
    chat: Chat, other: str, from_the_new_chat: bool
):
    """Both sides hear it; also after another chat was put first, and after a restart."""
    hans = await chat.volunteer()
    there = chat.someone("Hans P.", post=await chat.also(other))
    await links(chat, hans, there)
    here = label_of(hans)
    assert f"{here} loskoppelen" not in there.labels()
    await hans.taps(other.capitalize())
    await hans.reads()
    await chat.down(hours=20)
    presses = there if from_the_new_chat else hans
    await presses.taps(f"{other.capitalize()} loskoppelen")
    await hans.sees(f"Op {other.capitalize()} ken ik je niet meer")
    await there.sees("Deze chat is losgekoppeld")
    await there.says("/mijn")
    await there.sees("Ik bewaar niets van je")
    await hans.says("/mijn")
    await hans.sees("Naam: Hans Proefweg")


async def test_a_new_chat_cannot_turn_out_the_old_ones(chat: Chat, other: str):
    """For a day; and whoever links a third one from there is seen in the first."""
    ilse = await chat.leader()
    thief = chat.someone("Ilse Modelman", post=await chat.also(other))
    await links(chat, ilse, thief)
    here = label_of(ilse)
    await thief.says("/koppel")
    await thief.reads()
    assert f"{here} loskoppelen" not in thief.labels()
    third = chat.someone("Ook een dief", post=ilse.post)
    await links(chat, thief, third)
    await ilse.sees("Je hebt er een chat bij:", third.user, "Koppel het dan meteen weer los.")
    await chat.passes(hours=25)
    await thief.says("/koppel")
    await thief.reads()
    assert f"{here} loskoppelen" in thief.labels()
