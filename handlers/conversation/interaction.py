"""The person behind an event: their place in the coalition, their chat, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from handlers.conversation import writing
from handlers.conversation.chat import Event
from handlers.conversation.routes import LEADERS, Who
from handlers.conversation.texts import Reader
from handlers.conversation.world import World
from handlers.conversation.writing import Place
from storage.messages import Message
from storage.people import Coalition, Contact, Person


@dataclass(eq=False)
class Interaction(World):
    """The world of one event, for the person who did it.

    `contact`: who they are in the coalition that is meant; None for people who are in none.
    """

    event: Event
    account: int
    person: Person
    contact: Contact | None = None
    language: str = ""

    def __post_init__(self) -> None:
        self.language = self.language or self.person.language

    @property
    def me(self) -> Contact:
        """The contact, in functions that only members may reach."""
        if self.contact is None:
            raise LookupError("this function needs a member of a coalition")
        return self.contact

    @property
    def memberships(self) -> list[Contact]:
        """The coalitions in which this person takes part."""
        return [contact for contact in self.person.contacts if contact.takes_part]

    @property
    def meant_memberships(self) -> list[Contact]:
        """The coalition that is meant, where one is; else all in which this person takes part."""
        return [self.contact] if self.contact is not None else self.memberships

    def membership(self, contact: int) -> Contact | None:
        """The contact of this person with this id, if they take part; None: not (any more)."""
        mine = self.person.own(contact)
        return mine if mine is not None and mine.takes_part else None

    @property
    def coalition(self) -> Coalition:
        return self.me.coalition

    @property
    def zone(self) -> ZoneInfo:
        return self.reader.zone

    @property
    def reader(self) -> Reader:
        coalition = self.contact.coalition if self.contact else None
        return writing.reader_of(self.language, coalition, self.now)

    def act_in(self, coalition: int | None) -> None:
        """From now on this coalition is meant, where a message or a question belongs to one."""
        if coalition is not None:
            self.contact = self.person.contact_in(coalition)

    def may(self, who: Who) -> bool:
        """Whether this person is among those who may do something, in the coalition that is
        meant."""
        mine = self.contact
        return (mine.role if mine is not None and mine.takes_part else None) in who

    @property
    def is_leader(self) -> bool:
        return self.may(LEADERS)

    def place(self) -> Place:
        """The chat in which this happened."""
        reader = self.person.id if self.event.private else None
        return Place(self.account, self.event.chat, reader, self.language)

    def stands_here(self, message: Message) -> bool:
        """Whether a message stands in this chat, for this person or for all who are in it."""
        here = (message.account_id, message.chat) == (self.account, self.event.chat)
        own = self.event.private and message.person_id == self.person.id
        return here and (own or message.person_id is None)
