"""The bot's identity: made once and safely, and what it means for who reads what."""

from __future__ import annotations

import json
import stat
from typing import Any

import pytest
import vodozemac
from nio import Api

from bot.platforms.port import SignedOut, Unavailable
from handlers.conversation.chat import Content, Joined, Said
from tests.matrix.bot import Bot
from tests.matrix.meddling import Meddler, meddled
from tests.servers.synapse import Person, Secretive


async def test_the_device_is_signed_by_its_owner(bot: Bot, fatma: Secretive) -> None:
    """Anyone can check the chain from the bot's master key to its device, by another library."""
    async with bot.awake():
        pass
    seen = await _keys(fatma, bot)
    master, own = seen["master_keys"][bot.user], seen["self_signing_keys"][bot.user]
    device = seen["device_keys"][bot.user][bot.device]
    _verify(own, bot.user, _public(master))
    _verify(device, bot.user, _public(own))
    _verify(master, bot.user, device["keys"][f"ed25519:{bot.device}"], bot.device)
    assert stat.S_IMODE((bot.store / "identity.json").stat().st_mode) == 0o600


async def test_the_identity_outlives_its_devices(bot: Bot, fatma: Secretive) -> None:
    """A restart changes nothing, and a new device is signed by the same identity."""
    async with bot.awake():
        pass
    seeds, before = (bot.store / "identity.json").read_bytes(), await _keys(fatma, bot)
    async with bot.awake():
        pass
    assert await _keys(fatma, bot) == before
    (bot.store / "login.json").unlink()
    async with bot.awake():
        pass
    after = await _keys(fatma, bot)
    assert after["master_keys"] == before["master_keys"]
    own = after["self_signing_keys"][bot.user]
    _verify(after["device_keys"][bot.user][bot.device], bot.user, _public(own))
    assert (bot.store / "identity.json").read_bytes() == seeds


