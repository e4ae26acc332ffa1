"""Notices: the wish to tell a contact something that they did not ask for, and why it came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.conversation.actions import Action, action, kind_of, unpack
from handlers.conversation.cards import Button, Card
from handlers.conversation.chat import Style
from handlers.conversation.context import World
from handlers.conversation.courtesy.purposes import PURPOSES
from handlers.conversation.courtesy.rules import Settings, next_daily, settings_of
from handlers.conversation.events import CourtesyChanged
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, t
from storage import notices, outbox
from storage.messages import Message
from storage.notices import Notice
from storage.people import Coalition, Contact


@action("notice.why")
class Why(Action):
    """A recipient asks why they get this."""

    notice: int


@action("notice.less")
class Less(Action):
    """A recipient wants fewer messages."""

    notice: int


@action("notice.not-me")
class NotMe(Action):
    """A recipient says that they are not the person we think."""

    notice: int


def with_ways_out(content: Card, pressed: Message | None) -> Card:
    """The card with the ways out of the message in whose place it comes: no row moves under a
    finger."""
    if pressed is None:
        return content
    return replace(content, rows=(*content.rows, *_ways_out_on(pressed)))


def _ways_out_on(message: Message) -> tuple[tuple[Button, ...], ...]:
    """The rows of a message with which a recipient asks why they get it, or wants fewer."""
    kinds = {kind_of(kind): kind for kind in (Why, Less, NotMe)}
    rows = [[(b.label, *message.actions[b.index]) for b in row] for row in message.buttons]
    return tuple(
        tuple(Button(label, unpack(kinds[kind], data), Style.QUIET) for label, kind, data in row)
        for row in rows
        if all(kind in kinds for _, kind, _ in row)
    )


def notify(
    world: World,
    to: Contact,
    purpose: str,
    subject: str,
    *,
    not_before: datetime | None = None,
    **data: Any,
) -> None:
    """Wish to tell a contact something about `subject` ("kind:id"); the function that carries
    @notice("kind") writes it when it may go. The same wish twice is one wish."""
    _must_exist(world, purpose, subject)
    if notices.is_wished(world.db, to, purpose, subject):
        return
    at = not_before or world.now
    if PURPOSES[purpose].daily:
        hours = settings_of(to.coalition).hours
        at = next_daily(at, to.kind, ZoneInfo(to.coalition.zone), hours)
    world.db.add(
        Notice(
            coalition_id=to.coalition_id,
            contact=to,
            purpose=purpose,
            subject=subject,
            data=data,
            due_at=at,
            expires_at=at + PURPOSES[purpose].keeps,
        )
    )


def notify_many(
    world: World,
    coalition: Coalition,
    contacts: Sequence[int],
    purpose: str,
    subject: str,
    *,
    not_before: datetime | None = None,
) -> None:
    """The same wish for many contacts of a coalition, by their ids, in one statement."""
    _must_exist(world, purpose, subject)
    at = not_before or world.now
    if PURPOSES[purpose].daily:
        at = next_daily(at, None, ZoneInfo(coalition.zone), settings_of(coalition).hours)
    expires_at = at + PURPOSES[purpose].keeps
    notices.wish_many(world.db, coalition.id, contacts, purpose, subject, at, expires_at)


def _must_exist(world: World, purpose: str, subject: str) -> None:
    """Raises KeyError now rather than when the notice is due, at night."""
    kind = kind_in(subject)
    if purpose not in PURPOSES or kind not in world.routes.notices:
        raise KeyError(f"no purpose {purpose!r}, or no notice {kind!r}")


def withdraw(world: World, coalition: Coalition, subjects: Sequence[str]) -> None:
    """Notices about these subjects do not go, unless their sending has begun."""
    outbox.cancel_untouched(world.db, coalition.id, subjects, world.now)
    notices.withdraw(world.db, coalition.id, subjects, world.now)


def take_up_again(world: World, coalition: Coalition, subjects: Sequence[str]) -> None:
    """Notices that were withdrawn go after all, each when it is courteous."""
    notices.take_up_again(world.db, coalition.id, subjects, world.now)


def agree_on(world: World, coalition: Coalition, allowed: Settings) -> None:
    """Use these settings in the coalition from now on; notices that wait are looked at again."""
    coalition.settings = {**coalition.settings, "courtesy": allowed.as_json()}
    notices.look_again(world.db, coalition.id, world.now)
    world.publish(CourtesyChanged(coalition))


_WHY = {"decision": "why-decision", "news": "why-news"}


def why(world: World, notice: Notice) -> list[Line]:
    """Why a contact gets the message of a notice, in plain words, and what the capabilities add of
    each thing that it tells, such as its sender."""
    name = _WHY.get(notice.purpose, "why-other")
    general = t(name, coalition=notice.contact.coalition.name)
    parts = [notice]
    if notice.reason == notices.JOINED and notice.message_id is not None:
        parts = notices.notices_of_message(world.db, notice.message_id)
    return [general, *(more for part in parts if (more := _why_this(world, part)) is not None)]


def _why_this(world: World, notice: Notice) -> Line | None:
    subject = world.routes.subjects.get(kind_in(notice.subject))
    thing = subject.found(world, notice.coalition_id, notice.subject) if subject else None
    return subject.why(world, notice, thing) if subject and subject.why and thing else None


def title_of(world: World, notice: Notice) -> Line | None:
    """The first words of a message that waits, as far as a leader may read them."""
    subject = world.routes.subjects.get(kind_in(notice.subject))
    if subject is None or subject.title is None:
        return None
    thing = subject.found(world, notice.coalition_id, notice.subject)
    return subject.title(thing) if thing is not None else None


def reasons(world: World, rows: Mapping[str, int]) -> dict[str, list[Line]]:
    """For keys that stand for outbox rows: why those messages came that nobody asked for, and that
    have no button to ask it."""
    found = notices.notices_of_rows(world.db, rows.values())
    told = {row: n for row, n in found.items() if not PURPOSES[n.purpose].offers_out}
    return {key: why(world, told[row]) for key, row in rows.items() if row in told}
