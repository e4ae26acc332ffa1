"""One event, all the way: exactly once in, at least honestly out."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, create_engine, select, text
from sqlalchemy.orm import Session

from bot.app import App, ServedAccount
from bot.clock import SystemClock
from bot.fetcher import AT_ONCE, GIVE_UP
from bot.platforms.port import (
    OutcomeUnknown,
    Receipt,
    RecipientGone,
    Rejected,
    SignedOut,
    Throttled,
    Unavailable,
)
from bot.process.lease import Lease, LeaseLost
from bot.process.supervisor import Supervisor
from bot.relay.relay import LOOK_AGAIN
from handlers.conversation import writing
from handlers.conversation.cards import card
from handlers.conversation.chat import Batch, Content, Pressed, Reacted, Said, Sender, TookBack
from handlers.conversation.routes import routes_of
from handlers.conversation.writing import Occasion, Place
from storage.accounts import Account, InboxEvent
from storage.database import OUT_OF_REACH
from storage.messages import Delivery, File, FileState, Message
from storage.outbox import Operation, OutboxRow, OutboxState, Urgency
from storage.people import Channel
from tests.end_to_end.waiting import until
from tests.harness import workshop
from tests.harness.chat import Chat, Monotonic, Someone, TestClock
from tests.harness.platforms import MATRIX, TELEGRAM, ShapedPlatform

pytestmark = pytest.mark.both_databases


@pytest.fixture
async def bench(engine: Engine, shape: ShapedPlatform) -> AsyncIterator[Chat]:
    """A stage on which only the workshop's commands exist."""
    clock, monotonic = TestClock(), Monotonic()
    app = App(engine, clock, routes_of([workshop]), monotonic)
    stage = Chat(app, clock, engine, await app.add(shape), monotonic)
    yield stage
    await stage.app.stop()


def said(number: int, text: str, user: str = "u1") -> Said:
    return Said(id=f"s{number}", chat=f"chat-{user}", sender=Sender(user), text=text)


def messages(db: Session) -> list[Message]:
    return list(db.scalars(select(Message).order_by(Message.id)))


async def test_an_event_that_comes_twice_is_taken_once(bench: Chat):
    """Also when both stand in one batch, and when the second comes later."""
    truus = bench.someone()
    event = Said(id="same", chat=truus.chat, sender=Sender(truus.user), text="/echo een")
    await bench.happens(truus.post, event, event)
    await bench.happens(truus.post, event)
    await truus.sees("een")
    truus.sees_nothing()


async def test_a_press_that_comes_again_is_answered_again(bench: Chat):
    """Else the button would turn for ever; the count goes up only once."""
    truus = bench.someone()
    await truus.says("/tel")
    await truus.sees("teller: 0")
    choice = truus.shows("teller").choices[0]
    press = Pressed(id="p", chat=truus.chat, sender=Sender(truus.user), message=choice.message,
                    index=choice.index, press="q")  # fmt: skip
    platform = truus.post.platform
    assert isinstance(platform, ShapedPlatform)
    await bench.happens(truus.post, press)
    platform.toasts.clear()
    await bench.happens(truus.post, press)
    assert "q" in platform.toasts
    await truus.sees("teller: 1")


