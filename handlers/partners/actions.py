"""The presses by which the cards about partners lead to each other."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from handlers.conversation.cards import Action, Button
from handlers.conversation.texts import t


class Only(enum.StrEnum):
    """Which organisations a list shows."""

    ALL = "all"
    ONE_CONTACT = "one-contact"
    INACTIVE = "inactive"


class People(enum.StrEnum):
    """Which contacts a list shows."""

    WAITING = "waiting"
    LOOSE = "loose"
    LOST = "lost"
    INACTIVE = "inactive"
    TO_APPOINT = "to-appoint"


@dataclass(frozen=True, slots=True)
class ShowPartners(Action):
    """One page of the organisations."""

    page: int = 0
    only: Only = Only.ALL


@dataclass(frozen=True, slots=True)
class ShowOrganisation(Action):
    """One organisation; `below`: as a new card under this one."""

    organisation: int
    below: bool = False


@dataclass(frozen=True, slots=True)
class ShowPeople(Action):
    """One page of contacts."""

    people: People
    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowContact(Action):
    """One contact."""

    contact: int


@dataclass(frozen=True, slots=True)
class ShowGroups(Action):
    """The groups."""


@dataclass(frozen=True, slots=True)
class ShowGroup(Action):
    """One group."""

    group: int


@dataclass(frozen=True, slots=True)
class ShowLeaders(Action):
    """Who leads, and who reads along."""


def back(action: Action) -> Button:
    return Button(t("back"), action)
