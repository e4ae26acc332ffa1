"""Words that several things could take: what is nearest takes them."""

from __future__ import annotations

import pytest

from tests.announcements.scenes import sent
from tests.harness.chat import Chat, Someone


async def is_asked_a_name(someone: Someone) -> None:
    """They look at what is kept of them, and change their name."""
    await someone.says("/mijn")
    await someone.reads()
    await someone.taps("Naam")
    await someone.sees("Hoe mag ik je noemen?")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/agenda", "Er staat nog niets in je agenda."),
        ("Annuleer", "dan laten we het zo"),
        ("agenda", "Er staat nog niets in je agenda."),
        ("Hoe ik meedoe", "Dat begreep ik niet als naam."),
        ("Hoi", "Ik noem je Hoi"),
        ("ik wil niet meer leven", "0800-0113"),
        ("Wie ben jij eigenlijk?", "Ik ben Coalitiebot"),
    ],
    ids=["slash-command", "button", "plain-command", "older-button", "greeting", "need", "aside"],
)
async def test_while_something_is_asked(chat: Chat, words: str, answer: str):
    """Commands and the buttons of the question mean what they always mean, and so do words about
    somebody in need and everyday questions; all else is the answer."""
    hans = await chat.volunteer()
    await is_asked_a_name(hans)
    await hans.says(words)
    await hans.sees(answer)
    await hans.reads()


async def test_a_label_further_up_counts_while_nothing_is_asked(chat: Chat):
    """The newest card lacks it, and no command has that word."""
    hans = await chat.volunteer()
    for command in ("/mijn", "/help"):
        await hans.says(command)
        await hans.reads()
    await hans.says("Hoe ik meedoe")
    await hans.sees("Hoe doe je mee?")


async def test_a_reply_to_something_else_is_no_answer(chat: Chat):
    """It goes where it replies to, and the question stays open; a reply to that is its answer."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "We lopen dinsdag.")
    await hans.sees("We lopen dinsdag.")
    await is_asked_a_name(hans)
    await hans.says("Hoe laat?", reply_to="We lopen")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await leader.sees("Hoe laat?")
    await hans.says("Klaas Kaas", reply_to="Hoe mag ik je noemen?")
    await hans.sees("Ik noem je Klaas Kaas")


async def test_a_command_in_a_group_that_is_not_for_groups_gets_no_answer(chat: Chat):
    """Nor does anything else that only a person's own chat takes."""
    hans = await chat.volunteer()
    in_group = chat.in_group(hans)
    for words in ("/agenda", "agenda", "Ik kan niet komen"):
        await in_group.says(words)
        in_group.sees_nothing()
