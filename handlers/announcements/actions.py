"""What the buttons of announcements mean. `announcement` is always its id."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action


@dataclass(frozen=True, slots=True)
class GoOn(Action):
    """Go on with a draft where it was left."""

    announcement: int


@dataclass(frozen=True, slots=True)
class BeginAnew(Action):
    """Drop a draft and begin another."""

    announcement: int


@dataclass(frozen=True, slots=True)
class AudienceMenu(Action):
    """Show a page of the targets of one sort: "groups", "kinds" or "sectors"."""

    announcement: int
    sort: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Include(Action):
    """Whether a target belongs to the audience."""

    announcement: int
    target: str
    yes: bool


@dataclass(frozen=True, slots=True)
class ReachGroup(Action):
    """Whether a group is reached through its members, through its bound chats, or both."""

    announcement: int
    group: int
    members: bool
    chat: bool


@dataclass(frozen=True, slots=True)
class NameOrganisation(Action):
    """One organisation is typed."""

    announcement: int


@dataclass(frozen=True, slots=True)
class AudienceDone(Action):
    """The audience is complete."""

    announcement: int


@dataclass(frozen=True, slots=True)
class WithoutWords(Action):
    """A file says enough."""

    announcement: int


@dataclass(frozen=True, slots=True)
class SetChoices(Action):
    """These are the answer buttons."""

    announcement: int
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeMenu(Action):
    """What can be changed."""

    announcement: int


@dataclass(frozen=True, slots=True)
class Change(Action):
    """Ask one thing again: "text", "audience" or "choices"."""

    announcement: int
    what: str


@dataclass(frozen=True, slots=True)
class DropFile(Action):
    """Go on without the file."""

    announcement: int


@dataclass(frozen=True, slots=True)
class Show(Action):
    """Show the preview."""

    announcement: int


@dataclass(frozen=True, slots=True)
class SetUrgent(Action):
    """Whether it passes quiet hours and budget."""

    announcement: int
    yes: bool


@dataclass(frozen=True, slots=True)
class TestToMe(Action):
    """Send it to the leader alone."""

    announcement: int


@dataclass(frozen=True, slots=True)
class Send(Action):
    """Send it now, as it stood in the preview of this edition."""

    announcement: int
    edition: int


@dataclass(frozen=True, slots=True)
class AskWhen(Action):
    """The time at which it goes is typed or picked."""

    announcement: int


@dataclass(frozen=True, slots=True)
class PlanFor(Action):
    """It goes at this moment (ISO 8601, with its offset)."""

    announcement: int
    at: str


@dataclass(frozen=True, slots=True)
class ShowPlanned(Action):
    """A page of what is planned."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowSent(Action):
    """A page of what was sent lately."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowReport(Action):
    """How one that was sent went."""

    announcement: int


@dataclass(frozen=True, slots=True)
class ShowNames(Action):
    """All names, in a message of their own."""

    announcement: int


@dataclass(frozen=True, slots=True)
class NamesOf(Action):
    """A page of those who have one thing in common, such as "choice:0", "silent" or an outcome;
    empty: what they can have in common."""

    announcement: int
    of: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Cancel(Action):
    """It does not go out."""

    announcement: int


@dataclass(frozen=True, slots=True)
class Restore(Action):
    """It is a draft again."""

    announcement: int


@dataclass(frozen=True, slots=True)
class Answer(Action):
    """Someone's answer is this choice, counted from 0."""

    announcement: int
    choice: int


@dataclass(frozen=True, slots=True)
class AskAgain(Action):
    """Bring what a contact did not answer yet once more."""

    contact: int
    announcement: int


@dataclass(frozen=True, slots=True)
class SendAgain(Action):
    """Those of whom it is unknown get it once more."""

    announcement: int


@dataclass(frozen=True, slots=True)
class LeaveUnknown(Action):
    """What is unknown stays so."""

    announcement: int


@dataclass(frozen=True, slots=True)
class StopSending(Action):
    """Who does not have it yet does not get it; not before it is `sure`."""

    announcement: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class KeepSending(Action):
    """It goes on as it was."""


@dataclass(frozen=True, slots=True)
class SendRest(Action):
    """What was stopped goes on after all; `opened`: pressed in a report that a leader opened."""

    announcement: int
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Correct(Action):
    """A better text is typed."""

    announcement: int


@dataclass(frozen=True, slots=True)
class PutRight(Action):
    """From now on it says this; `ring`: also as a new message."""

    announcement: int
    text: str
    ring: bool


@dataclass(frozen=True, slots=True)
class LeaveAsIs(Action):
    """No correction after all."""
