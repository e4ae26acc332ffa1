"""The help that organisations asked for, as leaders read it and see to it."""

from __future__ import annotations

from datetime import timedelta

from handlers.commitment.subjects import HELP
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import still
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import MATTERS, TO_ORGANISATION
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, notice, pressed
from handlers.conversation.texts import Line, t
from storage.commitment import Nudge, help_wanted, nudge_by
from storage.notices import Notice
from storage.people import Contact, contact_by


@action("nudge.help-handled")
class Handled(Action):
    """A leader saw to what an organisation asked for."""

    nudge: int


@action("nudge.help-show")
class ShowHelp(Action):
    """See what an organisation asked for."""

    nudge: int


WAITS_FOR_HELP = timedelta(days=90)
"""So long the overview tells of it."""
HELP_WANTED = MatterKind(
    "help-wanted", MatterUrgency.PERSON_WAITS, "nudge-wish-several", "nudge-wish-title"
)


@notice(HELP)
def tell_leader(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    """Tells a leader what an organisation would like, with the moment if they chose one."""
    if "help" not in nudge.data:
        return None
    return card(
        _told(world, nudge),
        buttons=[*world.gather(TO_ORGANISATION, nudge.organisation), _handled(nudge)],
    )


def _told(world: World, nudge: Nudge) -> Line:
    """With the contact who asked, as long as that one is known."""
    contact = contact_by(world.db, nudge.coalition_id, nudge.contact)
    name = contact.name if contact is not None else nudge.organisation.name
    return t(
        "nudge-help-told",
        organisation=nudge.organisation.name,
        help=help_in(nudge),
        soon=soon_in(nudge),
        name=name,
    )


def _handled(nudge: Nudge) -> Button:
    return Button(t("nudge-wish-handled", organisation=nudge.organisation.name), Handled(nudge.id))


@pressed(Handled, who=LEADERS)
def handle(ctx: Context, action: Handled) -> None:
    """A leader saw to it; it waits for nobody any more."""
    nudge = still(nudge_by(ctx.db, ctx.me.coalition_id, action.nudge))
    nudge.data = {**nudge.data, "handled": True}
    ctx.let_news_stand()
    ctx.replace(t("nudge-wish-handled-noted", organisation=nudge.organisation.name))


@answers(MATTERS)
def asked_for_help(world: World, leader: Contact) -> list[Matter]:
    """Organisations that asked for help, until a leader saw to it."""
    nudges = help_wanted(world.db, leader.coalition_id, world.now - WAITS_FOR_HELP)
    return [
        Matter(HELP_WANTED, _told(world, nudge), Button(_title(nudge), ShowHelp(nudge.id)))
        for nudge in nudges
    ]


def _title(nudge: Nudge) -> Line:
    return t("nudge-wish-of", organisation=nudge.organisation.name)


@pressed(ShowHelp, who=LEADERS)
def show_help(ctx: Context, action: ShowHelp) -> None:
    nudge = still(nudge_by(ctx.db, ctx.me.coalition_id, action.nudge))
    ways = [*ctx.gather(TO_ORGANISATION, nudge.organisation), _handled(nudge)]
    ctx.replace(card(_told(ctx, nudge), buttons=ways), done=_title(nudge))


def help_in(nudge: Nudge) -> Line:
    """The help that they would like, inside a sentence."""
    return t(f"wanted-told-{nudge.data['help']}")


def soon_in(nudge: Nudge) -> Line:
    """The end of that sentence, with the moment if they chose one."""
    return t(f"wanted-soon-told-{nudge.data['soon']}") if "soon" in nudge.data else ""
