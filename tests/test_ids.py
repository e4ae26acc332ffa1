"""Ids that stand in buttons, questions and notices are never given twice."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session

from storage.invitations import Invitation
from storage.leader_messages import Letter
from storage.partners import Group
from storage.people import Contact, Role
from storage.schema import metadata
from tests.harness.chat import Chat, Someone
from tests.tasks.test_too_late import hears
from tests.test_coming_in import into_group
from tests.test_leader_messages import passes_on

NUMBERED = [table.name for table in metadata.sorted_tables if "id" in table.primary_key.columns]
HOW_SQLITE_MADE_IT = text("SELECT sql FROM sqlite_master WHERE name = :table")
WHAT_POSTGRESQL_COUNTS_WITH = text("SELECT pg_get_serial_sequence(:table, 'id')")


@pytest.mark.both_databases
@pytest.mark.parametrize("table", NUMBERED)
def test_a_table_that_numbers_its_rows_gives_no_number_twice(engine: Engine, table: str):
    """As the migrations make it: SQLite must be told so, PostgreSQL has sequences."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            made = connection.scalar(HOW_SQLITE_MADE_IT, {"table": table})
            assert "AUTOINCREMENT" in str(made)
        else:
            assert connection.scalar(WHAT_POSTGRESQL_COUNTS_WITH, {"table": table})


async def working_group(chat: Chat, name: str) -> None:
    """A group that can be ended."""

    def found(db: Session) -> None:
        coalition = db.query(Group.coalition_id).filter_by(name="kerngroep").scalar()
        db.add(Group(coalition_id=coalition, name=name))

    await chat.db(found)


async def ends_group(chat: Chat, leader: Someone, name: str) -> None:
    """Withdraw the one open invitation, and end the group that it was for."""
    await leader.says("/uitnodigen")
    await leader.taps("Open uitnodigingen (1)")
    await leader.taps(f"de groep {name} · geen maximum")
    await leader.taps("Trek in")
    await leader.says("/partners")
    await leader.taps("Groepen")
    await leader.taps(f"{name.capitalize()} · 0")
    await leader.taps("Hef op")
    await leader.reads()


@pytest.mark.both_databases
async def test_an_old_question_for_consent_means_no_newer_invitation(chat: Chat):
    """Mallory opens a link for a group; that is withdrawn, the group ends, and a project leader is
    invited. Her old button, and her yes in words, bring nothing but a kind word."""
    leader, mallory, words = await chat.leader(), chat.someone("Mallory"), chat.someone("Mal")
    await working_group(chat, "feest")
    link = await into_group(chat, "feest")
    for someone in (mallory, words):
        await someone.says(f"/start {link}")
        await someone.sees("Mag ik je berichten sturen?")
    await ends_group(chat, leader, "feest")
    code = await chat.invitation(role=Role.LEADER)
    await mallory.taps("Ja, prima")
    await hears(mallory, "Dit is al gesloten.")
    await words.says("ja graag")
    await words.sees("Dit is al gesloten.")
    assert await chat.db(lambda db: db.query(Contact).count()) == 1
    left = select(Invitation.uses_left).where(Invitation.code == code)
    assert await chat.db(lambda db: db.scalar(left)) == 1


@pytest.mark.both_databases
async def test_a_letter_arrives_though_an_older_one_is_gone(chat: Chat):
    """Hans writes and is forgotten; then Gerda writes. Her letter arrives, and what the leader
    answers to Hans's letter does not reach her."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei")
    await passes_on(hans, "De sleutel van de zaal ligt bij mij in de kast.")
    await leader.sees("De sleutel van de zaal ligt bij mij in de kast.")
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await chat.passes(days=34)  # past Christmas, when nothing is brought
    await leader.reads()
    await gerda.reads()
    await passes_on(gerda, "Het dak lekt bij de achterdeur.")
    await leader.sees("Gerda Pastei van Wandelclub Stap voor Stap schrijft:", "Het dak")
    await leader.says("Jammer, Hans!", reply_to="De sleutel van de zaal ligt bij mij in de kast.")
    await leader.sees("Dit is al gesloten.")
    await leader.taps("Antwoord aan Hans")
    await hears(leader, "Dit is al gesloten.")
    gerda.sees_nothing()
    assert await chat.db(lambda db: db.scalar(select(func.count()).select_from(Letter))) == 1
