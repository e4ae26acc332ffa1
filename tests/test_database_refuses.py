"""A fault of the database in the midst of the work costs time, and neither a message nor the
program."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from sqlalchemy import Engine, text

from bot.app import App
from bot.platforms.port import Deliver
from handlers.conversation.chat import Batch, Said, Sender
from handlers.conversation.routes import routes_of
from tests.end_to_end.waiting import until
from tests.harness import workshop
from tests.harness.chat import TestClock
from tests.harness.platforms import TELEGRAM, ShapedPlatform

REFUSING = {
    "sqlite": ("CREATE TRIGGER refuses BEFORE UPDATE ON outbox BEGIN"
               " SELECT RAISE(ABORT, 'geheim'); END",),
    "postgresql": ("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                   " $$ BEGIN RAISE EXCEPTION 'geheim'; END $$",
                   "CREATE TRIGGER refuses BEFORE UPDATE ON outbox"
                   " FOR EACH ROW EXECUTE FUNCTION refuse()"),
}  # fmt: skip
WILLING = {"sqlite": ("DROP TRIGGER refuses",), "postgresql": ("DROP TRIGGER refuses ON outbox",)}


class Quiet(ShapedPlatform):
    """Hears nothing by itself."""

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        await asyncio.Event().wait()


@pytest.mark.both_databases
async def test_a_fault_in_the_books_of_the_relay_is_an_alert_and_another_try(engine: Engine):
    """The answer goes as soon as the database takes it; the alert quotes no words."""
    app = App(engine, TestClock(), routes_of([workshop]))
    platform = Quiet("telegram", TELEGRAM, "bot")
    post = await app.add(platform)

    async def have(statements: tuple[str, ...]) -> None:
        for statement in statements:
            await app.writer.run(lambda db, wanted=statement: db.execute(text(wanted)))

    running = asyncio.create_task(app.run())
    await have(REFUSING[engine.dialect.name])
    event = Said(id="1", chat="chat-u1", sender=Sender("u1"), text="/echo een")
    await app.deliver(post, Batch((event,)))
    await until(lambda: bool(app.alerts.kept), "an alert")
    assert not running.done()
    assert app.alerts.kept[0].startswith("database refused: ")
    assert "geheim" not in app.alerts.kept[0]
    await have(WILLING[engine.dialect.name])
    await until(lambda: bool(platform.chats["chat-u1"]), "the answer")
    assert [bubble.text for bubble in platform.chats["chat-u1"]] == ["een"]
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
