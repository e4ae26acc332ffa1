"""Courtesy's due step: notices become messages, or wait, or are dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from handlers.conversation.cards import Button, Card
from handlers.conversation.chat import Style
from handlers.conversation.context import World
from handlers.conversation.courtesy.joining import in_one, lead_below
from handlers.conversation.courtesy.purposes import PURPOSES
from handlers.conversation.courtesy.rules import WEEK, CourtesyVerdict, verdict
from handlers.conversation.courtesy.wishes import Less, NotMe, Why
from handlers.conversation.events import Brought
from handlers.conversation.routing import due
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from storage import notices
from storage.messages import Message
from storage.notices import WAITS, Notice, NoticeState, Written, with_readers
from storage.outbox import Urgency, insert_and_send
from storage.people import Standing, introduce


@due(Notice.due_at, WAITS, together=Notice.contact_id, loading=with_readers)
def deliver(world: World, ready: Sequence[Notice]) -> None:
    """Write the notices that may go now; put off or drop the others."""
    _Slice(world, ready).deliver(ready)


class _Slice:
    """The decisions and messages of one slice of notices. The messages go into the database all at
    once at its end, past the mapper: an announcement is one slice after another."""

    def __init__(self, world: World, ready: Sequence[Notice]) -> None:
        self._world = world
        people = {notice.contact.person_id for notice in ready}
        self._used = notices.budget_used(world.db, people, world.now - WEEK)
        self._new: list[tuple[Message, Urgency, Sequence[Notice]]] = []
        self._spoken_to: set[int] = set()
        self._told_now: set[tuple[str, int]] = set()

    def deliver(self, ready: Sequence[Notice]) -> None:
        passed = [notice for notice in ready if self._may_go(notice)]
        for notice in (n for n in passed if not _joins(n)):
            self._write(notice)
        joining = sorted((n for n in passed if _joins(n)), key=_in_order)
        for _, group in groupby(joining, key=_together):
            together = list(group)
            if PURPOSES[together[0].purpose].gathered:
                self._write_gathered(together)
            else:
                self._write_joined(together)
        self._keep()

    def _may_go(self, notice: Notice) -> bool:
        contact, purpose = notice.contact, PURPOSES[notice.purpose]
        if contact.standing not in (Standing.ACTIVE, Standing.EXPECTED):
            return self._drop(notice, notices.STOPPED)
        reached = self._world.channel_for(contact.person) is not None
        if contact.standing is Standing.EXPECTED or not reached:
            return self._drop(notice, "unreachable")
        if contact.only_needed and purpose.budgeted:
            return self._drop(notice, "unwanted")
        now = self._world.now
        if notice.expires_at is not None and notice.expires_at <= now:
            return self._drop(notice, "expired")
        ruling = verdict(now, purpose, contact, self._used.get(contact.person_id, ()))
        if not ruling.reason and purpose.apart is not None:
            ruling = self._apart(notice, purpose.apart)
        if ruling.reason:
            notice.due_at, notice.reason = ruling.at, ruling.reason
        return not ruling.reason

    def _apart(self, notice: Notice, apart: timedelta) -> CourtesyVerdict:
        """When enough time has passed since the last of its kind to the same organisations."""
        now = self._world.now
        just_now = any(one in self._told_now for one in _organisations(notice))
        found = notices.last_beside(self._world.db, notice, now - apart)
        last = now if just_now else found
        return CourtesyVerdict(now) if last is None else CourtesyVerdict(last + apart, "apart")

    def _drop(self, notice: Notice, reason: str) -> bool:
        notice.state, notice.reason = NoticeState.DROPPED, reason
        notice.given_up_at = self._world.now
        return False

    def _card_of(self, notice: Notice) -> Card | None:
        write = self._world.routes.notices[kind_in(notice.subject)]
        content: Card | None = write(self._world, notice)
        if content is None:
            self._drop(notice, "gone")
        return content

    def _write(self, notice: Notice) -> None:
        if self._still_may_go(notice) and (content := self._card_of(notice)) is not None:
            self._send([notice], self._with_ways_out(content, notice))

    def _still_may_go(self, notice: Notice) -> bool:
        """Looked at again: an earlier notice of this slice may just have used the budget, or gone
        to the same organisation."""
        spoken_to = notice.contact.person_id in self._spoken_to
        told = any(one in self._told_now for one in _organisations(notice))
        return not (spoken_to or told) or self._may_go(notice)

    def _write_gathered(self, together: list[Notice]) -> None:
        """In one message where there are several, and none of them has to stand by itself."""
        free = [notice for notice in together if self._still_may_go(notice)]
        cards = [(n, content) for n in free if (content := self._card_of(n)) is not None]
        parts = [(n, content.brief) for n, content in cards if content.brief is not None]
        if len(parts) > 1:
            told = [notice for notice, _ in parts]
            self._send(told, self._with_ways_out(in_one(parts), told[0]))
            cards = [(notice, content) for notice, content in cards if content.brief is None]
        for notice, content in cards:
            if self._still_may_go(notice):
                self._send([notice], self._with_ways_out(content, notice))

    def _write_joined(self, together: list[Notice]) -> None:
        cards = [(n, content) for n in together if (content := self._card_of(n)) is not None]
        for notice, content in cards:
            if content.file is not None:
                # A message carries one file at most.
                self._send([notice], content)
        cards = [(notice, content) for notice, content in cards if content.file is None]
        if not cards:
            return
        daily = PURPOSES[cards[0][0].purpose].daily
        body: list[Line | tuple[Line, ...]] = [t("daily-news")] if daily else []
        for _, content in cards:
            body += content.body
        rows = tuple(row for _, content in cards for row in content.rows)
        self._send([notice for notice, _ in cards], Card(tuple(body), rows))

    def _send(self, of: Sequence[Notice], content: Card) -> None:
        """One message to one person, which the first notice names."""
        first = of[0]
        purpose, about = first.purpose, content.about or first.subject
        occasion = Occasion(purpose, about, PURPOSES[purpose].urgency)
        message = self._world.compose(first.contact, content, occasion)
        if message is None:
            return
        if content.above is not None:
            lead_below(self._world, message.subject, message.person_id or 0, content.above)
        self._new.append((message, occasion.urgency, of))
        self._told_now |= _organisations(first)
        self._spoken_to.add(first.contact.person_id)
        if any(PURPOSES[notice.purpose].counts for notice in of):
            self._used.setdefault(first.contact.person_id, []).append(self._world.now)

    def _keep(self) -> None:
        """Have the messages sent, and mark what they came from."""
        db, now = self._world.db, self._world.now
        insert_and_send(db, [(message, urgency) for message, urgency, _ in self._new])
        written = [part for message, _, of in self._new for part in _written(message, of)]
        notices.mark_written(db, written, now)
        introduce(db, {part.notice.contact_id for part in written}, now)
        for part in written:
            self._world.publish(Brought(part.notice))

    def _with_ways_out(self, content: Card, notice: Notice) -> Card:
        return replace(content, rows=(*content.rows, *self._ways_out(notice)))

    def _ways_out(self, notice: Notice) -> tuple[tuple[Button, ...], ...]:
        if not PURPOSES[notice.purpose].offers_out:
            return ()
        out = (
            Button(t("why-this"), Why(notice.id), Style.QUIET),
            Button(t("fewer-messages"), Less(notice.id), Style.QUIET),
        )
        contact = notice.contact
        first_time = contact.introduced_at is None and contact.person_id not in self._spoken_to
        not_me = Button(t("that-is-not-me"), NotMe(notice.id), Style.QUIET)
        return (out, (not_me,)) if first_time else (out,)


def _organisations(notice: Notice) -> set[tuple[str, int]]:
    """The organisations that a notice goes to, each with its purpose, where that keeps its
    distance."""
    if PURPOSES[notice.purpose].apart is None:
        return set()
    return {(notice.purpose, organisation.id) for organisation in notice.contact.organisations}


def _joins(notice: Notice) -> bool:
    return PURPOSES[notice.purpose].joined or PURPOSES[notice.purpose].gathered


def _together(notice: Notice) -> tuple[int, bool, bool]:
    """The key that notices of one message share."""
    purpose = PURPOSES[notice.purpose]
    return notice.contact_id, purpose.gathered, purpose.daily


def _in_order(notice: Notice) -> tuple[tuple[int, bool, bool], timedelta]:
    """Those that are too late soonest stand first in their message."""
    return _together(notice), PURPOSES[notice.purpose].keeps


def _written(message: Message, of: Sequence[Notice]) -> Iterator[Written]:
    """One message takes one place of those that a person gets, whatever is in it."""
    counting = next((notice for notice in of if PURPOSES[notice.purpose].counts), None)
    for notice in of:
        yield Written(notice, message, counts=notice is counting, joined=len(of) > 1)