async def test_a_handler_that_fails_costs_only_its_own_event(bench: Chat):
    """Its half work is undone, the person gets an apology, the operator an alert, and the event
    is kept; the others in the batch go on."""
    post = bench.post
    await bench.happens(
        post, said(1, "/echo voor", "a"), said(2, "/kapot geheim", "b"), said(3, "/echo na", "c")
    )
    platform = post.platform
    assert isinstance(platform, ShapedPlatform)
    texts = {chat: [b.text for b in bubbles] for chat, bubbles in platform.chats.items()}
    assert texts["chat-a"] == ["voor"]
    assert texts["chat-c"] == ["na"]
    assert len(texts["chat-b"]) == 1
    assert texts["chat-b"][0].startswith("Sorry")
    assert [alert.split(":")[0] for alert in bench.app.alerts.kept] == ["handler failed"]
    assert "geheim" not in bench.app.alerts.kept[0]
    kept = await bench.db(lambda db: db.get_one(InboxEvent, (post.account, "s2")))
    assert kept.error == "ValueError"
    assert kept.event is not None
    assert kept.event["text"] == "/kapot geheim"


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
async def test_a_swallowed_database_error_loses_nothing_of_the_others(bench: Chat):
    """A savepoint that is dead would let earlier writes vanish; the batch goes one by one."""
    await bench.happens(
        bench.post, said(1, "/echo voor", "a"), said(2, "/slik", "b"), said(3, "/echo na", "c")
    )
    platform = bench.post.platform
    assert isinstance(platform, ShapedPlatform)
    assert [b.text for b in platform.chats["chat-a"]] == ["voor"]
    assert [b.text for b in platform.chats["chat-c"]] == ["na"]
    assert bench.app.alerts.kept


async def test_the_cursor_is_committed_with_the_effects(bench: Chat):
    """After a restart the platform goes on exactly behind what was taken in."""
    await bench.app.deliver(bench.post, Batch((said(1, "/echo x"),), "42"))
    account = await bench.db(lambda db: db.get_one(Account, bench.post.account))
    assert account.cursor == "42"


async def test_a_card_that_changes_often_is_edited_once(bench: Chat):
    """Ten presses in one batch: one edit, showing the last number."""
    truus = bench.someone()
    await truus.says("/tel")
    await truus.sees("teller: 0")
    for _ in range(9):
        await _press_without_sending(bench, truus.shows("teller").choices[0].message)
    platform = truus.post.platform
    assert isinstance(platform, ShapedPlatform)
    await bench.app.settle()
    assert platform.edits == 1
    await truus.sees("teller: 9")


async def _press_without_sending(bench: Chat, message: int) -> None:
    stands = await bench.db(lambda db: db.get_one(Message, message))
    index = stands.rows[0][0][1]
    event = Pressed(id=bench.next_id(), chat=stands.chat, sender=Sender(stands.chat[5:]),
                    message=message, index=index)  # fmt: skip
    await bench.app.deliver(bench.post, Batch((event,)))


async def test_an_unavailable_platform_is_tried_again_until_it_is_back(bench: Chat):
    """Messages that certainly did not arrive go again, in their order."""
    truus = bench.someone()
    platform = truus.post.platform
    assert isinstance(platform, ShapedPlatform)
    platform.fail_next = [Unavailable("down")]
    await bench.app.deliver(bench.post, Batch((said(1, "/echo een", truus.user),)))
    await bench.app.deliver(bench.post, Batch((said(2, "/echo twee", truus.user),)))
    await bench.app.settle()
    bench.monotonic.advance(5)
    await bench.app.settle()
    assert [b.text for b in platform.chats[truus.chat]] == ["een", "twee"]


class CutsTheLine(ShapedPlatform):
    """Ends every connection to the database as soon as it has sent something."""

    def __init__(self, engine: Engine) -> None:
        super().__init__("cutting", TELEGRAM, "cutting-bot")
        self._address = engine.url

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        receipt = await super().send(chat, content, key)
        elsewhere = create_engine(self._address)
        with elsewhere.connect() as connection:
            connection.execute(text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            ))  # fmt: skip
        elsewhere.dispose()
        return receipt


@pytest.mark.only_postgresql
async def test_a_receipt_survives_an_outage_of_the_database(engine: Engine):
    """The connection breaks between the send and its record: it is recorded later, and not sent
    again."""
    app = App(engine, TestClock(), routes_of([workshop]))
    platform = CutsTheLine(engine)
    post = await app.add(platform)
    await app.deliver(post, Batch((said(1, "/echo een"),)))
    with pytest.raises(OUT_OF_REACH):
        await app.settle()
    await app.settle()
    assert platform.sends == 1
    assert [m.delivery for m in await app.writer.run(messages)] == [Delivery.SENT]
    await app.stop()


