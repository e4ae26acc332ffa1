"""Takes in each event exactly once: known? → sender → route → commit → acknowledge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any

import structlog
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from bot.cut_texts import CutTexts
from bot.platforms.port import Platform
from bot.process.lease import Lease, LeaseLost
from bot.relay.relay import Relay
from bot.relay.transaction import RelayTransaction
from bot.runtime import Runtime
from handlers.conversation.chat import Batch, Event, Pressed
from handlers.conversation.reception import Reception
from storage import accounts
from storage.accounts import InboxEvent
from storage.database import OUT_OF_REACH, DeadSavepoint
from storage.outbox import queue_wanted

log = structlog.get_logger(__name__)

Receive = Callable[[Session, Reception, Event], str]
"""Handles one event of a batch; returns the short text that answers a press."""


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """The answer to a press, which must come at once: a short text or none."""

    press: str
    text: str


class Inbox:
    """One account's way in."""

    def __init__(self, lease: Lease, platform: Platform, runtime: Runtime, relay: Relay) -> None:
        self._lease = lease
        self._relay = relay
        self._account = lease.account
        self._platform = platform
        self._writer = runtime.writer
        self._services = runtime.services
        self._clock = runtime.clock
        self._alerts = runtime.alerts
        self._cut_texts = CutTexts(runtime.clock)

    async def take(self, batch: Batch) -> list[PressAnswer]:
        """Make the effects of a batch durable. Returns the answers that presses need.

        Raises if the database fails; then nothing may be acknowledged.
        """
        batch = replace(batch, events=tuple(map(self._cut_texts.joined, batch.events)))
        try:
            return await self._at_once(batch, self._trusting)
        except LeaseLost:
            raise
        except Exception as fault:  # noqa: BLE001 - whatever it was: it comes again, guarded
            log.info("batch goes with savepoints", fault=type(fault).__name__)
        return await self._guardedly(batch)

    async def _guardedly(self, batch: Batch) -> list[PressAnswer]:
        try:
            return await self._at_once(batch, self._guarded)
        except (DeadSavepoint, SQLAlchemyError) as fault:
            log.warning("batch goes event by event", fault=type(fault).__name__)
            return await self._one_by_one(batch)

    async def _at_once(self, batch: Batch, one: Receive) -> list[PressAnswer]:
        # The relay joins in: it claims the bot's answer in the commit that writes it, so that the
        # person does not wait for a second commit.
        with self._relay.join_transaction() as relay:
            return await self._writer.run(lambda db: self._with_relay(db, batch, one, relay))

    def _with_relay(
        self, db: Session, batch: Batch, one: Receive, relay: RelayTransaction
    ) -> list[PressAnswer]:
        relay.record(db)
        answers = self._together(db, batch, one)
        relay.claim(db)
        return answers

    async def _one_by_one(self, batch: Batch) -> list[PressAnswer]:
        answers: list[PressAnswer] = []
        for event in batch.events:
            alone = Batch((event,), None)
            try:
                answers += await self._writer.run(
                    partial(self._together, batch=alone, one=self._guarded)
                )
            except OUT_OF_REACH:
                raise
            except (DeadSavepoint, DBAPIError) as fault:
                self._alerts.alert("event failed", fault, event_id=event.id)
                await self._writer.run(partial(self._give_up, event=event, fault=fault))
        await self._writer.run(lambda db: self._lease.advance(db, batch.cursor))
        return answers

    def _together(self, db: Session, batch: Batch, one: Receive) -> list[PressAnswer]:
        now = self._clock.now()
        new = accounts.take_in(db, self._account, (event.id for event in batch.events), now)
        reception = self._reception(db)
        reception.expect(batch.events)
        answers = []
        for event in batch.events:
            toast = one(db, reception, event) if event.id in new else ""
            new.discard(event.id)
            if isinstance(event, Pressed) and event.press:
                answers.append(PressAnswer(event.press, toast))
        self._lease.advance(db, batch.cursor)
        return answers

    def _trusting(self, db: Session, reception: Reception, event: Event) -> str:
        return reception.receive(event)

    def _guarded(self, db: Session, reception: Reception, event: Event) -> str:
        savepoint = db.begin_nested()
        try:
            toast = reception.receive(event)
            queue_wanted(db)
            db.flush()
        except OUT_OF_REACH:
            raise
        # A handler's fault must cost its own event only.
        except Exception as fault:  # noqa: BLE001
            savepoint.rollback()
            self._alerts.alert("handler failed", fault, event_id=event.id)
            self._failed(db, event, fault)
            reception.apologise(event)
            return ""
        if not savepoint.is_active:
            raise DeadSavepoint
        savepoint.commit()
        return toast

    def _give_up(self, db: Session, event: Event, fault: Exception) -> None:
        self._failed(db, event, fault)
        reception = self._reception(db)
        reception.apologise(event)

    def _reception(self, db: Session) -> Reception:
        in_place = self._platform.traits.in_place
        now = self._clock.now()
        return Reception(db, self._account, in_place, now, self._services)

    def _failed(self, db: Session, event: Event, fault: Exception) -> None:
        key = (self._account, event.id)
        kept = db.get(InboxEvent, key)
        if kept is None:
            accounts.take_in(db, self._account, [event.id], self._clock.now())
            kept = db.get_one(InboxEvent, key)
        kept.error = type(fault).__name__
        kept.event = _as_json(event)


def _as_json(event: Event) -> dict[str, Any]:
    fields = asdict(event)
    fields["at"] = event.at.isoformat() if event.at else None
    return {"type": type(event).__name__, **fields}
