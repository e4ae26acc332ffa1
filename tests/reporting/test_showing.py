"""/rapport: totals for leaders and advisers, as picture, text, PDF and CSV."""

from __future__ import annotations

from storage.people import Kind, Role
from tests.harness.chat import Chat


async def test_a_coalition_that_just_began_gets_a_kind_page(chat: Chat):
    """No empty plots."""
    leader = await chat.leader()
    await leader.says("/rapport")
    seen = await leader.sees("Demostad Ontmoet in cijfers", "Doen mee: 1")
    print(seen.text)
    assert seen.attachment is not None
    open("/tmp/ty/empty.png", "wb").write(seen.attachment.data or b"")


async def test_an_adviser_sees_it_and_a_contact_does_not(chat: Chat):
    adviser = await chat.member("Saar Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    hans = await chat.volunteer()
    await adviser.says("rapport")
    await adviser.sees("in cijfers")
    await hans.says("/rapport")
    await hans.sees("Dat is voor de projectleider")