async def test_a_throttled_account_waits_as_long_as_it_is_told(bench: Chat):
    """Nothing goes before retry_after has passed; then all goes, in order."""
    platform = bench.post.platform
    assert isinstance(platform, ShapedPlatform)
    platform.fail_next = [Throttled(7)]
    await bench.happens(bench.post, said(1, "/echo een"), said(2, "/echo twee"))
    bench.monotonic.advance(6.9)
    await bench.app.settle()
    assert platform.chats["chat-u1"] == []
    bench.monotonic.advance(0.2)
    await bench.app.settle()
    assert [b.text for b in platform.chats["chat-u1"]] == ["een", "twee"]


async def test_an_answer_whose_outcome_is_unknown_goes_again(bench: Chat):
    """Better twice than never, for an answer; on Matrix the same key makes it once."""
    platform = bench.post.platform
    assert isinstance(platform, ShapedPlatform)
    platform.fail_next = [OutcomeUnknown("time-out")]
    await bench.happens(bench.post, said(1, "/echo een"))
    await bench.passes(seconds=5)
    assert [b.text for b in platform.chats["chat-u1"]] == ["een"]


async def test_a_refused_message_blocks_nothing_and_alerts_the_operator(bench: Chat):
    """The fault is ours to mend; what comes after it goes on."""
    platform = bench.post.platform
    assert isinstance(platform, ShapedPlatform)
    platform.fail_next = [Rejected("malformed")]
    await bench.happens(bench.post, said(1, "/echo een"), said(2, "/echo twee"))
    assert [b.text for b in platform.chats["chat-u1"]] == ["twee"]
    first = (await bench.db(messages))[0]
    assert first.delivery is Delivery.FAILED
    assert bench.app.alerts.kept


async def test_who_blocked_the_bot_is_reached_through_the_other_channel(bench: Chat):
    """The closed channel is remembered, and the message takes the other way."""
    other = ShapedPlatform("elsewhere", TELEGRAM, "elsewhere-bot")
    second = await bench.app.add(other)
    truus = await bench.volunteer()
    await bench.db(lambda db: _add_channel(db, truus.user, second.account))
    platform = truus.post.platform
    assert isinstance(platform, ShapedPlatform)
    platform.fail_next = [RecipientGone("blocked")]
    await truus.says("/echo hallo")
    assert [b.text for b in other.chats["chat-there"]] == ["hallo"]


def _add_channel(db: Session, user: str, account: int) -> None:
    from storage.people import Channel

    channel = db.query(Channel).filter_by(user=user).one()
    db.add(Channel(person=channel.person, account_id=account, user="there", chat="chat-there",
                   rank=1))  # fmt: skip


async def test_an_answer_that_a_crash_left_unsent_goes_at_the_next_start(
    bench: Chat, shape: ShapedPlatform
):
    """It was claimed in the commit that it was written in, and nobody saw it."""
    await bench.app.deliver(bench.post, Batch((said(1, "/echo een"), said(2, "/echo twee"))))
    await bench.crashes()
    assert [b.text for b in shape.chats["chat-u1"]] == ["een", "twee"]


class Died(BaseException):
    """The end of the process, in the middle of something."""


class Deadly(ShapedPlatform):
    """The process dies when the message with these words has arrived."""

    deadly = ""

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        receipt = await super().send(chat, content, key)
        if content.text == self.deadly:
            self.deadly = ""
            raise Died
        return receipt


async def announces(bench: Chat, platform: ShapedPlatform, people: int) -> ServedAccount:
    """So many people are told something, each a number; it waits to be sent."""
    post = await bench.app.add(platform)

    def write(db: Session) -> None:
        occasion = Occasion("announcement", "test:1", Urgency.BROADCAST)
        for number in range(people):
            place = Place(post.account, f"chat-{number}", None, "nl")
            writing.write(db, card(f"nummer {number}"), place, None, bench.clock.now(), occasion)

    await bench.db(write)
    return post


async def dies_at_the_twentieth(bench: Chat, platform: Deadly) -> None:
    await announces(bench, platform, 40)
    platform.deadly = "nummer 20"
    with pytest.raises(Died):
        await goes_out(bench)


