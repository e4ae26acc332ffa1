"""Events that capabilities tell each other of, without knowing each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from handlers.conversation.chat import Said, Shared
from storage.invitations import Invitation
from storage.joining import JoinRequest
from storage.messages import Message
from storage.notices import Notice
from storage.partners import Group
from storage.people import Coalition, Contact, Organisation, Person, Role


@dataclass(frozen=True, slots=True)
class Registered:
    """Someone takes part in a coalition from now on, or again (`back`); `known_to`: the people who
    just read so."""

    contact: Contact
    back: bool = False
    known_to: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class InvitationUsed:
    """Someone came in by an invitation, or got what it brings; they may have yet to register."""

    invitation: Invitation
    contact: Contact


@dataclass(frozen=True, slots=True)
class TookOver:
    """Someone took the place of another contact at an organisation."""

    contact: Contact
    predecessor: Contact
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The last chat in which we could write to someone closed."""

    person: Person


@dataclass(frozen=True, slots=True)
class ContactSilent:
    """A contact has been silent for long, though others of their organisation are not."""

    contact: Contact
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class BackupWanted:
    """Everything of an organisation hangs on this one contact."""

    contact: Contact
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class CallNeeded:
    """A person is needed: a leader should call the organisation, or this contact of it; `reason`:
    the text that says why."""

    organisation: Organisation
    contact: Contact | None
    reason: str


@dataclass(frozen=True, slots=True)
class WantsLess:
    """Someone who takes part paused, or (not `paused`) wants only what cannot be missed."""

    contact: Contact
    paused: bool


@dataclass(frozen=True, slots=True)
class PartnerStops:
    """A leader heard that an organisation takes part no more."""

    organisation: Organisation


@dataclass(frozen=True, slots=True)
class JoinedGroup:
    """Someone who takes part is in more groups from now on, alone or through an organisation."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class WasNotInGroups:
    """Someone who takes part came into these groups (by id) by a mistake that is mended now."""

    contact: Contact
    groups: frozenset[int]


@dataclass(frozen=True, slots=True)
class JoinedOrLeft:
    """Someone who takes part joined an organisation or a group by themselves, or left it; `by`: the
    contact whose invitation that was, by id; `known_to`: the people who just read so."""

    contact: Contact
    where: Organisation | Group
    joined: bool
    by: int | None = None
    known_to: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class AskedToJoin:
    """Someone who takes part wants to join what a leader decides about."""

    request: JoinRequest


@dataclass(frozen=True, slots=True)
class Appointed:
    """Someone who takes part has another role from now on."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class Stopped:
    """Someone takes no part any more, or (not `took_part`) does not want to after all."""

    contact: Contact
    took_part: bool = True


@dataclass(frozen=True, slots=True)
class PartnerAdded:
    """An organisation is new in a coalition, or takes part again; `by` added it."""

    organisation: Organisation
    by: Contact


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message stands in its chat of which nobody knew whether it arrived."""

    message: Message


@dataclass(frozen=True, slots=True)
class Brought:
    """A notice became a message to its contact."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class Refused:
    """A platform did not take a message, and will not."""

    message: Message


@dataclass(frozen=True, slots=True)
class CourtesyChanged:
    """Notices that wait in a coalition may go at another moment than was planned."""

    coalition: Coalition


@dataclass(frozen=True, slots=True)
class InvitationWanted:
    """A leader wants to invite: for an organisation, for one that is no partner yet (its `name`),
    for a group, someone whom we lost, or for a role. `asked_by`: the contact who knows the invitee,
    and gets the invitation to pass on."""

    organisation: Organisation | None = None
    name: str = ""
    group: Group | None = None
    contact: Contact | None = None
    role: Role = Role.CONTACT
    asked_by: Contact | None = None


@dataclass(frozen=True, slots=True)
class InvitationMade:
    """A leader made an invitation for an organisation, which this contact asked for."""

    organisation: Organisation
    asked_by: Contact


@dataclass(frozen=True, slots=True)
class Replied:
    """Someone replied to what a contact sent; `about`: its first words."""

    to: Contact
    said: Said | Shared
    about: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A time was found: for one meeting, or for the same meeting twice.

    `by` decided; `starts`: when it begins, once or twice; `minutes`: how long it takes; `invited`:
    the contacts whom it is for, by id; `coming`: which of `starts` (counted from 0) those can make
    of whom that is known; `entered`: those of them for whom a leader entered it.
    """

    by: Contact
    title: str
    place: str
    minutes: int
    starts: tuple[datetime, ...]
    group: Group | None
    invited: tuple[int, ...]
    coming: Mapping[int, tuple[int, ...]]
    entered: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TimeWanted:
    """A leader wants to find a time for a meeting of a group, about `near` a day."""

    by: Contact
    title: str
    place: str
    minutes: int
    group: Group
    near: date


@dataclass(frozen=True, slots=True)
class Replanned:
    """A group meets at another time than before: a meeting of it was made, moved or called off, or
    goes on after all. `about`: those who meet ("group:3")."""

    coalition: Coalition
    about: str


@dataclass(frozen=True, slots=True)
class Attended:
    """A meeting is over, and these people were there, as far as is known.

    `meeting`: its id; `about`: who it was for ("group:3"), by which a next meeting of the same
    people is known. It is told again, for others, when more of them turn out to have been there.
    """

    leader: Contact
    meeting: int
    title: str
    ended: datetime
    about: str
    there: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class WasAbsent:
    """Someone says that they were not at a meeting."""

    contact: Contact
    meeting: int
