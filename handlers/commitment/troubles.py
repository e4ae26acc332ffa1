"""Troubles of organisations where the ladder runs: each is told to those who can mend it."""

from __future__ import annotations

from datetime import datetime

from handlers.commitment.calls.asking import NOBODY_LEFT
from handlers.commitment.looking import View
from handlers.commitment.rules import APART, YEAR, Finding, Level, Trouble
from handlers.conversation.context import World
from handlers.conversation.events import BackupWanted, CallNeeded, ContactSilent
from storage.commitment import Engagement, nudges_to

BACKUP = frozenset({Trouble.ONE_CONTACT, Trouble.ONE_DOES_ALL})
"""Everything hangs on a contact, who is asked for a second one."""


def nobody_is_left(view: View) -> bool:
    """Whether only a person can find somebody there."""
    return any(found.trouble is Trouble.NOBODY_LEFT for found in view.findings)


def hangs_on_one(view: View) -> bool:
    """Whether an organisation that is heard has a contact who can be asked for a second one."""
    asked = {one.contact for one in view.findings if one.trouble in BACKUP}
    return is_heard(view) and any(contact.id in asked for contact in view.willing())


def call_for_nobody(world: World, view: View) -> None:
    """A leader is asked to call where nobody is left whom the bot can reach."""
    contact = next(iter(view.speakers), None)
    world.publish(CallNeeded(view.organisation, contact, NOBODY_LEFT))


def ask_about_trouble(world: World, view: View, place: Engagement) -> bool:
    """Have a contact asked about the gravest trouble; whether somebody is."""
    return any(_ask(world, view, place, found) for found in view.findings)


def is_heard(view: View) -> bool:
    """Whether an organisation may be asked something beside the ladder. One that is silent has its
    steps."""
    return view.clock_stop is None and view.level in (Level.INVOLVED, Level.CALM)


def _ask(world: World, view: View, place: Engagement, found: Finding) -> bool:
    """About each kind once a year at most, and nobody who had another step lately."""
    contact = next((one for one in view.willing() if one.id == found.contact), None)
    if contact is None or nudges_to(world.db, [contact.id], world.now - APART):
        return False
    if found.trouble in BACKUP and _may_again(world, place.backup_at):
        place.backup_at = world.now
        world.publish(BackupWanted(contact, view.organisation))
        return True
    if found.trouble is Trouble.SILENT_CONTACT and _may_again(world, place.silent_at):
        place.silent_at = world.now
        world.publish(ContactSilent(contact, view.organisation))
        return True
    return False


def _may_again(world: World, asked_at: datetime | None) -> bool:
    return asked_at is None or world.now - asked_at >= YEAR
