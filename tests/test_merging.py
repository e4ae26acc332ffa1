"""Merging two organisations, and undoing it for a day."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, inspect, select
from sqlalchemy.orm import Session

from storage.announcements import Announcement
from storage.availability import Poll
from storage.base import Base
from storage.invitations import Invitation
from storage.merging import MergeRecord
from storage.merging.places import POINTS, places
from storage.partners import found_coalition
from storage.people import Contact, Organisation
from storage.schema import config
from tests.availability.scenes import answers, asked, stand
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided, states
from tests.test_joining import wants
from tests.test_linking import asks_code

CLUB, KLUB = "Wandelclub Stap voor Stap", "Wandelklub"


async def opened(leader: Someone, organisation: str) -> None:
    """An organisation's card, however it was found."""
    await leader.says(f"/partners {organisation}")
    await leader.reads()
    await leader.taps(f"{organisation} · …")
    await leader.reads()


async def merges(leader: Someone, gone: str, into: str) -> None:
    """From the overview to the card that says that it was done."""
    await opened(leader, gone)
    await leader.taps("Voeg samen")
    if into not in leader.labels():
        await leader.says(into)
    await leader.taps(into)
    await leader.reads()
    await leader.taps("Ja, voeg samen")


async def everyone_reads(chat: Chat) -> None:
    for person in chat.people:
        await person.reads()


