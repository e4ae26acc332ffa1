"""How much a person wants to get: why a message came, a pause, only what is needed, or not me."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Less, NotMe, PauseFor, Why, settings_of
from handlers.conversation.events import CourtesyChanged, Stopped, WantsLess
from handlers.conversation.hooks import CAN_DECLINE, MORE, STILL_CHOSEN
from handlers.conversation.meant import ways_to
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import answered, answers, means, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from handlers.language.moments import day_in
from storage.linking import let_go
from storage.notices import Notice, look_again_at, notice_by
from storage.people import Channel, Contact, Person, Standing, contact_by, leaders_of, leads_alone

LONGEST = timedelta(days=731)


@action("preference.pause")
class Pause(Action):
    """Nothing comes for two weeks, two months, or until after the summer; "ask": until a day that
    they type; "never": the pause is over."""

    until: str


@action("preference.pause-until")
class PauseUntil(Action):
    """Nothing comes until this day (ISO)."""

    day: str


@action("preference.only-needed")
class OnlyNeeded(Action):
    """Nothing comes but what cannot be missed, or all again. `contact` 0: in every coalition."""

    contact: int
    yes: bool


@action("preference.stop-all")
class StopAll(Action):
    """Stop, from the menu about fewer messages."""


@action("preference.wrong-person")
class WrongPerson(Action):
    """Whether this is not the chat of the person we think, after asking once more."""

    contact: int
    yes: bool


# Why


@pressed(Why)
def tell_why(ctx: Context, action: Why) -> None:
    """Its audience and its sender, how much can come at most, and how it stops."""
    found = still(notice_by(ctx.db, ctx.me.coalition_id, action.notice))
    if found.contact_id != ctx.me.id:
        raise Closed
    allowed = settings_of(ctx.coalition)
    names = [leader.name for leader in leaders_of(ctx.db, ctx.me.coalition_id)]
    sender: list[Line] = [t("why-from", leaders=names)] if names else []
    at_most = t("why-at-most", day=allowed.per_day, week=allowed.per_week)
    rules = (at_most, t("at-most-exceptions"), t("why-less"))
    reasons = courtesy.why(ctx, found)
    ctx.reply(card([*reasons, *(sender if len(reasons) == 1 else [])], rules))


# Less


@answers(MORE)
def less_in_menu(world: World, person: Person) -> list[Button]:
    """Also without a message at hand that was too much."""
    return [Button(t("fewer-messages"), Less(0))]


@pressed(Less, who=ANYONE)
def less(ctx: Context, action: Less) -> None:
    """The choices, from a pause to a goodbye."""
    here = ctx.contact.id if ctx.contact else 0
    needed = all(contact.only_needed for contact in _where(ctx, here))
    pauses = [
        [Button(t("pause-two-weeks"), Pause("two-weeks")),
         Button(t("pause-two-months"), Pause("two-months"))],
        [Button(t("pause-summer"), Pause("summer")), Button(t("pause-until"), Pause("ask"))],
    ]  # fmt: skip
    name = "all-again" if needed else "only-needed"
    last = [Button(t(name), OnlyNeeded(here, not needed)), Button(t("stop-all"), StopAll())]
    over = [] if _paused_until(ctx, ctx.person) is None else [_pause_over()]
    ctx.reply(card(t("how-much-less"), buttons=[*over, *pauses, last]))


def _paused_until(world: World, person: Person) -> datetime | None:
    """When their pause ends; None: they have none now."""
    until = person.paused_until
    return until if until is not None and until > world.now else None


def _pause_over() -> Button:
    return Button(t("pause-over"), Pause("never"))


@pressed(Pause, who=ANYONE)
def pause(ctx: Context, action: Pause) -> None:
    if action.until == "ask":
        ctx.ask(until_given, t("until-when"), replace=True)
    elif action.until == "never":
        _pause(ctx, None)
        ctx.replace(t("pause-is-over"))
    else:
        ctx.settle()
        ctx.replace(_paused(ctx, courtesy.pause_end(_length(action.until), _today(ctx))))


def _length(until: str) -> PauseFor:
    return PauseFor(until) if until in list(PauseFor) else PauseFor.SUMMER


def _today(ctx: Context) -> date:
    return ctx.now.astimezone(ctx.zone).date()


def _paused(ctx: Context, until: date) -> Card:
    _pause(ctx, datetime.combine(until, time(), ZoneInfo(str(ctx.zone))))
    return card(t("paused", until=until), buttons=[_pause_over()])


def _pause(ctx: Context, until: datetime | None) -> None:
    """Notices that wait for the end of an earlier pause may go sooner now, or must wait longer."""
    ctx.person.paused_until = until
    look_again_at(ctx.db, ctx.person.id, ctx.now)
    for contact in ctx.memberships:
        ctx.publish(CourtesyChanged(contact.coalition))
        if until is not None:
            ctx.publish(WantsLess(contact, paused=True))


@answered("preference.until-given", who=ANYONE)
def until_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> Line | None:
    day = day_in(said.text, _today(ctx))
    if day is None or day > _today(ctx) + LONGEST:
        return t("until-when-again")
    ctx.reply(_paused(ctx, day))
    return None


def _where(ctx: Context, contact: int) -> list[Contact]:
    return [c for c in ctx.person.contacts if contact in (0, c.id)]


@pressed(OnlyNeeded, who=ANYONE)
def only_needed(ctx: Context, action: OnlyNeeded) -> None:
    for contact in _where(ctx, action.contact):
        contact.only_needed = action.yes
        if action.yes and contact.takes_part:
            ctx.publish(WantsLess(contact, paused=False))
    back = Button(t("all-again" if action.yes else "only-needed"),
                  OnlyNeeded(action.contact, not action.yes))  # fmt: skip
    ctx.replace(card(t("now-only-needed" if action.yes else "now-all-again"), buttons=[back]))


@answers(STILL_CHOSEN)
def still_only_needed(world: World, contact: Contact) -> Card | None:
    """For a contact who comes back: they chose this before they left."""
    if not contact.only_needed:
        return None
    back = Button(t("all-again"), OnlyNeeded(contact.id, yes=False))
    return card(t("still-only-needed"), buttons=[back])


@answers(STILL_CHOSEN)
def still_paused(world: World, contact: Contact) -> Card | None:
    """The same, as long as their pause lasts."""
    until = _paused_until(world, contact.person)
    if until is None:
        return None
    day = until.astimezone(ZoneInfo(contact.coalition.zone)).date()
    return card(t("still-paused", until=day), buttons=[_pause_over()])


@pressed(StopAll, who=ANYONE)
def stop_all(ctx: Context, action: StopAll) -> None:
    ctx.close(t("stop-all"))
    run_command(ctx, ctx.routes.commands["stop"], "")


# In words


@means("less-messages")
def less_in_words(ctx: Context, said: Said) -> None:
    less(ctx, Less(0))


@means("pause")
def pause_in_words(ctx: Context, said: Said) -> None:
    """A day in the words is offered; nothing pauses by words that may mean another day."""
    day = day_in(said.text, _today(ctx))
    if day is None or day > _today(ctx) + LONGEST:
        less(ctx, Less(0))
        return
    ways = [Button(t("pause-until-day", until=day), PauseUntil(day.isoformat())),
            Button(t("pause-other"), Less(0)), *_declining(ctx)[:1]]  # fmt: skip
    ctx.reply(card(t("pause-sure", until=day), buttons=ways))


def _declining(ctx: Context) -> list[Button]:
    """Ways to say no to the first thing that falls into the pause."""
    return [
        b for mine in ctx.meant_memberships for some in ctx.gather(CAN_DECLINE, mine) for b in some
    ]


@pressed(PauseUntil, who=ANYONE)
def pause_until(ctx: Context, action: PauseUntil) -> None:
    ctx.replace(_paused(ctx, date.fromisoformat(action.day)))


@means("back-again", who=ANYONE)
def come_back(ctx: Context, said: Said) -> None:
    """Everything goes on again by a tap; a contact who left hears where they stand."""
    if not ctx.memberships:
        ctx.routes.commands["start"].run(ctx, "")
        return
    over = [] if _paused_until(ctx, ctx.person) is None else [_pause_over()]
    again = [Button(t("all-again"), OnlyNeeded(mine.id, yes=False))
             for mine in ctx.meant_memberships if mine.only_needed]  # fmt: skip
    ways = [*over, *again]
    joining = ways_to(ctx, said.text, "take-part")
    ctx.reply(card(t("come-back-how" if ways else "all-is-on"), buttons=[*ways, *joining]))


@means("stop-everything", who=ANYONE, aside=True)
def stop_in_words(ctx: Context, said: Said) -> None:
    """Nobody is taken at words that may mean less than that."""
    sure = Button(t("stop-all-sure"), StopAll(), Style.DANGER)
    if ctx.memberships:
        ctx.reply(card(t("stop-all-really"), buttons=[sure, Button(t("fewer-messages"), Less(0))]))
    elif any(contact.standing is Standing.REGISTERING for contact in ctx.person.contacts):
        ctx.reply(card(t("stop-joining-really"), buttons=[sure]))
    else:
        run_command(ctx, ctx.routes.commands["stop"], "")


# Not me


@pressed(NotMe)
def not_me(ctx: Context, action: NotMe) -> None:
    """Ask once more before a chat is closed."""
    wrong, mine = WrongPerson(ctx.me.id, True), WrongPerson(ctx.me.id, False)
    buttons = [Button(t("really-not-me"), wrong), Button(t("it-is-me"), mine)]
    ctx.reply(card(t("are-you-not", name=first_name(ctx.person.name)), buttons=buttons))


@pressed(WrongPerson, who=ANYONE)
def wrong_person(ctx: Context, action: WrongPerson) -> None:
    """This chat is a stranger's from now on; the leaders hear that they must look for the other."""
    still(ctx.person.own(action.contact))
    here = (ctx.account, ctx.event.chat)
    channel = still(next((c for c in ctx.person.channels if (c.account_id, c.chat) == here), None))
    if not action.yes:
        ctx.replace(t("it-is-me-noted"))
        return
    ctx.contact = None
    noted = ctx.replace(t("not-me-noted-alone" if _led_alone(ctx, channel) else "not-me-noted"))
    let_go(ctx.db, channel, ctx.now)
    ctx.db.expire(ctx.person, ["channels"])
    for contact in ctx.memberships:
        _lost(ctx, contact, noted.id)


def _led_alone(ctx: Context, channel: Channel) -> bool:
    """Whether a coalition has no leader any more without this channel."""
    elsewhere = any(c.closed_at is None for c in ctx.person.channels if c is not channel)
    return not elsewhere and any(leads_alone(ctx.db, contact) for contact in ctx.memberships)


def _lost(ctx: Context, contact: Contact, message: int) -> None:
    if not contact.is_reachable:
        contact.leave(Standing.EXPECTED, ctx.now)
        ctx.publish(Stopped(contact))
    for leader in leaders_of(ctx.db, contact.coalition_id):
        courtesy.notify(ctx, leader, "news", f"not-me:{message}", contact=contact.id)


@notice("not-me")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """To a leader: a chat turned out to be somebody else's."""
    lost = contact_by(world.db, wish.coalition_id, wish.data["contact"])
    if lost is None:
        return None
    name = "not-them-elsewhere" if lost.is_reachable else "not-them"
    return card(t(name, name=lost.name))
