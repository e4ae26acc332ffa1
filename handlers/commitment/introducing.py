"""Introductions of two organisations that fit each other: the other one is asked after the first
said yes, and only when both did they read whom they can write to."""

from __future__ import annotations

import enum
from datetime import timedelta
from typing import Any

from handlers.commitment.looking import View, views_of
from handlers.commitment.subjects import ACQUAINTED, INTRODUCED, INTRODUCTION, NOT_NOW
from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Brought, JoinedOrLeft, Replied, Stopped
from handlers.conversation.hooks import HAND_OVER
from handlers.conversation.routes import Takes
from handlers.conversation.routing import answered, answers, due, happened, notice, pressed
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, render, t
from handlers.conversation.words import first_name
from storage.commitment import (
    Introduction,
    IntroductionSide,
    IntroductionState,
    Nudge,
    introduction_after,
    introduction_by,
    introductions_asked,
)
from storage.notices import Notice, is_wished
from storage.people import Coalition, Contact, Organisation, leaders_of

ANSWER_WITHIN = timedelta(weeks=3)
ASK_AGAIN_AFTER = timedelta(weeks=2)


class Beginning(enum.StrEnum):
    """Ways for two organisations to begin."""

    COFFEE = "coffee"
    VISIT = "visit"
    WORDS = "words"


@action("introduction.answer", agrees="yes")
class AnswerIntroduction(Action):
    """Say whether you want to meet the other organisation."""

    introduction: int
    yes: bool


@action("introduction.more")
class MoreOfIntroduction(Action):
    """Read more of the other organisation."""

    introduction: int


@action("introduction.later")
class AskLater(Action):
    """Be asked once more in two weeks."""

    introduction: int


@action("introduction.write")
class WriteToOther(Action):
    """Write to the contact of the other organisation."""

    introduction: int


# The first said yes


def begin(world: World, nudge: Nudge, mine: Contact) -> Introduction | None:
    """Ask the other organisation of a step that somebody said yes to; None: nobody there can be
    asked now."""
    view = askable(world, mine.coalition, nudge.data["partner"])
    if view is None:
        return None
    introduction = Introduction(
        coalition_id=nudge.coalition_id,
        nudge_id=nudge.id,
        sought=nudge.data["sought"],
        offered=nudge.data["offered"],
        made_at=world.now,
    )
    partner_seeks = nudge.data["partner_seeks"]
    introduction.sides = [
        _side(nudge.organisation, mine, seeks=not partner_seeks, says=True),
        _side(view.organisation, view.willing()[0], seeks=partner_seeks),
    ]
    world.db.add(introduction)
    world.db.flush()
    _ask(world, introduction, view.willing()[0])
    return introduction


def _side(
    organisation: Organisation, contact: Contact, *, seeks: bool, says: bool | None = None
) -> IntroductionSide:
    return IntroductionSide(
        coalition_id=organisation.coalition_id,
        organisation_id=organisation.id,
        contact=contact.id,
        seeks=seeks,
        says=says,
    )


def askable(world: World, coalition: Coalition, organisation: int) -> View | None:
    """An organisation that takes part, with somebody who may be asked something; None: it is not
    like that now."""
    views = views_of(world, coalition, [organisation])
    return next((v for v in views if v.organisation.active and v.willing()), None)


def _ask(world: World, introduction: Introduction, contact: Contact) -> None:
    """Have this contact answer for the side that is asked."""
    _, asked = still(introduction.pair)
    asked.contact = contact.id
    introduction.due_at = world.now + ANSWER_WITHIN
    courtesy.notify(world, contact, "offer", INTRODUCTION.about(introduction.id))


@happened(Brought)
def asked(world: World, event: Brought) -> None:
    """From now on they have three weeks to answer."""
    wish = event.notice
    if kind_in(wish.subject) == INTRODUCTION.kind:
        introduction = INTRODUCTION.found(world, wish.coalition_id, wish.subject)
        if introduction is not None and introduction.due_at is not None:
            introduction.due_at = world.now + ANSWER_WITHIN


# The other is asked