async def two_clubs(chat: Chat) -> tuple[Someone, Someone, Someone]:
    """The leader, and a member of each; the leader speaks for both clubs."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("schil", "kerngroep"))
    gerda = await chat.volunteer("Gerda Pastei", of=KLUB, groups=("kerngroep",))

    def both(db: Session) -> None:
        for club in db.query(Organisation).filter(Organisation.name.in_((CLUB, KLUB))):
            club.contacts.append(db.query(Contact).order_by(Contact.id).limit(1).one())
            club.sector = "sport" if club.name == KLUB else ""

    await chat.db(both)
    return leader, hans, gerda


def speaking_for(name: str) -> Callable[[Session], list[str]]:
    def found(db: Session) -> list[str]:
        of = db.query(Organisation).filter_by(name=name).one_or_none()
        return sorted(contact.name for contact in of.contacts) if of else []

    return found


def all_that_points(db: Session) -> dict[str, list[str]]:
    """Every organisation, and every row that points at one."""
    names = {place.table.name for place in places()} | {"organisation"}
    tables = [Base.metadata.tables[name] for name in sorted(names)]
    return {
        table.name: sorted(repr(tuple(row)) for row in db.execute(select(table)))
        for table in tables
    }


# Undoing


@pytest.mark.both_databases
async def test_an_undo_puts_everything_back(chat: Chat):
    """People of either or both, groups, links that work and that were withdrawn, requests, and what
    polls and announcements say of it."""
    leader, *_ = await two_clubs(chat)
    await chat.member("Els Concept", KLUB, None, groups=("regiegroep",))
    await chat.invitation(of=KLUB)
    await chat.db(lambda db: setattr(db.query(Invitation).one(), "withdrawn_at", chat.clock.now()))
    await chat.invitation(of=KLUB)
    mo = await chat.professional("Mo Beleid", of="Gemeente")
    for club in (KLUB, CLUB):
        await wants(mo, club)
        await mo.reads()
    await asked(chat, leader, "di 12 jan 19:30, do 14 jan 10:00")

    def require(db: Session) -> None:
        klub, club = (db.query(Organisation).filter_by(name=name).one().id for name in (KLUB, CLUB))
        poll = db.query(Poll).one()
        poll.required = [f"organisation:{club}", f"contact:{klub}", f"organisation:{klub}"]
        db.add(Announcement(coalition_id=poll.coalition_id, by_contact=poll.by_contact,
                            author=poll.author, audience=[f"organisation:{klub}", "kind:board"],
                            made_at=chat.clock.now()))  # fmt: skip

    await chat.db(require)
    await everyone_reads(chat)
    before = await chat.db(all_that_points)
    await merges(leader, KLUB, CLUB)
    await leader.sees("Wandelklub hoort nu bij Wandelclub Stap voor Stap",
                      "Je kunt dit ongedaan maken tot wo 25 nov, 11.00")  # fmt: skip
    assert await chat.db(speaking_for(KLUB)) == []
    assert await chat.db(all_that_points) != before
    await chat.down(hours=23)
    await leader.reads()
    await leader.taps("Maak ongedaan")
    await leader.sees("Wandelklub staat weer los van Wandelclub Stap voor Stap")
    assert await chat.db(all_that_points) == before
    await leader.taps("Bekijk Wandelklub")
    await leader.sees("Wandelklub", "Sector: sport", "Groepen: Kerngroep en Regiegroep")
    await everyone_reads(chat)


async def test_the_preview_says_what_comes_together(chat: Chat):
    """People, groups, links, requests, and where its name stands; and that answers stay theirs."""
    leader, *_ = await two_clubs(chat)
    mo = await chat.professional("Mo Beleid", of="Gemeente")
    await chat.invitation(of=KLUB)
    await wants(mo, KLUB)
    await asked(chat, leader, "di 12 jan 19:30, do 14 jan 10:00")
    klub = await chat.db(lambda db: db.query(Organisation).filter_by(name=KLUB).one().id)
    await chat.db(lambda db: setattr(db.query(Poll).one(), "required", [f"organisation:{klub}"]))
    await everyone_reads(chat)
    await opened(leader, KLUB)
    await leader.taps("Voeg samen")
    await leader.reads()
    await leader.taps(CLUB)
    card = await leader.sees("Wandelklub gaat op in Wandelclub Stap voor Stap")
    for line in (
        "Je kunt dit een dag lang ongedaan maken. Dit komt bij elkaar:",
        "Mensen (1): Gerda Pastei",
        "1 uitnodiging die nog geldt",
        "1 iemand die erbij wil horen",
        "1 peiling of bericht waar de naam in staat",
        "Sector: sport",
        "Wat deze mensen antwoordden en beloofden, blijft van hen.",
    ):
        assert line in card.text
    await everyone_reads(chat)


async def test_what_is_said_after_the_merge_stays(chat: Chat):
    """An answer, a new member, a group that was left, and a sector that was typed since."""
    leader, _, gerda = await two_clubs(chat)
    await asked(chat, leader, "di 12 jan 19:30, do 14 jan 10:00")
    await everyone_reads(chat)
    await merges(leader, KLUB, CLUB)
    await everyone_reads(chat)
    await answers(gerda, "Kan")
    await chat.volunteer("Fatma Model", of=CLUB)
    await opened(leader, CLUB)
    for label in ("Groepen", "✔ Kerngroep", "Klaar", "Wijzig", "Sector"):
        await leader.taps(label)
    await leader.says("bewegen")
    await everyone_reads(chat)
    await opened(leader, CLUB)
    await leader.taps("Haal Wandelklub weer los")
    await leader.sees("Wandelklub staat weer los")
    assert await chat.db(speaking_for(KLUB)) == ["Gerda Pastei", "Ilse Modelman"]
    assert await chat.db(speaking_for(CLUB)) == ["Fatma Model", "Hans Proefweg", "Ilse Modelman"]
    await opened(leader, CLUB)
    assert "Sector: bewegen" in leader.bubbles[-1].text
    await opened(leader, KLUB)
    assert "In geen groep" in leader.bubbles[-1].text
    await chat.passes(minutes=1)
    assert "Antwoorden: 1 van 3" in stand(leader)
    await everyone_reads(chat)


async def test_a_day_later_it_is_too_late_and_nothing_of_it_is_kept(chat: Chat):
    """The press is answered kindly."""
    leader, *_ = await two_clubs(chat)
    await merges(leader, KLUB, CLUB)
    await leader.sees("Gelukt")
    await chat.passes(hours=24, minutes=1)
    await everyone_reads(chat)
    assert await chat.db(lambda db: db.query(MergeRecord).count()) == 0
    await leader.taps("Maak ongedaan")
    is_told(leader, "Dit kan niet meer. Je kunt het een dag lang ongedaan maken.")
    await opened(leader, CLUB)
    assert "Haal Wandelklub weer los" not in leader.labels()


def is_told(someone: Someone, words: str) -> None:
    """The answer to a press, beside the card or under it. The page shows a toast by itself, and
    keeps none."""
    if someone.post.platform.name != "web":
        assert words in (someone.toast or someone.bubbles[-1].text)


async def test_an_undo_happens_once(chat: Chat):
    """A second press, on this card or another, changes nothing."""
    leader, *_ = await two_clubs(chat)
    els = await chat.leader("Els Concept")
    await merges(leader, KLUB, CLUB)
    await leader.sees("Gelukt")
    await opened(els, CLUB)
    await leader.taps_twice("Maak ongedaan")
    await leader.sees("staat weer los")
    await els.taps("Haal Wandelklub weer los")
    is_told(els, "Dit is al ongedaan gemaakt.")
    assert await chat.db(speaking_for(KLUB)) == ["Gerda Pastei", "Ilse Modelman"]
    await everyone_reads(chat)


async def test_the_last_merge_is_undone_first(chat: Chat):
    """An organisation that became part of a third first comes apart from that one."""
    leader, *_ = await two_clubs(chat)
    before = await chat.db(all_that_points)
    await merges(leader, KLUB, CLUB)
    await leader.sees("Gelukt")
    first = leader.shows("Gelukt").choices[0]
    await merges(leader, CLUB, "Welzijn Demostad")
    await leader.sees("Gelukt")
    await leader.presses(first)
    is_told(leader, "Maak eerst ongedaan wat je daarna deed met Wandelclub")
    await leader.reads()
    await leader.taps("Maak ongedaan")
    await leader.sees("Wandelclub Stap voor Stap staat weer los van Welzijn Demostad")
    await leader.presses(first)
    await leader.sees("Wandelklub staat weer los van Wandelclub Stap voor Stap")
    assert await chat.db(all_that_points) == before
    await everyone_reads(chat)


async def test_a_name_that_was_given_again_is_not_taken_away(chat: Chat):
    """The leader hears what to do first, and can undo it then."""
    leader, *_ = await two_clubs(chat)
    await merges(leader, KLUB, CLUB)
    await leader.sees("Gelukt")
    await leader.says("/partners wandelklub")
    await leader.reads()
    await leader.taps("Nieuw: wandelklub")
    await leader.reads()
    await leader.taps("Maak ongedaan")
    is_told(leader, "Er is nu een andere partner die wandelklub heet")
    await leader.reads()
    await opened(leader, "wandelklub")
    for label in ("Wijzig", "Naam"):
        await leader.taps(label)
    await leader.says("Fietsvrienden")
    await leader.reads()
    await leader.taps("Maak ongedaan")
    await leader.sees("Wandelklub staat weer los")
    await everyone_reads(chat)


async def test_people_who_were_asked_by_mistake_need_not_answer(chat: Chat):
    """Polls and meetings of the other's groups are not for them after all; an answer stays."""
    leader, hans, gerda = await two_clubs(chat)
    els = await chat.volunteer("Els Concept", of=KLUB, groups=("regiegroep",))
    fatma = await chat.volunteer("Fatma Model")
    await asked(chat, leader, "di 15 dec 19:30, do 17 dec 10:00", group="regiegroep")
    await decided(chat, leader, [gerda, els], group="regiegroep", title="Overleg regiegroep")
    await everyone_reads(chat)
    await merges(leader, KLUB, CLUB)
    await chat.passes(minutes=5)
    for person in (hans, fatma):
        await person.sees("Overleg regiegroep", "Wanneer kun jij?")
        await person.sees("De datum is bekend: Overleg regiegroep")
    await answers(hans, "Ik kom")
    await leader.taps("Maak ongedaan")
    for question in ("Overleg regiegroep · 1 uur", "De datum is bekend"):
        assert "Dit was toch niet voor jou." in fatma.shows(question).text
    assert set(await states(chat)) == {person.name for person in (leader, hans, gerda, els)}
    await fatma.reads()
    await chat.passes(days=20)
    fatma.sees_nothing()
    hans.shows("Fijn dat je komt")
    await everyone_reads(chat)


