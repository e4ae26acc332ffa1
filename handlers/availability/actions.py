"""What the buttons of polls mean. `poll` is always its id, `slot` that of one of its slots."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action
from storage.availability import Vote

# Making one


@dataclass(frozen=True, slots=True)
class BeginFor(Action):
    """Begin a poll for the meeting of a group."""

    group: int


@dataclass(frozen=True, slots=True)
class GoOn(Action):
    """Go on with a draft where it was left."""

    poll: int


@dataclass(frozen=True, slots=True)
class BeginAnew(Action):
    """Drop a draft and begin another."""

    poll: int


@dataclass(frozen=True, slots=True)
class Invite(Action):
    """Whether a target is asked; `unsure`: for each name that was typed, who may be meant."""

    poll: int
    target: str
    yes: bool
    unsure: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class InvitedDone(Action):
    """Everyone who is asked was named; of the names in `unsure` nobody was picked yet."""

    poll: int
    unsure: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TakeSlots(Action):
    """These moments (ISO 8601, with their offset) are proposed."""

    poll: int
    slots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change(Action):
    """Ask one thing again: "title", "people", "slots", "length", "place", "deadline"."""

    poll: int
    what: str


@dataclass(frozen=True, slots=True)
class SetLength(Action):
    """It takes so many minutes."""

    poll: int
    minutes: int


@dataclass(frozen=True, slots=True)
class SetPlace(Action):
    """It is here; empty: not known yet."""

    poll: int
    place: str


@dataclass(frozen=True, slots=True)
class SetDeadline(Action):
    """People can answer until this moment (ISO 8601, with its offset)."""

    poll: int
    at: str


@dataclass(frozen=True, slots=True)
class Extras(Action):
    """Show what else can be asked for."""

    poll: int


@dataclass(frozen=True, slots=True)
class Demand(Action):
    """Whether this target must be there; `page`: where it stands in the list."""

    poll: int
    target: str
    yes: bool
    page: int = 0


@dataclass(frozen=True, slots=True)
class DemandMenu(Action):
    """Show a page of who could be required."""

    poll: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class SetMinimum(Action):
    """So many organisations must be there at least; 0: any number."""

    poll: int
    organisations: int


@dataclass(frozen=True, slots=True)
class Hide(Action):
    """Whether answers stay hidden until the deadline."""

    poll: int
    yes: bool


@dataclass(frozen=True, slots=True)
class SetReminders(Action):
    """It reminds at most so many times."""

    poll: int
    times: int


@dataclass(frozen=True, slots=True)
class Show(Action):
    """Show the preview."""

    poll: int


@dataclass(frozen=True, slots=True)
class Open(Action):
    """Ask everyone, as it stood in the preview of this edition."""

    poll: int
    edition: int


@dataclass(frozen=True, slots=True)
class Drop(Action):
    """A draft is not sent."""

    poll: int


# Answering; `of`: whose answer a leader enters, 0 for one's own


@dataclass(frozen=True, slots=True)
class Say(Action):
    """What someone says of a slot; `page`: of the rows on which it stands; None: it was asked by
    itself."""

    poll: int
    slot: int
    vote: Vote
    of: int = 0
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Page(Action):
    """Show a page of the slots."""

    poll: int
    page: int
    of: int = 0


@dataclass(frozen=True, slots=True)
class NoneOfThese(Action):
    """No slot is possible."""

    poll: int
    of: int = 0


@dataclass(frozen=True, slots=True)
class Finish(Action):
    """The answer is complete; what is `open` still means this (a vote, or "unknown"); empty: ask
    what it means."""

    poll: int
    open: str = ""
    of: int = 0


@dataclass(frozen=True, slots=True)
class ShowCard(Action):
    """Show someone's answers, to change them."""

    poll: int
    of: int = 0


@dataclass(frozen=True, slots=True)
class AnswerNow(Action):
    """Bring the card again to this contact of who presses."""

    contact: int
    poll: int


@dataclass(frozen=True, slots=True)
class InWords(Action):
    """These words answer this poll, for this contact of who presses."""

    contact: int
    poll: int
    text: str


@dataclass(frozen=True, slots=True)
class AskRemark(Action):
    """Something else is typed for the leader."""

    poll: int


@dataclass(frozen=True, slots=True)
class Remark(Action):
    """These words are for the leader."""

    poll: int
    text: str


@dataclass(frozen=True, slots=True)
class AskColleague(Action):
    """Someone else of the same organisation goes."""

    poll: int


@dataclass(frozen=True, slots=True)
class PassTo(Action):
    """This colleague is asked instead; 0: nobody, the answer is one's own again."""

    poll: int
    contact: int


# What leaders do with one that runs


@dataclass(frozen=True, slots=True)
class ShowPolls(Action):
    """Show a page of the polls that run."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowPoll(Action):
    """How a poll is going."""

    poll: int


@dataclass(frozen=True, slots=True)
class ShowSilent(Action):
    """Show a page of all who are asked, to answer for one of them."""

    poll: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class AddSlots(Action):
    """More moments are typed."""

    poll: int


@dataclass(frozen=True, slots=True)
class WithdrawMenu(Action):
    """Show a page of the slots, to take one back."""

    poll: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class Withdraw(Action):
    """Whether a slot can no longer be chosen."""

    poll: int
    slot: int
    yes: bool


@dataclass(frozen=True, slots=True)
class CancelPoll(Action):
    """Nobody needs to answer any more; not before it is `sure`."""

    poll: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class AskChoice(Action):
    """Show what could be chosen."""

    poll: int


@dataclass(frozen=True, slots=True)
class OtherChoices(Action):
    """Show a page of all slots, the best first."""

    poll: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class Weigh(Action):
    """Show what choosing these slots would mean."""

    poll: int
    slots: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choose(Action):
    """It is at these slots."""

    poll: int
    slots: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SendMap(Action):
    """Send the picture of who can when."""

    poll: int


@dataclass(frozen=True, slots=True)
class NewRound(Action):
    """Ask again, with other moments."""

    poll: int
