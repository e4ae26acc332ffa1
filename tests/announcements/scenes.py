"""Steps that the transcripts about announcements share."""

from __future__ import annotations

from sqlalchemy.orm import Session

from handlers.conversation.chat import Batch, Pressed, Sender
from storage.messages import Message
from storage.partners import Group, GroupChat
from tests.harness.chat import Chat, Someone
from tests.harness.labels import names


async def composed_up_to_text(leader: Someone, text: str) -> None:
    """A leader writes an announcement to everyone, up to the question about buttons."""
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.says(text)
    await leader.reads()


async def composed(leader: Someone, text: str, *, to: str = "Iedereen", buttons: str = "") -> None:
    """A leader writes an announcement, up to its preview."""
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps(to)
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.says(text)
    await leader.sees("Wil je knoppen onder je bericht?")
    if buttons:
        await leader.says(buttons)
    else:
        await leader.taps("Zonder knoppen")


async def sent(chat: Chat, leader: Someone, text: str, *, to: str = "Iedereen", buttons: str = "",
               urgent: bool = False) -> None:  # fmt: skip
    """A leader writes an announcement, sends it, and reads how it went."""
    await composed(leader, text, to=to, buttons=buttons)
    await leader.sees("Voorbeeld")
    if urgent:
        await leader.taps("Maak dringend")
        await leader.sees("Dringend: het gaat meteen")
    await leader.taps("Verstuur aan …")
    await leader.sees("Je bericht")
    await chat.passes(seconds=5)
    await leader.reads()


def last(leader: Someone) -> str:
    """The leader's newest report, as it reads now."""
    return leader.shows("Je bericht “").text


def bind(db: Session, account: int, room: str) -> None:
    """A group chat belongs to the kerngroep."""
    group = db.query(Group).filter_by(name="kerngroep").one()
    db.add(GroupChat(coalition_id=group.coalition_id, group_id=group.id, account_id=account,
                     chat=room, title="Kerngroep Demostad"))  # fmt: skip


async def presses_newest(chat: Chat, someone: Someone, label: str) -> None:
    """Press the newest button with this label, without what would follow from it."""

    def find(db: Session) -> tuple[int, int]:
        newest = db.query(Message).filter_by(chat=someone.chat).order_by(Message.id.desc())
        buttons = ((m.id, button) for m in newest for row in m.buttons for button in row)
        return next((m, button.index) for m, button in buttons if names(label, button.label))

    message, index = await chat.db(find)
    pressed = Pressed(id=chat.next_id(), chat=someone.chat, sender=Sender(someone.user),
                      message=message, index=index)  # fmt: skip
    await chat.app.deliver(someone.post, Batch((pressed,)))
