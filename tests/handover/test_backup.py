"""Everything of an organisation hangs on one contact, who is asked for a second."""

from __future__ import annotations

import pytest

from tests.handover.scenes import code_in, comes_in, wants_backup
from tests.harness.chat import Chat, Someone

ASKED = "Wie is je achtervang bij Wandelclub Stap voor Stap?"


async def asked(chat: Chat) -> Someone:
    """A contact who has the question."""
    hans = await chat.volunteer()
    await wants_backup(chat, hans)
    await chat.passes(hours=1)
    await hans.sees(ASKED)
    return hans


@pytest.mark.parametrize("how", ["tap", "words"])
async def test_a_link_invites_a_second_contact(chat: Chat, how: str):
    """The first one keeps what is theirs, and hears who came."""
    leader, hans = await chat.leader(), await asked(chat)
    if how == "tap":
        await hans.taps("Maak een link")
    else:
        await hans.says("graag", reply_to="achtervang")
    await hans.sees("Wie de link opent, doet mee als tweede aanspreekpunt")
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await chat.passes(days=1)
    await hans.sees("Ria Jansen doet nu mee als je achtervang")
    await leader.sees("Ria Jansen, van Wandelclub Stap voor Stap, doet nu mee.")


async def test_a_contact_has_a_backup_already(chat: Chat):
    """One who takes part, by a tap."""
    await chat.volunteer("Ria Jansen")
    hans = await asked(chat)
    await hans.taps("Heb ik al: Ria Jansen")
    assert "Ria Jansen is je achtervang" in hans.shows("Genoteerd").text
    await hans.reads()


@pytest.mark.parametrize("how", ["tap", "words"])
async def test_a_contact_names_a_backup_whom_we_do_not_know(chat: Chat, how: str):
    """The leader reads the name, and the contact gets a link for them."""
    leader, hans = await chat.leader(), await asked(chat)
    if how == "tap":
        await hans.taps("Heb ik al: iemand anders")
        await hans.reads()
        await chat.down(hours=0)
        await hans.says("Piet Vermeer")
    else:
        await hans.says("Piet Vermeer", reply_to="achtervang")
    await hans.sees("Genoteerd: Piet Vermeer. Stuur dit door")
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg noemt Piet Vermeer als achtervang")


async def test_later_and_not_needed(chat: Chat):
    """Later is two months; a no is a no for a year."""
    hans = await asked(chat)
    await hans.taps("Later")
    await hans.reads()
    assert "Ik vraag het weer op" in hans.shows("Prima.").text
    await chat.passes(days=58)
    hans.sees_nothing()
    await chat.passes(days=6)
    await hans.sees(ASKED)
    await hans.says("niet nodig", reply_to=ASKED)
    await hans.reads()
    assert "Ik vraag het niet meer" in hans.shows("Prima.").text
    await wants_backup(chat, hans)
    await chat.passes(days=30)
    hans.sees_nothing()


async def test_in_words_later_and_a_colleague_by_name(chat: Chat):
    """Words that say nothing are asked for once more."""
    await chat.volunteer("Ria Jansen")
    hans = await asked(chat)
    await hans.says("dat mag jij bedenken", reply_to=ASKED)
    await hans.sees(ASKED)
    await hans.says("later graag", reply_to=ASKED)
    await hans.sees("Ik vraag het weer op")
    await chat.passes(days=64)
    await hans.sees(ASKED)
    await hans.says("Ria", reply_to=ASKED)
    await hans.sees("Ria Jansen is je achtervang")


async def test_a_colleague_who_opens_the_link_is_the_backup(chat: Chat):
    """Though they take part already."""
    ria = await chat.volunteer("Ria Jansen")
    hans = await asked(chat)
    await hans.taps("Maak een link")
    await hans.reads()
    await ria.says(f"/start {code_in(hans)}")
    await ria.sees("Word je de achtervang van Hans Proefweg bij Wandelclub Stap voor Stap?")
    await ria.taps("Ja")
    await ria.sees("Jij bent nu de achtervang van Hans Proefweg")
    await chat.passes(days=1)
    await hans.sees("Ria Jansen doet nu mee als je achtervang")


async def test_a_contact_is_asked_again_after_a_year(chat: Chat):
    """Though they never answered."""
    hans = await asked(chat)
    await chat.passes(days=300)
    await wants_backup(chat, hans)
    await chat.passes(days=10)
    hans.sees_nothing()
    await chat.passes(days=60)
    await wants_backup(chat, hans)
    await chat.passes(days=4)
    await hans.sees(ASKED)


async def test_who_leaves_is_not_asked_for_a_backup(chat: Chat):
    """A successor is sought already."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.taps("Ik blijf tot er iemand is")
    await hans.reads()
    await wants_backup(chat, hans)
    await chat.passes(days=3)
    hans.sees_nothing()
