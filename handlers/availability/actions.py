"""The actions of buttons on a running poll. `poll` and `slot` are ids."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from storage.availability import Vote

# Answering; `of`: the contact for whom a leader answers, 0 where an invitee answers


@action("poll.say", of_numbered=True)
class Say(Action):
    """A vote on a slot; `page`: of the rows on which it stands; None: it was asked by itself."""

    poll: int
    slot: int
    vote: Vote
    of: int = 0
    page: int | None = None


@action("poll.page")
class TurnToSlots(Action):
    """Show a page of the slots."""

    poll: int
    page: int
    of: int = 0


@action("poll.say-all")
class SayAll(Action):
    """The same vote on every slot that has none."""

    poll: int
    vote: Vote


@action("poll.suggest-time")
class SuggestTime(Action):
    """Another time is typed for the leader, where no slot is possible."""

    poll: int


@action("poll.none-of-these")
class NoneOfThese(Action):
    """No slot is possible."""

    poll: int
    of: int = 0


@action("poll.finish")
class Finish(Action):
    """The answer is complete; `open`: the vote on slots without one, or "unknown"; empty: ask what
    they mean."""

    poll: int
    open: str = ""
    of: int = 0


@action("poll.show-card")
class ShowCard(Action):
    """Show the answer of an invitee, to change it."""

    poll: int
    of: int = 0


@action("poll.answer-now")
class AnswerNow(Action):
    """Bring the card again; `contact`: the membership in which the person who presses answers."""

    contact: int
    poll: int


@action("poll.in-words")
class InWords(Action):
    """These words answer this poll; `contact`: as in AnswerNow."""

    contact: int
    poll: int
    text: str


@action("poll.leave-answer", agrees=False)
class LeaveAnswer(Action):
    """These words change no answer."""

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
class AskColleagueToAnswer(Action):
    """Offer colleagues who can go instead."""

    poll: int
    page: int = 0


@action("poll.pass-to")
class PassPollTo(Action):
    """Ask this colleague instead; 0: nobody, the invitee answers again."""

    poll: int
    contact: int


# Leading a running poll


@action("poll.show-polls")
class ShowPolls(Action):
    """Show a page of the polls that run."""

    page: int = 0


@action("poll.show-poll")
class ShowPoll(Action):
    """Show how a poll is going."""

    poll: int


@action("poll.show-silent")
class ShowSilent(Action):
    """Show a page of all invitees, to answer for one of them."""

    poll: int
    page: int = 0


@action("poll.add-slots")
class AddSlots(Action):
    """Ask for more slots."""

    poll: int


@action("poll.withdraw-menu")
class WithdrawMenu(Action):
    """Show a page of the slots, to take one back."""

    poll: int
    page: int = 0


@action("poll.withdraw")
class WithdrawSlot(Action):
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
    """Show the best choices."""

    poll: int


@action("poll.other-choices")
class OtherChoices(Action):
    """Show a page of all slots, the best first."""

    poll: int
    page: int = 0


@action("poll.weigh")
class Weigh(Action):
    """Show the effect of choosing these slots."""

    poll: int
    slots: tuple[int, ...]


@action("poll.choose")
class Choose(Action):
    """Decide on these slots."""

    poll: int
    slots: tuple[int, ...]


@action("poll.send-map")
class SendMap(Action):
    """Send the picture of who can when."""

    poll: int


@action("poll.new-round")
class NewRound(Action):
    """Ask again, with other slots."""

    poll: int
