"""The actions behind the buttons of announcements. `announcement` is always its id."""

from __future__ import annotations

from handlers.conversation.actions import Action, action


@action("announcement.go-on")
class GoOnWithAnnouncement(Action):
    """Go on with a draft where it was left."""

    announcement: int


@action("announcement.begin-anew")
class BeginAnnouncementAnew(Action):
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
    """Put a target into the audience (`yes`), or take it out."""

    announcement: int
    target: str
    yes: bool


@action("announcement.reach-group")
class ReachGroup(Action):
    """Choose how to reach a group: through its members, through its bound chats, or both."""

    announcement: int
    group: int
    members: bool
    chat: bool


@action("announcement.name-organisation")
class NameOrganisation(Action):
    """Ask for the name of one organisation."""

    announcement: int


@action("announcement.audience-done")
class AudienceDone(Action):
    """Go on: the audience is complete."""

    announcement: int


@action("announcement.without-words")
class WithoutWords(Action):
    """Send a file without words."""

    announcement: int


@action("announcement.set-choices")
class SetChoices(Action):
    """Take these labels as the answer buttons."""

    announcement: int
    choices: tuple[str, ...]


@action("announcement.change-menu")
class ChangeAnnouncementMenu(Action):
    """Show what can be changed."""

    announcement: int


@action("announcement.change")
class ChangeAnnouncement(Action):
    """Ask one thing again: "text", "audience" or "choices"."""

    announcement: int
    what: str


@action("announcement.drop-file")
class DropFile(Action):
    """Go on without the file."""

    announcement: int


@action("announcement.show")
class ShowAnnouncement(Action):
    """Show the preview."""

    announcement: int


@action("announcement.set-urgent")
class SetUrgent(Action):
    """Set whether it passes quiet hours and budget."""

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
    """Ask when it goes."""

    announcement: int


@action("announcement.plan-for")
class PlanFor(Action):
    """Plan it for this moment (ISO 8601, with its offset)."""

    announcement: int
    at: str


@action("announcement.show-planned")
class ShowPlanned(Action):
    """Show a page of what is planned."""

    page: int = 0


@action("announcement.show-sent")
class ShowSent(Action):
    """Show a page of what was sent lately."""

    page: int = 0


@action("announcement.show-report")
class ShowReport(Action):
    """Show how it went."""

    announcement: int


@action("announcement.show-names")
class ShowNames(Action):
    """Show all names, in a message of their own."""

    announcement: int


@action("announcement.names-of")
class NamesOf(Action):
    """Show a page of people with one thing in common, such as "choice:0", "silent" or an outcome;
    empty: what they can have in common."""

    announcement: int
    of: str = ""
    page: int = 0


@action("announcement.cancel")
class Cancel(Action):
    """Drop it before it goes out."""

    announcement: int


@action("announcement.restore")
class Restore(Action):
    """Make it a draft again."""

    announcement: int


@action("announcement.answer")
class Answer(Action):
    """Answer with this choice, counted from 0."""

    announcement: int
    choice: int


@action("announcement.ask-again")
class ShowCopyAgain(Action):
    """Show a contact once more what they did not answer yet."""

    contact: int
    announcement: int


@action("announcement.send-again")
class SendAgain(Action):
    """Send it again to those for whom it is unknown whether it arrived."""

    announcement: int


@action("announcement.leave-unknown")
class LeaveUnknown(Action):
    """Leave it unknown whether it arrived."""

    announcement: int


@action("announcement.stop-sending")
class StopSending(Action):
    """Keep it from recipients who do not have it yet; asks first, until `sure`."""

    announcement: int
    sure: bool = False


@action("announcement.keep-sending")
class KeepSending(Action):
    """Do not stop after all."""


@action("announcement.send-rest")
class SendRest(Action):
    """Go on where it was stopped; `opened`: pressed in a report that a leader opened."""

    announcement: int
    opened: bool = False


@action("announcement.give-number")
class GiveNumber(Action):
    """A respondent who wants to be phoned gives a number."""

    announcement: int


@action("announcement.show-call")
class ShowCall(Action):
    """See what this contact wants to be phoned about."""

    announcement: int
    contact: int


@action("announcement.called")
class Called(Action):
    """This contact was phoned, as they asked."""

    announcement: int
    contact: int


@action("announcement.remind")
class Remind(Action):
    """Show the reminder for those who did not answer yet."""

    announcement: int


@action("announcement.send-reminder")
class SendReminder(Action):
    """Send it, the `number`th about this `edition` of the text."""

    announcement: int
    edition: int
    number: int


@action("announcement.correct")
class Correct(Action):
    """Ask for a corrected text."""

    announcement: int


@action("announcement.put-right")
class PutRight(Action):
    """Correct the text of every copy; `ring`: send it as a new message too."""

    announcement: int
    text: str
    ring: bool


@action("announcement.leave-as-is")
class LeaveAsIs(Action):
    """Correct nothing after all."""
