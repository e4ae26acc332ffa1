"""Whatever people answer, change, pass on or send twice: the tally is what they say now."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import make_url
from sqlalchemy.orm import Session

from bot.app import App
from handlers import CAPABILITIES
from handlers.availability.actions import Finish, NoneOfThese, PassPollTo, Say, WithdrawSlot
from handlers.conversation.actions import Action, kind_of, pack
from handlers.conversation.chat import Pressed, Sender
from handlers.conversation.routes import Routes, routes_of
from storage.availability import Poll, Vote, tally
from storage.messages import Message
from storage.people import Channel
from tests.availability.scenes import THREE, asked, stand
from tests.harness.chat import Chat, Monotonic, Someone, TestClock
from tests.harness.databases import copy_with_tables, opened
from tests.harness.platforms import TELEGRAM, ShapedPlatform

HANS, TRUUS, KEES, FATMA, LEADER = range(5)
COLLEAGUES = {HANS: TRUUS, TRUUS: HANS, KEES: FATMA, FATMA: KEES}
SLOTS = range(3)

people = st.sampled_from(sorted(COLLEAGUES))
slots = st.sampled_from(SLOTS)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("say"), people, slots, st.sampled_from(Vote)),
        st.tuples(st.just("none"), people),
        st.tuples(st.just("rest no"), people),
        st.tuples(st.just("pass"), people),
        st.tuples(st.just("take back"), people),
        st.tuples(st.just("withdraw"), slots),
        st.tuples(st.just("restore"), slots),
        st.tuples(st.just("again")),
    ),
    max_size=25,
)


@dataclass
class Expected:
    """Everyone's votes, kept as plainly as can be."""

    votes: dict[int, dict[int, Vote]] = field(default_factory=lambda: {p: {} for p in COLLEAGUES})
    passed: set[int] = field(default_factory=set)
    withdrawn: set[int] = field(default_factory=set)

    @property
    def open(self) -> list[int]:
        return [slot for slot in SLOTS if slot not in self.withdrawn]

    def move(self, what: str, *of: int | Vote) -> None:
        """Do in plain values what a move does."""
        who = of[0] if of else 0
        match what:
            case "say" if of[1] in self.open:
                self._note(who, {of[1]: of[2]})
            case "none":
                self._note(who, dict.fromkeys(self.open, Vote.NO))
            case "rest no":
                said = self.votes[who]
                self._note(who, {slot: Vote.NO for slot in self.open if slot not in said})
            case "pass":
                self.passed.add(who)
                self.passed.discard(COLLEAGUES[who])
            case "take back":
                self.passed.discard(who)
            case "withdraw" if len(self.open) > 1 or who in self.withdrawn:
                self.withdrawn.add(who)
            case "restore":
                self.withdrawn.discard(who)

    def _note(self, who: int, votes: dict[int, Vote]) -> None:
        self.votes[who] |= votes
        self.passed.discard(who)

    def counted(self) -> list[Counter[Vote]]:
        """By slot that can be chosen: how many say what."""
        saying = [votes for person, votes in self.votes.items() if person not in self.passed]
        return [Counter(v[slot] for v in saying if slot in v) for slot in self.open]


