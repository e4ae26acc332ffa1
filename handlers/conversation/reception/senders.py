"""The people behind the events of one batch, and what is known of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.conversation.chat import Event, Left
from handlers.conversation.texts import language_of
from storage.people import KEPT_FOR, Channel, Person, channels_of


class Senders:
    """Knows who is who as long as the batch lasts; `language` is for people who did not choose
    one."""

    def __init__(self, db: Session, account: int, now: datetime, language: str) -> None:
        self._db = db
        self._account = account
        self._now = now
        self._language = language
        self._channels: dict[str, Channel] = {}

    def expect(self, events: Iterable[Event]) -> None:
        """Read in one go who they are; anew, where they were known already."""
        users = {event.sender.user for event in events}
        for user in users:
            self._channels.pop(user, None)
        self._channels |= channels_of(self._db, self._account, users)

    def of(self, event: Event) -> Person:
        """The person who did this; a new one is kept if they came to us."""
        channel = self._channels.get(event.sender.user)
        if channel is None:
            channel = self._new_channel(event)
        is_new = (channel.chat, channel.closed_at) != (event.chat, None)
        # Only then: what is set must be looked at before each query, even if it stays the same.
        if is_new and event.private and not isinstance(event, Left):
            channel.chat, channel.closed_at = event.chat, None
        if channel.person.is_outside:
            channel.person.forget_at = self._now + KEPT_FOR
        return channel.person

    def _new_channel(self, event: Event) -> Channel:
        person = Person(
            name="",
            language=language_of(event.sender.language, self._language),
            since=self._now,
        )
        channel = Channel(
            person=person, account_id=self._account, user=event.sender.user, chat=event.chat
        )
        # A person who did not come to us, but wrote in a group, is gone after the event.
        if event.private:
            self._db.add(person)
            self._db.flush()
            self._channels[event.sender.user] = channel
        return channel
