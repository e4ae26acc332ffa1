"""Makes one organisation of two that are the same, such as one that was typed with a mistake."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.events import Merging
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.partners.actions import ShowOrganisation, back
from handlers.partners.belonging import tell_joined
from handlers.partners.finding import name_of, organisation_of
from storage.invitations import open_invitations
from storage.partners import groups_joined_by, merge, organisations_in
from storage.people import Organisation

PROPOSED = 3


@action("partner.find-double")
class FindDouble(Action):
    """Choose which organisation is the same as this one."""

    organisation: int


@action("partner.merge")
class Merge(Action):
    """Make one of two: `gone` becomes part of `into`; not before it is `sure`."""

    gone: int
    into: int
    sure: bool = False


@pressed(FindDouble, who=LEADERS)
def find_double(ctx: Context, action: FindDouble) -> None:
    """Propose the names that look most like this one; another can be typed."""
    organisation = organisation_of(ctx, action.organisation)
    asked = card(
        t("merge-with-which", name=organisation.name),
        buttons=_candidates(ctx, organisation, organisation.name),
    )
    ctx.ask(double_named, asked, replace=True, organisation=organisation.id)


def _candidates(ctx: Context, organisation: Organisation, like: str) -> list[Button]:
    known = organisations_in(ctx.db, ctx.me.coalition_id)
    others = [other for other in known if other is not organisation]
    found = likely(like, others, PROPOSED, town=ctx.coalition.municipality)
    buttons = [Button(other.name, Merge(organisation.id, other.id)) for other, _ in found]
    return [*buttons, back(ShowOrganisation(organisation.id))]


@answered("partner.double-named", who=LEADERS)
def double_named(ctx: Context, said: Said | Shared, data: dict[str, int]) -> None:
    organisation = organisation_of(ctx, data["organisation"])
    typed = one_line(said.text, NAME_LIMIT)
    buttons = _candidates(ctx, organisation, typed)
    title = t("partners-found" if buttons[1:] else "partners-not-found", words=typed)
    ctx.ask(double_named, card(title, buttons=buttons), organisation=organisation.id)


@pressed(Merge, who=LEADERS)
def merge_them(ctx: Context, action: Merge) -> None:
    """Show what will happen, and do it once that is sure."""
    gone, into = organisation_of(ctx, action.gone), organisation_of(ctx, action.into)
    if gone is into:
        raise Closed
    if not action.sure:
        ctx.replace(
            card(
                t("merge-preview", gone=gone.name, into=into.name),
                _moves(ctx, gone, into) or t("merge-nothing"),
                buttons=[
                    Button(t("merge-yes"), Merge(gone.id, into.id, sure=True), Style.DANGER),
                    back(ShowOrganisation(gone.id)),
                ],
            )
        )
        return
    name = gone.name
    ctx.publish(Merging(gone, into))
    merge(ctx.db, gone, into)
    tell_joined(ctx, into.speakers)
    see = Button(t("partner-see", name=into.name), ShowOrganisation(into.id))
    ctx.replace(card(t("merged", gone=name, into=into.name), buttons=[see]), done=t("merge-yes"))


def _moves(ctx: Context, gone: Organisation, into: Organisation) -> list[Line]:
    """All that moves to the other one: a merge cannot be undone, so it is shown before."""
    people = [name_of(contact) for contact in gone.contacts if contact not in into.contacts]
    known = groups_joined_by(ctx.db, into)
    groups = [group.title for group in groups_joined_by(ctx.db, gone) if group not in known]
    open_ones = open_invitations(ctx.db, gone.coalition_id, ctx.now)
    invitations = sum(invitation.organisation_id == gone.id for invitation in open_ones)
    facts = (("sector", gone.sector, into.sector), ("offers", gone.offers, into.offers),
             ("seeks", gone.seeks, into.seeks))  # fmt: skip
    return [
        *([t("merge-people", count=len(people), names=people)] if people else []),
        *([t("partner-groups", names=groups)] if groups else []),
        *([t("merge-invitations", count=invitations)] if invitations else []),
        *(t(f"partner-{fact}", words=mine) for fact, mine, theirs in facts if mine and not theirs),
    ]