async def goes_out(bench: Chat) -> None:
    """All that waits for the limits is sent."""
    for _ in range(50):
        await bench.app.settle()
        bench.monotonic.advance(0.1)


async def unknowns(bench: Chat) -> list[str]:
    unknown = select(Message.text).where(Message.delivery == Delivery.UNKNOWN)
    return list(await bench.db(lambda db: db.scalars(unknown).all()))


async def test_of_an_announcement_only_what_had_begun_is_doubtful_after_a_crash(bench: Chat):
    """At most three of forty; all the others go on, and nobody gets it twice."""
    slow = Deadly("telegram", LIMITED, "slow-bot")
    await dies_at_the_twentieth(bench, slow)
    await bench.crashes()
    await goes_out(bench)
    unknown = await unknowns(bench)
    assert "nummer 20" in unknown
    assert len(unknown) <= 3
    got = {bubble.text for bubbles in slow.chats.values() for bubble in bubbles}
    assert got | set(unknown) == {f"nummer {number}" for number in range(40)}
    assert all(len(bubbles) <= 1 for bubbles in slow.chats.values())


@pytest.mark.parametrize(("hours", "doubtful"), [(1, False), (24, True)])
async def test_a_key_makes_a_second_sending_harmless_for_a_day(
    bench: Chat, hours: int, doubtful: bool
):
    """Where a platform knows a key again nothing is doubtful, and nothing arrives twice; but
    Synapse forgets keys after a day."""
    keyed = Deadly("matrix", MATRIX, "keyed-bot")
    await dies_at_the_twentieth(bench, keyed)
    await bench.crashes(hours=hours)
    await goes_out(bench)
    assert ("nummer 20" in await unknowns(bench)) == doubtful
    assert all(len(bubbles) <= 1 for bubbles in keyed.chats.values())


LIMITED = replace(TELEGRAM, per_second=30, per_chat=1)


async def test_an_answer_waits_for_one_place_and_not_for_the_announcement(bench: Chat):
    """An announcement goes evenly, and each send takes its place before the next is looked at: so
    the first place that comes free is for who waits."""
    slow = ShapedPlatform("telegram", LIMITED, "slow-bot")
    post = await announces(bench, slow, 200)
    at_work = [asyncio.create_task(post.relay.run(Supervisor())),
               asyncio.create_task(post.relay.keep_records())]  # fmt: skip
    await until(lambda: slow.sends > 0, "the first")
    await bench.app.deliver(post, Batch((said(1, "/echo een"),)))
    await until(lambda: bool(slow.chats["chat-u1"]), "the answer")
    assert slow.sends < 10
    for task in at_work:
        task.cancel()
    await asyncio.wait(at_work)


async def test_the_parts_of_a_long_text_hold_up_nobody_else(bench: Chat):
    """Each part waits for its own place; another's answer goes meanwhile, and a stop between two
    parts repeats none."""
    slow = ShapedPlatform("telegram", LIMITED, "slow-bot")
    post = await bench.app.add(slow)
    long = "\n\n".join(letter * 2600 for letter in "abc")
    await bench.happens(post, said(1, f"/echo {long}"), said(2, "/echo kort", "u2"))
    assert [b.text[0] for b in slow.chats["chat-u1"]] == ["a"]
    assert [b.text for b in slow.chats["chat-u2"]] == ["kort"]
    await bench.down(seconds=2)
    assert [b.text[0] for b in slow.chats["chat-u1"]] == ["a", "b"]
    await bench.passes(seconds=2)
    assert [b.text[0] for b in slow.chats["chat-u1"]] == ["a", "b", "c"]


