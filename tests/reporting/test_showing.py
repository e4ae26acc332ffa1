"""/rapport: totals for leaders and advisers, as picture, text, PDF and CSV."""

from __future__ import annotations

import io

from PIL import Image

from storage.people import Kind, Role
from tests.announcements.scenes import sent
from tests.availability.scenes import THREE, asked
from tests.harness.chat import Chat
from tests.harness.platforms import Bubble
from tests.meetings.scenes import read_by_all
from tests.reporting.scenes import with_a_past
from tests.tasks.scenes import adds
from tests.test_exporting import lines


def file_of(bubble: Bubble, mime: str) -> bytes:
    """The bytes of the file under a message."""
    assert bubble.attachment is not None
    assert bubble.attachment.mime == mime
    assert bubble.attachment.data is not None
    return bubble.attachment.data


async def test_a_leader_sees_the_quarter_beside_the_one_before(chat: Chat):
    """As many days of each, in words, and in a picture as wide as a phone."""
    leader = await chat.leader()
    await with_a_past(chat)
    await leader.says("/rapport")
    seen = await leader.sees(
        "Demostad Ontmoet in cijfers",
        "Van do 1 okt tot en met di 24 nov.",
        "Daarnaast staat de periode ervoor: wo 1 jul tot en met ma 24 aug.",
        "Partners\nDoen mee: 29 (ervoor: 25)\nNieuw: 4 (ervoor: 0)\n",
        "Overleggen\nGehouden: 2 (ervoor: 2)\nOpkomst: 79% (ervoor: 36%)\n",
        "Acties\nAfgesproken: 22 (ervoor: 10)\nGedaan: 11 (ervoor: 5)\nNog te doen: 21 (ervoor: 6)",
        "De helft antwoordt op een bericht binnen: 9 uur (ervoor: 4 uur)",
        "De helft antwoordt op een peiling binnen: 8 uur (ervoor: 7 uur)",
    )
    with Image.open(io.BytesIO(file_of(seen, "image/png"))) as image:
        assert image.width == 3 * 390


async def test_a_leader_who_asks_for_figures_in_other_words_finds_it(chat: Chat):
    """One tap below the overview, and below the partners."""
    leader = await chat.leader()
    for words in ("geef me de cijfers van dit jaar", "/partners"):
        await leader.says(words)
        await leader.reads()
        await leader.taps("Rapport met cijfers")
        await leader.sees("Demostad Ontmoet in cijfers")


async def test_other_periods_are_a_tap_away(chat: Chat):
    """Each with the one before it; the year with the same months of last year."""
    leader = await chat.leader()
    await with_a_past(chat)
    await leader.says("rapport")
    await leader.reads()
    await leader.taps("Vorig kwartaal")
    await leader.sees("Van wo 1 jul tot en met wo 30 sep.", "wo 1 apr tot en met di 30 jun")
    await leader.taps("Dit jaar")
    await leader.sees("Van do 1 jan 2026 tot en met di 24 nov.", "tot en met ma 24 nov 2025")
    await leader.taps("Sinds het vorige regieoverleg")
    await leader.sees("Van za 14 nov tot en met di 24 nov.", "wo 4 nov tot en met za 14 nov")
    assert "✔ Sinds het vorige regieoverleg" in leader.labels()


async def test_without_a_meeting_there_is_no_period_since(chat: Chat):
    """No button that leads nowhere."""
    leader = await chat.leader()
    await leader.says("/rapport")
    await leader.reads()
    assert leader.labels() == ["✔ Dit kwartaal", "Vorig kwartaal", "Dit jaar", "PDF", "CSV"]


async def test_the_files_hold_the_period_that_was_shown(chat: Chat):
    """A PDF that screen readers can read, and whole numbers in a CSV file."""
    leader = await chat.leader()
    await with_a_past(chat)
    await leader.says("/rapport")
    await leader.taps("Vorig kwartaal")
    await leader.reads()
    await leader.taps("PDF")
    made = await leader.sees("Hier is je bestand.", "geen namen")
    assert b"pdfuaid:part>1<" in file_of(made, "application/pdf")
    await leader.taps("CSV")
    cells = lines(file_of(await leader.sees("Hier is je bestand."), "text/csv"))
    assert cells[:4] == [
        ["Onderdeel", "Wat", "Nu", "Ervoor", "Eenheid"],
        ["Partners", "Doen mee", "25", "25", "aantal"],
        ["Overleggen", "Gehouden", "3", "1", "aantal"],
        ["Overleggen", "Opkomst", "43", "14", "procent"],
    ]


