"""Choosing a time: the best choices and why, the leader's decision, or a new round."""

from __future__ import annotations

from handlers.availability.actions import (
    AnswerNow,
    AskChoice,
    Choose,
    NewRound,
    OtherChoices,
    SendMap,
    ShowPoll,
    Weigh,
)
from handlers.availability.cards import ended_card, head_of
from handlers.availability.choosing import passed_over
from handlers.availability.drafts import end, new_draft, put_slots, running
from handlers.availability.explaining import Coverage, Explanation
from handlers.availability.making.preview import show_preview
from handlers.availability.making.slots import learned_slots
from handlers.availability.overseeing import show_beside, tally_lines
from handlers.availability.picture.heatmap import heatmap
from handlers.availability.subjects import CHOICE
from handlers.availability.weighing import (
    Scales,
    asked,
    moments,
    price,
    served,
    to_phone,
    weigh,
)
from handlers.conversation.arrival import arrival_among
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Decided
from handlers.conversation.paging import page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import notice, pressed
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, t
from storage.availability import (
    Poll,
    PollOutcome,
    PollState,
    Vote,
    groups_asked,
    keep_outcome,
    polls_in,
    tally,
)
from storage.notices import Notice
from storage.partners import group_by

CAN = (Vote.YES, Vote.MAYBE)


@notice(CHOICE)
def tell(world: World, wish: Notice, poll: Poll) -> Card | None:
    """The choice that a leader has, and why they hear of it now."""
    _, why, _ = key_in(wish.subject)
    if not poll.takes_answers or why not in poll.told:
        return None
    return choice_card(world, poll, wish.contact_id, t(f"poll-now-{why}"))


def choice_card(world: World, poll: Poll, reader: int, *above: Line) -> Card:
    """The best slot or pair with its reasons, and all that can be done instead; `reader`: the id
    of the leader who chooses."""
    scales = weigh(world, poll)
    if scales is None:
        again = Button(t("poll-new-round"), NewRound(poll.id))
        return card(*above, head_of(poll), t("poll-all-past"), buttons=[again])
    explained = scales.explained()
    if not explained.best.serves_anyone:
        why = t("poll-nobody-can" if explained.answered else "poll-nobody")
        return card(*above, head_of(poll), why, buttons=_ways_on(scales, reader))
    best, pair = explained.best, explained.pair
    return card(
        *above,
        head_of(poll),
        [_best(scales, explained), *served(scales, best)],
        _beside_it(scales, explained, reader),
        [_twice(scales, pair), *served(scales, pair)] if pair else (),
        t("poll-as-of", at=world.now),
        buttons=_ways_on(scales, reader, best.slots, *((pair.slots,) if pair else ())),
    )


def _best(scales: Scales, explained: Explanation) -> Line:
    at, invited = moments(scales, explained.best.slots), explained.invited
    if not explained.is_known:
        return t("poll-best-few", at=at, answered=explained.answered, invited=invited)
    answered = all(ballot.done for ballot in scales.cast)
    waits = scales.poll.state is PollState.OPEN and not answered
    return t("poll-best-so-far" if waits else "poll-best", at=at)


def _beside_it(scales: Scales, explained: Explanation, reader: int) -> list[Line]:
    """Other good slots, whom to phone, and other reasons to think before choosing the best."""
    equals: list[Line] = [moments(scales, (place,)) for place in explained.tied]
    return [
        *([t("poll-tied", times=equals)] if equals else price(scales, explained)),
        *to_phone(scales, explained.best, reader),
        *([t("poll-fairly")] if explained.by_fairness else []),
    ]


def _twice(scales: Scales, pair: Coverage) -> Line:
    everyone = all(share.can == share.invited for share in pair.kinds.values())
    return t("poll-pair", at=moments(scales, pair.slots), all="yes" if everyone else "no")


def _ways_on(scales: Scales, reader: int, *choices: tuple[int, ...]) -> list[Button | list[Button]]:
    poll = scales.poll
    own = any(ballot.contact == reader and not ballot.done for ballot in scales.cast)
    styles = (Style.MAIN, Style.PLAIN)
    picks = [
        Button(t("poll-pick", at=moments(scales, c)), Weigh(poll.id, scales.ids(c)), style)
        for c, style in zip(choices, styles, strict=False)
    ]
    return [
        *picks,
        *([Button(t("poll-fill-own"), AnswerNow(reader, poll.id))] if own else []),
        [Button(t("poll-other"), OtherChoices(poll.id)), Button(t("poll-map"), SendMap(poll.id))],
        [
            Button(t("poll-new-round"), NewRound(poll.id)),
            Button(t("look-again"), AskChoice(poll.id)),
            Button(t("back"), ShowPoll(poll.id)),
        ],
    ]


@pressed(AskChoice, who=LEADERS)
def ask_choice(ctx: Context, action: AskChoice) -> None:
    poll = running(ctx, action.poll)
    show_beside(ctx, poll, choice_card(ctx, poll, ctx.me.id))


def _weighed(ctx: Context, poll: int) -> Scales:
    """The answers so far, as long as there is a slot to choose."""
    return still(weigh(ctx, running(ctx, poll)), t("poll-all-past"))


