"""What leaders see of a poll while it runs, and the card in the chats of its groups."""

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
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.paging import FEW, cut, page_of
from handlers.conversation.routing import LEADERS, command, due, pressed
from handlers.conversation.texts import Line, t
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
from storage.outbox import Urgency
from storage.partners import GroupChat
from storage.people import Role, contact_by, contacts_by, leader_for

PACE = timedelta(seconds=3)
"""Between two edits of what many people change."""
SHOWN_SLOTS = 10
CHATS = 100


def soon_redrawn(world: World, poll: Poll) -> None:
    """Have the leader's card and those in group chats brought up to date, once for all that comes
    in meanwhile."""
    if poll.report_at is None:
        poll.report_at = world.now + PACE


def all_redrawn(world: World, poll: Poll) -> None:
    """Have people's own cards brought up to date as well, slice by slice."""
    poll.mend_at, poll.mended = world.now, 0
    soon_redrawn(world, poll)


def report_card(world: World, poll: Poll) -> Card:
    """How far a poll is: who answered, what they say of which slot, and what can be done now."""
    if not poll.takes_answers:
        return ended_card(poll)
    cast = world.once(ballots, poll)
    return card(
        [*head_of(poll), _how_far(poll, cast)],
        _tally_lines(poll, world.once(tally, poll)),
        _remarks(cast),
        _entered(world, poll, cast),
        [t("poll-silent", names=_names(cast))] if _names(cast) else (),
        buttons=[
            [Button(t("poll-choose"), AskChoice(poll.id)), Button(t("poll-map"), SendMap(poll.id))],
            Button(t("poll-who-is-silent"), ShowSilent(poll.id)),
            [Button(t("poll-add"), AddSlots(poll.id)),
             Button(t("poll-withdraw"), WithdrawMenu(poll.id))],
            Button(t("poll-stop"), CancelPoll(poll.id)),
        ],
    )  # fmt: skip


def _remarks(cast: Sequence[Ballot]) -> list[Line]:
    said = [ballot for ballot in cast if ballot.remark]
    return [t("poll-says", name=b.name, text=b.remark) for b in said[:FEW]]


def _entered(world: World, poll: Poll, cast: Sequence[Ballot]) -> list[Line]:
    """Which answers a leader entered for an invitee, and when."""
    entered = [(b.name, b.entered_by, b.entered_at) for b in cast if b.entered_by and b.entered_at]
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
    return t(name, answered=answered, asked=len(cast), until=poll.deadline)


def _names(cast: Sequence[Ballot]) -> list[Line]:
    silent = [ballot.name for ballot in cast if not ballot.answered]
    return cut(silent)


def _tally_lines(poll: Poll, counted: dict[int, dict[Vote, int]]) -> list[Line]:
    """What is said of each slot; of many slots only the best."""
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
    said = [t(f"poll-count-{vote}", count=votes[vote]) for vote in Vote if votes.get(vote)]
    return t("poll-tally", at=slot.starts_at, counts=said or [t("poll-count-none")])


def chat_card(world: World, poll: Poll) -> Card:
    """What a group chat sees: the tally, unless answers stay hidden until the deadline."""
    if not poll.takes_answers:
        return ended_card(poll)
    cast = world.once(ballots, poll)
    hidden = poll.hidden and poll.state is PollState.OPEN
    return card(
        [*head_of(poll), _how_far(poll, cast)],
        () if hidden else _tally_lines(poll, world.once(tally, poll)),
        t("poll-answer-in-own-chat"),
    )


def show_in_chats(world: World, poll: Poll) -> None:
    """Have the card in each chat that now belongs to a group that is asked; where it is new, at an
    hour that suits all kinds."""
    known = {
        (message.account_id, message.chat): message
        for message in cards_about(world.db, poll, poll.chat_subject, 0, CHATS)
    }
    for chat in chats_of_groups(world.db, poll):
        message = known.get((chat.account_id, chat.chat))
        if message is not None:
            world.rewrite(message, chat_card(world, poll), Urgency.BROADCAST)
        elif poll.takes_answers:
            _post(world, poll, chat)


