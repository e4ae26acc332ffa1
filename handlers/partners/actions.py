"""The presses by which the cards about partners lead to each other."""

from __future__ import annotations

import enum

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button
from handlers.conversation.texts import t


class Only(enum.StrEnum):
    """The organisations that a list shows."""

    ALL = "all"
    ONE_CONTACT = "one-contact"
    INACTIVE = "inactive"


class People(enum.StrEnum):
    """The contacts that a list shows."""

    WAITING = "waiting"
    LOOSE = "loose"
    LOST = "lost"
    INACTIVE = "inactive"
    TO_APPOINT = "to-appoint"


@action("partner.show-partners")
class ShowPartners(Action):
    """See one page of the organisations."""

    page: int = 0
    only: Only = Only.ALL


@action("partner.show-organisation")
class ShowOrganisation(Action):
    """See one organisation; `below`: on a new card under this one."""

    organisation: int
    below: bool = False


@action("partner.show-people")
class ShowPeople(Action):
    """See one page of contacts."""

    people: People
    page: int = 0


@action("partner.show-contact")
class ShowContact(Action):
    """See one contact."""

    contact: int


@action("partner.show-groups")
class ShowGroups(Action):
    """See the groups."""


@action("partner.show-group")
class ShowGroup(Action):
    """See one group."""

    group: int


@action("partner.show-leaders")
class ShowLeaders(Action):
    """See the leaders and the advisers."""


def back(action: Action) -> Button:
    return Button(t("back"), action)
