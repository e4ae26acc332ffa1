"""The availability poll: its slots, who is asked, and what they answered."""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Name, own_key, tie
from storage.messages import Message
from storage.people import Coalition, Contact, Kind
from storage.targets import Targets


class Vote(enum.StrEnum):
    """An invitee's word on one slot. No vote is not "no"."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class PollState(enum.StrEnum):
    """`draft → open → closed → decided`, or cancelled. Closed: the deadline has passed, and a
    leader chooses; what people answer still counts until then."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    DECIDED = "decided"
    CANCELLED = "cancelled"


ANSWERABLE = (PollState.OPEN, PollState.CLOSED)


class Poll(InCoalition, Base):
    """A question to many: when can you meet?

    `by_contact`: the id of the leader who asks, who may be gone; `author`: their name then.
    `minutes`: how long the meeting takes. `targets`: whom it asks, such as "group:3" or
    "contact:7". `required`: who must be there, such as "organisation:5" or "contact:7"; `minimum`:
    how many organisations must be there at least. `hidden`: nobody but a leader sees answers
    before the deadline. `reminders`: how many times it reminds at most; `reminded`: how many times
    it did. `earlier`: the poll of which this is a new round.

    `reached`: the last contact who was invited so far, and `invite_at` when the next slice is.
    `due_at`: when it reminds or closes; `told`: what its leader was told already ("everyone",
    "minimum", "deadline"). `report`: the leader's card; `report_at`: when that and the cards in
    group chats are brought up to date. `mend_at`: when the next slice of people's cards is;
    `mended`: the last message so far. `forget_at`: when what people answered goes, after its end.
    `edition` rises when its slots change.
    """

    __tablename__ = "poll"
    id: Mapped[Id]
    by_contact: Mapped[int]
    author: Mapped[Name]
    title: Mapped[Name]
    place: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=60)
    targets: Mapped[Targets]
    required: Mapped[Targets]
    minimum: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool] = mapped_column(default=False)
    reminders: Mapped[int] = mapped_column(default=2)
    reminded: Mapped[int] = mapped_column(default=0)
    earlier: Mapped[int | None]
    edition: Mapped[int] = mapped_column(default=1)
    state: Mapped[PollState] = mapped_column(default=PollState.DRAFT)
    made_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    deadline: Mapped[datetime | None]
    reached: Mapped[int] = mapped_column(default=0)
    invite_at: Mapped[datetime | None] = mapped_column(index=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    told: Mapped[list[Any]] = mapped_column(default=list)
    report_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
    report_at: Mapped[datetime | None] = mapped_column(index=True)
    mend_at: Mapped[datetime | None] = mapped_column(index=True)
    mended: Mapped[int] = mapped_column(default=0)
    forget_at: Mapped[datetime | None] = mapped_column(index=True)
    coalition: Mapped[Coalition] = relationship()
    report: Mapped[Message | None] = relationship()
    all_slots: Mapped[list[PollSlot]] = relationship(
        order_by="PollSlot.starts_at", cascade="all, delete-orphan"
    )
    __table_args__ = (own_key(),)

    @property
    def slots(self) -> list[PollSlot]:
        """The slots that can be chosen now, the first in front."""
        return [slot for slot in self.all_slots if slot.withdrawn_at is None]

    def slots_after(self, now: datetime) -> list[PollSlot]:
        """The slots that can be chosen and are still to come."""
        return [slot for slot in self.slots if slot.starts_at > now]

    @property
    def chosen(self) -> list[PollSlot]:
        return [slot for slot in self.all_slots if slot.chosen]

    @property
    def takes_answers(self) -> bool:
        return self.state in ANSWERABLE

    def ask_instead(self, contact: int, other: int) -> None:
        """Where it names the one contact, it names the other from now on."""
        named = {f"contact:{contact}": f"contact:{other}"}
        self.targets = list(dict.fromkeys(named.get(one, one) for one in self.targets))
        self.required = list(dict.fromkeys(named.get(one, one) for one in self.required))


class PollSlot(InCoalition, Base):
    """One moment at which the meeting could begin."""

    __tablename__ = "poll_slot"
    id: Mapped[Id]
    poll_id: Mapped[int]
    starts_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
    chosen: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        own_key(),
        tie("poll_id", "poll", ondelete="CASCADE"),
        UniqueConstraint("poll_id", "starts_at"),
    )

    @classmethod
    def at(cls, poll: Poll, starts_at: datetime) -> PollSlot:
        """A slot of this poll."""
        return cls(coalition_id=poll.coalition_id, poll_id=poll.id, starts_at=starts_at)


class Invitee(InCoalition, Base):
    """Someone whom a poll asks.

    `done`: they said that their answer is complete; `passed_to`: the colleague who goes instead;
    `for_contact`: the one whom they replace; `remark`: what else they said. `entered_by`: the id of
    the leader who entered their answer for them, who may be gone, and `entered_at` when; None: they
    gave it themselves.
    """

    __tablename__ = "poll_invitee"
    poll_id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    done: Mapped[bool] = mapped_column(default=False)
    passed_to: Mapped[int | None]
    for_contact: Mapped[int | None]
    remark: Mapped[str] = mapped_column(default="")
    entered_by: Mapped[int | None]
    entered_at: Mapped[datetime | None]
    contact: Mapped[Contact] = relationship()
    __table_args__ = (
        tie("poll_id", "poll", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )


class PollVote(InCoalition, Base):
    """The vote of one contact on one slot."""

    __tablename__ = "poll_vote"
    slot_id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    vote: Mapped[Vote]
    __table_args__ = (
        tie("slot_id", "poll_slot", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )


class AnswerPace(InCoalition, Base):
    """After how many minutes an invitee first answered a poll, on which day: without a name, and
    kept when the answers are gone."""

    __tablename__ = "answer_pace"
    id: Mapped[Id]
    day: Mapped[date]
    minutes: Mapped[int]
    __table_args__ = (Index(None, "coalition_id", "day"),)


class PollOutcome(InCoalition, Base):
    """How the people of one kind fared in a decision, without names; kept for fairness when the
    poll itself is gone. `passed_over`: another time would have suited more of them; `targets`: whom
    the poll asked."""

    __tablename__ = "poll_outcome"
    id: Mapped[Id]
    targets: Mapped[str]
    kind: Mapped[Kind]
    passed_over: Mapped[bool]
    decided_at: Mapped[datetime]
    __table_args__ = (Index(None, "coalition_id", "decided_at"),)
