"""A picture and its words, in whichever order they come."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.messages import File
from tests.announcements.scenes import composed, composed_up_to_text
from tests.harness.chat import Chat, Someone

PICTURE = b"\x89PNG"


async def asked_for_text(leader: Someone) -> None:
    """A leader begins an announcement to everyone, up to the question what it says."""
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()


@pytest.mark.also_encrypted
async def test_a_picture_first_and_its_words_after_it_are_one_message(chat: Chat):
    """The words are no buttons."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await asked_for_text(leader)
    await leader.shares("poster.png", PICTURE)
    await leader.sees("Je bestand gaat mee.", "Wil je er tekst bij? Typ die nu.")
    await leader.says("Beste mensen, kom dinsdag")
    await leader.sees("Wil je knoppen onder je bericht?")
    await leader.taps("Zonder knoppen")
    preview = await leader.sees("Beste mensen, kom dinsdag")
    assert preview.attachment is not None
    assert "Knoppen eronder" not in preview.text
    await leader.taps("Verstuur aan …")
    assert (await hans.sees("Beste mensen, kom dinsdag")).attachment is not None
    await leader.reads()


async def test_a_picture_can_go_without_words(chat: Chat):
    """After one question; a draft that was left there goes on where it was."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await asked_for_text(leader)
    await leader.shares("poster.png", PICTURE)
    await leader.reads()
    await leader.taps("Zonder tekst")
    await leader.sees("Wil je knoppen onder je bericht?")
    await leader.taps("Zonder knoppen")
    await leader.reads()
    await leader.taps("Verstuur aan …")
    assert (await hans.sees("Van Ilse Modelman")).attachment is not None
    await leader.reads()


async def test_a_picture_at_the_question_about_buttons_goes_along(chat: Chat):
    """It is not thrown away, and the question is asked again."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "Kom dinsdag.")
    await leader.shares("poster.png", PICTURE)
    await leader.sees("Je bestand gaat mee.", "Wil je knoppen onder je bericht?")
    await leader.shares("beter.png", PICTURE, text="Neem iemand mee.")
    await leader.sees("Er past één bestand bij een bericht.", "Wil je knoppen")
    await leader.taps("Zonder knoppen")
    preview = await leader.sees("Kom dinsdag.\nNeem iemand mee.")
    assert preview.attachment is not None
    assert preview.attachment.name == "beter.png"


async def test_a_picture_at_the_preview_goes_along(chat: Chat):
    """The preview comes again with it; other words hear how to change the text."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kom dinsdag.")
    await leader.sees("Voorbeeld")
    await leader.shares("poster.png", PICTURE)
    preview = await leader.sees("Je bestand gaat mee.", "Kom dinsdag.")
    assert preview.attachment is not None
    await leader.says("Het is toch woensdag geworden")
    await leader.sees("Tik dan op Wijzig.", "Kom dinsdag.")
    await leader.taps("Verstuur aan …")
    assert (await hans.sees("Kom dinsdag.")).attachment is not None
    await leader.reads()
    await leader.shares("later.png", PICTURE)
    assert "Voorbeeld" not in leader.bubbles[-1].text
    await leader.reads()


@pytest.mark.all_shapes
async def test_what_cannot_go_is_refused_at_every_step(chat: Chat):
    """A voice message is no file to send on, and what was written stays."""
    leader = await chat.leader()
    await chat.volunteer()
    if chat.post.platform.name == "web":
        return
    await composed_up_to_text(leader, "Kom dinsdag.")
    await leader.shares("spraak.ogg", b"x", mime="audio/ogg", kind="voice")
    await leader.sees("Dat kan ik niet beluisteren")
    await leader.taps("Zonder knoppen")
    await leader.sees("Kom dinsdag.")
    await leader.shares("lang.png", PICTURE, text="a" * 7_995)
    await leader.sees("Dat is te lang", "Kom dinsdag.")


@pytest.mark.all_shapes
async def test_looking_at_what_can_change_does_not_repeat_the_picture(chat: Chat):
    """The preview comes back where it stood; only without the picture it is a new message."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed(leader, "Kom dinsdag.")
    await leader.shares("poster.png", PICTURE)
    await leader.reads()
    for what in ("Tekst", "Voor wie", "Knoppen"):
        await leader.taps("Wijzig")
        await leader.taps(what)
        await leader.taps("Klaar" if what == "Voor wie" else "Terug")
        assert leader.shows("Voorbeeld").choices
    if chat.post.platform.traits.in_place:
        assert sum(bubble.attachment is not None for bubble in leader.bubbles) == 1
    await leader.reads()
    await leader.taps("Wijzig")
    await leader.taps("Zonder bestand")
    await leader.reads()
    preview = leader.shows("Voorbeeld")
    assert preview.attachment is None
    assert "Verstuur aan 1 persoon" in [choice.label for choice in preview.choices]


async def test_files_that_nobody_needs_are_gone_after_thirty_days(chat: Chat):
    """One that was replaced, and one of what was never sent; what went out keeps its own."""
    leader, hans = await chat.leader(), await chat.volunteer()
    for word in ("Annuleer", "Verstuur aan 1 persoon"):
        await asked_for_text(leader)
        await leader.shares("eerste.png", PICTURE)
        await leader.shares(f"{word}.png", PICTURE, text="Kom dinsdag.")
        await leader.taps("Zonder knoppen")
        await leader.reads()
        await leader.taps(word)
        await leader.reads()
    await chat.passes(days=29)
    await chat.app.tidy()
    assert len(await files(chat)) == 4
    await chat.passes(days=2)
    await chat.app.tidy()
    assert await files(chat) == ["Verstuur aan 1 persoon.png"]
    assert (await hans.sees("Kom dinsdag.")).attachment is not None
    await leader.reads()


async def files(chat: Chat) -> list[str]:
    return await chat.db(lambda db: list(db.scalars(select(File.name).order_by(File.id))))
