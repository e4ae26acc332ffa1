"""Changes the profile of an organisation: its name, sector and neighbourhood, what it offers and
what it seeks."""

from __future__ import annotations

import enum
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.partners.actions import ShowOrganisation, back
from handlers.partners.finding import organisation_of
from handlers.partners.merging import Merge
from storage.partners import organisation_named
from storage.people import Organisation

LONGEST = 300


class Field(enum.StrEnum):
    """The parts of a profile that can be changed."""

    NAME = "name"
    SECTOR = "sector"
    NEIGHBOURHOOD = "neighbourhood"
    OFFERS = "offers"
    SEEKS = "seeks"


SHORT = (Field.SECTOR, Field.NEIGHBOURHOOD)
"""Of these no more is kept than of a name."""


@action("partner.change-organisation")
class ChangeOrganisation(Action):
    """Choose what to change of an organisation."""

    organisation: int


@action("partner.ask-field")
class AskField(Action):
    """Type one of its fields anew."""

    organisation: int
    field: Field


@action("partner.empty-field")
class EmptyField(Action):
    """Leave one of its fields empty."""

    organisation: int
    field: Field


@pressed(ChangeOrganisation, who=LEADERS)
def change(ctx: Context, action: ChangeOrganisation) -> None:
    organisation = organisation_of(ctx, action.organisation)
    ctx.replace(_fields_card(organisation), done=t("partner-change"))


def _fields_card(organisation: Organisation) -> Card:
    def line(field: Field) -> Line:
        words = getattr(organisation, field) or t("partner-field-empty")
        return t("partner-field", field=t(f"partner-field-{field}"), words=words)

    buttons = [
        Button(t(f"partner-field-{field}"), AskField(organisation.id, field)) for field in Field
    ]
    return card(
        t("partner-change-what"),
        [line(field) for field in Field],
        buttons=[*in_rows(buttons), back(ShowOrganisation(organisation.id))],
    )


@pressed(AskField, who=LEADERS)
def ask_field(ctx: Context, action: AskField) -> None:
    organisation = organisation_of(ctx, action.organisation)
    buttons = [back(ChangeOrganisation(organisation.id))]
    if action.field is not Field.NAME and getattr(organisation, action.field):
        buttons.insert(0, Button(t("partner-empty"), EmptyField(organisation.id, action.field)))
    asked = card(t(f"partner-ask-{action.field}", name=organisation.name), buttons=[buttons])
    ctx.ask(field_given, asked, replace=True, organisation=organisation.id, field=action.field)


@pressed(EmptyField, who=LEADERS)
def empty_field(ctx: Context, action: EmptyField) -> None:
    organisation = organisation_of(ctx, action.organisation)
    if action.field is Field.NAME:
        raise Closed
    setattr(organisation, action.field, "")
    ctx.replace(_fields_card(organisation), done=t("partner-empty"))


@answered("partner.field-given", takes=Takes.WORDS, who=LEADERS)
def field_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Keep the new words, unless they do not fit or are the name of another organisation."""
    organisation = organisation_of(ctx, data["organisation"])
    field, typed = Field(data["field"]), one_line(said.text, len(said.text))
    fits = is_name(typed) if field is Field.NAME else 0 < len(typed) <= LONGEST
    if not fits:
        return t("partner-field-again", most=NAME_LIMIT if field is Field.NAME else LONGEST)
    other = organisation_named(ctx.db, organisation.coalition_id, typed)
    if field is Field.NAME and other is not None and other is not organisation:
        ctx.reply(_taken_card(organisation, other))
        return None
    setattr(organisation, field, typed[:NAME_LIMIT] if field in SHORT else typed)
    ctx.db.flush()
    ctx.reply(_fields_card(organisation))
    return None


def _taken_card(organisation: Organisation, other: Organisation) -> Card:
    return card(
        t("partner-name-taken", name=other.name),
        buttons=[
            Button(t("partner-merge-with", name=other.name), Merge(organisation.id, other.id)),
            back(ChangeOrganisation(organisation.id)),
        ],
    )