async def test_signed_out_is_an_outage_of_ours(bench: Chat):
    """Nothing is marked as failed and no attempt is counted; the operator hears of it once, and all
    goes when the platform accepts us again."""
    slow = ShapedPlatform("telegram", LIMITED, "slow-bot")
    slow.fail_next = [SignedOut("the token is refused") for _ in range(40)]
    await announces(bench, slow, 10)
    for _ in range(30):
        await bench.passes(minutes=1)
    rows = await bench.db(lambda db: db.scalars(select(OutboxRow)).all())
    waiting = (OutboxState.READY, OutboxState.CLAIMED)
    assert all(row.state in waiting and row.attempts == 0 for row in rows)
    assert [alert.split(":")[0] for alert in bench.app.alerts.kept] == ["signed out"]
    slow.fail_next = []
    await bench.passes(minutes=1)
    await goes_out(bench)
    assert [len(slow.chats[f"chat-{number}"]) for number in range(10)] == [1] * 10


async def test_after_a_doubtful_send_an_announcement_goes_on_carefully(bench: Chat):
    """While a server takes messages and says HTTP 5xx, few are spent on it: of forty, one at a time
    after ever longer rests."""
    slow = ShapedPlatform("telegram", LIMITED, "slow-bot")
    slow.unsure_in = {f"chat-{number}": 0 for number in range(40)}
    await announces(bench, slow, 40)
    for _ in range(30):
        await bench.passes(seconds=1)
    assert len(await unknowns(bench)) <= 3 + 4
    slow.unsure_in = {}
    await bench.passes(minutes=1)
    await goes_out(bench)
    assert all(len(bubbles) == 1 for bubbles in slow.chats.values())


async def test_a_refusal_in_one_chat_holds_up_no_other(bench: Chat):
    """A 429 of which nobody says whom it is about: the others get theirs."""
    slow = ShapedPlatform("telegram", LIMITED, "slow-bot")
    slow.fail_in["chat-3"] = Throttled(20, chat=True)
    await announces(bench, slow, 10)
    await goes_out(bench)
    assert [number for number in range(10) if not slow.chats[f"chat-{number}"]] == [3]
    bench.monotonic.advance(20)
    await goes_out(bench)
    assert len(slow.chats["chat-3"]) == 1


async def test_a_stop_gives_back_what_was_not_begun(bench: Chat, shape: ShapedPlatform):
    """An account that must wait has claimed work in hand; a stop makes that ready again."""
    shape.fail_next = [Throttled(60)]
    await bench.happens(bench.post, said(1, "/echo een"), said(2, "/echo twee"))
    await bench.post.relay.close()
    rows = await bench.db(lambda db: db.scalars(select(OutboxRow)).all())
    assert [row.state for row in rows] == [OutboxState.READY, OutboxState.READY]


async def test_a_process_that_lost_its_lease_changes_nothing(bench: Chat):
    """Another process took the account; the sleeper's batch is refused, and not acknowledged."""

    def takes_over(db: Session) -> None:
        db.get_one(Account, bench.post.account).fence += 1

    await bench.db(takes_over)
    with pytest.raises(LeaseLost):
        await bench.app.deliver(bench.post, Batch((said(1, "/echo een"),), "7"))
    account = await bench.db(lambda db: db.get_one(Account, bench.post.account))
    assert account.cursor is None
    assert await bench.db(messages) == []


async def test_old_operations_are_dropped_and_messages_stay(bench: Chat):
    """The outbox does not grow for ever; an old message keeps its buttons."""
    truus = bench.someone()
    await truus.says("/tel")
    await bench.passes(days=8)
    await bench.app.tidy()
    assert await bench.db(lambda db: db.scalars(select(OutboxRow)).all()) == []
    await truus.taps("Verder")
    await truus.sees("teller: 1")


async def test_an_answer_is_claimed_in_the_commit_that_it_is_written_in(bench: Chat):
    """A sender waits for one commit."""
    await bench.app.deliver(bench.post, Batch((said(1, "/echo een"),)))
    row = await bench.db(lambda db: db.scalars(select(OutboxRow)).one())
    assert row.state is OutboxState.CLAIMED


