"""Everything hangs on one contact, who is asked for a second."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.colleagues import colleague_in
from handlers.conversation.context import Context, World
from handlers.conversation.events import BackupWanted
from handlers.conversation.routing import answered, happened, notice, pressed, replied
from handlers.conversation.texts import Line, t
from handlers.conversation.words import one_line
from handlers.handover.actions import AnswerBackup, Backup, BackupIs
from handlers.handover.seeking import (
    begin_once_a_year,
    colleague_named,
    colleagues_at,
    link_card,
    names_someone,
    still_open,
)
from handlers.handover.subjects import BACKUP, NAMED
from handlers.language.plain_answers import agreement_in
from storage.handover import Handover, Reason, open_handover
from storage.notices import Notice
from storage.people import Contact, leaders_of

LATER = timedelta(days=60)
MOST_NAMED = 3
NAME_LIMIT = 80


@happened(BackupWanted)
def want(world: World, event: BackupWanted) -> None:
    """Once a year at most, and not while somebody else is to take their place."""
    if open_handover(world.db, event.contact, event.organisation, Reason.LEAVES) is not None:
        return
    handover = begin_once_a_year(world, event.contact, event.organisation, Reason.BACKUP)
    if handover is not None:
        courtesy.notify(world, event.contact, "nudge", BACKUP.about(handover.id))


@notice(BACKUP)
def ask(world: World, wish: Notice, handover: Handover) -> Card | None:
    return _question(world, handover) if handover.is_open else None


def _question(world: World, handover: Handover) -> Card:
    colleagues = colleagues_at(world, handover.organisation, handover.contact)[:MOST_NAMED]
    have = [
        Button(t("backup-is", name=one.name), BackupIs(handover.id, one.id)) for one in colleagues
    ]
    link, *others = (Button(t(f"backup-{how}"), AnswerBackup(handover.id, how)) for how in Backup)
    return card(
        t("backup-who", organisation=handover.organisation.name), buttons=[link, *have, *others]
    )


def _own(ctx: Context, handover: int) -> Handover:
    found = still_open(ctx, handover)
    if found.contact_id != ctx.me.id or found.reason is not Reason.BACKUP:
        raise Closed
    return found


@pressed(AnswerBackup)
def answer(ctx: Context, action: AnswerBackup) -> None:
    handover = _own(ctx, action.handover)
    if action.how is Backup.OTHER:
        label = t("backup-other")
        ctx.ask(name_given, t("backup-name"), replace=True, done=label, handover=handover.id)
    else:
        _note(ctx, handover, action.how)


@replied(BACKUP)
def in_words(ctx: Context, said: Said | Shared, handover: Handover) -> None:
    """ "Later", "nee", or the name of a colleague or of somebody new; a yes asks for the link."""
    _own(ctx, handover.id)
    colleagues = colleagues_at(ctx, handover.organisation, handover.contact)
    colleague, agreed = colleague_named(said.text, colleagues), agreement_in(said.text)
    if "later" in said.text.casefold():
        _note(ctx, handover, Backup.LATER)
    elif agreed is not None or "niet nodig" in said.text.casefold():
        _note(ctx, handover, Backup.LINK if agreed else Backup.NEEDLESS)
    elif colleague is not None:
        _have(ctx, handover, colleague)
    elif names_someone(said.text):
        ctx.close(t("backup-other"))
        name_given(ctx, said, {"handover": handover.id})
    else:
        ctx.close()
        ctx.reply(_question(ctx, handover), subject=BACKUP.about(handover.id))


def _note(ctx: Context, handover: Handover, how: Backup) -> None:
    label = t(f"backup-{how}")
    if how is Backup.LINK:
        ctx.close(label)
        ctx.reply(link_card(ctx, handover, t("backup-pass-on")))
    elif how is Backup.LATER:
        again = ctx.now + LATER
        about = BACKUP.about(handover.id, int(again.timestamp()))
        courtesy.notify(ctx, ctx.me, "nudge", about, not_before=again)
        ctx.replace(t("backup-asked-later", at=again.date()), done=label)
    else:
        handover.end(ctx.now)
        ctx.replace(t("backup-none"), done=label)


@pressed(BackupIs)
def have(ctx: Context, action: BackupIs) -> None:
    handover = _own(ctx, action.handover)
    colleagues = colleagues_at(ctx, handover.organisation, handover.contact)
    _have(ctx, handover, colleague_in(colleagues, action.colleague))


def _have(ctx: Context, handover: Handover, colleague: Contact) -> None:
    handover.successor_id = colleague.id
    handover.end(ctx.now)
    ctx.replace(t("backup-noted", name=colleague.name), done=t("backup-is", name=colleague.name))


@answered("handover.backup-named")
def name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """The leaders read the name; the contact gets the link to pass on."""
    handover = _own(ctx, data["handover"])
    name = one_line(said.text, NAME_LIMIT)
    if not names_someone(name):
        return t("backup-name")
    for leader in leaders_of(ctx.db, handover.coalition_id):
        if leader is not ctx.me:
            courtesy.notify(ctx, leader, "news", NAMED.about(handover.id), name=name)
    above = t("backup-noted-pass-on", name=name)
    ctx.reply(link_card(ctx, handover, above))
    return None


@notice(NAMED)
def tell_leader(world: World, wish: Notice, handover: Handover) -> Card:
    about = {"name": handover.contact.name, "organisation": handover.organisation.name}
    return card(t("backup-named", backup=wish.data["name"], **about))
