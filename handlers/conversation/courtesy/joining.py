"""Several things that are due for one person in one message: each told in brief, with a button that
shows it in full."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Brief, Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.routing import pressed
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, t
from storage.messages import open_about
from storage.notices import Notice, notice_by
from storage.outbox import Urgency


@action("notice.open")
class OpenPart(Action):
    """Show one of the things in a message in full, to answer it."""

    notice: int


def in_one(parts: Sequence[tuple[Notice, Brief]]) -> Card:
    """The message; it is about none of its parts, so that no words are taken for another one."""
    return Card(
        (t("together"), *(brief.lines for _, brief in parts)),
        tuple((Button(brief.label, OpenPart(notice.id)),) for notice, brief in parts),
        about=f"together:{parts[0][0].id}",
    )


@pressed(OpenPart)
def open_part(ctx: Context, action: OpenPart) -> None:
    """As if it had come by itself: its buttons, replies and typed answers work as always."""
    notice = still(notice_by(ctx.db, ctx.me.coalition_id, action.notice))
    if notice.contact_id != ctx.me.id:
        raise Closed
    content: Card = still(ctx.routes.notices[kind_in(notice.subject)](ctx, notice))
    about = content.about or notice.subject
    if content.above is not None:
        lead_below(ctx, about, ctx.person.id, content.above)
    ctx.reply(content, subject=about)


def lead_below(world: World, about: str, person: int, above: Line) -> None:
    """Older messages about the same can no longer be answered, and say so."""
    for earlier in open_about(world.db, about, person):
        world.rewrite(earlier, card(earlier.text, above), Urgency.DUE)
