"""The buttons about a handover."""

from __future__ import annotations

import enum

from handlers.conversation.actions import Action, action


@action("registration.hand-over")
class HandOver(Action):
    """A contact who left, or wants to, has another take over."""

    contact: int


@action("handover.at")
class HandOverAt(Action):
    """The same, at this one of their organisations."""

    contact: int
    organisation: int


@action("handover.seek")
class SeekSuccessor(Action):
    """Somebody takes over who gets a link; not (`link`): nobody is known yet."""

    contact: int
    organisation: int
    link: bool


@action("handover.name")
class NameSuccessor(Action):
    """This colleague takes over, once they say so themselves."""

    contact: int
    organisation: int
    colleague: int


@action("handover.stay")
class StayUntil(Action):
    """A contact who leaves `stays` until somebody comes, or leaves at once."""

    handover: int
    stays: bool


@action("handover.call-off")
class CallOff(Action):
    """A contact does not leave after all."""

    handover: int


class Who(enum.StrEnum):
    """The answer of a colleague who is asked for the contact of their organisation."""

    STILL = "still"
    ME = "me"
    OTHER = "other"
    LEADER = "leader"


@action("handover.answer")
class AnswerWho(Action):
    """A colleague says who the contact is."""

    handover: int
    who: Who


class Backup(enum.StrEnum):
    """The answer of a contact who is asked for a second one."""

    LINK = "link"
    OTHER = "other"
    LATER = "later"
    NEEDLESS = "needless"


@action("handover.backup")
class AnswerBackup(Action):
    """A contact says whether there is a second one."""

    handover: int
    how: Backup


@action("handover.backup-is")
class BackupIs(Action):
    """A contact says that this colleague is the second one."""

    handover: int
    colleague: int


@action("handover.invite")
class InviteSuccessor(Action):
    """A leader passes a link on for whoever takes over."""

    handover: int
