"""The manager of an organisation gets the agenda item too, where the contact agrees: asked in words
of their own, which say who thought of them."""

from __future__ import annotations

import re

from handlers.commitment.answering import nudge_of
from handlers.commitment.looking import views_of
from handlers.commitment.steps.agenda_page import file_of, item
from handlers.commitment.subjects import FOR_MANAGER
from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.routing import notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.commitment import Nudge, nudge_by
from storage.notices import Notice
from storage.people import Contact, Kind, contact_by

MANAGES = re.compile(
    r"manage|directeur|director|leidinggev|team ?lei?de?r|hoofd|head of|bestuur|voorzitter|chair"
    r"|co[öo]rdinator",
    re.IGNORECASE,
)


@action("agenda-item.to-manager", agrees="yes")
class TellManager(Action):
    """Say whether the manager may have it too."""

    nudge: int
    manager: int
    yes: bool


@action("agenda-item.manager-answer", agrees="yes")
class ManagerAnswers(Action):
    """A manager says whether they want it."""

    nudge: int
    yes: bool


def send_item(ctx: Context, nudge: Nudge) -> None:
    """The text as a message of its own, and below it the page."""
    sector = nudge.organisation.sector
    ctx.reply(item(ctx.coalition, sector))
    ctx.reply(card(t("agenda-page"), file=file_of(ctx.coalition, sector, ctx.reader)))


def ask_for_manager(ctx: Context, nudge: Nudge, noted: Line) -> Card:
    """Says that it was noted, and asks, where there is a manager and it was not asked before."""
    manager = _manager(ctx, nudge)
    if manager is None or "manager" in nudge.data:
        return card(noted)
    choices = [
        Button(t("yes" if yes else "no"), TellManager(nudge.id, manager.id, yes))
        for yes in (True, False)
    ]
    return card(noted, t("agenda-to-manager", name=manager.name), buttons=[choices])


def _manager(ctx: Context, nudge: Nudge) -> Contact | None:
    """Another contact who leads their organisation and may be asked something: by their function,
    else by their place in the board. Nobody where this contact does."""
    if _manages(ctx.me):
        return None
    [view] = views_of(ctx, ctx.coalition, [nudge.organisation_id])
    others = [contact for contact in view.willing() if _manages(contact)]
    return next((c for c in others if MANAGES.search(c.function)), others[0] if others else None)


def _manages(contact: Contact) -> bool:
    return contact.kind is Kind.BOARD or MANAGES.search(contact.function) is not None


@pressed(TellManager)
def tell_manager(ctx: Context, action: TellManager) -> None:
    nudge = nudge_of(ctx, action.nudge)
    if "manager" in nudge.data:
        raise Closed(t("noted-already"))
    done = t("yes" if action.yes else "no")
    if not action.yes:
        nudge.data = {**nudge.data, "manager": 0}
        ctx.replace(t("agenda-manager-not"), done=done)
        return
    manager = still(contact_by(ctx.db, nudge.coalition_id, action.manager))
    still(manager if manager in nudge.organisation.speakers else None, t("introduction-gone"))
    nudge.data = {**nudge.data, "manager": manager.id}
    courtesy.notify(ctx, manager, "offer", FOR_MANAGER.about(nudge.id))
    ctx.replace(t("agenda-manager-asked", name=first_name(manager.name)), done=done)


@notice(FOR_MANAGER)
def write(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    """Unless the contact who thought of them left, or they did."""
    by = contact_by(world.db, nudge.coalition_id, nudge.contact)
    if by is None or not {by, wish.contact} <= set(nudge.organisation.speakers):
        return None
    send = Button(t("agenda-send"), ManagerAnswers(nudge.id, True))
    no = Button(t("introduce-no"), ManagerAnswers(nudge.id, False))
    return card(
        t("agenda-for-manager", name=first_name(wish.contact.name), by=by.name),
        t("agenda-manager-ask", organisation=nudge.organisation.name),
        buttons=[[send, no]],
    )


@pressed(ManagerAnswers)
def manager_answers(ctx: Context, action: ManagerAnswers) -> None:
    nudge = still(nudge_by(ctx.db, ctx.me.coalition_id, action.nudge))
    if nudge.data.get("manager") != ctx.me.id:
        raise Closed
    if action.yes:
        ctx.close(t("agenda-send"))
        send_item(ctx, nudge)
    else:
        ctx.replace(t("agenda-manager-thanks"), done=t("introduce-no"))
