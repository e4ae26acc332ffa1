"""Someone changes their name, as whom they take part, or when they can usually meet."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import ANYONE, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.usual_times import times_of
from handlers.conversation.words import is_name, one_line
from handlers.language.dayparts import times_in, understood_whole
from handlers.language.plain_answers import kind_in
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


def mine(ctx: Context, contact: int) -> Contact | None:
    """This person's own membership with this id, in which they take part."""
    return next((c for c in ctx.person.contacts if c.id == contact and c.takes_part), None)


@pressed(ChangeName, who=ANYONE)
def change_name(ctx: Context, action: ChangeName) -> None:
    ctx.ask(my_name_given, t("which-name"))


@answered("my.name-given", who=ANYONE)
def my_name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    name = one_line(said.text, len(said.text))
    if not is_name(name):
        return t("your-name-again")
    ctx.reply(_named(ctx, name))
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


@pressed(ChangeTimes, who=ANYONE)
def change_times(ctx: Context, action: ChangeTimes) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    said = _times_card(contact.id, tuple(contact.dayparts or ()))
    ctx.ask(my_times_given, said, contact=contact.id)


def _times_card(contact: int, chosen: tuple[str, ...], opening: Line | None = None) -> Card:
    def toggle(daypart: str) -> Button:
        after = tuple(d for d in DAYPARTS if (d in chosen) != (d == daypart))
        name = "chosen-time" if daypart in chosen else "open-time"
        return Button(t(name, time=t(f"daypart-{daypart}")), MyTimes(contact, after, False))

    done = Button(t("done"), MyTimes(contact, chosen, True))
    return card(opening or t("usual-times"), buttons=[[toggle(d) for d in DAYPARTS], [done]])


@pressed(MyTimes, who=ANYONE, keeps=True)
def my_times(ctx: Context, action: MyTimes) -> None:
    """Each tap is kept; the last one says that it is done."""
    contact = mine(ctx, action.contact)
    if contact is None or ctx.message is None:
        ctx.toast(t("closed-already"))
        return
    contact.dayparts = [d for d in DAYPARTS if d in action.dayparts]
    if not action.done:
        ctx.rewrite(ctx.message, _times_card(contact.id, action.dayparts))
        return
    ctx.settle()
    ctx.replace(_times_noted(contact))


@answered("my.times-given", who=ANYONE)
def my_times_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    contact = mine(ctx, int(data["contact"]))
    chosen = times_in(said.text)
    if contact is None:
        ctx.reply(t("closed-already"))
    elif not chosen:
        again = t("usual-times-again")
        said_again = _times_card(contact.id, tuple(contact.dayparts or ()), again)
        ctx.ask(my_times_given, said_again, contact=contact.id)
    elif not understood_whole(said.text):
        contact.dayparts = list(chosen)
        partly = t("usual-times-partly", times=times_of(chosen))
        ctx.ask(my_times_given, _times_card(contact.id, chosen, partly), contact=contact.id)
    else:
        contact.dayparts = list(chosen)
        ctx.reply(_times_noted(contact))


def _times_noted(contact: Contact) -> Line:
    times = times_of(contact.dayparts or ())
    return t("my-times-noted", times=times) if times else t("my-no-times-noted")


@pressed(ChangeKind, who=ANYONE)
def change_kind(ctx: Context, action: ChangeKind) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    ctx.ask(my_kind_given, _kind_card(contact, t("which-kind")), contact=contact.id)


def _kind_card(contact: Contact, opening: Line) -> Card:
    buttons = [Button(t(f"kind-{kind}"), MyKind(contact.id, kind)) for kind in Kind]
    return card(opening, buttons=[buttons[:2], buttons[2:]])


@pressed(MyKind, who=ANYONE)
def my_kind(ctx: Context, action: MyKind) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    contact.kind = action.kind
    ctx.settle()
    ctx.replace(t("my-kind-noted", kind=t(f"kind-{action.kind}")))


@answered("my.kind-given", who=ANYONE)
def my_kind_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """ "Vrijwilligster"; what is not clear is asked again with the buttons."""
    contact = mine(ctx, int(data["contact"]))
    kind = kind_in(said.text)
    if contact is None:
        ctx.reply(t("closed-already"))
    elif kind is None:
        said_again = _kind_card(contact, t("which-kind-again"))
        ctx.ask(my_kind_given, said_again, contact=contact.id)
    else:
        contact.kind = Kind(kind)
        ctx.reply(t("my-kind-noted", kind=t(f"kind-{kind}")))
