"""The actions of buttons about meetings."""

from __future__ import annotations

from typing import Literal

from handlers.conversation.actions import Action, action


@action("meeting.come", agrees="yes")
class Come(Action):
    """The guest comes to a meeting, or cannot.

    `at`: when it began as the button was made (ISO 8601); buttons of older versions have none.
    """

    meeting: int
    yes: bool
    at: str = ""


@action("meeting.note-absence", agrees="yes")
class NoteAbsence(Action):
    """Whether these words of a guest mean that they cannot come; `at`: as in Come."""

    meeting: int
    yes: bool
    at: str
    words: str


@action("meeting.ask-colleague")
class AskColleagueToGo(Action):
    """Show the colleagues who could go instead."""

    meeting: int
    page: int = 0


@action("meeting.pass-to")
class PassSeatTo(Action):
    """Ask this colleague to go instead."""

    meeting: int
    contact: int


@action("meeting.take-file")
class TakeFile(Action):
    """The file for one's calendar, once more."""

    meeting: int


@action("meeting.show-agenda")
class ShowAgenda(Action):
    """The meetings to come: of the member who asks, or (to a leader) of everyone."""

    everyone: bool = False
    page: int = 0


@action("meeting.show-mine")
class ShowMyMeeting(Action):
    """One meeting, to a guest."""

    meeting: int


@action("meeting.show-meeting")
class ShowMeeting(Action):
    """One meeting, to a leader, and what can be done with it."""

    meeting: int


@action("meeting.show-guests")
class ShowGuests(Action):
    """All guests of a meeting, to a leader, and what they said."""

    meeting: int
    page: int = 0


@action("meeting.set-reminder")
class SetReminder(Action):
    """Whether a meeting reminds people the day before."""

    meeting: int
    yes: bool


@action("meeting.new-meeting")
class NewMeeting(Action):
    """Make a meeting without a poll."""


@action("meeting.for-group")
class ForGroup(Action):
    """It is for this group."""

    title: str
    group: int


@action("meeting.pick-guests")
class PickGuests(Action):
    """It is for these contacts (`people`); `perhaps`: others who may have been meant."""

    title: str
    people: tuple[int, ...]
    perhaps: tuple[int, ...]


@action("meeting.for-guests")
class ForGuests(Action):
    """It is for these contacts, or for everyone where none is named."""

    title: str
    people: tuple[int, ...] = ()


@action("meeting.arrange")
class Arrange(Action):
    """A meeting as it was typed; it is made once its preview was seen (`sure`). `uid`: its mark,
    by which a second press makes no second meeting; `group`: whom it is for; 0: for these
    `people`, or for everyone where none is named; `at`: when it begins, in ISO."""

    uid: str
    title: str
    group: int
    at: str
    place: str
    minutes: int
    sure: bool = False
    people: tuple[int, ...] = ()


@action("meeting.change")
class ChangeMeeting(Action):
    """A meeting, as it is with this `sequence`, moves to this moment (ISO) and this place: a
    leader types another "time" or "place", or it is to "do". `minutes`: how long it takes then;
    0: as long as before."""

    meeting: int
    sequence: int
    at: str
    place: str
    what: Literal["time", "place", "do"]
    minutes: int = 0


@action("meeting.call-off")
class CallOff(Action):
    """A meeting does not go on; not before it is `sure`. `reason`: in the leader's words."""

    meeting: int
    sure: bool = False
    reason: str = ""


@action("meeting.go-on")
class GoOn(Action):
    """A meeting that is off with this `sequence` goes on after all."""

    meeting: int
    sequence: int


@action("meeting.leave-out")
class LeaveOut(Action):
    """Leave what was being made or changed as it was."""


# Afterwards


@action("meeting.show-there")
class ShowThere(Action):
    """The guests, to a leader who ticks those who were there."""

    meeting: int
    page: int = 0


@action("meeting.tick")
class Tick(Action):
    """This guest was there, or was not, a leader says."""

    meeting: int
    contact: int
    there: bool
    page: int


@action("meeting.ask-who-else")
class AskWhoElse(Action):
    """A leader types the name of a contact who was there without being a guest."""

    meeting: int


@action("meeting.was-there-too")
class WasThereToo(Action):
    """This contact was there without being a guest."""

    meeting: int
    contact: int


@action("meeting.ticked")
class Ticked(Action):
    """The leader has ticked everyone who was there."""

    meeting: int


@action("meeting.been")
class Been(Action):
    """A guest says whether they were there."""

    meeting: int
    there: bool


# How often a group meets


@action("meeting.show-rhythms")
class ShowRhythms(Action):
    """How often each group meets, to a leader."""

    page: int = 0


@action("meeting.ask-rhythm")
class AskRhythm(Action):
    """How many times a year?"""

    group: int


@action("meeting.set-rhythm")
class SetRhythm(Action):
    """So many times a year; 0: in no rhythm."""

    group: int
    times: int
