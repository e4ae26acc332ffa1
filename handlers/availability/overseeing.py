"""How a running poll is going: the report of its leader, and the card in the chats of groups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.availability.actions import (
    AddSlots,
    AskChoice,
    CancelPoll,
    SendMap,
    ShowPoll,
    ShowPolls,
    ShowSilent,
    WithdrawMenu,
)
from handlers.availability.cards import ended_card, head_of
from handlers.availability.subjects import CHOICE, IN_CHAT, POLL
from handlers.conversation import courtesy
from handlers.conversation.arrival import still_to_come
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import still
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.paging import FEW, cut, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, due, pressed
from handlers.conversation.texts import Line, Near, t
from handlers.conversation.writing import Occasion
from storage.availability import (
    ANSWERABLE,
    Ballot,
    Poll,
    PollSlot,
    PollState,
    Vote,
    ballots,
    cards_about,
    chats_of_groups,
    poll_by,
    polls_in,
    tally,
)
from storage.messages import Message
from storage.notices import PutOff, put_off
from storage.outbox import Urgency
from storage.partners import GroupChat
from storage.people import Role, contact_by, contacts_by, leader_for

PACE = timedelta(seconds=3)
"""Between two edits of what many people change."""
SHOWN_SLOTS = 10
CHATS = 100


def soon_redrawn(world: World, poll: Poll) -> None:
    """Have the report and the cards in group chats brought up to date, once for all that comes in
    meanwhile."""
    poll.report_at = min(poll.report_at or world.now + PACE, world.now + PACE)


def all_redrawn(world: World, poll: Poll) -> None:
    """Have the invitees' own cards brought up to date as well, slice by slice."""
    poll.mend_at, poll.mended = world.now, 0
    soon_redrawn(world, poll)


def report_card(world: World, poll: Poll) -> Card:
    """How far a poll is: its answers and votes, and all that can be done now."""
    if not poll.takes_answers:
        return ended_card(poll)
    cast = world.once(ballots, poll)
    later = put_off(world.db, poll.coalition_id, POLL.about(poll.id))
    unasked = {someone.contact for someone in later}
    silent = cut([each.name for each in cast if not (each.answered or each.contact in unasked)])
    remarks: list[Line] = [
        t("poll-says", name=each.name, text=each.remark) for each in cast if each.remark
    ]
    return card(
        [*head_of(poll), _how_far(poll, cast), *_still_to_come(later)],
        tally_lines(poll, world.once(tally, poll)),
        remarks[:FEW],
        _entered(world, poll, cast),
        [t("poll-silent", names=silent)] if silent else (),
        buttons=[
            [Button(t("poll-choose"), AskChoice(poll.id)), Button(t("poll-map"), SendMap(poll.id))],
            Button(t("poll-who-is-silent"), ShowSilent(poll.id)),
            [Button(t("poll-add"), AddSlots(poll.id)),
             Button(t("poll-withdraw"), WithdrawMenu(poll.id))],
            Button(t("poll-stop"), CancelPoll(poll.id)),
        ],
    )  # fmt: skip


def _entered(world: World, poll: Poll, cast: Sequence[Ballot]) -> list[Line]:
    """The answers that a leader entered for an invitee, with the leader and the day."""
    entered = [(each.name, each.entered_by, each.entered_at)
               for each in cast if each.entered_by and each.entered_at]  # fmt: skip
    if not entered:
        return []
    zone = ZoneInfo(poll.coalition.zone)
    leaders = contacts_by(world.db, poll.coalition_id, {by for _, by, _ in entered})
    names = {leader.id: leader.name for leader in leaders}
    return cut([_entry(name, names.get(by), at.astimezone(zone)) for name, by, at in entered])


def _entry(name: str, by: str | None, at: datetime) -> Line:
    if by is None:
        return t("poll-entered-by-former", name=name, on=at.date())
    return t("poll-entered", name=name, by=by, on=at.date())


def _how_far(poll: Poll, cast: Sequence[Ballot]) -> Line:
    answered = sum(ballot.answered for ballot in cast)
    name = "poll-answered" if poll.state is PollState.OPEN else "poll-answered-late"
    until = Near(poll.deadline) if poll.deadline else ""
    return t(name, answered=answered, asked=len(cast), until=until)


def _still_to_come(later: Sequence[PutOff]) -> list[Line]:
    """The invitees who get the question later, where there are any."""
    names = [someone.name for someone in later]
    return [still_to_come(names, len(names), later[0].until)] if later else []


def tally_lines(poll: Poll, counted: dict[int, dict[Vote, int]]) -> list[Line]:
    """The votes on each slot; of many slots only the best."""
    slots: Sequence[PollSlot] = poll.slots
    if len(slots) > SHOWN_SLOTS:
        best = sorted(slots, key=lambda slot: _liked(counted[slot.id]), reverse=True)
        slots = sorted(best[:SHOWN_SLOTS], key=lambda slot: slot.starts_at)
    lines: list[Line] = [_tally_line(slot, counted[slot.id]) for slot in slots]
    more = len(poll.slots) - len(slots)
    return [*lines, t("poll-more-slots", count=more)] if more else lines


def _liked(votes: dict[Vote, int]) -> tuple[int, int]:
    yes, maybe = votes.get(Vote.YES, 0), votes.get(Vote.MAYBE, 0)
    return yes + maybe, yes


def _tally_line(slot: PollSlot, votes: dict[Vote, int]) -> Line:
    counts = [t(f"poll-count-{vote}", count=votes[vote]) for vote in Vote if votes.get(vote)]
    return t("poll-tally", at=slot.starts_at, counts=counts or [t("poll-count-none")])