def _post(world: World, poll: Poll, chat: GroupChat) -> None:
    zone = ZoneInfo(poll.coalition.zone)
    hours = courtesy.settings_of(poll.coalition).hours
    at = courtesy.within_hours(world.now, None, zone, hours)
    occasion = Occasion("invitation", poll.chat_subject, Urgency.BROADCAST, at)
    world.write_in_groups([chat], chat_card(world, poll), poll.coalition, occasion)


@due(Poll.report_at)
def refresh(world: World, poll: Poll) -> None:
    """Redraw the leader's card and those in group chats, and tell the leader what there is to
    decide on."""
    owner = contact_by(world.db, poll.coalition_id, poll.by_contact)
    if owner is None or not owner.takes_part or owner.role is not Role.LEADER:
        _pass_on(world, poll)
    if poll.report is not None:
        world.rewrite(poll.report, report_card(world, poll), Urgency.DUE)
    show_in_chats(world, poll)
    if poll.state is PollState.OPEN and poll.invite_at is None:
        _tell_what_is_reached(world, poll, world.once(ballots, poll))


def _pass_on(world: World, poll: Poll) -> None:
    """Another leader sees to it from now on; in the chat of the one who left nothing changes."""
    poll.report = None
    leader = leader_for(world.db, poll.coalition_id, poll.by_contact)
    if leader is not None:
        poll.by_contact = leader.id


def _tell_what_is_reached(world: World, poll: Poll, cast: Sequence[Ballot]) -> None:
    if cast and all(ballot.done for ballot in cast):
        tell_leader(world, poll, "everyone")
        return
    # It was so before there was something new to answer, or someone else to ask.
    poll.told = [what for what in poll.told if what != "everyone"]
    if poll.minimum and _most_organisations(poll, cast) >= poll.minimum:
        tell_leader(world, poll, "minimum")


def _most_organisations(poll: Poll, cast: Sequence[Ballot]) -> int:
    """How many organisations can be there at the slot that suits most of them."""
    can = (Vote.YES, Vote.MAYBE)
    return max(
        len({o for b in cast if b.votes.get(slot.id) in can for o in b.organisations})
        for slot in poll.slots
    )


def tell_leader(world: World, poll: Poll, what: str) -> None:
    """Tell the leader once that it can be decided, and why now; again where slots changed."""
    leader = leader_for(world.db, poll.coalition_id, poll.by_contact)
    if leader is not None and what not in poll.told:
        poll.told = [*poll.told, what]
        courtesy.notify(world, leader, "decision", f"poll-choice:{poll.id}.{what}.{poll.edition}")


# The list of what runs


@command("peilingen", who=LEADERS, menu=22, plain=("peilingen",))
def polls(ctx: Context, words: str) -> None:
    """Every poll that runs, or waits for a choice."""
    found = polls_in(ctx.db, ctx.me.coalition_id, ANSWERABLE)
    if not found:
        ctx.reply(t("no-polls"))
        return
    ctx.reply(_list(found, 0))


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
    poll = poll_by(ctx.db, ctx.me.coalition_id, action.poll)
    if ctx.is_asked_here:
        ctx.settle()
    if poll is None:
        ctx.toast(t("closed-already"))
    else:
        keep_report(ctx, poll, ctx.replace(report_card(ctx, poll), done=poll.title))


def keep_report(ctx: Context, poll: Poll, shown: Message) -> None:
    """From now on this is the card that changes, for the leader whose poll it is; an earlier one
    leads to it."""
    if not poll.takes_answers or ctx.me.id != poll.by_contact or poll.report is shown:
        return
    if poll.report is not None:
        ctx.rewrite(poll.report, card(head_of(poll), t("poll-below")))
    poll.report = shown


def show_beside(ctx: Context, poll: Poll, said: Card, *, done: Line | None = None) -> None:
    """In the place of the pressed card, unless that is the report, which changes by itself."""
    if ctx.message is not None and ctx.message is poll.report:
        ctx.reply(said)
    else:
        ctx.replace(said, done=done)