class Buttons:
    """A message in each person's chat with a button for every move, whatever card they see."""

    def __init__(self, chat: Chat, cast: list[Someone]) -> None:
        self._chat, self._cast = chat, cast
        self._messages: dict[int, int] = {}
        self._last: Pressed | None = None

    async def make(self) -> None:
        self._poll, self._slots, self._contacts = await self._chat.db(self._look)

    def _look(self, db: Session) -> tuple[int, list[int], list[int]]:
        poll = db.query(Poll).one()
        contacts = []
        for number, someone in enumerate(self._cast):
            channel = db.query(Channel).filter_by(user=someone.user).one()
            contacts.append(channel.person.contacts[0].id)
            message = Message(
                coalition_id=poll.coalition_id, account_id=someone.post.account,
                chat=someone.chat, person_id=channel.person_id, language="nl", text="…",
                written_at=self._chat.clock.now(), actions=[],
            )  # fmt: skip
            db.add(message)
            db.flush()
            self._messages[number] = message.id
        return poll.id, [slot.id for slot in poll.slots], contacts

    async def press(self, what: str, *of: int | Vote) -> None:
        """Do a move, as a press that comes in through the inbox."""
        if what == "again":
            if self._last is not None:
                await self._cast[LEADER].does(self._last)
            return
        who = LEADER if what in ("withdraw", "restore") else int(of[0])
        action = self._action(what, *of)
        index = await self._chat.db(lambda db: self._add(db, self._messages[who], action))
        someone = self._cast[who]
        self._last = Pressed(
            id=self._chat.next_id(), chat=someone.chat, sender=Sender(someone.user),
            message=self._messages[who], index=index,
        )  # fmt: skip
        await someone.does(self._last)

    def _action(self, what: str, *of: int | Vote) -> Action:
        match what:
            case "say":
                return Say(self._poll, self._slots[of[1]], Vote(of[2]))
            case "none":
                return NoneOfThese(self._poll)
            case "rest no":
                return Finish(self._poll, Vote.NO)
            case "pass":
                return PassPollTo(self._poll, self._contacts[COLLEAGUES[int(of[0])]])
            case "take back":
                return PassPollTo(self._poll, 0)
            case _:
                return WithdrawSlot(self._poll, self._slots[int(of[0])], what == "withdraw")

    def _add(self, db: Session, message: int, action: Action) -> int:
        found = db.get_one(Message, message)
        found.actions = [*found.actions, [kind_of(type(action)), pack(action)]]
        return len(found.actions) - 1


async def play(path: Path, routes: Routes, script: list[tuple[str, ...]]) -> None:
    """Do all moves, and compare after each; in the end also what the leader reads."""
    clock, monotonic = TestClock(), Monotonic()
    with opened(make_url(f"sqlite:///{path}")) as engine:
        app = App(engine, clock, routes, monotonic)
        platform = ShapedPlatform("telegram", TELEGRAM, "bot")
        chat = Chat(app, clock, engine, await app.add(platform), monotonic)
        leader = await chat.leader()
        hans = await chat.volunteer(groups=("kerngroep",))
        truus = await chat.volunteer("Truus Proefweg")
        kees = await chat.professional(groups=("kerngroep",))
        fatma = await chat.professional("Fatma Schijn")
        await asked(chat, leader, THREE)
        buttons, expected = Buttons(chat, [hans, truus, kees, fatma, leader]), Expected()
        await buttons.make()
        last: tuple[str, ...] = ()
        for move in script:
            await buttons.press(*move)
            last = last if move == ("again",) else move
            if last:
                expected.move(*last)
            assert await chat.db(counted) == expected.counted()
        await chat.passes(seconds=10)
        for line in lines(expected):
            assert line in stand(leader).splitlines()
        await app.stop()
        assert not app.alerts.kept


def counted(db: Session) -> list[Counter[Vote]]:
    """The program's own tally, by slot in their order."""
    poll = db.query(Poll).one()
    found = tally(db, poll)
    return [Counter(found[slot.id]) for slot in poll.slots]


def lines(expected: Expected) -> list[str]:
    """The tally as the leader reads it."""
    times = ["di 12 jan, 19.30", "do 14 jan, 10.00", "vr 15 jan, 14.00"]
    words = {Vote.YES: "kan", Vote.MAYBE: "als het moet", Vote.NO: "kan niet"}
    found = []
    for slot, votes in zip(expected.open, expected.counted(), strict=True):
        said = [f"{votes[vote]} {words[vote]}" for vote in Vote if votes[vote]]
        joined = " en ".join([", ".join(said[:-1]), said[-1]]) if len(said) > 1 else "".join(said)
        found.append(f"{times[slot]}: {joined or 'nog niets bekend'}")
    return found


ROUTES = routes_of(CAPABILITIES)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves)
def test_the_tally_is_what_people_say_now(script: list[tuple[str, ...]]):
    """After any sequence of answers, changes, withdrawals and duplicates."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "test.db"
        copy_with_tables(path)
        asyncio.run(play(path, ROUTES, script))
