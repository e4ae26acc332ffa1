"""Makes one organisation of two that are the same, such as one that was typed with a mistake; for
a day that can be undone."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.partners.actions import ShowOrganisation, back
from handlers.partners.belonging import group_ids_of, tell_joined, tell_were_not_in
from handlers.partners.finding import name_of, organisation_of
from storage.invitations import open_invitations
from storage.joining import requests_in
from storage.merging import (
    MergeRecord,
    hold_record,
    merge,
    merged_after,
    merged_last_into,
    times_named,
    unmerge,
)
from storage.partners import groups_joined_by, organisation_named, organisations_in
from storage.people import Organisation

PROPOSED = 3


@action("partner.find-double")
class FindDouble(Action):
    """Choose which organisation is the same as this one."""

    organisation: int


@action("partner.merge")
class Merge(Action):
    """Make one of two: `gone` becomes part of `into`; not before it is `sure`. `below`: on a new
    card under this one."""

    gone: int
    into: int
    sure: bool = False
    below: bool = False


@action("partner.undo-merge")
class UndoMerge(Action):
    """Make two of one again, `until` then; `merge`: the record of what moved."""

    merge: int
    until: datetime


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
    if action.below:
        ctx.let_stand()
    if not action.sure:
        ctx.replace(_preview(ctx, gone, into))
        return
    record = still(merge(ctx.db, gone, into, ctx.now))
    tell_joined(ctx, into.speakers)
    buttons = [_undo(record, t("merge-undo")), _see(into)]
    merged = t("merged", gone=record.name, into=into.name)
    until = t("merge-until", until=record.forget_at)
    ctx.replace(card(merged, until, buttons=buttons), done=t("merge-yes"))


def _preview(ctx: Context, gone: Organisation, into: Organisation) -> Card:
    """All that comes together, before it does."""
    return card(
        t("merge-preview", gone=gone.name, into=into.name),
        _moves(ctx, gone, into) or t("merge-nothing"),
        [t("merge-theirs")] if gone.contacts else [],
        buttons=[
            Button(t("merge-yes"), Merge(gone.id, into.id, sure=True), Style.DANGER),
            back(ShowOrganisation(gone.id)),
        ],
    )


def _moves(ctx: Context, gone: Organisation, into: Organisation) -> list[Line]:
    people = [name_of(contact) for contact in gone.contacts if contact not in into.contacts]
    known = groups_joined_by(ctx.db, into)
    groups = [group.title for group in groups_joined_by(ctx.db, gone) if group not in known]
    facts = (("sector", gone.sector, into.sector),
             ("neighbourhood", gone.neighbourhood, into.neighbourhood),
             ("offers", gone.offers, into.offers), ("seeks", gone.seeks, into.seeks))  # fmt: skip
    return [
        *([t("merge-people", count=len(people), names=people)] if people else []),
        *([t("partner-groups", names=groups)] if groups else []),
        *(t(name, count=count) for name, count in _counted(ctx, gone) if count),
        *(t(f"partner-{fact}", words=mine) for fact, mine, theirs in facts if mine and not theirs),
    ]


def _counted(ctx: Context, gone: Organisation) -> list[tuple[str, int]]:
    """How many invitations, requests, and polls and announcements are for this organisation."""
    invitations = open_invitations(ctx.db, gone.coalition_id, ctx.now)
    requests = requests_in(ctx.db, gone.coalition_id)
    return [
        ("merge-invitations", sum(one.organisation_id == gone.id for one in invitations)),
        ("merge-requests", sum(one.organisation_id == gone.id for one in requests)),
        ("merge-named", times_named(ctx.db, gone)),
    ]


def _see(organisation: Organisation) -> Button:
    return Button(t("partner-see", name=organisation.name), ShowOrganisation(organisation.id))


# Undoing it


def ways_to_undo(ctx: Context, organisation: Organisation) -> list[Button]:
    """To undo the last merge into this organisation, as long as that can be done."""
    last = merged_last_into(ctx.db, organisation)
    if last is None or ctx.now > last.forget_at:
        return []
    return [_undo(last, t("merge-undo-of", name=last.name))]


def _undo(record: MergeRecord, label: Line) -> Button:
    return Button(label, UndoMerge(record.id, until=record.forget_at))


@pressed(UndoMerge, who=LEADERS)
def undo_merge(ctx: Context, action: UndoMerge) -> None:
    """Bring back the organisation that went, with all that was its own."""
    if ctx.now > action.until:
        raise Closed(t("merge-for-good"))
    record = still(hold_record(ctx.db, ctx.me.coalition_id, action.merge), t("merge-undone"))
    _check_undoable(ctx, record)
    into = organisation_of(ctx, record.into_id)
    groups = group_ids_of(ctx, into.speakers)
    gone = unmerge(ctx.db, record, into)
    tell_were_not_in(ctx, groups)
    apart = t("merge-apart", gone=gone.name, into=into.name)
    ctx.replace(card(apart, buttons=[_see(gone), _see(into)]), done=t("merge-undo"))


def _check_undoable(ctx: Context, record: MergeRecord) -> None:
    """Closed where a later merge moved the same again, or another one has its name by now."""
    later = merged_after(ctx.db, record)
    if later is not None:
        raise Closed(t("merge-undo-first", name=later.name))
    other = organisation_named(ctx.db, record.coalition_id, record.name)
    if other is not None:
        raise Closed(t("merge-name-taken", name=other.name))
