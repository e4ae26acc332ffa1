"""Understands who types that they cannot come, without a question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.routing import heard
from handlers.conversation.texts import t
from handlers.meetings.actions import Come
from handlers.meetings.cards import Seat
from storage.meetings import seats_after
from storage.people import Contact

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
    """Ask which meeting is meant, where someone may go to a few, in each coalition by itself;
    their words can also go on."""
    if len(said.text) > LONGEST or not _CANNOT.search(said.text.replace("’", "'")):
        return False
    going = {contact: _goes_to(ctx, contact) for contact in ctx.memberships}
    if not 0 < sum(map(len, going.values())) <= FEW:
        return False
    ways = [button for some in ctx.gather("free_words", said) for button in some]
    for contact, seats in going.items():
        if seats:
            ctx.contact = contact
            ctx.reply(_which(seats, ways))
    return True


def _goes_to(ctx: Context, contact: Contact) -> list[Seat]:
    seats = [Seat(*seat) for seat in seats_after(ctx.db, contact, ctx.now)]
    return [seat for seat in seats if seat.guest.may_come]


def _which(seats: Sequence[Seat], ways: Sequence[Button]) -> Card:
    meant = [
        Button(t("meeting-cannot-at", at=seat.at), Come(seat.meeting.id, False)) for seat in seats
    ]
    titles = [seat.meeting.title for seat in seats]
    return card(t("meeting-which-not", titles=titles), buttons=[*meant, *ways])