async def test_an_edit_that_waits_gives_way_to_a_newer_one(bench: Chat, shape: ShapedPlatform):
    """A card that changes while its chat must wait is edited once, to what it says in the end."""
    truus = bench.someone()
    await truus.says("/tel")
    shape.fail_next = [Throttled(60)]
    await truus.says("/echo later")
    button = truus.shows("teller").choices[0]
    for number in range(3):
        await truus.presses(replace(button, index=number))
    bench.monotonic.advance(61)
    await bench.app.settle()
    assert truus.shows("teller").text == "teller: 3"
    wanted = select(OutboxRow.state).where(OutboxRow.operation == Operation.EDIT)
    states = await bench.db(lambda db: db.scalars(wanted.order_by(OutboxRow.id)).all())
    assert states == [OutboxState.CANCELLED, OutboxState.CANCELLED, OutboxState.SENT]


async def test_a_card_that_many_change_is_drawn_once_for_a_batch(bench: Chat):
    """The card ends as the last press wanted it, with one edit."""
    truus = bench.someone()
    await truus.says("/teken")
    await bench.happens(truus.post, *_pressed_each(truus, "een", "twee"))
    assert truus.shows("getekend").text == "getekend: twee"
    wanted = select(OutboxRow.id).where(OutboxRow.operation == Operation.EDIT)
    assert len(await bench.db(lambda db: db.scalars(wanted).all())) == 1


async def test_a_card_that_cannot_be_drawn_costs_its_own_press_only(bench: Chat):
    """The person who pressed gets an apology, and the others of the batch what they wanted."""
    truus = bench.someone()
    await truus.says("/teken")
    await bench.happens(truus.post, *_pressed_each(truus, "een", "kapot"))
    assert truus.shows("getekend").text == "getekend: een"
    assert "Sorry" in truus.bubbles[-1].text
    assert bench.app.alerts.kept


def _pressed_each(someone: Someone, *labels: str) -> list[Pressed]:
    choices = {choice.label: choice for choice in someone.shows("getekend").choices}
    return [
        Pressed(
            id=f"press-{label}",
            chat=someone.chat,
            sender=Sender(someone.user),
            message=choices[label].message,
            index=choices[label].index,
        )
        for label in labels
    ]


async def test_a_chat_that_must_wait_holds_up_no_other(bench: Chat):
    """Two hundred broadcasts for one chat, of which only the first may go now, and one for another:
    that one arrives, and of the others none is claimed before its time."""
    slow = ShapedPlatform("telegram", replace(TELEGRAM, per_second=30, per_chat=1), "slow-bot")
    post = await bench.app.add(slow)

    def announce(db: Session) -> None:
        occasion = Occasion("announcement", "test:1", Urgency.BROADCAST)
        for number in range(201):
            place = Place(post.account, "busy" if number < 200 else "free", None, "nl")
            writing.write(db, card(f"nummer {number}"), place, None, bench.clock.now(), occasion)

    await bench.db(announce)
    await bench.app.settle()
    assert [bubble.text for bubble in slow.chats["free"]] == ["nummer 200"]
    assert [bubble.text for bubble in slow.chats["busy"]] == ["nummer 0"]
    claimed = select(OutboxRow.id).where(OutboxRow.state == OutboxState.CLAIMED)
    assert await bench.db(lambda db: db.scalars(claimed).all()) == []
    bench.monotonic.advance(1)
    await bench.app.settle()
    assert [bubble.text for bubble in slow.chats["busy"]] == ["nummer 0", "nummer 1"]


async def test_an_answer_finds_a_message_whose_receipt_is_not_kept_yet(bench: Chat):
    """Receipts wait a moment for each other; who reacts within that moment is understood."""
    truus = bench.someone()
    relay = truus.post.relay
    await bench.app.deliver(truus.post, Batch((said(1, "/tel", truus.user),)))
    sending = asyncio.create_task(relay.run(Supervisor()))
    await until(lambda: bool(truus.bubbles), "the card")
    reacted = Reacted(
        id="r1", chat=truus.chat, sender=Sender(truus.user), part=truus.bubbles[-1].part, number=1
    )
    await bench.app.deliver(truus.post, Batch((reacted,)))
    sending.cancel()
    await bench.app.settle()
    assert truus.shows("teller: 1")


