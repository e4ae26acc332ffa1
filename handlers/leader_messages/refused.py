"""A letter that a platform does not take: nobody goes on thinking that it arrived."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import Refused
from handlers.conversation.routing import happened
from handlers.conversation.texts import t
from handlers.conversation.writing import Occasion
from handlers.leader_messages.letters import answer_button, heading_of
from storage.leader_messages import Letter, letters_on
from storage.messages import Message
from storage.notices import follow_message
from storage.outbox import Urgency
from storage.people import Contact, contacts_of_people


@happened(Refused)
def not_taken(world: World, event: Refused) -> None:
    """Its writer hears that, and its recipient gets the words without the file."""
    refused = event.message
    for letter in letters_on(world.db, refused):
        for to in contacts_of_people(world.db, letter.coalition_id, [refused.person_id or 0]):
            _tell_both(world, refused, letter, to)


def _tell_both(world: World, refused: Message, letter: Letter, to: Contact) -> None:
    """Words that were refused once are not sent again."""
    again = None
    if refused.file is not None:
        occasion = Occasion(refused.purpose, refused.subject, Urgency.DUE)
        again = world.send(to, _without_file(letter), occasion)
    if again is not None:
        world.db.flush()
        follow_message(world.db, refused.id, again.id)
    ended = "file-not-taken" if again is not None else "letter-not-taken"
    world.send(letter.sender, card(t(ended, name=to.name)), Occasion())


def _without_file(letter: Letter) -> Card:
    buttons: list[Button] = [answer_button(letter)]
    return card(heading_of(letter), letter.text, t("file-is-missing"), buttons=buttons)
