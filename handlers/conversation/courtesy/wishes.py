"""From the wish to tell someone something, through courtesy, to the message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.exc import SQLAlchemyError

from handlers.conversation.cards import Action, Button, Card
from handlers.conversation.context import World
from handlers.conversation.courtesy.purposes import PURPOSES
from handlers.conversation.courtesy.rules import WEEK, Settings, next_daily, settings_of, verdict
from handlers.conversation.events import CourtesyChanged
from handlers.conversation.routing import due
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from storage import notices, outbox
from storage.messages import Message
from storage.notices import Notice, NoticeState
from storage.people import Coalition, Contact, Standing

SLICE = 500


@dataclass(frozen=True, slots=True)
class Why(Action):
    """Someone asks why they get this."""

    notice: int


@dataclass(frozen=True, slots=True)
class Less(Action):
    """Someone wants fewer messages."""

    notice: int


@dataclass(frozen=True, slots=True)
class NotMe(Action):
    """Someone says that they are not who we think."""

    notice: int


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
    world: World, coalition: Coalition, contacts: Sequence[int], purpose: str, subject: str
) -> None:
    """The same wish for many contacts of a coalition, by their ids, in one statement."""
    at = world.now
    if PURPOSES[purpose].daily:
        at = next_daily(at, None, ZoneInfo(coalition.zone), settings_of(coalition).hours)
    expires_at = at + PURPOSES[purpose].keeps
    notices.wish_many(world.db, coalition.id, contacts, purpose, subject, at, expires_at)


def withdraw(world: World, coalition: Coalition, subjects: Sequence[str]) -> None:
    """What was wished about these subjects does not go, unless its sending has begun."""
    outbox.cancel_untouched(world.db, coalition.id, subjects, world.now)
    notices.withdraw(world.db, coalition.id, subjects)


def take_up_again(world: World, coalition: Coalition, subjects: Sequence[str]) -> None:
    """What was withdrawn goes after all, each when it is courteous."""
    notices.take_up_again(world.db, coalition.id, subjects, world.now)


def agree_on(world: World, coalition: Coalition, allowed: Settings) -> None:
    """This is courteous in the coalition from now on; what waits is looked at again."""
    coalition.settings = {**coalition.settings, "courtesy": allowed.as_json()}
    notices.look_again(world.db, coalition.id, world.now)
    world.tell(CourtesyChanged(coalition))


@due(notices.next_due)
def deliver(world: World) -> bool:
    """Write the notices that may go now; put off or drop the others. One slice."""
    ready = notices.due_notices(world.db, world.now, SLICE)
    people = {notice.contact.person_id for notice in ready}
    used = notices.budget_used(world.db, people, world.now - WEEK)
    passed = [n for n in ready if _may_go(world, n, used)]
    for notice in (n for n in passed if not PURPOSES[n.purpose].joined):
        _write(world, notice, used)
    joined = sorted((n for n in passed if PURPOSES[n.purpose].joined), key=_together)
    for _, together in groupby(joined, key=_together):
        _write_joined(world, list(together))
    return len(ready) == SLICE


def _together(notice: Notice) -> tuple[int, bool]:
    """What is the same for notices that become one message."""
    return notice.contact_id, PURPOSES[notice.purpose].daily


def _may_go(world: World, notice: Notice, used: dict[int, list[datetime]]) -> bool:
    contact, purpose = notice.contact, PURPOSES[notice.purpose]
    if contact.standing not in (Standing.ACTIVE, Standing.EXPECTED):
        return _drop(notice, "stopped")
    if contact.standing is Standing.EXPECTED or world.channel_for(contact.person) is None:
        return _drop(notice, "unreachable")
    if contact.only_needed and purpose.budgeted:
        return _drop(notice, "unwanted")
    if notice.expires_at is not None and notice.expires_at <= world.now:
        return _drop(notice, "expired")
    ruling = verdict(world.now, purpose, contact, used.get(contact.person_id, ()))
    notice.due_at, notice.reason = ruling.at, ruling.reason
    return not ruling.reason


def _drop(notice: Notice, reason: str) -> bool:
    notice.state, notice.reason = NoticeState.DROPPED, reason
    return False


def _card_of(world: World, notice: Notice) -> Card | None:
    kind = notice.subject.partition(":")[0]
    try:
        said: Card | None = world.routes.notices[kind](world, notice)
    except SQLAlchemyError:
        raise
    # A fault in one capability must not hold up what the others have to say.
    except Exception as fault:  # noqa: BLE001
        world.house.alarm(f"notice {notice.id} failed", fault)
        _drop(notice, "fault")
        return None
    if said is None:
        _drop(notice, "gone")
    return said


def _write(world: World, notice: Notice, used: dict[int, list[datetime]]) -> None:
    said = _card_of(world, notice)
    # Looked at again: an earlier notice of this slice may just have used the budget.
    if said is None or not _may_go(world, notice, used):
        return
    _sent(world, notice, Card(said.body, (*said.rows, *_ways_out(notice)), said.file))
    if notice.budgeted:
        used.setdefault(notice.contact.person_id, []).append(world.now)


def _write_joined(world: World, together: list[Notice]) -> None:
    cards = [(n, said) for n in together if (said := _card_of(world, n)) is not None]
    for notice, said in cards:
        if said.file is not None:
            # A message carries one file at most.
            _sent(world, notice, said)
    cards = [(notice, said) for notice, said in cards if said.file is None]
    if not cards:
        return
    daily = PURPOSES[cards[0][0].purpose].daily
    body: list[Line | tuple[Line, ...]] = [t("daily-news")] if daily else []
    for _, said in cards:
        body += said.body
    rows = tuple(row for _, said in cards for row in said.rows)
    message = _sent(world, cards[0][0], Card(tuple(body), rows))
    for notice, _ in cards:
        _written(world, notice, message)


def _sent(world: World, notice: Notice, said: Card) -> Message | None:
    purpose = PURPOSES[notice.purpose]
    message = world.send(
        notice.contact, said, Occasion(notice.purpose, notice.subject, purpose.urgency)
    )
    _written(world, notice, message)
    notice.contact.introduced_at = notice.contact.introduced_at or world.now
    return message


def _written(world: World, notice: Notice, message: Message | None) -> None:
    notice.state, notice.written_at, notice.message = NoticeState.WRITTEN, world.now, message
    notice.budgeted = PURPOSES[notice.purpose].budgeted


def why(world: World, notice: Notice) -> list[Line]:
    """Why someone gets what a notice became, in plain words; and what its capability knows more,
    such as from whom it is."""
    known = notice.purpose in ("decision", "news")
    name = f"why-{notice.purpose}" if known else "why-other"
    return [t(name, coalition=notice.contact.coalition.name), *world.gather("why", notice)]


def reasons(world: World, rows: Mapping[str, int]) -> dict[str, list[Line]]:
    """For keys that stand for outbox rows: why those messages came that nobody asked for."""
    found = notices.notices_of_rows(world.db, rows.values())
    return {key: why(world, found[row]) for key, row in rows.items() if row in found}


def _ways_out(notice: Notice) -> tuple[tuple[Button, ...], ...]:
    if not PURPOSES[notice.purpose].offers_out:
        return ()
    out = (
        Button(t("why-this"), Why(notice.id)),
        Button(t("fewer-messages"), Less(notice.id)),
    )
    first_time = notice.contact.introduced_at is None
    return (out, (Button(t("not-me"), NotMe(notice.id)),)) if first_time else (out,)
