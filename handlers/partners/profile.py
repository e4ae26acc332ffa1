"""Changes what is known of an organisation: its name, sector, what it offers and what it seeks."""

from __future__ import annotations

import enum
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import LEADERS, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.partners.actions import ShowOrganisation, back
from handlers.partners.finding import after_words, organisation_of
from handlers.partners.merging import Merge
from storage.partners import organisation_named
from storage.people import Organisation

LONGEST = 300


class Field(enum.StrEnum):
    """What can be changed of an organisation."""

    NAME = "name"
    SECTOR = "sector"
    OFFERS = "offers"
    SEEKS = "seeks"


@action("partner.change-organisation")
class ChangeOrganisation(Action):
    """What of it?"""

    organisation: int


@action("partner.ask-field")
class AskField(Action):
    """Type one thing anew."""

    organisation: int
    field: Field


@action("partner.empty-field")
class EmptyField(Action):
    """Leave one thing open."""

    organisation: int
    field: Field


@pressed(ChangeOrganisation, who=LEADERS)
def change(ctx: Context, action: ChangeOrganisation) -> None:
    organisation = organisation_of(ctx, action.organisation)
    if organisation is not None:
        ctx.settle()
        ctx.replace(_fields_card(organisation), done=t("partner-change"))


def _fields_card(organisation: Organisation) -> Card:
    def line(field: Field) -> Line:
        words = getattr(organisation, field) or t("partner-field-empty")
        return t("partner-field", field=t(f"partner-field-{field}"), words=words)

    buttons = [Button(t(f"partner-field-{f}"), AskField(organisation.id, f)) for f in Field]
    return card(
        t("partner-change-what"),
        [line(field) for field in Field],
        buttons=[buttons[:2], buttons[2:], back(ShowOrganisation(organisation.id))],
    )


@pressed(AskField, who=LEADERS)
def ask_field(ctx: Context, action: AskField) -> None:
    organisation = organisation_of(ctx, action.organisation)
    if organisation is None:
        return
    buttons = [back(ChangeOrganisation(organisation.id))]
    if action.field is not Field.NAME and getattr(organisation, action.field):
        buttons.insert(0, Button(t("partner-empty"), EmptyField(organisation.id, action.field)))
    said = card(t(f"partner-ask-{action.field}", name=organisation.name), buttons=[buttons])
    ctx.ask(field_given, said, replace=True, organisation=organisation.id, field=action.field)


@pressed(EmptyField, who=LEADERS)
def empty_field(ctx: Context, action: EmptyField) -> None:
    organisation = organisation_of(ctx, action.organisation)
    if organisation is not None and action.field is not Field.NAME:
        ctx.settle()
        setattr(organisation, action.field, "")
        ctx.replace(_fields_card(organisation), done=t("partner-empty"))


@answered("partner.field-given", who=LEADERS)
def field_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the new words, unless they cannot be, or are the name of another organisation."""
    organisation = organisation_of(ctx, data["organisation"])
    if organisation is None:
        return
    field, typed = Field(data["field"]), one_line(said.text, len(said.text))
    fits = is_name(typed) if field is Field.NAME else 0 < len(typed) <= LONGEST
    if not fits:
        most = NAME_LIMIT if field is Field.NAME else LONGEST
        ctx.ask(field_given, t("partner-field-again", most=most), **data)
        return
    other = organisation_named(ctx.db, organisation.coalition_id, typed)
    if field is Field.NAME and other is not None and other is not organisation:
        after_words(ctx, _taken_card(organisation, other), typed)
        return
    setattr(organisation, field, typed[:NAME_LIMIT] if field is Field.SECTOR else typed)
    ctx.db.flush()
    after_words(ctx, _fields_card(organisation), typed)


def _taken_card(organisation: Organisation, other: Organisation) -> Card:
    return card(
        t("partner-name-taken", name=other.name),
        buttons=[
            Button(t("partner-merge-with", name=other.name), Merge(organisation.id, other.id)),
            back(ChangeOrganisation(organisation.id)),
        ],
    )