@pressed(OtherChoices, who=LEADERS)
def other_choices(ctx: Context, action: OtherChoices) -> None:
    """Every slot, the best first."""
    scales = _weighed(ctx, action.poll)
    poll = scales.poll
    page = page_of(scales.ranking.singles, action.page)
    picks = [
        Button(_short(scales, single.slots), Weigh(poll.id, scales.ids(single.slots)))
        for single in page.items
    ]
    turns = page.turns(lambda other: OtherChoices(poll.id, other))
    back = Button(t("back"), AskChoice(poll.id))
    ctx.replace(card((t("poll-all-choices"), *page.title), buttons=[*picks, turns, back]))


def _short(scales: Scales, places: tuple[int, ...]) -> Line:
    people = scales.answers.people
    can = sum(person.can(places) for person in people)
    return t("poll-choice-row", at=moments(scales, places), can=can, of=len(people))


@pressed(Weigh, who=LEADERS)
def weigh_choice(ctx: Context, action: Weigh) -> None:
    """Show the effect of choosing these slots, before it is done."""
    scales = _weighed(ctx, action.poll)
    places = still(scales.places(action.slots), t("poll-slot-gone"))
    poll, found = scales.poll, scales.coverage(places)
    others = [ballot.contact for ballot in scales.cast if ballot.contact != ctx.me.id]
    then = [t("poll-then", count=len(scales.cast)), *arrival_among(ctx, others, "date")]
    ctx.replace(
        card(
            head_of(poll),
            [t("poll-sure", at=moments(scales, places)), *served(scales, found)],
            [*to_phone(scales, found, ctx.me.id), *then],
            buttons=[
                Button(t("poll-yes"), Choose(poll.id, action.slots), Style.MAIN),
                Button(t("back"), AskChoice(poll.id)),
            ],
        ),
        done=t("poll-pick", at=moments(scales, places)),
    )


@pressed(Choose, who=LEADERS)
def choose(ctx: Context, action: Choose) -> None:
    """Decide, once: the others hear of it, and everyone gets the date."""
    scales = _weighed(ctx, action.poll)
    places = still(scales.places(action.slots), t("poll-slot-gone"))
    poll = scales.poll
    if not end(ctx, poll, PollState.DECIDED):
        raise Closed
    for place in places:
        scales.slots[place].chosen = True
    keep_outcome(ctx.db, poll, _outcomes(ctx, scales, places))
    ctx.publish(_decided(ctx, scales, places))
    ctx.replace(ended_card(poll), done=t("poll-yes"))


def _outcomes(world: World, scales: Scales, places: tuple[int, ...]) -> list[PollOutcome]:
    lost = passed_over(scales.answers, places)
    return [
        PollOutcome(kind=kind, passed_over=kind in lost, decided_at=world.now)
        for kind in scales.coverage(places).kinds
        if kind is not None
    ]


def _decided(ctx: Context, scales: Scales, places: tuple[int, ...]) -> Decided:
    poll = scales.poll
    groups = groups_asked(poll)
    slots = scales.ids(places)
    return Decided(
        by=ctx.me,
        title=poll.title,
        place=poll.place,
        minutes=poll.minutes,
        starts=tuple(scales.slots[place].starts_at for place in places),
        group=group_by(ctx.db, poll.coalition_id, groups[0]) if groups else None,
        invited=tuple(ballot.contact for ballot in scales.cast),
        coming=_coming(ctx, scales, slots),
        entered=frozenset(ballot.contact for ballot in scales.cast if ballot.entered_by),
    )


def _coming(ctx: Context, scales: Scales, slots: tuple[int, ...]) -> dict[int, tuple[int, ...]]:
    """Which of the slots each invitee can make, as far as they voted on them; the leader who chose
    can make them all, unless they voted otherwise."""
    chose = {ctx.me.id: tuple(range(len(slots)))} if ctx.me.id in scales.people else {}
    voted = [ballot for ballot in scales.cast if any(slot in ballot.votes for slot in slots)]
    return chose | {
        ballot.contact: tuple(p for p, slot in enumerate(slots) if ballot.votes.get(slot) in CAN)
        for ballot in voted
    }


@pressed(SendMap, who=LEADERS)
def send_map(ctx: Context, action: SendMap) -> None:
    """Send the picture of who can when, with what it shows in words."""
    scales = _weighed(ctx, action.poll)
    explained = scales.explained()
    best = explained.best.slots if explained.is_known else ()
    picture = heatmap(asked(scales, best), ctx.reader)
    words = tally_lines(scales.poll, ctx.once(tally, scales.poll))
    ctx.reply(card([t("poll-map-of", title=scales.poll.title)], words, file=picture))


@pressed(NewRound, who=LEADERS)
def new_round(ctx: Context, action: NewRound) -> None:
    """Ask again, at times that suit what people said; this round ends when the next one goes."""
    poll = running(ctx, action.poll)
    again = _begun_already(ctx, poll) or _next_round(ctx, poll)
    show_preview(ctx, again, t("poll-again"), done=t("poll-new-round"))


def _begun_already(ctx: Context, poll: Poll) -> Poll | None:
    drafts = polls_in(ctx.db, poll.coalition_id, [PollState.DRAFT])
    mine = (draft for draft in drafts if draft.by_contact == ctx.me.id)
    return next((draft for draft in mine if draft.earlier == poll.id), None)


def _next_round(ctx: Context, poll: Poll) -> Poll:
    again = new_draft(ctx, ctx.me, poll.title)
    again.place, again.minutes, again.targets = poll.place, poll.minutes, list(poll.targets)
    again.required, again.minimum, again.hidden = list(poll.required), poll.minimum, poll.hidden
    again.reminders, again.earlier = poll.reminders, poll.id
    put_slots(ctx, again, learned_slots(ctx, poll))
    return again
