"""The practice room over HTTP: who is there, the clock, and why a message came."""

from __future__ import annotations

import pytest

from handlers.conversation.chat import Content
from tests.servers.practice import MONDAY, Stage
from tests.web.client import standing

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_room_tells_who_is_there_and_what_comes(stage: Stage) -> None:
    """People, guests, the clock, and the next thing in the asked language."""
    async with stage.http.post(f"{stage.url}/api/room/phones", json={"name": "Truus"}) as response:
        guest = await response.json()
    async with stage.http.get(f"{stage.url}/api/room?lang=en") as response:
        room = await response.json()
    assert [card["slug"] for card in room["people"]] == ["ilse", "hawa", "mo"]
    assert room["guests"] == [guest]
    assert room["next"]["what"] == "A reminder"
    assert (room["coalition"], room["now"]) == ("Demostad Ontmoet", MONDAY.isoformat())


async def test_only_phones_of_people_who_are_there_are_picked_up(stage: Stage) -> None:
    """A guest's phone can be picked up again; one of nobody is not there."""
    phones = f"{stage.url}/api/room/phones"
    async with stage.http.post(phones, json={"name": "  Tr\u202euus\n"}) as response:
        guest = await response.json()
    assert guest["name"] == "Truus"
    async with stage.http.post(phones, json={"slug": guest["slug"]}) as response:
        assert await response.json() == guest
    async with stage.http.post(phones, json={"slug": "niemand"}) as response:
        assert response.status == 404


@pytest.mark.parametrize(("step", "hours"), [("hour", 1), ("day", 24), ("week", 168), ("next", 48)])
async def test_the_clock_moves_on(stage: Stage, step: str, hours: int) -> None:
    """Each button moves the clock by what it says."""
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": step}) as response:
        assert response.status == 200
    assert (stage.room.now() - MONDAY).total_seconds() == hours * 3600


async def test_a_week_later_is_the_same_time_of_day(stage: Stage) -> None:
    """Over the change of the clocks in March a week keeps the hour on the wall."""
    stage.room.clock.moment = MONDAY.replace(year=2027, month=3, day=25)
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": "week"}) as response:
        assert (await response.json())["now"] == "2027-04-01T07:00:00+00:00"


async def test_the_clock_is_moved_by_one_at_a_time(stage: Stage) -> None:
    """While it moves, another move is refused; an unknown step is none."""
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": "year"}) as response:
        assert response.status == 400
    stage.room.busy = True
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": "day"}) as response:
        assert response.status == 409
    assert stage.room.now() == MONDAY


async def test_why_a_message_came_stands_beside_it(stage: Stage) -> None:
    """The room's reason goes with the part that has one, and with no other."""
    stage.room.because["key-1"] = "Ilse stuurde dit."
    await stage.platform.send("hawa", Content("Nieuws"), "key-1")
    await stage.platform.send("hawa", Content("Antwoord"), "key-2")
    assert [part["because"] for part in await standing(stage)] == ["Ilse stuurde dit.", ""]
