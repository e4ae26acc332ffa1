"""All the names behind a count: of each answer, of no answer, and of those who miss it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from handlers.announcements.actions import NamesOf, ShowNames
from handlers.announcements.forecast import forecast
from handlers.announcements.loaders import known
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.paging import page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from storage.announcements import (
    OUT,
    Announcement,
    ReaderOutcome,
    contacts_with,
    silent_in,
    tally,
    tally_before,
)
from storage.people import Contact, contacts_by
from storage.recipients import Recipient

SILENT = "silent"


class Circle(NamedTuple):
    """People who have something in common: its key, how it is called, and their contact ids."""

    of: str
    label: Line
    people: list[int]


@pressed(ShowNames, who=LEADERS, keeps=True)
def show_names(ctx: Context, action: ShowNames) -> None:
    """Below the card from which it was asked, which goes on to change."""
    ctx.let_stand()
    _show(ctx, NamesOf(action.announcement))


@pressed(NamesOf, who=LEADERS)
def names_of(ctx: Context, action: NamesOf) -> None:
    _show(ctx, action)


def _show(ctx: Context, wanted: NamesOf) -> None:
    circles = _circles(ctx, known(ctx, wanted.announcement))
    if not circles:
        raise Closed(t("names-none"))
    only = circles[0] if len(circles) == 1 else None
    chosen = next((circle for circle in circles if circle.of == wanted.of), only)
    if chosen is None:
        ctx.replace(_menu(wanted, circles))
    else:
        back = [] if only else [Button(t("back"), NamesOf(wanted.announcement))]
        ctx.replace(_page(ctx, wanted, chosen, back), done=chosen.label)


def _circles(world: World, about: Announcement) -> list[Circle]:
    found = _afterwards(world, about) if about.state in OUT else _beforehand(world, about)
    return [circle for circle in found if circle.people]


def _beforehand(world: World, draft: Announcement) -> list[Circle]:
    expected = forecast(world, draft)
    later = {someone.contact for some in expected.later.values() for someone in some}
    at_once = [someone for someone in expected.reached if someone.contact not in later]
    return [
        _fated(ReaderOutcome.UNREACHED, expected.unreachable),
        _fated(ReaderOutcome.UNWANTED, expected.unwanted),
        _fated(ReaderOutcome.EXPIRED, chain.from_iterable(expected.paused.values())),
        _fated("resting", chain.from_iterable(expected.resting.values())),
        _fated("crowded", expected.crowded),
        _fated(ReaderOutcome.WAITING, chain.from_iterable(expected.later.values())),
        _fated(
            ReaderOutcome.BUSY,
            at_once,
        ),
    ]


def _fated(fate: str, people: Iterable[Recipient]) -> Circle:
    return Circle(fate, t(f"names-{fate}"), [someone.contact for someone in people])


def _afterwards(world: World, announcement: Announcement) -> list[Circle]:
    labels: list[str] = announcement.choices or []
    chosen = tally(world.db, announcement)
    answers = [
        Circle(f"choice:{i}", label, [contact for contact, _ in chosen.get(i, [])])
        for i, label in enumerate(labels)
    ]
    by_outcome = {
        outcome: contacts_with(world.db, announcement, outcome) for outcome in ReaderOutcome
    }
    silent = silent_in(world.db, announcement)
    return [
        *answers,
        *([Circle(SILENT, t("names-silent"), silent)] if labels else []),
        *_before(world, announcement),
        *(Circle(outcome, t(f"names-{outcome}"), people) for outcome, people in by_outcome.items()),
    ]


def _before(world: World, announcement: Announcement) -> list[Circle]:
    """The people by their answer to the text before the newest correction that rang."""
    labels: list[str] = announcement.choices or []
    return [
        Circle(f"before:{i}", t("names-before", label=labels[i]), [contact for contact, _ in some])
        for i, some in sorted(tally_before(world.db, announcement).items())
    ]


def _menu(wanted: NamesOf, circles: list[Circle]) -> Card:
    buttons = [
        Button(
            t("names-circle", label=circle.label, count=len(circle.people)),
            NamesOf(wanted.announcement, circle.of),
        )
        for circle in circles
    ]
    return card(t("names-which"), buttons=buttons)


def _page(ctx: Context, wanted: NamesOf, circle: Circle, back: list[Button]) -> Card:
    page = page_of(circle.people, wanted.page)
    found = {
        contact.id: contact for contact in contacts_by(ctx.db, ctx.me.coalition_id, page.items)
    }
    title = t("names-circle", label=circle.label, count=len(circle.people))
    return card(
        (title, *page.title),
        [_named(found[contact]) for contact in page.items],
        buttons=[
            page.turns(lambda number: NamesOf(wanted.announcement, circle.of, number)),
            back,
        ],
    )


def _named(contact: Contact) -> Line:
    """With the organisations they speak for: many people have the same first name."""
    names = [organisation.name for organisation in contact.organisations]
    return t("names-line", name=contact.name, organisations=names) if names else contact.name