def chat_card(world: World, poll: Poll) -> Card:
    """The tally for a group chat, unless it is hidden until the deadline."""
    if not poll.takes_answers:
        return ended_card(poll)
    cast = world.once(ballots, poll)
    hidden = poll.hidden and poll.state is PollState.OPEN
    return card(
        [*head_of(poll), _how_far(poll, cast)],
        () if hidden else tally_lines(poll, world.once(tally, poll)),
        t("poll-answer-in-own-chat"),
    )


def show_in_chats(world: World, poll: Poll) -> None:
    """Bring the card up to date in each chat of the groups that are asked; in a chat that has none
    yet it comes at an hour that suits all kinds of members."""
    known = {
        (message.account_id, message.chat): message
        for message in cards_about(world.db, poll, IN_CHAT.about(poll.id), 0, CHATS)
    }
    for chat in chats_of_groups(world.db, poll):
        message = known.get((chat.account_id, chat.chat))
        if message is not None:
            world.rewrite(message, chat_card(world, poll), Urgency.BROADCAST)
        elif poll.takes_answers:
            _post(world, poll, chat)


def _post(world: World, poll: Poll, chat: GroupChat) -> None:
    at = courtesy.in_chats(world.now, PURPOSES["invitation"], poll.coalition)
    if poll.deadline is not None and at >= poll.deadline:
        return
    occasion = Occasion("invitation", IN_CHAT.about(poll.id), Urgency.BROADCAST, at)
    world.write_in_groups([chat], chat_card(world, poll), poll.coalition, occasion)


@due(Poll.report_at)
def refresh(world: World, poll: Poll) -> None:
    """Redraw the report and the cards in group chats, and tell the leader when they can choose."""
    leader = contact_by(world.db, poll.coalition_id, poll.by_contact)
    if leader is None or not leader.takes_part or leader.role is not Role.LEADER:
        _pass_on(world, poll)
    if poll.report is not None:
        world.rewrite(poll.report, report_card(world, poll), Urgency.DUE)
    waiting = put_off(world.db, poll.coalition_id, POLL.about(poll.id))
    if waiting and poll.takes_answers:
        poll.report_at = max(waiting[0].until, world.now) + PACE
    show_in_chats(world, poll)
    if poll.state is PollState.OPEN and poll.invite_at is None:
        _tell_what_is_reached(world, poll, world.once(ballots, poll))


def _pass_on(world: World, poll: Poll) -> None:
    """Let another leader see to the poll; in the chat of the former one nothing changes."""
    poll.report = None
    leader = leader_for(world.db, poll.coalition_id, poll.by_contact)
    if leader is not None:
        poll.by_contact = leader.id


def _tell_what_is_reached(world: World, poll: Poll, cast: Sequence[Ballot]) -> None:
    if cast and all(ballot.done for ballot in cast):
        tell_leader(world, poll, "everyone")
        return
    # New slots or invitees may have come since everyone had answered.
    poll.told = [what for what in poll.told if what != "everyone"]
    if poll.minimum and _most_organisations(poll, cast) >= poll.minimum:
        tell_leader(world, poll, "minimum")


def _most_organisations(poll: Poll, cast: Sequence[Ballot]) -> int:
    """How many organisations can be there at the slot that suits most of them."""
    can = (Vote.YES, Vote.MAYBE)
    return max(
        len({o for each in cast if each.votes.get(slot.id) in can for o in each.organisations})
        for slot in poll.slots
    )


def tell_leader(world: World, poll: Poll, what: str) -> None:
    """Tell the leader once, for this reason, that they can choose; again where slots changed."""
    leader = leader_for(world.db, poll.coalition_id, poll.by_contact)
    if leader is not None and what not in poll.told:
        poll.told = [*poll.told, what]
        courtesy.notify(world, leader, "decision", CHOICE.about(poll.id, what, poll.edition))


# The polls that run


@command("peilingen", who=LEADERS, menu=22, plain=("peilingen",))
def polls(ctx: Context, words: str) -> None:
    """Every poll that runs, or waits for a choice."""
    found = polls_in(ctx.db, ctx.me.coalition_id, ANSWERABLE)
    ctx.reply(_list(found, 0) if found else t("no-polls"))


def _list(found: Sequence[Poll], number: int) -> Card:
    page = page_of(found, number)
    titles = [Button(poll.title, ShowPoll(poll.id)) for poll in page.items]
    turns = page.turns(ShowPolls)
    return card((t("polls-running"), *page.title), buttons=[*titles, turns])


@pressed(ShowPolls, who=LEADERS)
def show_polls(ctx: Context, action: ShowPolls) -> None:
    ctx.replace(_list(polls_in(ctx.db, ctx.me.coalition_id, ANSWERABLE), action.page))


@pressed(ShowPoll, who=LEADERS)
def show_poll(ctx: Context, action: ShowPoll) -> None:
    """How a poll is going."""
    poll = still(poll_by(ctx.db, ctx.me.coalition_id, action.poll))
    keep_report(ctx, poll, ctx.replace(report_card(ctx, poll), done=poll.title))


def keep_report(ctx: Context, poll: Poll, shown: Message) -> None:
    """Let this card be the one that changes, for the leader whose poll it is; an earlier one leads
    to it."""
    if not poll.takes_answers or ctx.me.id != poll.by_contact or poll.report is shown:
        return
    if poll.report is not None:
        ctx.rewrite(poll.report, card(head_of(poll), t("poll-below")))
    poll.report = shown


def show_beside(ctx: Context, poll: Poll, content: Card) -> None:
    """In the place of the pressed card, or below it where that is the report, which changes by
    itself."""
    if ctx.message is not None and ctx.message is poll.report:
        ctx.reply(content)
    else:
        ctx.replace(content)