async def test_what_still_waits_for_them_falls_away(chat: Chat):
    """Merged and undone at night: in the morning nobody is asked by mistake."""
    leader, hans, gerda = await two_clubs(chat)
    await chat.volunteer("Els Concept", of=KLUB, groups=("regiegroep",))
    await asked(chat, leader, "di 15 dec 19:30, do 17 dec 10:00", group="regiegroep")
    await decided(chat, leader, [gerda], group="regiegroep", title="Overleg regiegroep")
    await chat.passes(hours=12)
    await everyone_reads(chat)
    await merges(leader, KLUB, CLUB)
    await leader.sees("Gelukt")
    await leader.taps("Maak ongedaan")
    await leader.sees("staat weer los")
    await chat.passes(days=20)
    hans.sees_nothing()
    await everyone_reads(chat)


async def test_nothing_is_lost_by_a_merge(chat: Chat):
    """Leaders still read who came in, and a link that was withdrawn can work again."""
    leader, els = await chat.leader(), await chat.leader("Els Concept")
    await chat.volunteer()
    await chat.volunteer("Gerda Pastei", of=KLUB)
    mo = await chat.professional("Mo Beleid", of="Gemeente")
    await wants(mo, KLUB)
    code = await chat.invitation(of=KLUB)
    await leader.says("/uitnodigen")
    for label in ("Open uitnodigingen (1)", "Wandelklub …", "Trek in"):
        await leader.taps(label)
    await everyone_reads(chat)
    await merges(leader, KLUB, CLUB)
    await leader.taps("Toch houden")
    await leader.reads()
    truus = chat.someone()
    await truus.says(f"/start {code}")
    await truus.sees("Deze uitnodiging is voor Wandelclub Stap voor Stap")
    await chat.passes(days=1)
    await els.sees("Mo Beleid", CLUB)
    await everyone_reads(chat)


