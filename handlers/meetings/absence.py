"""Understands invitees who type, without a question, that they cannot come."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.hooks import FREE_WORDS
from handlers.conversation.routing import heard
from handlers.conversation.texts import t
from handlers.language.absence_words import cannot_come
from handlers.meetings.actions import Come
from handlers.meetings.cards import GuestSeat
from storage.meetings import seats_after
from storage.people import Contact

FEW = 3


@heard
def cannot(ctx: Context, said: Said) -> bool:
    """Ask which of a few meetings is meant, in each coalition by itself; the words can also go
    on."""
    if not cannot_come(said.text):
        return False
    going = {contact: _goes_to(ctx, contact) for contact in ctx.memberships}
    if not 0 < sum(map(len, going.values())) <= FEW:
        return False
    ways = [button for some in ctx.gather(FREE_WORDS, said) for button in some]
    for contact, seats in going.items():
        if seats:
            ctx.contact = contact
            ctx.reply(_which(seats, ways))
    return True


def _goes_to(ctx: Context, contact: Contact) -> list[GuestSeat]:
    seats = [GuestSeat(*seat) for seat in seats_after(ctx.db, contact, ctx.now)]
    return [seat for seat in seats if seat.guest.may_come]


def _which(seats: Sequence[GuestSeat], ways: Sequence[Button]) -> Card:
    meant = [
        Button(t("meeting-cannot-at", at=seat.at), Come(seat.meeting.id, False)) for seat in seats
    ]
    titles = [seat.meeting.title for seat in seats]
    return card(t("meeting-which-not", titles=titles), buttons=[*meant, *ways])
