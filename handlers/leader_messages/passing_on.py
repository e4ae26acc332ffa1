"""Words of people for their project leaders, passed on after a preview."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.forwarding import FilePlace, fault_in, place_of
from handlers.conversation.hooks import MORE, PASS_ON
from handlers.conversation.routes import ANYONE, Takes
from handlers.conversation.routing import answered, answers, pressed
from handlers.conversation.texts import Line, t
from handlers.leader_messages.letters import bring, write_letter
from storage.leader_messages import sent_on
from storage.people import Contact, Person, Role, leaders_of

LONGEST = 3000
"""Characters of a letter; what is longer belongs in a document."""


@action("letter.pass-on", agrees=True)
class PassOnWords(Action):
    """Words, and perhaps a file, for the leaders of one coalition; `sure` once the preview was
    seen."""

    contact: int
    words: str
    file: FilePlace | None
    sure: bool = False


@action("letter.write-leader")
class WriteLeader(Action):
    """Type words for the leaders of one coalition."""

    contact: int


@action("letter.leave-it", agrees=False)
class LeaveIt(Action):
    """The words go nowhere."""


# From anyone to the leaders


@answers(PASS_ON)
def offer(ctx: Context, said: Said | Shared) -> list[Button]:
    """A button under words that nobody asked for, for each coalition."""
    mine = _with_leaders(ctx, ctx.person)
    return [
        Button(_label("to-leader", contact, len(mine)), _pass_on(contact, said)) for contact in mine
    ]


def _with_leaders(world: World, person: Person) -> list[Contact]:
    return [c for c in person.contacts if c.takes_part and _other_leaders(world, c)]


def _pass_on(contact: Contact, said: Said | Shared) -> PassOnWords:
    return PassOnWords(contact.id, said.text[:LONGEST], place_of(said))


def _label(does: str, contact: Contact, several: int) -> Line:
    if several > 1:
        return t(f"letter-{does}-of", coalition=contact.coalition.name)
    return t(f"letter-{does}")


def _other_leaders(world: World, contact: Contact) -> list[Contact]:
    leaders = leaders_of(world.db, contact.coalition_id)
    return [leader for leader in leaders if leader.id != contact.id]


@answers(MORE)
def offer_to_write(world: World, person: Person) -> list[Button]:
    return ways_to_write(world, person)


def ways_to_write(world: World, person: Person) -> list[Button]:
    """For contacts who do not know that words can simply be typed; leaders do."""
    mine = [c for c in _with_leaders(world, person) if c.role is not Role.LEADER]
    return [Button(_label("write-leader", c, len(mine)), WriteLeader(c.id)) for c in mine]


@pressed(WriteLeader, who=ANYONE)
def write_leader(ctx: Context, action: WriteLeader) -> None:
    ctx.contact = still(ctx.membership(action.contact))
    leaders = [leader.name for leader in _leaders_for(ctx, ctx.contact)]
    ctx.ask(words_given, t("type-answer", name=leaders))


def _leaders_for(world: World, contact: Contact) -> list[Contact]:
    """The leaders to write to, of whom there must be one."""
    return still(_other_leaders(world, contact) or None)


@answered("letter.words-given", takes=Takes.LETTER, files=True)
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    leaders, fault = _leaders_for(ctx, ctx.me), fault_in(said)
    if fault is None:
        ctx.reply(_preview(_pass_on(ctx.me, said), leaders))
    return fault


@pressed(PassOnWords, who=ANYONE)
def pass_on(ctx: Context, action: PassOnWords) -> None:
    """First a preview, then the letter itself."""
    mine = still(ctx.membership(action.contact))
    leaders = _leaders_for(ctx, mine)
    ctx.contact = mine
    if not action.sure:
        ctx.replace(_preview(action, leaders), done=t("letter-to-leader"))
        return
    preview = still(ctx.message)
    if sent_on(ctx.db, mine.coalition_id, preview.id):
        raise Closed(t("noted-already"))
    letter = write_letter(ctx, action.words, None, action.file, card_id=preview.id)
    later = bring(ctx, letter, leaders, "message")
    ctx.replace(card(t("passed-on", leaders=[leader.name for leader in leaders]), *later))


def _preview(action: PassOnWords, leaders: list[Contact]) -> Card:
    to = t("letter-preview", leaders=[leader.name for leader in leaders])
    cut = [t("letter-cut", limit=LONGEST)] if len(action.words) == LONGEST else []
    file = [t("with-file", name=action.file[1])] if action.file else []
    buttons = [
        [Button(t("send"), replace(action, sure=True), Style.MAIN), Button(t("cancel"), LeaveIt())]
    ]
    return card(to, action.words, *file, *cut, buttons=buttons)


@pressed(LeaveIt, who=ANYONE)
def leave_it(ctx: Context, action: LeaveIt) -> None:
    ctx.replace(t("never-mind"))
