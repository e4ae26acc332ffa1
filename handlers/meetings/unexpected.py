"""Who was there without being asked to it: a leader finds them by name."""

from __future__ import annotations

from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE
from handlers.conversation.routing import LEADERS, answered, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.meetings.actions import AskWhoElse, ShowThere, WasThereToo
from handlers.meetings.attendance import held, list_card, listed
from handlers.meetings.cards import name_of
from storage.meetings import Coming, guest_of, invite
from storage.people import contact_by, contacts_in


@pressed(AskWhoElse, who=LEADERS)
def ask_who_else(ctx: Context, action: AskWhoElse) -> None:
    meeting = held(ctx, action.meeting)
    if meeting is not None:
        back = Button(t("back"), ShowThere(meeting.id))
        asked = card(t("there-else-who"), buttons=[back])
        ctx.ask(name_given, asked, replace=True, done=t("there-else"), meeting=meeting.id)


@answered("meeting.name-given", who=LEADERS)
def name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Those whose names are like it; another name can be typed instead."""
    meeting = held(ctx, data["meeting"])
    if meeting is None:
        return
    ctx.close()
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
    """They stand on the list, ticked; counts once the leader is done."""
    meeting = held(ctx, action.meeting)
    contact = contact_by(ctx.db, ctx.me.coalition_id, action.contact)
    if meeting is None or contact is None:
        ctx.toast(t("closed-already"))
        return
    ctx.settle()
    invite(ctx.db, meeting, {contact.id: Coming.UNKNOWN}, ctx.now)
    guest = guest_of(ctx.db, meeting, contact.id)
    if guest is None:
        return
    guest.came = True
    ctx.db.flush()
    guests = listed(ctx, meeting)
    place = next((n for n, g in enumerate(guests) if g.contact_id == contact.id), 0)
    ctx.replace(list_card(meeting, guests, place // PAGE), done=contact.name)
