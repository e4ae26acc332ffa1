"""The adapter's reading of groups, memberships and garbage."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.platforms.port import ChatMoved
from bot.platforms.telegram import Telegram
from bot.platforms.telegram.events import MALFORMED, read
from handlers.conversation.chat import Content, Joined, Left, Moved, Said, Shared
from tests.servers.bot_api import BotApi, User
from tests.telegram.helpers import KEY, PRESS, Inbox, listening, only_event

RESTRICTED_RIGHTS = """
change_info invite_users pin_messages manage_topics edit_tag send_messages send_audios
send_documents send_photos send_videos send_video_notes send_voice_notes send_polls
send_other_messages add_web_page_previews react_to_messages
"""


async def test_in_a_group_only_our_commands_count(server: BotApi, telegram: Telegram) -> None:
    """Our name is cut from a command; what is said to another bot is nothing to us."""
    group, truus = server.group("Kerngroep"), server.user("Truus")
    group.says(truus, "/help@andere_bot")
    group.says(truus, "/help@Coalitie_Bot nu")
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert (said.text, said.private, said.chat) == ("/help nu", False, str(group.chat.id))


async def test_an_anonymous_admin_is_nobody(server: BotApi, telegram: Telegram) -> None:
    """A person who writes in the name of a group carries an id that no person can have."""
    server.group("Kerngroep").says_anonymously("/koppelgroep")
    said = await only_event(server, telegram)
    assert not said.sender.user.lstrip("-").isdigit()


async def test_coming_and_going(server: BotApi, telegram: Telegram, truus: User) -> None:
    """Being added, removed, blocked and unblocked arrive as Joined and Left."""
    group = server.group("Kerngroep")
    group.adds_bot(truus)
    group.removes_bot(truus)
    truus.blocks()
    truus.unblocks()
    async with listening(telegram, Inbox()) as inbox:
        added, removed, blocked, unblocked = await inbox.has(4)
    assert isinstance(added, Joined)
    assert (added.title, added.private) == ("Kerngroep", False)
    assert isinstance(removed, Left)
    assert removed.chat == str(group.chat.id)
    assert isinstance(blocked, Left)
    assert (blocked.chat, blocked.private) == (str(truus.id), True)
    assert isinstance(unblocked, Joined)


async def test_a_group_that_becomes_a_supergroup_moves(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """The new id arrives as Moved, and a send to the old one tells it too."""
    group = server.group("Kerngroep")
    old = str(group.chat.id)
    new = group.becomes_supergroup(truus)
    moved = await only_event(server, telegram)
    assert isinstance(moved, Moved)
    assert (moved.chat, moved.to) == (old, str(new))
    with pytest.raises(ChatMoved) as refused:
        await telegram.send(old, Content("Hallo"), KEY)
    assert refused.value.to == str(new)


async def test_service_messages_are_nothing(server: BotApi, telegram: Telegram) -> None:
    """Telegram's own messages in a chat, and kinds we never heard of, are passed over."""
    truus = server.user("Truus")
    truus.says("hallo")
    message = {**server.world.updates.waiting[0]["message"], "message_id": 900}
    del message["text"]
    server.brings("message", {**message, "new_chat_title": "Nieuw"})
    server.brings("message", {**message, "location": {"latitude": 52.1, "longitude": 5.1}})
    async with listening(telegram, Inbox()) as inbox:
        said, located = await inbox.has(2)
    assert isinstance(said, Said)
    assert isinstance(located, Shared)
    assert (located.kind, located.ref) == ("place", "")


async def test_in_a_forum_a_message_is_no_reply_to_its_topic(
    server: BotApi, telegram: Telegram
) -> None:
    """The message that opened a topic is not what someone replied to."""
    server.user("Truus").says("hallo")
    message = server.world.updates.waiting.popleft()["message"]
    opened = {"name": "Agenda", "icon_color": 7322096}
    topic = {**message, "forum_topic_created": opened}
    server.brings("message", {**message, "reply_to_message": topic, "is_topic_message": True})
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.reply_to is None


async def test_one_malformed_update_costs_nothing_else(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """The log names its id and the type of fault, and nothing that stands in it."""
    truus.says("eerst")
    server.brings("message", {"text": "geheim", "chat": 3})
    server.brings("callback_query", "geheim")
    truus.says("daarna")
    with capture_logs() as log:
        async with listening(telegram, Inbox()) as inbox:
            first, second = await inbox.has(2)
            await server.has_heard()
    assert isinstance(first, Said)
    assert isinstance(second, Said)
    assert (first.text, second.text) == ("eerst", "daarna")
    assert [entry["update"] for entry in log if entry["event"] == "unreadable update"] == [101, 102]
    assert "geheim" not in str(log)


async def test_a_muted_bot_has_left_and_a_channel_is_no_chat(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A group where the bot may not write is as good as left; a promotion changes nothing."""
    group = server.group("Kerngroep")
    group.adds_bot(truus)
    added = server.world.updates.waiting[0]["my_chat_member"]
    member = added["new_chat_member"]
    muted = {**member, "status": "restricted", "is_member": True, "until_date": 0}
    muted |= {f"can_{right}": False for right in RESTRICTED_RIGHTS.split()}
    channel = {**added["chat"], "type": "channel"}
    server.brings("my_chat_member", {**added, "old_chat_member": member})
    server.brings("my_chat_member", {**added, "chat": channel})
    server.brings("my_chat_member", {**added, "old_chat_member": member, "new_chat_member": muted})
    async with listening(telegram, Inbox()) as inbox:
        joined, left = await inbox.has(2)
        await server.has_heard()
    assert (type(joined), type(left)) == (Joined, Left)


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in a JSON value with each of its keys."""
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from places(node[key])


def spoiled(update: dict[str, Any], where: int, garbage: Any) -> dict[str, Any]:
    """A copy of an update in which one value is garbage."""
    copy = deepcopy(update)
    spots = list(places(copy))
    node, key = spots[where % len(spots)]
    node[key] = garbage
    return copy


PICTURE: dict[str, Any] = {
    "update_id": 6,
    "message": {
        "message_id": 3,
        "from": {"id": 7, "is_bot": False, "first_name": "Truus"},
        "chat": {"id": -7, "type": "group", "title": "Kerngroep"},
        "date": 1700000000,
        "caption": "kijk",
        "photo": [{"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}],
    },
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


@settings(deadline=None)
@given(update=st.sampled_from([PRESS, PICTURE]), where=st.integers(0, 40), garbage=JSON)
def test_whatever_is_wrong_with_an_update_is_known(
    update: dict[str, Any], where: int, garbage: Any
) -> None:
    """Garbage anywhere in an update gives an event, nothing, or an error that we catch."""
    with suppress(*MALFORMED):
        read(spoiled(update, where, garbage), "coalitie_bot")