def what_fits(partner: str, sought: str, offered: str, *, partner_seeks: bool) -> Line:
    """The words by which an organisation reads why a partner fits."""
    if partner_seeks:
        return t("fits-seeks", partner=partner, words=sought)
    return t("fits-brings", partner=partner, words=offered)


def more_of(organisation: Organisation) -> list[Line | list[Line]]:
    """The profile of an organisation, and how an introduction goes."""
    known = {
        "sector": organisation.sector,
        "offers": organisation.offers,
        "seeks": organisation.seeks,
    }
    lines: list[Line] = [t(f"more-{what}", words=words) for what, words in known.items() if words]
    return [[t("more-of", partner=organisation.name), *lines], t("both-say-yes")]


@notice(INTRODUCTION)
def write(world: World, wish: Notice, introduction: Introduction) -> Card | None:
    """Asks the other side, which is named by its organisation alone."""
    pair = introduction.pair
    if pair is None or introduction.state is not IntroductionState.ASKED:
        return None
    first, asked = pair
    if asked.contact != wish.contact_id or asked.says is not None:
        return None
    return card(
        t("introduction-offer", name=first_name(wish.contact.name)),
        _what_fits(introduction, first),
        t("shall-i-introduce"),
        buttons=_answers(world, introduction, wish.contact),
    )


def _what_fits(introduction: Introduction, other: IntroductionSide) -> Line:
    return what_fits(
        other.organisation.name,
        introduction.sought,
        introduction.offered,
        partner_seeks=other.seeks,
    )


def _answers(world: World, introduction: Introduction, contact: Contact) -> list[list[Button]]:
    """Yes, no, more, and once also later."""
    waits = is_wished(world.db, contact, "offer", _again(introduction))
    yes = Button(t("introduce-yes"), AnswerIntroduction(introduction.id, True))
    more = Button(t("introduce-more"), MoreOfIntroduction(introduction.id))
    no = Button(t("introduce-no"), AnswerIntroduction(introduction.id, False))
    later = [] if waits else [Button(t("nudge-later"), AskLater(introduction.id))]
    return [[yes, more], [no, *later]]


def _again(introduction: Introduction) -> str:
    """The second time that somebody is asked."""
    return INTRODUCTION.about(introduction.id, "again")


def _asked_me(
    ctx: Context, introduction: int
) -> tuple[Introduction, IntroductionSide, IntroductionSide]:
    """The introduction for which this contact was asked, and which is not made yet; the other side,
    and theirs."""
    found = still(introduction_by(ctx.db, ctx.me.coalition_id, introduction))
    first, mine = still(found.pair, t("introduction-gone"))
    if _contact_of(mine) is not ctx.me:
        raise Closed(t("introduction-gone"))
    if found.state is IntroductionState.MADE:
        raise Closed(t("noted-already"))
    return found, first, mine


@pressed(MoreOfIntroduction)
def show_more(ctx: Context, action: MoreOfIntroduction) -> None:
    introduction, first, _ = _asked_me(ctx, action.introduction)
    ctx.replace(
        card(
            _what_fits(introduction, first),
            *more_of(first.organisation),
            t("shall-i-introduce"),
            buttons=_answers(ctx, introduction, ctx.me),
        ),
        done=t("introduce-more"),
    )


@pressed(AskLater)
def ask_later(ctx: Context, action: AskLater) -> None:
    """Once: after that the first one hears that it is not now."""
    introduction, _, _ = _asked_me(ctx, action.introduction)
    if introduction.state is not IntroductionState.ASKED:
        raise Closed
    at = ctx.now + ASK_AGAIN_AFTER
    introduction.due_at = at + ANSWER_WITHIN
    courtesy.notify(ctx, ctx.me, "offer", _again(introduction), not_before=at)
    ctx.replace(t("introduction-later", at=at.astimezone(ctx.zone).date()), done=t("nudge-later"))


