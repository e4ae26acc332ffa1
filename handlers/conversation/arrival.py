"""Says to a leader when what is sent arrives, to how many people, and who misses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from handlers.conversation import courtesy
from handlers.conversation.context import Context
from handlers.conversation.courtesy import Forecast
from handlers.conversation.paging import cut
from handlers.conversation.texts import Line, t
from storage.recipients import Recipient, recipients_among

M = TypeVar("M", bound=date)
MOMENTS = 3
"""Moments that are named, before the others are only counted."""


def send_label(expected: Forecast) -> Line:
    """On the button that sends it: to how many; 0 where it goes to group chats alone."""
    return t("send-to", count=len(expected.reached))


def split(title: Line, expected: Forecast) -> Line:
    """The title, with how many get it at once and how many later, where that differs."""
    later = expected.delayed
    if not later:
        return title
    return t("arrives-partly", title=title, now=len(expected.reached) - later, later=later)


def arrival_lines(expected: Forecast) -> list[Line]:
    """The names of those who miss it though they have a chat, and of those who get it later, with
    the moment."""
    return [
        *named("arrives-not-wanted", expected.unwanted),
        *_by_moment("paused", expected.paused),
        *_by_moment("resting", expected.resting),
        *named("arrives-crowded", expected.crowded),
        *_by_moment("later", expected.later),
    ]


def arrival_among(ctx: Context, contacts: Sequence[int], purpose: str) -> list[Line]:
    """The same of what would go now to these contacts of the coalition."""
    people = recipients_among(ctx.db, contacts, ctx.services.in_service())
    return arrival_lines(courtesy.forecast(ctx, ctx.coalition, people, purpose, ctx.now))


def named(text: str, people: Sequence[Recipient], **facts: date) -> list[Line]:
    """A text with the number and the names of these people; nothing where there are none."""
    names = cut([someone.name for someone in people], len(people))
    return [t(text, count=len(people), names=names, **facts)] if people else []


def _by_moment(why: str, groups: Mapping[M, Sequence[Recipient]]) -> list[Line]:
    """A line for each of the first moments, and one for all who are left."""
    first, rest = sorted(groups)[:MOMENTS], sorted(groups)[MOMENTS:]
    lines = [line for at in first for line in named(f"arrives-{why}", groups[at], at=at)]
    count = sum(len(groups[at]) for at in rest)
    return [*lines, t(f"arrives-{why}-more", count=count)] if count else lines


def still_to_come(names: Sequence[str], count: int, at: datetime | None) -> Line:
    """So many people, these among them, get what was sent later; the first of them at this
    moment."""
    return t("arrives-still", count=count, names=cut(names, count), at=at)
