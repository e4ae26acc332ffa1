"""Replies to an announcement reach its leader, who can answer through the bot, and so on."""

from __future__ import annotations

from typing import Any

from handlers.announcements.actions import WriteBack
from handlers.announcements.copies import excerpt
from handlers.announcements.report import keeper_of
from handlers.announcements.wording import fault_in, keep_file
from handlers.conversation.cards import Button, FileRef, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import MEMBERS, answered, pressed, replied
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from storage.announcements import announcement_by
from storage.outbox import Urgency
from storage.people import Contact, contact_by


@replied("announcement")
def reply_to_announcement(ctx: Context, said: Said | Shared) -> None:
    """Pass a reply on to the leader; in a group chat people talk to each other."""
    if not ctx.event.private or ctx.message is None:
        return
    if ctx.contact is None or not ctx.contact.takes_part:
        ctx.reply(t("join-first"))
        return
    key = ctx.message.subject.partition(":")[2].partition(".")[0]
    announcement = announcement_by(ctx.db, ctx.me.coalition_id, int(key))
    keeper = keeper_of(ctx, announcement) if announcement else None
    if announcement is not None:
        heading = t("reply-to", name=_known_as(ctx.me), text=excerpt(announcement))
        _pass_on(ctx, said, keeper, heading)


@replied("correction")
def reply_to_correction(ctx: Context, said: Said | Shared) -> None:
    reply_to_announcement(ctx, said)


@replied("response")
def reply_to_response(ctx: Context, said: Said | Shared) -> None:
    """Answer whoever wrote what is replied to, leader or not."""
    if ctx.message is not None and ctx.contact is not None and ctx.contact.takes_part:
        _respond(ctx, said, int(ctx.message.subject.partition(":")[2]))


@pressed(WriteBack, who=MEMBERS)
def write_back(ctx: Context, action: WriteBack) -> None:
    other = contact_by(ctx.db, ctx.me.coalition_id, action.contact)
    if other is None:
        ctx.toast(t("closed-already"))
    else:
        ctx.ask(response_given, t("write-back-ask", name=other.name), contact=other.id)


@answered(files=True)
def response_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    if ctx.contact is not None and ctx.contact.takes_part:
        _respond(ctx, said, data["contact"])


def _respond(ctx: Context, said: Said | Shared, contact: int) -> None:
    other = contact_by(ctx.db, ctx.me.coalition_id, contact)
    _pass_on(ctx, said, other, t("response-from", name=ctx.me.name))


def _pass_on(ctx: Context, said: Said | Shared, to: Contact | None, heading: Line) -> None:
    fault = fault_in(said)
    if fault is not None:
        ctx.reply(fault)
        return
    passed = card(
        heading,
        said.text.strip(),
        buttons=[Button(t("write-back"), WriteBack(ctx.me.id))],
        file=FileRef(keep_file(ctx, said)) if isinstance(said, Shared) else None,
    )
    why = Occasion("message", f"response:{ctx.me.id}", Urgency.DUE)
    arrived = to is not None and to.takes_part and ctx.send(to, passed, why) is not None
    name = to.name if to is not None else ctx.coalition.name
    ctx.reply(t("reply-passed-on" if arrived else "reply-not-passed-on", name=name))


def _known_as(contact: Contact) -> Line:
    """Someone's name, with the organisations for which they speak."""
    names = [organisation.name for organisation in contact.organisations]
    return t("name-of", name=contact.name, organisations=names) if names else contact.name
