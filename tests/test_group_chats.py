"""A group chat gets the group that it belongs to, and loses it again."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.partners import Group, GroupChat
from tests.harness.chat import Chat, Someone


def bound(db: Session) -> list[tuple[str, str]]:
    """Each chat that is bound, with its group."""
    found = db.query(GroupChat.chat, Group.name).join(Group, Group.id == GroupChat.group_id)
    return [(chat, group) for chat, group in found]


async def _hears_apart(chat: Chat, someone: Someone) -> None:
    """Where a group shows no toast, they hear once, in their own chat, what their reaction did."""
    if not chat.post.platform.traits.in_place:
        await someone.sees("Over je reactie in de groep:", "Deze knop is niet voor jou.")
    someone.sees_nothing()


@pytest.mark.also_encrypted
async def test_the_bot_says_what_it_does_in_a_group_and_how_to_bind_it(chat: Chat):
    """The leader chooses the group by a button in that chat; others cannot."""
    leader, hans = await chat.leader(), await chat.volunteer()
    there, his = chat.in_group(leader), chat.in_group(hans)
    await there.joins("Kerngroep Demostad")
    await there.sees("Ik zet hier berichten voor de groep", "/koppelgroep")
    await his.taps("Kies de groep")
    his.sees_nothing()
    await there.taps("Kies de groep")
    await there.sees("Bij welke groep van Demostad Ontmoet hoort deze chat?")
    for _ in range(2):
        await his.taps("Kerngroep")
    await _hears_apart(chat, hans)
    assert await chat.db(bound) == []
    await there.taps_twice("Kerngroep")
    await there.sees("Deze chat hoort nu bij kerngroep van Demostad Ontmoet")
    assert await chat.db(bound) == [("group-1", "kerngroep")]
    await leader.says("/partners")
    await leader.sees("Partners van")
    await leader.taps("Groepen")
    await leader.sees("Groepen van")
    await leader.taps("Kerngroep · 0")
    await leader.sees("Groepschat: Kerngroep Demostad")


async def test_another_group_can_be_chosen_and_the_tie_undone(chat: Chat):
    """The last choice counts; /ontkoppelgroep frees the chat."""
    leader = await chat.leader()
    there = chat.in_group(leader)
    for group in ("kerngroep", "schil"):
        await there.says("/koppelgroep")
        await there.sees("Bij welke groep")
        await there.taps(group.capitalize())
        await there.sees(f"Deze chat hoort nu bij {group}")
    assert await chat.db(bound) == [("group-1", "schil")]
    await there.says("/ontkoppelgroep")
    await there.sees("Deze chat is los")
    await there.says("/ontkoppelgroep")
    await there.sees("hoort niet bij jullie")
    assert await chat.db(bound) == []


async def test_in_a_private_chat_it_says_where_to_type_it(chat: Chat):
    """Both commands are for the group chat itself."""
    leader = await chat.leader()
    for command in ("/koppelgroep", "/ontkoppelgroep"):
        await leader.says(command)
        await leader.sees("Zet mij in de groepschat")


async def test_two_coalitions_cannot_bind_the_same_chat(chat: Chat):
    """The second one hears so, and can neither bind nor free it; a card from before is too late."""
    leader = await chat.leader()
    stranger = await chat.leader("Piet Elders", of="Elders BV", coalition="Elders")
    ours, theirs = chat.in_group(leader), chat.in_group(stranger)
    await theirs.says("/koppelgroep")
    await ours.sees("Bij welke groep van Elders")
    await ours.says("/koppelgroep")
    await ours.sees("Bij welke groep van Demostad Ontmoet")
    await ours.taps("Schil")
    await ours.sees("Deze chat hoort nu bij schil van Demostad Ontmoet")
    await theirs.says("/koppelgroep")
    await theirs.sees("hoort al bij een andere coalitie")
    await theirs.says("/ontkoppelgroep")
    await theirs.sees("hoort niet bij jullie")
    await theirs.taps("Kerngroep")
    await theirs.sees("hoort al bij een andere coalitie")
    assert await chat.db(bound) == [("group-1", "schil")]


async def test_another_coalitions_leader_cannot_press_our_card(chat: Chat):
    """The card belongs to the coalition whose leader asked for it."""
    leader = await chat.leader()
    stranger = await chat.leader("Piet Elders", of="Elders BV", coalition="Elders")
    ours, theirs = chat.in_group(leader), chat.in_group(stranger)
    await ours.says("/koppelgroep")
    await ours.sees("Bij welke groep")
    await theirs.taps("Kerngroep")
    await _hears_apart(chat, stranger)
    assert await chat.db(bound) == []


async def test_a_leader_of_two_coalitions_says_which(chat: Chat):
    """The button and the command ask for the coalition, and then for the group."""
    leader = await chat.leader()
    await chat.leader(coalition="Elders", person=leader)
    there = chat.in_group(leader)
    await there.joins("Overleg")
    await there.sees("/koppelgroep")
    await there.taps("Kies de groep")
    await there.sees("Voor welke is dit?")
    await there.taps("Elders")
    await there.sees("Bij welke groep van Elders")
    await there.taps("Schil")
    await there.sees("Deze chat hoort nu bij schil van Elders")


async def test_only_a_leader_binds(chat: Chat):
    """A volunteer and a stranger in the same group change nothing."""
    await chat.leader()
    hans = chat.in_group(await chat.volunteer())
    await hans.says("/koppelgroep")
    await hans.sees("Dat is voor de projectleider")
    stranger = chat.in_group(chat.someone("Onbekend"))
    await stranger.says("/koppelgroep")
    await stranger.sees("Je doet nog niet mee")
    assert await chat.db(bound) == []


async def test_when_the_bot_is_removed_the_tie_goes_and_leaders_hear_of_it(chat: Chat):
    """Both leaders, in their daily message."""
    leader = await chat.leader()
    other = await chat.leader("Youssef Proef")
    there = chat.in_group(leader)
    await there.says("/koppelgroep")
    await there.sees("Bij welke groep")
    await there.taps("Kerngroep")
    await there.sees("Deze chat hoort nu bij kerngroep")
    await there.blocks()
    assert await chat.db(bound) == []
    await chat.passes(days=1)
    for one in (leader, other):
        await one.sees("Ik ben uit de groepschat van kerngroep gehaald")


async def test_an_anonymous_admin_hears_why_it_does_not_work(chat: Chat):
    """Nobody knows who it is; that is no reason to ask for a code."""
    await chat.leader()
    nobody = chat.in_group(chat.someone("Kerngroep"))
    nobody.user = "chat:1"
    await nobody.says("/koppelgroep")
    await nobody.sees("Je schrijft anoniem. Zet dat even uit")
    assert await chat.db(bound) == []


async def test_a_chat_without_a_name_is_called_after_its_group(chat: Chat):
    """A command does not tell what the chat is called."""
    leader = await chat.leader()
    there = chat.in_group(leader)
    await there.says("/koppelgroep")
    await there.sees("Bij welke groep")
    await there.taps("Kerngroep")
    await there.sees("Deze chat hoort nu bij kerngroep")
    await leader.says("/partners")
    await leader.taps("Groepen")
    await leader.taps("Kerngroep · 0")
    await leader.reads()
    assert "Groepschat: kerngroep" in leader.bubbles[-1].text


async def test_a_topic_that_was_closed(chat: Chat):
    """The leader hears that the group's message is not there; the tie stays, and works again once
    the topic is open."""
    leader = await chat.leader()
    topic = chat.in_group(leader, "group-1/77")
    await topic.says("/koppelgroep")
    await topic.taps("Kerngroep")
    await topic.sees("Deze chat hoort nu bij kerngroep")
    topic.closes()
    await _announced(chat, leader, "We lopen dinsdag.")
    assert leader.shows("In de groepschat van kerngroep kan ik niet meer schrijven")
    topic.opens()
    await _announced(chat, leader, "We fietsen woensdag.")
    await topic.sees("We fietsen woensdag.")


async def _announced(chat: Chat, leader: Someone, text: str) -> None:
    """An announcement in the group chat, up to its report."""
    await leader.says("/bericht")
    for label in ("Kerngroep", "In de groepschat", "Klaar"):
        await leader.taps(label)
    await leader.says(text)
    await leader.taps("Zonder knoppen")
    await leader.taps("Verstuur nu")
    await chat.passes(minutes=5)
    await leader.reads()


async def test_a_bot_that_is_removed_loses_all_topics(chat: Chat):
    """Topics are chats of the group, and no other group's."""
    leader = await chat.leader()
    for place in ("group-1/77", "group-1", "group-10"):
        topic = chat.in_group(leader, place)
        await topic.says("/koppelgroep")
        await topic.taps("Kerngroep")
        await topic.reads()
    await chat.in_group(leader, "group-1").blocks()
    assert await chat.db(bound) == [("group-10", "kerngroep")]
    await chat.passes(days=1)
    await leader.reads()
