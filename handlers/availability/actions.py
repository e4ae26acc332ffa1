"""What the buttons of a poll that runs mean. `poll` is always its id, `slot` one of its slots."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action
from storage.availability import Vote

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