async def test_a_reaction_that_is_taken_away_is_a_second_tap(bench: Chat):
    """It is what an app does then. It counts for who reacted, and while the card is open; and once,
    however often it is told."""
    truus, other = bench.someone(), bench.someone()
    await truus.says("/tel")
    [part] = [bubble.part for bubble in truus.bubbles]
    known = {"chat": truus.chat, "sender": Sender(truus.user)}
    back = TookBack(id="b1", reaction="r1", **known)
    await truus.does(Reacted(id="r1", part=part, number=1, **known))
    assert truus.shows("teller: 1")
    await truus.does(replace(back, id="b0", sender=Sender(other.user)))
    await truus.does(replace(back, id="b2", reaction="of something else"))
    assert truus.shows("teller: 1")
    for _ in range(2):
        await truus.does(back)
        assert truus.shows("teller: 2")
    await bench.db(close_all)
    await truus.does(replace(back, id="b3"))
    assert truus.shows("teller: 2")


def close_all(db: Session) -> None:
    for message in db.query(Message):
        message.open = False


async def test_daily_work_begins_with_the_start_and_its_faults_are_told(bench: Chat):
    """A bot that starts anew each day tidies as well."""

    async def daily() -> None:
        raise ValueError("geheim")

    stop = bench.app.ticker.schedule(daily)
    await until(lambda: bool(bench.app.alerts.kept), "the fault is told")
    stop()
    assert list(bench.app.alerts.kept) == ["daily work failed: ValueError {}"]


async def test_a_file_out_of_reach_holds_up_no_other(bench: Chat):
    """Nor does one at which the platform's own code breaks; after a day nobody waits for them."""
    post, platform = bench.post, bench.post.platform
    assert isinstance(platform, ShapedPlatform)
    gone = [f"gone-{number}" for number in range(AT_ONCE)]
    platform.out_of_reach.update(gone)
    platform.files["here"] = b"soep"

    def share(db: Session) -> None:
        now = bench.clock.now()
        for ref in (*gone, "broken", "here"):
            db.add(File(account_id=post.account, ref=ref, name="n", mime="m", received_at=now))
            db.flush()

    async def found() -> Counter[FileState]:
        post.fetcher.wake()
        await bench.app.settle()
        return Counter(await bench.db(lambda db: list(db.scalars(select(File.state)))))

    await bench.db(share)
    assert await found() == {"referenced": AT_ONCE, "failed": 1, "stored": 1}
    assert [alert.split(":")[0] for alert in bench.app.alerts.kept] == ["file not fetched"]
    bench.clock.move_to(bench.clock.now() + GIVE_UP)
    assert await found() == {"failed": AT_ONCE + 1, "stored": 1}


async def test_what_is_written_while_the_relay_waits_goes_at_once(bench: Chat):
    """A broadcast that comes while nothing happens does not wait until the relay looks again."""
    truus = bench.someone()
    relay = truus.post.relay
    at_work = [asyncio.create_task(relay.run(Supervisor())),
               asyncio.create_task(relay.keep_records())]  # fmt: skip

    def announce(db: Session) -> None:
        occasion = Occasion("announcement", "test:1", Urgency.BROADCAST)
        place = Place(truus.post.account, truus.chat, None, "nl")
        writing.write(db, card("nieuws"), place, None, bench.clock.now(), occasion)

    await bench.db(messages)
    await bench.db(announce)
    relay.wake()
    async with asyncio.timeout(LOOK_AGAIN - 1):
        await until(lambda: bool(truus.bubbles), "the news")
    for task in at_work:
        task.cancel()
    await asyncio.wait(at_work)
    await truus.sees("nieuws")


async def test_what_shows_an_edit_goes_before_what_follows_from_it(bench: Chat):
    """Someone presses the last button: their card changes, and then the next message comes."""
    truus = bench.someone()
    await truus.says("/tel")
    await truus.sees("teller: 0")

    def follows(db: Session) -> None:
        [before] = messages(db)
        place = Place(truus.post.account, truus.chat, None, "nl")
        writing.write(db, card("Daarna"), place, None, bench.clock.now(), Occasion())
        writing.rewrite(db, before, card("Welkom"), None, bench.clock.now())

    await bench.db(follows)
    bench.app.written()
    wanted = select(OutboxRow.operation).order_by(OutboxRow.id)
    operations = await bench.db(lambda db: db.scalars(wanted).all())
    assert operations == [Operation.SEND, Operation.EDIT, Operation.SEND]
    await bench.app.settle()
    await truus.sees("Welkom")
    await truus.sees("Daarna")


