"""The preview of a poll, and sending it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.availability.cards import head_of
from handlers.availability.chasing import begin_asking, next_moment
from handlers.availability.deadlines import usual_deadline
from handlers.availability.drafts import FATIGUE, drafted, end
from handlers.availability.making.actions import ChangePoll, DropPoll, Extras, Open
from handlers.availability.overseeing import keep_report, report_card, show_in_chats
from handlers.conversation import courtesy
from handlers.conversation.arrival import arrival_lines, send_label, split
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Forecast, outside_seasons, rest_days, settings_of
from handlers.conversation.picking import names_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, Near, t
from storage.availability import Poll, PollState, chats_of_groups, meant_by, poll_by, recipients_of
from storage.people import Contact
from storage.targets import Target

LINE = "────────"


def show_preview(ctx: Context, poll: Poll, *faults: Line, done: Line | None = None) -> None:
    # Another card may still ask for a part of this draft.
    ctx.settle()
    ctx.replace(preview_card(ctx, poll, *faults), done=done)


def preview_card(world: World, poll: Poll, *above: Line) -> Card:
    """The question as invitees will get it, with their number and those who cannot be reached."""
    people, expected = meant_by(world.db, poll), _expected(world, poll)
    count, names = len(expected.reached), _asked(world, poll, expected)
    title = t("poll-preview" if people else "poll-nobody-to-ask", count=count, names=names)
    send = Button(send_label(expected), Open(poll.id, poll.edition), Style.MAIN)
    return card(
        [split(title, expected), *_too_late(world, poll, expected)],
        LINE,
        *_question(world, poll),
        LINE,
        [*_warnings(world, poll, people), *_extras(world, poll), *arrival_lines(expected)],
        # What was not understood stands above the buttons, where it is read.
        above,
        buttons=[*([send] if people and poll.slots else []), *_changes(poll)],
    )


def _expected(world: World, poll: Poll) -> Forecast:
    """The people whom the question will reach, and when."""
    recipients = recipients_of(world.db, poll, world.services.in_service())
    return courtesy.forecast(world, poll.coalition, recipients, "invitation", world.now)


def _asked(world: World, poll: Poll, expected: Forecast) -> list[Line]:
    """The targets as people call them; of contacts only those whom the question reaches, unless it
    reaches nobody."""
    reached = {f"contact:{someone.contact}" for someone in expected.reached}
    asked = [one for one in poll.targets if one in reached or Target.of(one).kind != "contact"]
    return names_of(world, poll.coalition_id, asked or poll.targets)


def _too_late(world: World, poll: Poll, expected: Forecast) -> list[Line]:
    """How many get the question when the time to answer has passed."""
    if not poll.slots:
        return []
    deadline = deadline_of(world, poll)
    count = sum(len(some) for at, some in expected.later.items() if at >= deadline)
    return [t("poll-arrives-late", count=count)] if count else []


def _question(world: World, poll: Poll) -> list[list[Line]]:
    opening = [t("poll-asks", author=poll.author), *head_of(poll)]
    if not poll.slots:
        return [opening, [t("poll-all-past")]]
    return [
        [*opening, t("poll-when", until=Near(deadline_of(world, poll)))],
        [t("poll-slot-line", at=slot.starts_at) for slot in poll.slots],
    ]


def _warnings(world: World, poll: Poll, people: Sequence[Contact]) -> list[Line]:
    unreached = [one.name for one in people if world.channel_for(one.person) is None]
    return [
        *([t("poll-fatigue", count=len(poll.slots))] if len(poll.slots) > FATIGUE else []),
        *([t("poll-unreached", count=len(unreached), names=unreached)] if unreached else []),
        *([t("poll-in-chat")] if chats_of_groups(world.db, poll) else []),
    ]


def _extras(world: World, poll: Poll) -> list[Line]:
    required = names_of(world, poll.coalition_id, poll.required)
    return [
        *([t("poll-required", names=required)] if required else []),
        *([t("poll-minimum", count=poll.minimum)] if poll.minimum else []),
        *([t("poll-is-hidden")] if poll.hidden else []),
    ]


def _changes(poll: Poll) -> list[list[Button]]:
    return [
        [Button(t("poll-change-slots"), ChangePoll(poll.id, "slots")),
         Button(t("poll-change-deadline"), ChangePoll(poll.id, "deadline"))],
        [Button(t("poll-change-length"), ChangePoll(poll.id, "length")),
         Button(t("poll-change-place"), ChangePoll(poll.id, "place"))],
        [Button(t("poll-change-people"), ChangePoll(poll.id, "people")),
         Button(t("poll-change-title"), ChangePoll(poll.id, "title"))],
        [Button(t("poll-extras"), Extras(poll.id)), Button(t("cancel"), DropPoll(poll.id))],
    ]  # fmt: skip


def deadline_of(world: World, poll: Poll) -> datetime:
    """The end of the time to answer: as the leader chose, as long as that lies before the first
    slot, and otherwise as is usual."""
    first, chosen = poll.slots[0].starts_at, poll.deadline
    if chosen is not None and world.now < chosen < first:
        return chosen
    zone = ZoneInfo(poll.coalition.zone)
    asked = outside_seasons(world.now, settings_of(poll.coalition).seasons, zone)
    asked = asked if asked < first else world.now
    return usual_deadline(asked.astimezone(zone), first.astimezone(zone), rest_days(poll.coalition))


@pressed(Open, who=LEADERS)
def open_poll(ctx: Context, action: Open) -> None:
    """Ask everyone; when something changed since the preview, the leader sees it first."""
    poll = drafted(ctx, action.poll)
    upcoming = poll.slots_after(ctx.now)
    expired = poll.deadline is not None and poll.deadline <= ctx.now
    if action.edition != poll.edition or len(upcoming) < len(poll.slots) or expired:
        for slot in poll.slots:
            slot.withdrawn_at = None if slot in upcoming else ctx.now
        poll.deadline = None if expired else poll.deadline
        ctx.toast(t("changed-look-again"))
        show_preview(ctx, poll)
        return
    ctx.close(send_label(_expected(ctx, poll)))
    _begin(ctx, poll)
    _end_earlier(ctx, poll)
    show_in_chats(ctx, poll)
    keep_report(ctx, poll, ctx.reply(report_card(ctx, poll)))


def _begin(ctx: Context, poll: Poll) -> None:
    poll.deadline = deadline_of(ctx, poll)
    poll.state, poll.opened_at = PollState.OPEN, ctx.now
    poll.due_at = next_moment(poll, ctx.now)
    begin_asking(ctx, poll)


def _end_earlier(ctx: Context, poll: Poll) -> None:
    """The round before this one needs no answer any more."""
    earlier = poll_by(ctx.db, poll.coalition_id, poll.earlier) if poll.earlier else None
    if earlier is not None and earlier.takes_answers:
        end(ctx, earlier, PollState.CANCELLED)
