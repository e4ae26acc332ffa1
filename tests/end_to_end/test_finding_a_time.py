"""A time is found: one leader, people on both platforms, one process on another day."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tests.end_to_end.another_day import next_working_morning
from tests.end_to_end.journeys import (
    leader_invites,
    leader_registers,
    registers_on_matrix,
    registers_on_telegram,
)
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import Office, written_on_matrix, written_on_telegram
from tests.end_to_end.phones import sees
from tests.end_to_end.times import (
    TITLE,
    answers_by_tapping,
    answers_by_typing,
    cannot_come,
    gets_the_date_on_matrix,
    gets_the_date_on_telegram,
    leader_asks_when,
    leader_chooses,
    said,
)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_from_the_question_to_who_comes(office: Office) -> None:
    """The leader asks when; one answers by tapping, one in plain words; the chosen date
    comes with a calendar file; who cannot come says so, and the leader hears it."""
    first, today = await office.invitation("leader"), next_working_morning()
    await office.program.runs_well(at=today)
    ilse, hans = office.telegram.user("Ilse Voorbeeld"), office.telegram.user("Hans Deeg")
    truus = await office.synapse.user("Truus de Vries")
    await leader_registers(ilse, first["telegram"])
    code = await leader_invites(ilse)
    await asyncio.gather(
        registers_on_telegram(hans, code), registers_on_matrix(truus, office.matrix.user, code)
    )
    evening = today + timedelta(days=1, hours=9, minutes=30)
    morning, noon = today + timedelta(days=2), today + timedelta(days=2, hours=3)
    await leader_asks_when(ilse, "Hans Deeg, Truus de Vries", evening, morning, noon)
    await asyncio.gather(
        answers_by_tapping(hans, "Kan", "Kan niet", "Als het moet"),
        answers_by_typing(truus, "eerste ja, tweede misschien", "liever niet hoor"),
    )
    await leader_chooses(ilse, evening)
    await asyncio.gather(
        gets_the_date_on_telegram(hans, evening), gets_the_date_on_matrix(truus, evening)
    )
    await cannot_come(truus, evening)
    await sees(
        ilse, f"Truus de Vries (Wandelclub Stap voor Stap) kan niet: {TITLE}, {said(evening)}"
    )
    await office.program.stop()
    written = [*written_on_telegram(office.telegram), *await written_on_matrix(truus)]
    check_log(office.program, [*written, first["code"], code, "Truus"])
