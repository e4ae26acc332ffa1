"""A contact changes their name, as whom they take part, or when they can usually meet."""

from __future__ import annotations

from functools import partial
from typing import Any

from handlers.conversation.about_oneself import kind_card, times_card, times_of, times_unclear
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import is_name, one_line
from handlers.language.dayparts import times_in
from handlers.language.person_names import is_person_name, with_capitals
from handlers.language.plain_answers import kind_in, name_in
from storage.people import DAYPARTS, Contact, Kind


@action("my.change-name")
class ChangeName(Action):
    """Someone wants another name."""


@action("my.set-name")
class SetName(Action):
    """Someone has this name after all."""

    name: str


@action("my.change-times")
class ChangeTimes(Action):
    """Someone wants other usual times."""

    contact: int


@action("my.times")
class MyTimes(Action):
    """When someone can usually meet."""

    contact: int
    dayparts: tuple[str, ...]
    done: bool


@action("my.change-kind")
class ChangeKind(Action):
    """Someone takes part as someone else."""

    contact: int


@action("my.kind")
class MyKind(Action):
    """As whom someone takes part."""

    contact: int
    kind: Kind


# Their name


@pressed(ChangeName, who=ANYONE)
def change_name(ctx: Context, action: ChangeName) -> None:
    ctx.ask(my_name_given, t("which-name"))


@answered("my.name-given", who=ANYONE)
def my_name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    typed = one_line(said.text, len(said.text))
    name = name_in(typed) or typed
    if not (is_name(name) and is_person_name(name)):
        return t("your-name-again")
    ctx.reply(_named(ctx, with_capitals(name)))
    return None


@pressed(SetName, who=ANYONE)
def set_name(ctx: Context, action: SetName) -> None:
    ctx.replace(_named(ctx, action.name), done=t("name-back", name=action.name))


def _named(ctx: Context, name: str) -> Card:
    """The new name is noted; the one before it is a tap away."""
    before, ctx.person.name = ctx.person.name, name
    changed = before not in ("", name)
    back = [Button(t("name-back", name=before), SetName(before))] if changed else []
    return card(t("my-name-noted", name=name), buttons=back)


# When they can usually meet


@pressed(ChangeTimes, who=ANYONE)
def change_times(ctx: Context, action: ChangeTimes) -> None:
    contact = still(ctx.membership(action.contact))
    ctx.ask(my_times_given, _times_card(contact), contact=contact.id)


def _times_card(contact: Contact, *opening: Line) -> Card:
    return times_card(contact.dayparts or (), partial(MyTimes, contact.id), *opening)


@pressed(MyTimes, who=ANYONE, keeps=True)
def my_times(ctx: Context, action: MyTimes) -> None:
    """Each tap is kept; the last one says that it is done."""
    contact = still(ctx.membership(action.contact))
    contact.dayparts = [d for d in DAYPARTS if d in action.dayparts]
    if action.done:
        ctx.settle()
        ctx.replace(_times_noted(contact))
    else:
        ctx.update(_times_card(contact))


@answered("my.times-given", who=ANYONE)
def my_times_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    contact = still(ctx.membership(data["contact"]))
    contact.dayparts = list(times_in(said.text)) or contact.dayparts
    unclear = times_unclear(said.text)
    if unclear is None:
        ctx.reply(_times_noted(contact))
    else:
        ctx.ask(my_times_given, _times_card(contact, unclear), contact=contact.id)


def _times_noted(contact: Contact) -> Line:
    times = times_of(contact.dayparts or ())
    return t("my-times-noted", times=times) if times else t("my-no-times-noted")


# As whom they take part


@pressed(ChangeKind, who=ANYONE)
def change_kind(ctx: Context, action: ChangeKind) -> None:
    contact = still(ctx.membership(action.contact))
    ctx.ask(my_kind_given, kind_card(partial(MyKind, contact.id)), contact=contact.id)


@pressed(MyKind, who=ANYONE)
def my_kind(ctx: Context, action: MyKind) -> None:
    contact = still(ctx.membership(action.contact))
    contact.kind = action.kind
    ctx.replace(t("my-kind-noted", kind=t(f"kind-{action.kind}")))


@answered("my.kind-given", who=ANYONE)
def my_kind_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """ "Vrijwilligster"; what is not clear is asked again with the buttons."""
    contact = still(ctx.membership(data["contact"]))
    kind = kind_in(said.text)
    if kind is None:
        again = kind_card(partial(MyKind, contact.id), again=True)
        ctx.ask(my_kind_given, again, contact=contact.id)
    else:
        contact.kind = Kind(kind)
        ctx.reply(t("my-kind-noted", kind=t(f"kind-{kind}")))
