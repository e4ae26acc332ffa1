"""A coalition comes together: one leader, partners on both platforms, one process."""

from __future__ import annotations

import asyncio

import pytest

from tests.end_to_end.journeys import (
    answers_on_matrix,
    answers_on_telegram,
    leader_announces,
    leader_invites,
    leader_registers,
    leaves,
    registers_on_matrix,
    registers_on_telegram,
)
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import Office, written_on_matrix, written_on_telegram
from tests.end_to_end.phones import sees


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_from_the_first_invitation_to_goodbye(office: Office) -> None:
    """The operator invites a leader; the leader invites partners, who register on Telegram and on
    Matrix, in a plain and in an encrypted chat; the leader writes to all, each gets it where they
    are and answers, and the leader sees the tally; somebody leaves. The log tells nothing of it."""
    first = await office.invitation("leader")
    await office.program.runs_well()
    ilse, hans = office.telegram.user("Ilse Voorbeeld"), office.telegram.user("Hans Deeg")
    truus = await office.synapse.user("Truus de Vries")
    fatma = await office.synapse.secretive("Fatma Yilmaz")
    await leader_registers(ilse, first["telegram"])
    code = await leader_invites(ilse)
    await asyncio.gather(
        registers_on_telegram(hans, code),
        registers_on_matrix(truus, office.matrix.user, code),
        registers_on_matrix(fatma, office.matrix.user, code),
    )
    await leader_announces(ilse, people=3)
    await asyncio.gather(
        answers_on_telegram(hans, "Bel mij"),
        answers_on_matrix(truus, "Ik doe mee"),
        answers_on_matrix(fatma, "Ik doe mee"),
    )
    await sees(ilse, "Ik doe mee: 2")
    assert "Bel mij: 1 (Hans Deeg)" in await sees(ilse, "Nog geen antwoord: 0")
    await leaves(hans)
    await office.program.stop()
    said = [*written_on_telegram(office.telegram), *await written_on_matrix(truus, fatma)]
    check_log(office.program, [*said, first["code"], code, "Truus"])
