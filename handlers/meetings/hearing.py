"""Understands who types that they cannot come, without a question."""

from __future__ import annotations

import re

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.routing import heard
from handlers.conversation.texts import t
from handlers.meetings.actions import Come
from handlers.meetings.cards import Seat
from storage.meetings import seats_after

FEW = 3
LONGEST = 60
"""Characters; a longer text says more than that someone cannot come."""
_CANNOT = re.compile(
    r"\b(?:ik (?:kan|kom)|(?:kan|kom) ik)(?: er| toch| ook| dan| helaas| dus)* niet"
    r"(?: (?:(?:er)?bij zijn|komen|meer|helaas|hoor|(?:op|want|door|vanwege) .*))?(?:[,.;] .*|\W*)$"
    r"|\bi (?:cannot|can't|can not|won't)(?: be able to)? (?:come|make it|be there)\b",
    re.IGNORECASE,
)


@heard
def cannot(ctx: Context, said: Said) -> bool:
    """Ask which meeting is meant, where someone may go to a few; their words can also go on."""
    if len(said.text) > LONGEST or not _CANNOT.search(said.text.replace("’", "'")):
        return False
    found = [
        (contact, Seat(*seat))
        for contact in ctx.memberships
        for seat in seats_after(ctx.db, contact, ctx.now)
    ]
    going = [(contact, seat) for contact, seat in found if seat.guest.may_come]
    coalitions = {contact.id: contact for contact, _ in going}
    if not going or len(going) > FEW or len(coalitions) > 1:
        return False
    ctx.contact = next(iter(coalitions.values()))
    meant = [
        Button(t("meeting-cannot-at", at=seat.at), Come(seat.meeting.id, False))
        for _, seat in going
    ]
    titles = [seat.meeting.title for _, seat in going]
    ways = [button for some in ctx.gather("free_words", said) for button in some]
    ctx.reply(card(t("meeting-which-not", titles=titles), buttons=[*meant, *ways]))
    return True
