"""/rapport: totals for leaders and advisers, as picture, text, PDF and CSV."""

from __future__ import annotations

import io

from PIL import Image

from storage.people import Kind, Role
from tests.harness.chat import Chat
from tests.harness.platforms import Bubble
from tests.reporting.scenes import with_a_past
from tests.test_exporting import lines


def looks(bubble: Bubble, name: str) -> bytes:
    assert bubble.attachment is not None
    return bubble.attachment.data or b""


async def test_a_leader_sees_the_quarter_beside_the_one_before(chat: Chat):
    """In words, and as a picture as wide as a phone."""
    leader = await chat.leader()
    await with_a_past(chat)
    await leader.says("/rapport")
    seen = await leader.sees(
        "Demostad Ontmoet in cijfers",
        "Van do 1 okt tot en met di 24 nov.",
        "Daarnaast staat de periode ervoor: wo 1 jul tot en met ma 24 aug.",
        "Partners\nDoen mee: 29 (ervoor: 25)\nNieuw: 4 (ervoor: 0)",
    )
    print(seen.text)
    with Image.open(io.BytesIO(looks(seen, "full.png"))) as image:
        assert image.width == 3 * 390
    for n, label in enumerate(("Vorig kwartaal", "Dit jaar", "Sinds het vorige regieoverleg")):
        await leader.taps(label)
        seen = await leader.sees("in cijfers")
        print(seen.text)
        looks(seen, f"full{n}.png")
    await leader.taps("PDF")
    looks(await leader.sees("Hier is je bestand"), "full.pdf")
    await leader.taps("CSV")
    file = await leader.sees("Hier is je bestand")
    print(lines(looks(file, "full.csv")))


async def test_a_coalition_that_just_began_gets_a_kind_page(chat: Chat):
    """No empty plots."""
    leader = await chat.leader()
    await leader.says("/rapport")
    seen = await leader.sees("Demostad Ontmoet in cijfers", "Doen mee: 1")
    print(seen.text)


async def test_an_adviser_sees_it_and_a_contact_does_not(chat: Chat):
    adviser = await chat.member("Saar Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    hans = await chat.volunteer()
    await adviser.says("rapport")
    await adviser.sees("in cijfers")
    await hans.says("/rapport")
    await hans.sees("Dat is voor de projectleider")
