"""The leader's card: how an announcement arrives, who misses it, and the answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.announcements.actions import (
    Correct,
    LeaveUnknown,
    Remind,
    SendAgain,
    SendRest,
    ShowNames,
    StopSending,
)
from handlers.announcements.copies import excerpt
from handlers.announcements.loaders import sent
from handlers.announcements.reminding import next_reminder, to_remind
from handlers.announcements.subjects import ANNOUNCEMENT, CORRECTION, REPORT
from handlers.conversation import writing
from handlers.conversation.arrival import still_to_come
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.events import Arrived, CourtesyChanged
from handlers.conversation.paging import FEW, cut
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import due, happened, pressed
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from storage.announcements import (
    Announcement,
    AnnouncementState,
    ReaderOutcome,
    called_in,
    chat_deliveries,
    holds_back,
    next_queued,
    next_waiting,
    outcomes,
    sending_in,
    some_with,
    tally,
    tally_before,
    unknown_copies,
)
from storage.messages import Delivery, Message
from storage.outbox import Urgency
from storage.people import Contact, Person, Role, leader_for

PACE = timedelta(seconds=3)
SLOWER = 20
"""A sending that takes long is looked at less often: after a twentieth of the time so far."""

AMISS = (
    ReaderOutcome.WAITING,
    ReaderOutcome.FAILED,
    ReaderOutcome.UNKNOWN,
    ReaderOutcome.UNREACHED,
    ReaderOutcome.EXPIRED,
    ReaderOutcome.UNWANTED,
    ReaderOutcome.STOPPED,
)

Counts = dict[ReaderOutcome, int]


def leader_of(world: World, announcement: Announcement) -> Contact | None:
    """The leader who hears of it: its own, or another where that one leads no more."""
    return leader_for(world.db, announcement.coalition_id, announcement.by_contact)


def report_card(
    world: World, announcement: Announcement, reader: Contact, *, opened: bool = False
) -> Card:
    """The progress of the sending, names where something is amiss, and the answers so far;
    `opened`: a leader looks at it as it is now."""
    counts = outcomes(world.db, announcement)
    chats = chat_deliveries(world.db, announcement)
    return card(
        _title(announcement, reader),
        [
            *_progress(announcement, counts),
            *_amiss(world, announcement, counts),
            *_in_chats(chats),
        ],
        _answers(world, announcement, counts) if _has_arrived(counts, chats) else [],
        _answers_before(world, announcement),
        buttons=_ways_on(world, announcement, opened=opened),
    )


def _title(announcement: Announcement, reader: Contact) -> Line:
    text = excerpt(announcement)
    if reader.id == announcement.by_contact:
        return t("report-about", text=text)
    return t("report-about-of", author=announcement.author, text=text)


def _ways_on(world: World, announcement: Announcement, *, opened: bool) -> list[Button]:
    # In this order: where people tap a number, the first keep theirs when the last one goes.
    ways = [
        Button(t("correct"), Correct(announcement.id)),
        Button(t("all-names"), ShowNames(announcement.id)),
    ]
    silent = to_remind(world, announcement)
    if silent:
        ways.append(Button(t("remind", count=len(silent)), Remind(announcement.id)))
    if announcement.stopped_at is None and next_look(world, announcement) is not None:
        ways.append(Button(t("stop-sending"), StopSending(announcement.id)))
    if holds_back(world.db, announcement):
        ways.append(Button(t("send-rest"), SendRest(announcement.id, opened)))
    return ways


def _progress(announcement: Announcement, counts: Counts) -> list[Line]:
    had, stopped = counts.get(ReaderOutcome.SENT, 0), counts.get(ReaderOutcome.STOPPED, 0)
    going = announcement.due_at is not None and announcement.stopped_at is None
    if not counts:
        # Nobody apart: it goes to group chats, or the first slice is yet to come.
        return [t("report-starting")] if going else []
    if going or counts.get(ReaderOutcome.BUSY):
        return [t("report-sending", sent=had, all=sum(counts.values()) - stopped)]
    # The lines below it tell what is still to come.
    return [t("report-sent", sent=had)] if had or not counts.get(ReaderOutcome.WAITING) else []


def _amiss(world: World, announcement: Announcement, counts: Counts) -> list[Line]:
    lines: list[Line] = []
    for outcome in AMISS:
        count = counts.get(outcome, 0)
        if count:
            lines.append(_ended(world, announcement, outcome, count))
    return lines


def _ended(world: World, announcement: Announcement, outcome: ReaderOutcome, count: int) -> Line:
    """How it ended for so many people, the first of them by name."""
    names = some_with(world.db, announcement, outcome, FEW)
    if outcome is ReaderOutcome.WAITING:
        at = next_waiting(world.db, announcement)
        return still_to_come(names, count, at)
    return t(f"report-{outcome}", count=count, names=cut(names, count))


def _in_chats(deliveries: Sequence[Delivery]) -> list[Line]:
    arrived = sum(delivery is Delivery.SENT for delivery in deliveries)
    return [t("report-chats", sent=arrived, all=len(deliveries))] if deliveries else []


def _has_arrived(counts: Counts, chats: Sequence[Delivery]) -> bool:
    """Whether anyone can answer by now."""
    return counts.get(ReaderOutcome.SENT, 0) > 0 or Delivery.SENT in chats


def _answers(world: World, announcement: Announcement, counts: Counts) -> list[Line]:
    choices: list[str] = announcement.choices or []
    if not choices:
        return []
    chosen = tally(world.db, announcement)
    lines = [
        _tallied(label, [name for _, name in chosen.get(i, [])]) for i, label in enumerate(choices)
    ]
    silent = counts.get(ReaderOutcome.SENT, 0) - sum(map(len, chosen.values()))
    reminded, called = announcement.reminded_at, called_in(world.db, announcement)
    return [
        *lines,
        *([t("tally-called", names=cut(called, len(called)))] if called else []),
        t("tally-silent", count=max(silent, 0)),
        *([t("report-reminded", at=reminded)] if reminded else []),
    ]


def _answers_before(world: World, announcement: Announcement) -> list[Line]:
    """The people who answered the text before, and not yet this one, by what they chose."""
    chosen = tally(world.db, announcement)
    answered = {contact for people in chosen.values() for contact, _ in people}
    lines: list[Line] = []
    for choice, people in sorted(tally_before(world.db, announcement).items()):
        names = [name for contact, name in people if contact not in answered]
        if names:
            label = (announcement.choices or [])[choice]
            lines.append(t("tally-before", label=label, names=cut(names, len(names))))
    return lines


def _tallied(label: str, names: list[str]) -> Line:
    if not names:
        return t("tally-none", label=label)
    return t("tally", label=label, count=len(names), names=cut(names, len(names)))


# Keeping it up to date


@due(Announcement.report_at)
def refresh(world: World, announcement: Announcement) -> None:
    """Bring a report up to date, and ask the leader about what is unknown."""
    counts = outcomes(world.db, announcement)
    announcement.report_at = next_look(world, announcement)
    if announcement.report_at is None:
        announcement.state = AnnouncementState.DONE
        announcement.report_at = next_reminder(world, announcement)
    show_report(world, announcement)
    _ask_about_unknown(world, announcement, counts)


def show_report(world: World, announcement: Announcement) -> None:
    """Bring the card up to date; where its reader leads no more, another leader gets one."""
    report = announcement.report
    reader = _reader_of(world, report) if report is not None else None
    if report is not None and reader is not None:
        world.rewrite(report, report_card(world, announcement, reader), Urgency.DUE)
        return
    leader = leader_of(world, announcement)
    if leader is not None:
        shown = report_card(world, announcement, leader)
        announcement.report = world.send(leader, shown, _occasion(announcement))


def _reader_of(world: World, report: Message) -> Contact | None:
    """The leader who has this card, as long as they lead its coalition."""
    person = world.db.get(Person, report.person_id)
    contact = person.contact_in(report.coalition_id or 0) if person else None
    leads = contact is not None and contact.takes_part and contact.role is Role.LEADER
    return contact if leads else None


def _occasion(announcement: Announcement) -> Occasion:
    return Occasion(subject=REPORT.about(announcement.id), urgency=Urgency.DUE)


def next_look(world: World, announcement: Announcement) -> datetime | None:
    """When something can have changed: soon while it is being sent, else when the next one may
    go; None: all is settled."""
    queued = next_queued(world.db, announcement, world.now)
    if announcement.due_at is not None or queued == world.now:
        taken = world.now - (announcement.started_at or world.now)
        return world.now + max(PACE, taken / SLOWER)
    waiting = next_waiting(world.db, announcement)
    moments = [moment for moment in (queued, waiting) if moment]
    return max(min(moments), world.now) + PACE if moments else None


@happened(CourtesyChanged)
def look_sooner(world: World, event: CourtesyChanged) -> None:
    """Recipients who waited may get it now."""
    for announcement in sending_in(world.db, event.coalition.id):
        announcement.report_at = world.now + PACE


# Unknown outcomes


def _ask_about_unknown(world: World, announcement: Announcement, counts: Counts) -> None:
    count = counts.get(ReaderOutcome.UNKNOWN, 0)
    leader = leader_of(world, announcement)
    if counts.get(ReaderOutcome.BUSY) or count <= announcement.unknown_told or leader is None:
        return
    announcement.unknown_told = count
    names = cut(some_with(world.db, announcement, ReaderOutcome.UNKNOWN, FEW), count)
    asked = card(
        t("unknown-ask", count=count, names=names),
        buttons=[
            [
                Button(t("send-again"), SendAgain(announcement.id)),
                Button(t("leave-it"), LeaveUnknown(announcement.id)),
            ]
        ],
    )
    world.send(leader, asked, _occasion(announcement))


@happened(Arrived)
def count_arrived(world: World, event: Arrived) -> None:
    """Say in the report that a recipient has it after all, of whom that was unknown."""
    message = event.message
    kinds = (ANNOUNCEMENT.kind, CORRECTION.kind)
    if kind_in(message.subject) not in kinds or message.coalition_id is None:
        return
    announcement = ANNOUNCEMENT.found(world, message.coalition_id, message.subject)
    if announcement is not None:
        announcement.report_at = world.now
        announcement.unknown_told = max(announcement.unknown_told - 1, 0)


@pressed(SendAgain, who=LEADERS)
def send_again(ctx: Context, action: SendAgain) -> None:
    announcement = sent(ctx, action.announcement)
    lost = unknown_copies(ctx.db, announcement)
    if not lost:
        raise Closed
    for copy in lost:
        writing.send_again(ctx.db, copy)
    announcement.unknown_told = 0
    announcement.report_at = ctx.now + PACE
    ctx.close(t("send-again"))


@pressed(LeaveUnknown, who=LEADERS)
def leave_unknown(ctx: Context, action: LeaveUnknown) -> None:
    ctx.close(t("leave-it"))
