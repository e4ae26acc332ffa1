"""What may happen once happens once, also where two processes decide at the same moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.app import App
from storage.database import connect
from storage.invitations import Invitation
from storage.people import Contact, Role
from tests.harness.chat import Chat, Someone
from tests.harness.platforms import MATRIX, ShapedPlatform

pytestmark = pytest.mark.only_postgresql
ROUNDS = 100


@pytest.fixture
async def elsewhere(chat: Chat) -> AsyncIterator[Chat]:
    """What a second process does over the same database, for an account on Matrix."""
    engine = connect(chat.engine.url.render_as_string(hide_password=False))
    app = App(engine, chat.clock, chat.app.house.routes, chat.monotonic)
    post = await app.add(ShapedPlatform("matrix", MATRIX, "matrix-elsewhere"))
    yield Chat(app, chat.clock, engine, post, chat.monotonic)
    await app.stop()
    assert not app.alerts.kept
    engine.dispose()


def newest(someone: Someone) -> str:
    """The last that stands in their chat."""
    return someone.bubbles[-1].text


@pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)
async def test_of_two_who_say_yes_at_the_same_moment_one_comes_in(chat: Chat, elsewhere: Chat):
    """A hundred times: the other hears kindly that the invitation was used."""
    for number in range(ROUNDS):
        code = await chat.invitation(role=Role.LEADER)
        both = chat.someone(f"Truus {number}"), elsewhere.someone(f"Gerda {number}")
        for someone in both:
            await someone.says(f"/start {code}")
        await asyncio.gather(*(someone.taps("Ja, prima") for someone in both))
        came_in = ["noemen?" in newest(someone) for someone in both]
        assert sorted(came_in) == [False, True]
        assert "al gebruikt" in newest(both[came_in.index(False)])
        for someone in both:
            await someone.reads()
    assert await chat.db(lambda db: db.query(Contact).count()) == ROUNDS
    assert await chat.db(lambda db: {i.uses_left for i in db.query(Invitation)}) == {0}
