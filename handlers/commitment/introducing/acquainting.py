"""Both said yes: each reads whom they can write to, and the leaders that they met."""

from __future__ import annotations

from typing import Any

from handlers.commitment.introducing.actions import WriteToOther
from handlers.commitment.introducing.sides import contact_of
from handlers.commitment.subjects import ACQUAINTED, INTRODUCED
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Replied
from handlers.conversation.routes import Takes
from handlers.conversation.routing import answered, notice, pressed
from handlers.conversation.texts import Line, render, t
from handlers.conversation.words import first_name
from storage.commitment import Introduction, IntroductionSide, IntroductionState, introduction_by
from storage.notices import Notice
from storage.people import Contact


def introduced(
    introduction: Introduction, other: IntroductionSide, contact: Contact, first: str = ""
) -> Card:
    """Tells one side whom they can write to at the other, and what that one would like first."""
    name = first_name(contact.name)
    begins = [t(f"begins-with-{first}", name=name)] if first else []
    return card(
        t("introduction-made", name=contact.name, partner=other.organisation.name),
        [*begins, t("introduction-how", name=name)],
        buttons=[Button(t("write-to", name=name), WriteToOther(introduction.id))],
    )


@notice(INTRODUCED)
def tell_first(world: World, wish: Notice, introduction: Introduction) -> Card | None:
    other = introduction.pair[1] if introduction.pair is not None else None
    contact = contact_of(other) if other is not None else None
    if other is None or contact is None:
        return None
    return introduced(introduction, other, contact)


@notice(ACQUAINTED)
def tell_leader(world: World, wish: Notice, introduction: Introduction) -> Card | None:
    if introduction.pair is None:
        return None
    one, other = (side.organisation.name for side in introduction.pair)
    return card(t("introduction-told", one=one, other=other, words=introduction.sought))


@pressed(WriteToOther)
def write_to(ctx: Context, action: WriteToOther) -> None:
    other = _other_of(ctx, action.introduction)
    ctx.let_stand()
    asked = t("write-to-whom", name=first_name(other.name))
    ctx.ask(words_given, asked, introduction=action.introduction)


def _other_of(ctx: Context, introduction: int) -> Contact:
    """The contact to whom this one was introduced."""
    found = still(introduction_by(ctx.db, ctx.me.coalition_id, introduction))
    if found.state is not IntroductionState.MADE:
        raise Closed
    sides = still(found.pair, t("introduction-gone"))
    if ctx.me.id not in {side.contact for side in sides}:
        raise Closed
    # Two whom we know as one person by now have nobody to write to.
    others = (contact_of(side) for side in sides if side.contact != ctx.me.id)
    return still(next(others, None), t("introduction-gone"))


@answered("introduction.words-given", takes=Takes.LETTER, files=True)
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """The words go as a letter, which the other can answer."""
    other = _other_of(ctx, data["introduction"])
    ctx.publish(Replied(other, said, render(t("introduction-about"), ctx.reader)))
    return None
