"""What the buttons of a poll that runs mean. `poll` is always its id, `slot` one of its slots."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from storage.availability import Vote

# Answering; `of`: whose answer a leader enters, 0 for one's own


@action("poll.say")
class Say(Action):
    """What someone says of a slot; `page`: of the rows on which it stands; None: it was asked by
    itself."""

    poll: int
    slot: int
    vote: Vote
    of: int = 0
    page: int | None = None


@action("poll.page")
class Page(Action):
    """Show a page of the slots."""

    poll: int
    page: int
    of: int = 0


@action("poll.none-of-these")
class NoneOfThese(Action):
    """No slot is possible."""

    poll: int
    of: int = 0


@action("poll.finish")
class Finish(Action):
    """The answer is complete; what is `open` still means this (a vote, or "unknown"); empty: ask
    what it means."""

    poll: int
    open: str = ""
    of: int = 0


@action("poll.show-card")
class ShowCard(Action):
    """Show someone's answers, to change them."""

    poll: int
    of: int = 0


@action("poll.answer-now")
class AnswerNow(Action):
    """Bring the card again to this contact of who presses."""

    contact: int
    poll: int


@action("poll.in-words")
class InWords(Action):
    """These words answer this poll, for this contact of who presses."""

    contact: int
    poll: int
    text: str


@action("poll.ask-remark")
class AskRemark(Action):
    """Something else is typed for the leader."""

    poll: int


@action("poll.remark")
class Remark(Action):
    """These words are for the leader."""

    poll: int
    text: str


@action("poll.ask-colleague")
class AskColleague(Action):
    """Someone else of the same organisation goes."""

    poll: int


@action("poll.pass-to")
class PassTo(Action):
    """This colleague is asked instead; 0: nobody, the answer is one's own again."""

    poll: int
    contact: int


# What leaders do with one that runs


@action("poll.show-polls")
class ShowPolls(Action):
    """Show a page of the polls that run."""

    page: int = 0


@action("poll.show-poll")
class ShowPoll(Action):
    """How a poll is going."""

    poll: int


@action("poll.show-silent")
class ShowSilent(Action):
    """Show a page of all who are asked, to answer for one of them."""

    poll: int
    page: int = 0


@action("poll.add-slots")
class AddSlots(Action):
    """More moments are typed."""

    poll: int


@action("poll.withdraw-menu")
class WithdrawMenu(Action):
    """Show a page of the slots, to take one back."""

    poll: int
    page: int = 0


@action("poll.withdraw")
class Withdraw(Action):
    """Whether a slot can no longer be chosen."""

    poll: int
    slot: int
    yes: bool


@action("poll.cancel-poll")
class CancelPoll(Action):
    """Nobody needs to answer any more; not before it is `sure`."""

    poll: int
    sure: bool = False


@action("poll.ask-choice")
class AskChoice(Action):
    """Show what could be chosen."""

    poll: int


@action("poll.other-choices")
class OtherChoices(Action):
    """Show a page of all slots, the best first."""

    poll: int
    page: int = 0


@action("poll.weigh")
class Weigh(Action):
    """Show what choosing these slots would mean."""

    poll: int
    slots: tuple[int, ...]


@action("poll.choose")
class Choose(Action):
    """It is at these slots."""

    poll: int
    slots: tuple[int, ...]


@action("poll.send-map")
class SendMap(Action):
    """Send the picture of who can when."""

    poll: int


@action("poll.new-round")
class NewRound(Action):
    """Ask again, with other moments."""

    poll: int
