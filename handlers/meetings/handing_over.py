"""The meetings to come of a contact in whose place another comes."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.hooks import HAND_OVER
from handlers.conversation.menus import RunCommand
from handlers.conversation.paging import cut
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from handlers.meetings.cards import moment_of
from handlers.meetings.day_before import remind_too
from storage.meetings import Coming, invite, seats_after
from storage.people import Contact


@answers(HAND_OVER)
def hand_over(world: World, before: Contact, successor: Contact) -> Card | None:
    """Those that they were asked to for themselves; the successor says anew whether they come."""
    seats = seats_after(world.db, before, world.now)
    ahead = [meeting for meeting, guest in seats if guest.instead_of is None]
    for meeting in ahead:
        invite(world.db, meeting, {successor.id: Coming.UNKNOWN}, world.now)
        remind_too(world, meeting, successor)
    if not ahead:
        return None
    lines = cut([t("meeting-passed-on", title=m.title, at=moment_of(m)) for m in ahead])
    show = Button(t("command-agenda"), RunCommand("agenda"))
    return card([t("meetings-taken-over"), *lines], buttons=[show])