async def test_news_of_a_partner_that_looks_like_another_leads_to_merging(chat: Chat):
    """The other leaders are warned, and see the preview below the news."""
    leader, els = await chat.leader(of="Seniorenbond Demostad"), await chat.leader("Els Concept")
    for name, warning in (("Repair Café", False), ("seniorenbondt", True)):
        await leader.says(f"/partners {name}")
        await leader.taps(f"Nieuw: {name}")
        await leader.reads()
        await chat.passes(days=1)
        news = await els.sees(f"{name} is nieuw")
        assert ("Let op: dit lijkt op Seniorenbond Demostad." in news.text) is warning
    await els.taps("Ja, voeg samen met Seniorenbond Demostad")
    await els.sees("seniorenbondt gaat op in Seniorenbond Demostad")
    els.shows("seniorenbondt is nieuw")
    await els.taps("Ja, voeg samen")
    await els.sees("seniorenbondt hoort nu bij Seniorenbond Demostad")
    await everyone_reads(chat)


# What is kept of a contact meanwhile


async def forgets(chat: Chat, name: str) -> None:
    """All that is kept of a contact goes."""
    someone = next(person for person in chat.people if person.name == name)
    await someone.says("/stop")
    await someone.reads()
    await chat.db(lambda db: setattr(_contact(db, name), "forget_at", chat.clock.now()))
    await chat.passes(minutes=2)


