"""Leaders read in their daily message which people came, joined something, and stopped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.events import JoinedOrLeft, Registered, Stopped, TookOver
from handlers.conversation.paging import FEW, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import happened, notice, pressed
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from handlers.registration.applications import name_of
from handlers.registration.by_mail import BY_MAIL
from handlers.registration.coming_back import LEADER_BACK
from storage.notices import Notice
from storage.people import Contact, Role, Standing, contact_by, leaders_of
from storage.turnover import Movement, Turn, movements_for, note_movement, waits_for


def _first(_session: Session, _coalition: int, movement: int) -> int:
    """The news goes on from this movement, also where that itself is gone."""
    return movement


PEOPLE = Subject("people", find=_first)


@action("registration.show-movements")
class ShowMovements(Action):
    """One page of the movements from the first to the last that a message told of."""

    first: int
    last: int
    page: int


@happened(Registered)
def came(world: World, event: Registered) -> None:
    """Of a new leader the others hear at once (handlers/partners/leadership.py)."""
    turn = Turn.CAME_BACK if event.back else Turn.CAME
    if event.contact.role is not Role.LEADER:
        _note(world, event.contact, turn, event.known_to, by=event.contact.invited_by)


@happened(Stopped)
def went(world: World, event: Stopped) -> None:
    """Not of an applicant, nor of a contact whose chat was somebody else's: that is told apart."""
    if event.took_part and event.contact.standing is not Standing.EXPECTED:
        _note(world, event.contact, Turn.STOPPED)


@happened(JoinedOrLeft)
def moved(world: World, event: JoinedOrLeft) -> None:
    turn = Turn.JOINED if event.joined else Turn.LEFT
    _note(world, event.contact, turn, event.known_to, into=event.where, by=event.by)


@happened(TookOver)
def took_over(world: World, event: TookOver) -> None:
    before = event.predecessor.id
    _note(world, event.contact, Turn.TOOK_OVER, into=event.organisation, by=before)


def _note(
    world: World, contact: Contact, turn: Turn, known_to: Iterable[int] = (), **more: Any
) -> None:
    """Have each leader read of it in one message a day with all the others, except a leader who
    did it themselves, or knows it already."""
    told = (BY_MAIL.about(contact.id), LEADER_BACK.about(contact.id))
    leaders = [one for one in leaders_of(world.db, contact.coalition_id) if one is not contact]
    doing = world.contact if isinstance(world, Context) else None
    knowing = [one for one in leaders if one is doing or one.person_id in known_to
               or waits_for(world.db, one, *told)]  # fmt: skip
    ids = [leader.id for leader in knowing]
    noted = note_movement(world.db, contact, turn, world.now, known_to=ids, **more)
    for leader in leaders:
        if leader not in knowing and not waits_for(world.db, leader, PEOPLE.kind):
            courtesy.notify(world, leader, "news", PEOPLE.about(noted.id))


@notice(PEOPLE)
def tell_leader(world: World, wish: Notice, first: int) -> Card | None:
    """Gone when all of it was undone, or they lead no more."""
    leader = wish.contact
    news = movements_for(world.db, leader, first)
    if not news or leader.role is not Role.LEADER:
        return None
    if len(news) <= FEW:
        return card(tuple(_line(world, one) for one in news))
    see = Button(t("news-all"), ShowMovements(first, news[-1].id, 0))
    counts = Counter(one.turn for one in news)
    lines = tuple(t(f"turns-{turn}", count=count) for turn, count in counts.items())
    return card(lines, buttons=[see])


@pressed(ShowMovements, who=LEADERS)
def show(ctx: Context, action: ShowMovements) -> None:
    news = movements_for(ctx.db, ctx.me, action.first, action.last)
    if not news:
        raise Closed
    page = page_of(news, action.page)
    lines = tuple(_line(ctx, one) for one in page.items)
    turns = page.turns(partial(ShowMovements, action.first, action.last))
    shown = card((t("news-these"), *page.title), lines, buttons=[turns])
    ctx.let_news_stand()
    ctx.replace(shown, done=t("news-these"))


def _line(world: World, movement: Movement) -> Line:
    contact = movement.contact
    name = contact.name or t("someone")
    by = contact_by(world.db, movement.coalition_id, movement.by_contact or 0)
    into = movement.organisation or movement.group
    if into is not None and movement.turn is Turn.TOOK_OVER:
        before = by.name if by is not None else t("someone-before")
        return t("turn-took-over", name=name, before=before, into=name_of(into))
    if into is not None:
        news = t(f"turn-{movement.turn}", name=name, into=name_of(into))
    else:
        names = [organisation.name for organisation in contact.organisations]
        whose = t("of-organisations", names=names) if names else t("of-no-organisation")
        news = t(f"turn-{movement.turn}", name=name, organisations=whose)
        if movement.turn is Turn.STOPPED and (deserted := _deserted_by(contact)):
            news = t("turn-stopped-last", news=news, organisations=deserted)
    return t("news-invited", news=news, by=by.name) if by is not None else news


def _deserted_by(contact: Contact) -> list[str]:
    """The organisations of which nobody takes part any more."""
    return [
        organisation.name
        for organisation in contact.organisations
        if not any(other.standing is Standing.ACTIVE for other in organisation.contacts)
    ]
