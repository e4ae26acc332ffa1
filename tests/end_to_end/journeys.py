"""The reasons to come to the bot, from beginning to end, on their own platform."""

from __future__ import annotations

from tests.end_to_end.office import code_of
from tests.end_to_end.phones import answers, consents, reacts, says_how, sees, taps
from tests.end_to_end.waiting import PATIENCE
from tests.servers.bot_api import User
from tests.servers.synapse import Person

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
INVITED_TO = "Soep en een praatje op vrijdag"


async def leader_registers(leader: User, link: str) -> None:
    """By the operator's link, for an organisation that is new."""
    await consents(leader, code_of(link))
    await sees(leader, "Van welke organisatie ben je?")
    leader.says("Stichting Samen Sterker")
    await sees(leader, "Is dit een nieuwe partner?")
    await taps(leader, "Nieuw: Stichting Samen Sterker")
    await says_how(leader, "Beroepskracht", "Ochtend", "Middag")
    assert "[Iemand uitnodigen]" in await sees(leader, "Welkom")


async def leader_invites(leader: User) -> str:
    """For one organisation, five times; the answer is the code in what can be passed on."""
    leader.says("/uitnodigen Wandelclub Stap voor Stap")
    await sees(leader, "Die partner ken ik nog niet")
    await taps(leader, "Nieuw: Wandelclub Stap voor Stap")
    await sees(leader, "Uitnodiging voor Wandelclub")
    await taps(leader, "Maak de uitnodiging")
    passed_on = await leader.sees("nodigt Wandelclub Stap voor Stap uit", PATIENCE)
    assert passed_on.file is not None
    assert passed_on.file.data.startswith(b"\x89PNG")
    return passed_on.text.rpartition("met de bot: start ")[2].split()[0]


async def registers_on_telegram(someone: User, code: str) -> None:
    await consents(someone, code)
    await says_how(someone, "Vrijwilliger", "Avond")


async def registers_on_matrix(someone: Person, bot: str, code: str) -> None:
    """By a number, a reaction, and words."""
    await someone.opens_chat(bot)
    await answers(someone, "Heb je een code gekregen?", code)
    await answers(someone, "Mag ik je berichten sturen?", "1")
    await reacts(someone, "noemen?", 1)
    await answers(someone, "Hoe doe je mee?", "vrijwilliger")
    await answers(someone, "Wanneer kun je meestal?", "middag en avond")
    await someone.sees("Welkom")


async def leader_announces(leader: User, people: int) -> None:
    """A picture with words and two buttons, to everyone, and at once: it may be night."""
    leader.says("/bericht")
    await sees(leader, "Voor wie is je bericht?")
    await taps(leader, "Iedereen")
    await sees(leader, "Gekozen: iedereen")
    await taps(leader, "Klaar")
    await sees(leader, "Wat wil je sturen?")
    leader.shares("soep.png", "image/png", PICTURE, INVITED_TO, kind="photo")
    await sees(leader, "Wil je knoppen onder je bericht?")
    await taps(leader, "“Ik doe mee” en “Bel mij”")
    await sees(leader, f"gaat naar {people} mensen (iedereen)")
    await taps(leader, "Maak dringend")
    await sees(leader, "Dringend: het gaat meteen")
    await taps(leader, "Verstuur aan")
    await sees(leader, f"Verstuurd naar {people} mensen")


async def answers_on_telegram(someone: User, choice: str) -> None:
    got = await someone.sees(INVITED_TO, PATIENCE)
    assert got.file is not None
    assert got.file.data == PICTURE
    assert await taps(someone, choice) == f"Genoteerd: {choice}"
    await sees(someone, f"✔ {choice}")


async def answers_on_matrix(someone: Person, choice: str) -> None:
    got = await someone.sees(INVITED_TO)
    assert await someone.opens_file(got) == PICTURE
    await someone.says(choice.lower())
    await someone.sees(f"✔ {choice}")


async def leaves(someone: User) -> None:
    """In plain words, at once."""
    someone.says("stoppen")
    await sees(someone, "Je krijgt geen berichten meer")
    someone.says("/help")
    await sees(someone, "Heb je een code?")