@pressed(AnswerIntroduction)
def answer(ctx: Context, action: AnswerIntroduction) -> None:
    """A yes that comes late, or after a no, is a yes."""
    introduction, first, mine = _asked_me(ctx, action.introduction)
    mine.says = action.yes
    if not action.yes:
        _end(ctx, introduction)
        ctx.replace(t("introduction-declined"), done=t("introduce-no"))
        return
    to = _contact_of(first)
    if to is None or not first.says:
        gone = t("introduction-not-any-more", partner=first.organisation.name)
        ctx.replace(gone, done=t("introduce-yes"))
        return
    introduction.state, introduction.due_at = IntroductionState.MADE, None
    courtesy.notify(ctx, to, "answer", INTRODUCED.about(introduction.id))
    for leader in leaders_of(ctx.db, introduction.coalition_id):
        courtesy.notify(ctx, leader, "news", ACQUAINTED.about(introduction.id))
    made = _introduced(introduction, first, to, introduction.first)
    ctx.replace(made, done=t("introduce-yes"))


def _contact_of(side: IntroductionSide) -> Contact | None:
    """The contact who answers for a side, as long as they speak for its organisation."""
    return next((c for c in side.organisation.speakers if c.id == side.contact), None)


# Both said yes


def _introduced(
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
    contact = _contact_of(other) if other is not None else None
    if other is None or contact is None:
        return None
    return _introduced(introduction, other, contact)


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
    [other] = (side for side in sides if side.contact != ctx.me.id)
    return still(_contact_of(other), t("introduction-gone"))


@answered("introduction.words-given", takes=Takes.LETTER, files=True)
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """The words go as a letter, which the other can answer."""
    other = _other_of(ctx, data["introduction"])
    ctx.publish(Replied(other, said, render(t("introduction-about"), ctx.reader)))
    return None


# Not now


@due(Introduction.due_at)
def end(world: World, introduction: Introduction) -> None:
    """An answer that never came is no reproach: the first one reads the same as after a no."""
    _end(world, introduction)


def take_back(world: World, nudge: Nudge) -> None:
    """The first one does not want it after all."""
    introduction = introduction_after(world.db, nudge)
    if introduction is None:
        return
    if introduction.state is IntroductionState.MADE:
        raise Closed(t("noted-already"))
    introduction.sides[0].says = False
    _end(world, introduction)


def _end(world: World, introduction: Introduction) -> None:
    """It comes to nothing now, which the first one reads if they still want it."""
    introduction.state, introduction.due_at = IntroductionState.ENDED, None
    about = [INTRODUCTION.about(introduction.id), _again(introduction)]
    courtesy.withdraw(world, introduction.coalition, about)
    if introduction.pair is None:
        return
    first, _ = introduction.pair
    to = _contact_of(first)
    if first.says and to is not None:
        courtesy.notify(world, to, "answer", NOT_NOW.about(introduction.id))


@notice(NOT_NOW)
def tell_not_now(world: World, wish: Notice, introduction: Introduction) -> Card | None:
    """Not where they said yes meanwhile."""
    if introduction.state is not IntroductionState.ENDED or introduction.pair is None:
        return None
    return card(t("introduction-not-now", partner=introduction.pair[1].organisation.name))


# Others come in the place of those who are asked


@happened(Stopped)
def stopped(world: World, event: Stopped) -> None:
    for introduction in introductions_asked(world.db, event.contact):
        _ask_another(world, introduction)


@happened(JoinedOrLeft)
def left(world: World, event: JoinedOrLeft) -> None:
    if event.joined:
        return
    for introduction in introductions_asked(world.db, event.contact):
        if introduction.pair is not None and introduction.pair[1].organisation is event.where:
            _ask_another(world, introduction)


def _ask_another(world: World, introduction: Introduction) -> None:
    """A colleague is asked instead; where there is none it ends."""
    asked = introduction.pair[1].organisation_id if introduction.pair is not None else None
    view = askable(world, introduction.coalition, asked) if asked is not None else None
    if view is None:
        _end(world, introduction)
    else:
        _ask(world, introduction, view.willing()[0])


@answers(HAND_OVER)
def ask_successor(world: World, before: Contact, successor: Contact) -> None:
    for introduction in introductions_asked(world.db, before):
        if introduction.pair is not None:
            _ask(world, introduction, successor)
