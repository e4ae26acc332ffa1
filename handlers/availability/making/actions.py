"""The actions of buttons with which a poll is made. `poll` is its id."""

from __future__ import annotations

from handlers.conversation.actions import Action, action


@action("poll-draft.begin-for")
class BeginFor(Action):
    """Begin a poll for the meeting of a group."""

    group: int


@action("poll-draft.go-on")
class GoOnWithPoll(Action):
    """Go on with a draft where it was left."""

    poll: int


@action("poll-draft.begin-anew")
class BeginPollAnew(Action):
    """Drop a draft and begin another."""

    poll: int


@action("poll-draft.invite")
class Invite(Action):
    """Whether a target is asked; `unsure`: for each unclear name, the contacts who may be meant."""

    poll: int
    target: str
    yes: bool
    unsure: tuple[tuple[int, ...], ...] = ()


@action("poll-draft.invited-done")
class InvitedDone(Action):
    """Everyone to ask was chosen; of the names in `unsure` nobody was picked yet."""

    poll: int
    unsure: tuple[tuple[int, ...], ...] = ()


@action("poll-draft.take-slots")
class TakeSlots(Action):
    """These moments (ISO 8601, with their offset) are proposed."""

    poll: int
    slots: tuple[str, ...]


@action("poll-draft.change")
class ChangePoll(Action):
    """Ask one detail again: "title", "people", "slots", "length", "place" or "deadline"."""

    poll: int
    what: str


@action("poll-draft.set-length")
class SetLength(Action):
    """It takes so many minutes."""

    poll: int
    minutes: int


@action("poll-draft.set-place")
class SetPlace(Action):
    """It is at this place; empty: not known yet."""

    poll: int
    place: str


@action("poll-draft.set-deadline")
class SetDeadline(Action):
    """People can answer until this moment (ISO 8601, with its offset)."""

    poll: int
    at: str


@action("poll-draft.extras")
class Extras(Action):
    """Show the further wishes."""

    poll: int


@action("poll-draft.demand")
class Demand(Action):
    """Whether this target must be there; `page`: where it stands in the list."""

    poll: int
    target: str
    yes: bool
    page: int = 0


@action("poll-draft.demand-menu")
class DemandMenu(Action):
    """Show a page of the people and organisations that could be required."""

    poll: int
    page: int = 0


@action("poll-draft.set-minimum")
class SetMinimum(Action):
    """So many organisations must be there at least; 0: any number."""

    poll: int
    organisations: int


@action("poll-draft.hide")
class Hide(Action):
    """Whether answers stay hidden until the deadline."""

    poll: int
    yes: bool


@action("poll-draft.set-reminders")
class SetReminders(Action):
    """It reminds at most so many times."""

    poll: int
    times: int


@action("poll-draft.show")
class ShowDraftPoll(Action):
    """Show the preview."""

    poll: int


@action("poll-draft.open")
class Open(Action):
    """Ask everyone, as the preview of this edition showed."""

    poll: int
    edition: int


@action("poll-draft.drop")
class DropPoll(Action):
    """Drop a draft."""

    poll: int
