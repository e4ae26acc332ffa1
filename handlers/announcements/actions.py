"""What the buttons of announcements mean. `announcement` is always its id."""

from __future__ import annotations

from handlers.conversation.actions import Action, action


@action("announcement.go-on")
class GoOn(Action):
    """Go on with a draft where it was left."""

    announcement: int


@action("announcement.begin-anew")
class BeginAnew(Action):
    """Drop a draft and begin another."""

    announcement: int


@action("announcement.audience-menu")
class AudienceMenu(Action):
    """Show a page of the targets of one sort: "groups", "kinds" or "sectors"."""

    announcement: int
    sort: str
    page: int = 0


@action("announcement.include")
class Include(Action):
    """Whether a target belongs to the audience."""

    announcement: int
    target: str
    yes: bool


@action("announcement.reach-group")
class ReachGroup(Action):
    """Whether a group is reached through its members, through its bound chats, or both."""

    announcement: int
    group: int
    members: bool
    chat: bool


@action("announcement.name-organisation")
class NameOrganisation(Action):
    """One organisation is typed."""

    announcement: int


@action("announcement.audience-done")
class AudienceDone(Action):
    """The audience is complete."""

    announcement: int


@action("announcement.without-words")
class WithoutWords(Action):
    """A file says enough."""

    announcement: int


@action("announcement.set-choices")
class SetChoices(Action):
    """These are the answer buttons."""

    announcement: int
    choices: tuple[str, ...]


@action("announcement.change-menu")
class ChangeMenu(Action):
    """What can be changed."""

    announcement: int


@action("announcement.change")
class Change(Action):
    """Ask one thing again: "text", "audience" or "choices"."""

    announcement: int
    what: str


@action("announcement.drop-file")
class DropFile(Action):
    """Go on without the file."""

    announcement: int


@action("announcement.show")
class Show(Action):
    """Show the preview."""

    announcement: int


@action("announcement.set-urgent")
class SetUrgent(Action):
    """Whether it passes quiet hours and budget."""

    announcement: int
    yes: bool


@action("announcement.test-to-me")
class TestToMe(Action):
    """Send it to the leader alone."""

    announcement: int


@action("announcement.send")
class Send(Action):
    """Send it now, as it stood in the preview of this edition."""

    announcement: int
    edition: int


@action("announcement.ask-when")
class AskWhen(Action):
    """The time at which it goes is typed or picked."""

    announcement: int


@action("announcement.plan-for")
class PlanFor(Action):
    """It goes at this moment (ISO 8601, with its offset)."""

    announcement: int
    at: str


@action("announcement.show-planned")
class ShowPlanned(Action):
    """A page of what is planned."""

    page: int = 0


@action("announcement.show-sent")
class ShowSent(Action):
    """A page of what was sent lately."""

    page: int = 0


@action("announcement.show-report")
class ShowReport(Action):
    """How one that was sent went."""

    announcement: int


@action("announcement.show-names")
class ShowNames(Action):
    """All names, in a message of their own."""

    announcement: int


@action("announcement.names-of")
class NamesOf(Action):
    """A page of those who have one thing in common, such as "choice:0", "silent" or an outcome;
    empty: what they can have in common."""

    announcement: int
    of: str = ""
    page: int = 0


@action("announcement.cancel")
class Cancel(Action):
    """It does not go out."""

    announcement: int


@action("announcement.restore")
class Restore(Action):
    """It is a draft again."""

    announcement: int


@action("announcement.answer")
class Answer(Action):
    """Someone's answer is this choice, counted from 0."""

    announcement: int
    choice: int


@action("announcement.ask-again")
class AskAgain(Action):
    """Bring what a contact did not answer yet once more."""

    contact: int
    announcement: int


@action("announcement.send-again")
class SendAgain(Action):
    """Those of whom it is unknown get it once more."""

    announcement: int


@action("announcement.leave-unknown")
class LeaveUnknown(Action):
    """What is unknown stays so."""

    announcement: int


@action("announcement.stop-sending")
class StopSending(Action):
    """Who does not have it yet does not get it; not before it is `sure`."""

    announcement: int
    sure: bool = False


@action("announcement.keep-sending")
class KeepSending(Action):
    """It goes on as it was."""


@action("announcement.send-rest")
class SendRest(Action):
    """What was stopped goes on after all; `opened`: pressed in a report that a leader opened."""

    announcement: int
    opened: bool = False


@action("announcement.correct")
class Correct(Action):
    """A better text is typed."""

    announcement: int


@action("announcement.put-right")
class PutRight(Action):
    """From now on it says this; `ring`: also as a new message."""

    announcement: int
    text: str
    ring: bool


@action("announcement.leave-as-is")
class LeaveAsIs(Action):
    """No correction after all."""
