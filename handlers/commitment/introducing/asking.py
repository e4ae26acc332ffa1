"""The other organisation is asked after the first said yes."""

from __future__ import annotations

from datetime import timedelta

from handlers.commitment.introducing.actions import AnswerIntroduction, AskLater, MoreOfIntroduction
from handlers.commitment.introducing.sides import askable, reason
from handlers.commitment.subjects import INTRODUCTION
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import still
from handlers.conversation.context import World
from handlers.conversation.events import Brought
from handlers.conversation.routing import happened, notice
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.commitment import Introduction, IntroductionSide, IntroductionState, Nudge
from storage.notices import Notice, is_wished
from storage.people import Contact, Organisation

ANSWER_WITHIN = timedelta(weeks=3)


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
    ask(world, introduction, view.willing()[0])
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


def ask(world: World, introduction: Introduction, contact: Contact) -> None:
    """Have this contact answer for the side that is asked."""
    _, asked = still(introduction.pair)
    asked.contact = contact.id
    introduction.due_at = world.now + ANSWER_WITHIN
    courtesy.notify(world, contact, "offer", INTRODUCTION.about(introduction.id))


def again(introduction: Introduction) -> str:
    """The second time that somebody is asked."""
    return INTRODUCTION.about(introduction.id, "again")


@happened(Brought)
def asked(world: World, event: Brought) -> None:
    """From now on they have three weeks to answer."""
    introduction = INTRODUCTION.of(world, event.notice)
    if introduction is not None and introduction.due_at is not None:
        introduction.due_at = world.now + ANSWER_WITHIN


@notice(INTRODUCTION)
def write(world: World, wish: Notice, introduction: Introduction) -> Card | None:
    """Asks the other side, which is named by its organisation alone."""
    pair = introduction.pair
    if pair is None or introduction.state is not IntroductionState.ASKED:
        return None
    first, asked = pair
    if asked.contact != wish.contact_id or asked.says is not None:
        return None
    opening = t("introduction-offer", name=first_name(wish.contact.name))
    return question(world, introduction, wish.contact, opening, reason(introduction, first))


def question(
    world: World, introduction: Introduction, contact: Contact, *said: Line | list[Line]
) -> Card:
    """Whether this contact wants it, below what is said."""
    answers = _answers(world, introduction, contact)
    return card(*said, t("shall-i-introduce"), buttons=answers)


def _answers(world: World, introduction: Introduction, contact: Contact) -> list[list[Button]]:
    """Yes, no, more, and once also later."""
    waits = is_wished(world.db, contact, "offer", again(introduction))
    yes = Button(t("introduce-yes"), AnswerIntroduction(introduction.id, True))
    more = Button(t("introduce-more"), MoreOfIntroduction(introduction.id))
    no = Button(t("introduce-no"), AnswerIntroduction(introduction.id, False))
    later = [] if waits else [Button(t("nudge-later"), AskLater(introduction.id))]
    return [[yes, more], [no, *later]]
