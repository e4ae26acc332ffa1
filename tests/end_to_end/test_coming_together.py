"""A coalition comes together: one leader, partners on both platforms, one process."""

from __future__ import annotations

import asyncio

from tests.end_to_end.logs import check_log
from tests.end_to_end.office import Office, code_of, written_on_matrix
from tests.end_to_end.phones import answers, consents, reacts, says_how, sees, taps
from tests.servers.bot_api import User
from tests.servers.synapse import Person


async def test_from_the_first_invitation_to_goodbye(office: Office) -> None:
    """The operator invites a leader, the leader invites partners, who register on Telegram and on
    Matrix, and one of them leaves. The log tells nothing of it."""
    first = await office.invitation("leader")
    await office.program.runs_well()
    ilse, hans = office.telegram.user("Ilse Voorbeeld"), office.telegram.user("Hans Deeg")
    truus = await office.synapse.user("Truus de Vries")
    await _leader_registers(ilse, first["telegram"])
    code = await _leader_invites(ilse)
    await asyncio.gather(
        _registers_on_telegram(hans, code), _registers_on_matrix(truus, office.matrix.user, code)
    )
    await _leaves(hans)
    await office.program.stop()
    said = [*office.written_on_telegram(), *await written_on_matrix(truus)]
    check_log(office.program, [*said, first["code"], code, "Truus"])


async def _leader_registers(ilse: User, link: str) -> None:
    await consents(ilse, code_of(link))
    await sees(ilse, "Van welke organisatie ben je?")
    ilse.says("Stichting Samen Sterker")
    await sees(ilse, "Is dit een nieuwe partner?")
    await taps(ilse, "Nieuw: Stichting Samen Sterker")
    await says_how(ilse, "Beroepskracht", "Ochtend", "Middag")
    assert "/uitnodigen" in await sees(ilse, "Welkom Ilse!")


async def _leader_invites(ilse: User) -> str:
    """For one organisation, five times; the answer is the code in what can be passed on."""
    ilse.says("/uitnodigen Wandelclub Stap voor Stap")
    await sees(ilse, "Die partner ken ik nog niet")
    await taps(ilse, "Nieuw: Wandelclub Stap voor Stap")
    await sees(ilse, "Uitnodiging voor Wandelclub")
    await taps(ilse, "Maak de uitnodiging")
    await sees(ilse, "Stuur het bericht hieronder door")
    passed_on = await ilse.sees("nodigt Wandelclub Stap voor Stap uit")
    assert passed_on.file is not None
    assert passed_on.file.data.startswith(b"\x89PNG")
    return passed_on.text.rpartition("met de bot: start ")[2].split()[0]


async def _registers_on_telegram(hans: User, code: str) -> None:
    await consents(hans, code)
    await says_how(hans, "Vrijwilliger", "Avond")
    await sees(hans, "Welkom Hans!")


async def _registers_on_matrix(truus: Person, bot: str, code: str) -> None:
    """By a number, a reaction, and words."""
    await truus.opens_chat(bot)
    await answers(truus, "Heb je een code gekregen?", code)
    await answers(truus, "Mag ik je berichten sturen?", "1")
    await reacts(truus, "Mag ik je Truus noemen?", 1)
    await answers(truus, "Hoe doe je mee?", "vrijwilliger")
    await answers(truus, "Wanneer kun je meestal?", "middag en avond")
    await truus.sees("Welkom Truus!")


async def _leaves(hans: User) -> None:
    hans.says("hou op")
    await sees(hans, "Je krijgt geen berichten meer")
    hans.says("/help")
    await sees(hans, "Heb je een code?")