def _contact(db: Session, name: str) -> Contact:
    return next(contact for contact in db.query(Contact) if contact.name == name)


async def test_a_contact_who_was_forgotten_does_not_come_back(chat: Chat):
    """Neither by the undo, nor in what is kept for it."""
    leader, *_ = await two_clubs(chat)
    await merges(leader, KLUB, CLUB)
    await leader.sees("Gelukt")
    number = await chat.db(lambda db: _contact(db, "Gerda Pastei").id)
    kept = await chat.db(lambda db: db.query(MergeRecord).one().moved["contact_organisation"])
    assert number in kept
    await forgets(chat, "Gerda Pastei")
    kept = await chat.db(lambda db: db.query(MergeRecord).one().moved["contact_organisation"])
    assert number not in kept
    await leader.reads()
    await leader.taps("Maak ongedaan")
    await leader.sees("staat weer los")
    assert await chat.db(speaking_for(KLUB)) == ["Ilse Modelman"]
    await everyone_reads(chat)


async def test_my_data_tells_for_which_organisation_somebody_spoke(chat: Chat):
    """As long as that is kept."""
    leader, hans, gerda = await two_clubs(chat)
    await merges(leader, KLUB, CLUB)
    await everyone_reads(chat)

    for someone, merged in ((gerda, [KLUB]), (leader, [KLUB]), (hans, [])):
        await someone.says("/mijn")
        await someone.reads()
        await someone.taps("Mijn gegevens meenemen")
        bubble = await someone.sees("alles wat ik van je bewaar")
        assert bubble.attachment
        [kept] = json.loads(bubble.attachment.data or b"")["coalitions"]
        assert [one["organisation"] for one in kept.get("merged_organisations", [])] == merged


async def test_two_chats_that_become_one_person_keep_their_organisations(chat: Chat):
    """A contact who was known twice, once at each club, speaks for both after the undo."""
    other = await chat.also("matrix" if chat.post.platform.name == "telegram" else "telegram")
    leader, _, gerda = await two_clubs(chat)
    again = await chat.volunteer("Gerda Pastei", of=CLUB, post=other)
    await merges(leader, KLUB, CLUB)
    await everyone_reads(chat)
    code = await asks_code(again)
    await gerda.says(f"/koppel {code}")
    await gerda.taps("Ja")
    await again.taps("Ja")
    await everyone_reads(chat)
    assert await chat.db(speaking_for(CLUB)) == ["Gerda Pastei", "Hans Proefweg", "Ilse Modelman"]
    await leader.taps("Maak ongedaan")
    await leader.sees("staat weer los")
    for club, others in ((KLUB, []), (CLUB, ["Hans Proefweg"])):
        speakers = ["Gerda Pastei", *others, "Ilse Modelman"]
        assert await chat.db(speaking_for(club)) == speakers
    await everyone_reads(chat)


# The tables


def test_every_row_that_points_at_an_organisation_moves():
    """A new table is among them by itself, as long as its column has the name of the others."""
    known = {place.table.name for place in places()}
    for table in Base.metadata.tables.values():
        for key in table.foreign_key_constraints:
            if key.referred_table.name == "organisation":
                assert [column.key for column in key.columns][-1] == POINTS
                assert table.name in known


@pytest.mark.both_databases
def test_the_version_before_and_back_keeps_all_rows(engine: Engine):
    """Only what could be undone goes with its table."""
    with Session(engine) as db, db.begin():
        coalition = found_coalition(db, "Ontmoet", "Demostad")
        db.add(Organisation(coalition_id=coalition.id, name=KLUB))
    for to, how in (("0023", command.downgrade), ("head", command.upgrade)):
        with engine.connect() as connection, connection.begin():
            _move(connection, to, how)
        assert inspect(engine).has_table("merge_record") is (to == "head")
        with Session(engine) as db:
            assert db.scalars(select(Organisation.name)).all() == [KLUB]


def _move(connection: Connection, to: str, how: Any) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    how(settings, to)
