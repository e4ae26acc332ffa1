"""Contacts who were there without being guests: a leader finds them by name."""

from __future__ import annotations

from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.meetings.actions import AskWhoElse, ShowThere, WasThereToo
from handlers.meetings.attendance import list_card, listed
from handlers.meetings.cards import name_of
from handlers.meetings.loading import held_meeting
from storage.meetings import Coming, guest_of, invite
from storage.people import contact_by, contacts_in


@pressed(AskWhoElse, who=LEADERS)
def ask_who_else(ctx: Context, action: AskWhoElse) -> None:
    meeting = held_meeting(ctx, action.meeting)
    back = Button(t("back"), ShowThere(meeting.id))
    asked = card(t("there-else-who"), buttons=[back])
    ctx.ask(name_given, asked, replace=True, done=t("there-else"), meeting=meeting.id)


@answered("meeting.name-given", who=LEADERS)
def name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Show the contacts whose names are like it; another name can be typed instead."""
    meeting = held_meeting(ctx, data["meeting"])
    typed = one_line(said.text, NAME_LIMIT)
    found = [contact for contact, _ in likely(typed, contacts_in(ctx.db, ctx.me.coalition_id))]
    buttons = [
        *(Button(name_of(contact), WasThereToo(meeting.id, contact.id)) for contact in found),
        Button(t("back"), ShowThere(meeting.id)),
    ]
    asked = t("there-else-these") if found else t("there-else-none", name=typed)
    ctx.ask(name_given, card(asked, buttons=buttons), meeting=meeting.id)


@pressed(WasThereToo, who=LEADERS)
def was_there_too(ctx: Context, action: WasThereToo) -> None:
    """Put them on the list, ticked; that counts once the leader is done."""
    meeting = held_meeting(ctx, action.meeting)
    contact = still(contact_by(ctx.db, ctx.me.coalition_id, action.contact))
    invite(ctx.db, meeting, {contact.id: Coming.UNKNOWN}, ctx.now)
    still(guest_of(ctx.db, meeting, contact.id)).came = True
    ctx.db.flush()
    guests = listed(ctx, meeting)
    number = next((n for n, g in enumerate(guests) if g.contact_id == contact.id), 0)
    ctx.replace(list_card(meeting, guests, number // PAGE), done=contact.name)
