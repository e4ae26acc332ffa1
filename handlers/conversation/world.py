"""The world of a capability's function: a unit of work that writes into chats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from handlers.conversation import writing
from handlers.conversation.cards import Card
from handlers.conversation.texts import LANGUAGES
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.conversation.writing import Occasion, Place
from storage.messages import Message, Question
from storage.outbox import Urgency, draw_last, queue_edits
from storage.partners import GroupChat
from storage.people import Channel, Coalition, Contact, Person


@dataclass(eq=False)
class World(UnitOfWork):
    """Writes new messages and changes those that stand somewhere; all are sent after the commit."""

    def channel_for(self, person: Person) -> Channel | None:
        """The chat through which this person is reached now, or None."""
        return writing.channel_for(person, self.services.in_service())

    def send(self, to: Contact, said: Card, occasion: Occasion) -> Message | None:
        """Write to a contact on their preferred channel; None: they cannot be reached."""
        message = self.compose(to, said, occasion)
        if message is not None:
            writing.post(self.db, message, occasion)
        return message

    def compose(self, to: Contact, said: Card, occasion: Occasion) -> Message | None:
        """The message that `send` would write, before it is kept."""
        channel = self.channel_for(to.person)
        if channel is None:
            return None
        place = writing.place_of(to.person, channel)
        said = writing.headed(said, to.coalition) if in_several(to.person) else said
        return writing.compose(said, place, to.coalition, self.now, occasion)

    def write(
        self,
        said: Card,
        place: Place,
        coalition: Coalition | None,
        occasion: Occasion,
        *,
        named: bool = False,
    ) -> Message:
        """Write into any chat; `named` puts the coalition's name above it."""
        said = writing.headed(said, coalition) if named and coalition else said
        return writing.write(self.db, said, place, coalition, self.now, occasion)

    def write_in_groups(
        self, chats: Iterable[GroupChat], said: Card, coalition: Coalition, occasion: Occasion
    ) -> None:
        """Write into chats that belong to a group of the coalition."""
        for chat in chats:
            place = Place(chat.account_id, chat.chat, None, LANGUAGES[0])
            self.write(said, place, coalition, occasion)

    def rewrite(self, message: Message, said: Card, urgency: Urgency = Urgency.REPLY) -> None:
        """Make a message that stands somewhere say something else. Someone looks at it and waits,
        unless `urgency` says that nobody does."""
        coalition = self.coalition_of(message)
        writing.rewrite(self.db, message, said, coalition, self.now, urgency)

    def redraw(self, message: Message, draw: Callable[[], Card]) -> None:
        """Make a message that many people change say what `draw` gives at the end of this unit of
        work: once, however many of them pressed."""
        draw_last(self.db, message, lambda: self.rewrite(message, draw()))

    def reword(self, copies: Sequence[tuple[Message, Card]], urgency: Urgency) -> None:
        """Make messages say something else above the buttons that they have."""
        readers = ((m, c, self.coalition_of(m)) for m, c in copies)
        changed = [m for m, c, place in readers if writing.reword(m, c, place, self.now)]
        queue_edits(self.db, changed, urgency)

    def coalition_of(self, message: Message) -> Coalition | None:
        found = message.coalition_id
        return self.db.get(Coalition, found) if found is not None else None

    def end_dialogue(self, contact: Contact) -> None:
        """The open question to this contact in this coalition needs no answer any more."""
        question = self.db.get(Question, contact.person_id)
        if question is not None and question.coalition_id == contact.coalition_id:
            self.db.delete(question)
            self.db.flush()


def in_several(person: Person) -> bool:
    """Whether messages to this person must say which coalition they come from."""
    return sum(contact.takes_part for contact in person.contacts) > 1
