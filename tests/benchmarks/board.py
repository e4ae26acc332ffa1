"""A capability for the benchmarks: one's own card, a shared card, and an announcement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from handlers.conversation import writing
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import AHEAD
from handlers.conversation.menus import menu_of
from handlers.conversation.routes import Routes
from handlers.conversation.routing import answers, command, notice, pressed
from handlers.conversation.writing import Occasion, Place
from storage.messages import Message
from storage.notices import Notice
from storage.partners import found_coalition
from storage.people import Channel, Coalition, Contact, Kind, Person, Standing
from tests.benchmarks.cards import (
    ANSWERS,
    DAYS,
    FIRST_GROUP,
    FIRST_PERSON,
    own_text,
    shared_text,
)

TEXT = "Beste mensen, dinsdag om tien uur drinken we samen koffie in het buurthuis."


class Board(DeclarativeBase):
    """The benchmarks' own tables, beside those of the program."""


class OwnCard(Board):
    """One person's choices, by day."""

    __tablename__ = "bench_card"
    person: Mapped[int] = mapped_column(primary_key=True)
    chosen: Mapped[dict[str, Any]] = mapped_column(JSON)


class Vote(Board):
    """The day that one person chose on a shared card."""

    __tablename__ = "bench_vote"
    card: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]


@action("board.choose")
class Choose(Action):
    """My answer for this day is this."""

    day: str
    answer: str


@action("board.prefer")
class Prefer(Action):
    """My day is this one."""

    day: str


def own_card(chosen: dict[str, Any]) -> Card:
    rows = [[Button(f"{day} {answer}", Choose(day, answer)) for answer in ANSWERS] for day in DAYS]
    return card(own_text(chosen), buttons=rows)


def shared_card(votes: dict[str, int]) -> Card:
    return card(shared_text(votes), buttons=[[Button(day, Prefer(day)) for day in DAYS]])


@answers(AHEAD)
def expect(world: World, pressed: Sequence[Message]) -> list[OwnCard]:
    """The choices of those who press on their own cards, read for all of them at once."""
    people = {message.person_id for message in pressed if message.person_id is not None}
    if not people:
        return []
    return list(world.db.scalars(select(OwnCard).where(OwnCard.person.in_(people))))


@pressed(Choose)
def chose(ctx: Context, action: Choose) -> None:
    """Change my own card."""
    mine = ctx.db.get_one(OwnCard, ctx.person.id)
    mine.chosen = {**mine.chosen, action.day: action.answer}
    assert ctx.message
    ctx.rewrite(ctx.message, own_card(mine.chosen))
    ctx.toast("Genoteerd")


@pressed(Prefer)
def preferred(ctx: Context, action: Prefer) -> None:
    """Change my vote, and the tally that all see."""
    message = ctx.message
    assert message
    vote = {"card": message.id, "person": ctx.person.id, "day": action.day}
    ctx.db.connection().execute(CAST, vote)
    ctx.redraw(message, lambda: shared_card(tally(ctx.db, message.id)))
    ctx.toast("Genoteerd")


@command("vraag")
def asked(ctx: Context, words: str) -> None:
    """One message in answer."""
    ctx.reply(f"Antwoord {words}")


_cast = insert_on_sqlite(Vote)
CAST = _cast.on_conflict_do_update(set_={"day": _cast.excluded.day})


def tally(db: Session, of: int) -> dict[str, int]:
    counted = select(Vote.day, func.count()).where(Vote.card == of).group_by(Vote.day)
    return dict(db.execute(counted).all())


@notice("bench")
def announcement(world: World, asked: Notice) -> Card:
    """The same words for everyone."""
    return card(TEXT)


def settle_in(db: Session, account: int, people: int, now: datetime) -> Coalition:
    """A coalition of this many active members, each with a chat."""
    coalition = found_coalition(db, "Snelstad Ontmoet", "Snelstad")
    everyone = [{"name": f"Mens {n}", "language": "nl", "since": now} for n in range(people)]
    ids = db.scalars(insert(Person).returning(Person.id, sort_by_parameter_order=True), everyone)
    for number, person in enumerate(ids.all()):
        user = str(FIRST_PERSON + number)
        db.add(Channel(person_id=person, account_id=account, user=user, chat=user))
        db.add(
            Contact(
                coalition_id=coalition.id,
                person_id=person,
                kind=Kind.VOLUNTEER,
                standing=Standing.ACTIVE,
                since=now,
            )
        )
    return coalition


def show_menus(db: Session, routes: Routes) -> None:
    """As if everyone's menu had been shown long ago, so that none is shown while we measure."""
    anyone = db.scalars(select(Person).limit(1)).one()
    db.execute(update(Channel).values(menu=menu_of(routes, anyone).fingerprint))


def deal_own_cards(db: Session, coalition: Coalition, now: datetime) -> None:
    """Everyone gets a card of their own."""
    for channel in db.scalars(select(Channel)):
        db.add(OwnCard(person=channel.person_id, chosen={}))
        place = writing.place_of(channel.person, channel)
        writing.write(db, own_card({}), place, coalition, now, Occasion())


def deal_shared_cards(
    db: Session, account: int, coalition: Coalition, groups: int, now: datetime
) -> None:
    """Every group gets a card."""
    for group in range(groups):
        place = Place(account, str(FIRST_GROUP - group), None, "nl")
        writing.write(db, shared_card({}), place, coalition, now, Occasion())