async def test_a_coalition_that_just_began_gets_a_kind_page(chat: Chat):
    """No empty plots, and no row of zeros."""
    leader = await chat.leader()
    await leader.says("/rapport")
    seen = await leader.sees(
        "Doen mee: 1 (ervoor: 1)",
        "In deze periode gebeurde er nog weinig om te tellen. Dat geeft niet.",
        "Nog niets te melden over overleggen, acties en antwoorden.",
    )
    assert ": 0" not in seen.text


async def test_a_coalition_of_three_tells_of_nobody(chat: Chat):
    """Neither who came nor how soon one answers can be read from so few."""
    leader = await chat.leader()
    await with_a_past(chat, sizes={Kind.VOLUNTEER: 1, Kind.BOARD: 1})
    await leader.says("/rapport")
    seen = await leader.sees("Gehouden: 2", "Op een bericht: 4")
    assert "Opkomst" not in seen.text
    assert "bericht binnen" not in seen.text


async def test_a_small_kind_cannot_be_found_by_subtraction(chat: Chat):
    """Two business people are not told of, nor the smallest other kind, without which the total
    would tell of them."""
    leader = await chat.leader()
    await with_a_past(chat)
    await leader.says("/rapport")
    seen = await leader.sees("Opkomst: 79%", "Opkomst vrijwilligers", "Opkomst beroepskrachten")
    assert "Opkomst ondernemers" not in seen.text
    assert "Opkomst bestuur" not in seen.text


async def test_an_adviser_sees_it_and_a_contact_does_not(chat: Chat):
    """An adviser sees totals, and these are nothing else."""
    adviser = await chat.member("Saar Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    hans = await chat.volunteer()
    await with_a_past(chat)
    await adviser.says("report")
    await adviser.sees("Demostad Ontmoet in cijfers", "Doen mee: 29")
    await adviser.taps("PDF")
    await adviser.sees("Hier is je bestand.")
    await hans.says("/rapport")
    await hans.sees("Dat is voor de projectleider.")


async def test_it_counts_what_people_did_here(chat: Chat):
    """A partner that comes, a task that is done, answers to a message and to a poll."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    await adds(hans, "De zaal huren")
    await hans.says("/acties")
    await hans.taps("Klaar")
    await sent(chat, leader, "Kom dinsdag.", buttons="Ja, Nee")
    await hans.taps("Ja")
    await chat.passes(days=2)
    await asked(chat, leader, THREE)
    for _slot in range(3):
        await hans.taps("Kan")
    await leader.says("/partners Buurthuis De Proef")
    await leader.taps("Nieuw: Buurthuis De Proef")
    await chat.passes(seconds=1)
    await read_by_all(chat)
    await leader.says("/rapport")
    await leader.sees(
        "Doen mee: 3 (ervoor: 2)\nNieuw: 1 (ervoor: 0)",
        "Afgesproken: 1 (ervoor: 0)\nGedaan: 1 (ervoor: 0)",
        "Op een bericht: 1 (ervoor: 0)\nOp een peiling: 1 (ervoor: 0)",
    )


async def test_a_partner_taken_out_by_mistake_neither_left_nor_is_new(chat: Chat):
    """Where one that stays away did leave."""
    leader = await chat.leader()
    await chat.volunteer()
    for label in ("Laat niet meer meedoen", "Laat weer meedoen", "Laat niet meer meedoen"):
        await leader.says("/partners Wandelclub")
        await leader.taps("Wandelclub Stap voor Stap …")
        await leader.taps(label)
        await chat.passes(seconds=1)
        await leader.reads()
        await leader.says("/rapport")
        seen = await leader.sees("in cijfers")
        assert ("Gestopt: 1" in seen.text) is (label == "Laat niet meer meedoen")
        assert "Nieuw" not in seen.text