async def test_of_a_card_that_stands_twice_the_pressed_one_changes(
    bench: Chat, shape: ShapedPlatform
):
    """Its receipt was lost, so it went again: who presses the first copy sees that one change, and
    the other goes away."""
    truus = bench.someone()
    truus.unsettles_next()
    await truus.says("/tel")
    await bench.passes(seconds=5)
    copies = [bubble.part for bubble in truus.bubbles]
    assert len(copies) == (1 if shape.traits.sends_once else 2)
    choice = truus.bubbles[0].choices[0]
    await truus.presses(choice)
    assert [(b.part, b.text) for b in truus.bubbles] == [(copies[0], "teller: 1")]


async def test_who_blocked_the_bot_is_no_fault_of_ours(bench: Chat, shape: ShapedPlatform):
    """An edit that is refused for that closes the channel, and alerts nobody."""
    truus = await bench.volunteer()
    await truus.says("/tel")
    await truus.sees("teller: 0")
    shape.fail_in[truus.chat] = RecipientGone("blocked")

    def change(db: Session) -> None:
        writing.rewrite(db, messages(db)[0], card("anders"), None, bench.clock.now())

    await bench.db(change)
    bench.app.written()
    await bench.app.settle()
    assert not bench.app.alerts.kept
    closed = await bench.db(lambda db: db.scalars(select(Channel.closed_at)).all())
    assert None not in closed


async def test_a_clock_that_goes_back_makes_nothing_wait(bench: Chat, shape: ShapedPlatform):
    """A message that must be tried again in some seconds is, also when the clock on the wall shows
    an hour earlier by then."""
    shape.fail_next = [OutcomeUnknown("time-out")]
    await bench.happens(bench.post, said(1, "/echo een"))
    assert shape.chats["chat-u1"] == []
    bench.clock.time -= timedelta(hours=1)
    await bench.passes(seconds=10)
    assert [b.text for b in shape.chats["chat-u1"]] == ["een"]


async def test_a_receipt_is_kept_soon_after_a_unit_of_work_fails(bench: Chat):
    """It went along with that, and came back: until it is kept, a crash would send it again."""
    truus = bench.someone()
    relay = truus.post.relay
    await bench.app.deliver(truus.post, Batch((said(1, "/tel", truus.user),)))
    at_work = [asyncio.create_task(relay.run(Supervisor()))]
    await until(lambda: bool(truus.bubbles), "the card")

    async def fails_meanwhile() -> None:
        with relay.join_transaction():
            at_work.append(asyncio.create_task(relay.keep_records()))
            await bench.db(messages)
            raise Died

    with pytest.raises(Died):
        await fails_meanwhile()
    async with asyncio.timeout(LOOK_AGAIN - 1):
        while (await bench.db(messages))[0].delivery is not Delivery.SENT:
            pass
    for task in at_work:
        task.cancel()
    await asyncio.wait(at_work)


@pytest.mark.only_postgresql
async def test_a_lease_that_nobody_renews_is_free_whatever_the_clocks_say(bench: Chat):
    """Its holder's clock stood an hour ahead of ours, and the holder is gone."""

    def holds_long(db: Session) -> None:
        held = db.get_one(Account, bench.post.account)
        held.holder, held.held_until = "another", SystemClock().now() + timedelta(hours=1)

    await bench.db(holds_long)
    monotonic = Monotonic()
    lease = Lease(bench.post.account, bench.app.writer, monotonic)
    taking = asyncio.create_task(lease.take(at_once=False))
    async with asyncio.timeout(20):
        while not taking.done():
            monotonic.advance(31)
            await asyncio.wait([taking], timeout=0.1)
    await bench.db(lease.check)