async def test_another_identity_is_left_alone(
    bot: Bot, fatma: Secretive, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without its seeds the bot replaces nothing, says so in one line, and goes on unsigned."""
    async with bot.awake():
        pass
    before = await _keys(fatma, bot)
    (bot.store / "identity.json").rename(bot.store / "elders.json")
    (bot.store / "login.json").unlink()
    async with bot.awake():
        assert (await _keys(fatma, bot))["master_keys"] == before["master_keys"]
        device = (await _keys(fatma, bot))["device_keys"][bot.user][bot.device]
        assert list(device["signatures"][bot.user]) == [f"ed25519:{bot.device}"]
    [line] = [line for line in capsys.readouterr().out.splitlines() if "not in order" in line]
    assert "recovery key" in line
    assert not (bot.store / "identity.json").exists()


async def test_unsigned_devices_get_no_keys(bot: Bot, fatma: Secretive) -> None:
    """A signed device reads the bot; one that its owner did not sign does not, and
    is told why."""
    tablet = await fatma.second_device()
    async with bot.awake() as (matrix, ear):
        chat = await fatma.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("geheim"), "1")).part
        await fatma.sees("geheim")
        key = (await fatma.raw(part))["content"]["session_id"]
        await tablet.texts()
        assert not tablet.has_key(chat, key)
        assert [event["content"]["code"] for event in tablet.letters] == ["m.unverified"]
        await fatma.vouches_for(tablet)
        await fatma.says("en nu?")
        await ear.hears(Said)
        await matrix.send(chat, Content("voor beide"), "2")
        await tablet.sees("voor beide", chat)


async def test_a_setting_lets_unsigned_devices_read(bot: Bot) -> None:
    """Where the operator chose so, a device without its owner's signature reads the bot."""
    greet = await bot.synapse.secretive("greet", signs=False)
    bot.keys_for_unsigned = True
    async with bot.awake() as (matrix, ear):
        chat = await greet.opens_chat(bot.user)
        await ear.hears(Joined)
        await matrix.send(chat, Content("dag Greet"), "1")
        await greet.sees("dag Greet")


async def test_a_chat_that_the_bot_opens(bot: Bot, fatma: Secretive, truus: Person) -> None:
    """The bot begins an encrypted chat with who can read it, and a plain one with others."""
    async with bot.awake() as (matrix, _):
        for person, kind in ((fatma, "m.room.encrypted"), (truus, "m.room.message")):
            chat = await matrix.open_chat(person.user)
            part = (await matrix.send(chat, Content("Dag"), person.user)).part
            assert await person.accepts() == chat
            path = f"/_matrix/client/v3/rooms/{chat}/event/{part}"
            assert (await person.call("GET", path))["type"] == kind
        await fatma.sees("Dag")


async def test_a_lying_homeserver_gets_no_signature(bot: Bot) -> None:
    """Keys that are not the bot's own are never signed, whatever the homeserver says of them."""

    def swap_keys(path: str, answer: str) -> str:
        """From the second question on, other keys than the bot uploaded."""
        if not path.endswith("/keys/query") or meddler.asked.count(path) < 2:
            return answer
        told = json.loads(answer)
        for device in told["device_keys"].get(bot.user, {}).values():
            device["keys"] = dict.fromkeys(device["keys"], "A" * 43)
        return json.dumps(told)

    meddler = Meddler(alters=swap_keys)
    async with meddled(bot, meddler), bot.awake():
        pass
    assert [path for path in meddler.asked if path.endswith("/keys/query")][1:]
    assert not [path for path in meddler.asked if path.endswith("/signatures/upload")]


async def test_seeds_are_kept_before_they_are_published(bot: Bot, fatma: Secretive) -> None:
    """A start that is cut off before the upload goes on with the same seeds the next time."""

    def fail(path: str) -> tuple[int, str] | None:
        if not path.endswith("/device_signing/upload"):
            return None
        assert kept.exists()
        return 500, "M_UNKNOWN"

    kept = bot.store / "identity.json"
    async with meddled(bot, Meddler(refuses=fail)):
        with pytest.raises(Unavailable):
            async with bot.awake():
                pass
        seeds = kept.read_bytes()
    (bot.store / "login.json").unlink()
    async with bot.awake():
        pass
    assert kept.read_bytes() == seeds
    assert bot.user in (await _keys(fatma, bot))["master_keys"]


@pytest.mark.parametrize("path", ["/device_signing/upload", "/signatures/upload"])
async def test_a_refused_identity_is_told(
    bot: Bot, truus: Person, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the homeserver takes no identity the operator reads so, and plain chats work."""

    def refuse(asked: str) -> tuple[int, str] | None:
        return (403, "M_FORBIDDEN") if asked.endswith(path) else None

    async with meddled(bot, Meddler(refuses=refuse)), bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await truus.says("dag")
        assert (await ear.hears(Said)).text == "dag"
    assert "refuses to take the identity or the signature" in capsys.readouterr().out


async def test_a_signature_that_fails_in_silence_is_told(
    bot: Bot, capsys: pytest.CaptureFixture[str]
) -> None:
    """The homeserver may answer well and name what failed inside."""

    def fail(path: str, answer: str) -> str:
        failure = {"failures": {bot.user: {"X": {"errcode": "M_INVALID_SIGNATURE"}}}}
        return json.dumps(failure) if path.endswith("/signatures/upload") else answer

    async with meddled(bot, Meddler(alters=fail)), bot.awake():
        pass
    said = capsys.readouterr().out
    assert "M_INVALID_SIGNATURE" in said
    assert "refuses to take the identity or the signature" in said


async def test_damaged_seeds_are_never_replaced(bot: Bot) -> None:
    """A file that cannot be read stops the start, and stays as it is."""
    async with bot.awake():
        pass
    kept = bot.store / "identity.json"
    kept.write_text(json.dumps({"half": 1}), "utf-8")
    matrix = bot.platform()
    with pytest.raises(SignedOut, match="damaged"):
        await matrix.start()
    await matrix.stop()
    assert json.loads(kept.read_text("utf-8")) == {"half": 1}


async def _keys(person: Person, bot: Bot) -> dict[str, Any]:
    wish = {"device_keys": {bot.user: []}}
    answer: dict[str, Any] = await person.call("POST", "/_matrix/client/v3/keys/query", wish)
    return answer


def _public(key: dict[str, Any]) -> str:
    [public] = key["keys"].values()
    return str(public)


def _verify(thing: dict[str, Any], user: str, public: str, name: str = "") -> None:
    """Raises unless the thing is signed with this key."""
    signature = thing["signatures"][user][f"ed25519:{name or public}"]
    bare = {key: thing[key] for key in thing if key not in ("signatures", "unsigned")}
    key = vodozemac.Ed25519PublicKey.from_base64(public)
    message = Api.to_canonical_json(bare).encode()
    key.verify_signature(message, vodozemac.Ed25519Signature.from_base64(signature))
