"""Words about announcements without an answer to one, and of leaders who want to send something."""

from __future__ import annotations

from handlers.announcements.actions import ShowCopyAgain
from handlers.announcements.answering import OPEN_FOR
from handlers.conversation.cards import Button, Card, card, together
from handlers.conversation.chat import Said
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import CAN_JOIN, GIVEN_ANSWERS
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, means
from handlers.conversation.texts import t
from handlers.conversation.words import first_words
from storage.announcements import asked_of, choices_by_person
from storage.people import Contact

FEW = 2


@answers(CAN_JOIN)
def can_join(world: World, contact: Contact) -> list[Button]:
    """Each of the latest announcements with choices, to read and answer."""
    return [
        Button(
            t("announcement-answer", text=first_words(asked.text)),
            ShowCopyAgain(contact.id, asked.id),
        )
        for asked in asked_of(world.db, contact, world.now - OPEN_FOR)[:FEW]
    ]


@answers(GIVEN_ANSWERS)
def given(world: World, contact: Contact) -> Card | None:
    """The choices of a contact under the latest announcements."""
    found = asked_of(world.db, contact, world.now - OPEN_FOR)[:FEW]
    cards = []
    for asked in found:
        chosen = choices_by_person(world.db, asked, [contact.person_id]).get(contact.person_id)
        labels = asked.choices or []
        words = first_words(asked.text)
        line = (
            t("announcement-chose", text=words, label=labels[chosen])
            if chosen is not None
            else t("announcement-chose-nothing", text=words)
        )
        cards.append(
            card(line, buttons=[Button(t("read-and-answer"), ShowCopyAgain(contact.id, asked.id))])
        )
    return together(cards) if cards else None


@means("announcement-write", who=LEADERS)
def write(ctx: Context, said: Said) -> None:
    run_command(ctx, ctx.routes.commands["bericht"], "")
