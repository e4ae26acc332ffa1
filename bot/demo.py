"""The practice room's own coalition: Demostad, with everyone at hand and a clock that moves."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.app import App
from bot.clock import MovableClock
from bot.platforms.web import Due, PersonCard, Sent
from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.texts import Reader, render, t
from storage import web as chats
from storage.partners import found_coalition, groups_in
from storage.people import (
    Channel,
    Contact,
    Kind,
    Organisation,
    Person,
    Role,
    Standing,
    coalition_named,
    contacts_in,
)
from storage.practice import keep_clock_offset

DATA = json.loads((Path(__file__).parent / "demostad.json").read_text(encoding="utf-8"))
NAME = str(DATA["coalitie"])
MUNICIPALITY = "Demostad"

_KINDS = {
    "vrijwilliger": Kind.VOLUNTEER,
    "beroepskracht": Kind.PROFESSIONAL,
    "bestuur": Kind.BOARD,
    "ondernemer": Kind.BUSINESS,
}
_KNOWN = (Standing.ACTIVE, Standing.WAITING, Standing.STOPPED)
_DAYPARTS = {
    "overdag": ["morning", "afternoon"],
    "ochtend": ["morning"],
    "middag": ["afternoon"],
    "avond": ["evening"],
}


def furnish(db: Session, account: int, now: datetime) -> None:
    """Put the demo coalition in an empty database; one that is there stays as it is."""
    if coalition_named(db, NAME) is not None:
        return
    coalition = found_coalition(db, NAME, MUNICIPALITY)
    groups = {group.name: group for group in groups_in(db, coalition.id)}
    for entry in DATA["organisaties"]:
        organisation = Organisation(
            coalition_id=coalition.id,
            name=entry["naam"],
            sector=entry["sector"],
            offers=entry["brengt"],
            seeks=entry["zoekt"],
            groups=[groups[name] for name in entry["groepen"]],
        )
        db.add(organisation)
        for someone in entry["contacten"]:
            contact = _contact(coalition.id, someone, account, now)
            contact.organisations.append(organisation)
            db.add(contact)
            chats.ensure_web_chat(db, account, slug(someone["naam"]), someone["naam"])
    db.flush()


def _contact(coalition: int, someone: Mapping[str, str], account: int, now: datetime) -> Contact:
    name = someone["naam"]
    chat = slug(name)
    person = Person(name=name, language="nl", since=now)
    person.channels.append(Channel(account_id=account, user=chat, chat=chat))
    leads = someone["rol"].startswith("projectleider")
    return Contact(
        coalition_id=coalition,
        person=person,
        since=now,
        standing=Standing.ACTIVE,
        role=Role.LEADER if leads else Role.CONTACT,
        kind=_KINDS[someone["soort"]],
        function=someone["rol"],
        email=someone["email"],
        dayparts=_DAYPARTS[someone["dagdeel"]],
    )


def slug(name: str) -> str:
    """The name of someone's chat: "Els Concept" is "els-concept"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")


class DemoRoom:
    """What the practice room shows beside the phones."""

    def __init__(self, app: App, clock: MovableClock) -> None:
        self._app = app
        self._clock = clock
        self.coalition = NAME
        self.zone = "Europe/Amsterdam"
        self.busy = False

    def now(self) -> datetime:
        return self._clock.now()

    async def people(self) -> Sequence[PersonCard]:
        return await self._app.writer.run(_cards)

    async def next_due(self, language: str) -> Due | None:
        at = await self._app.ticker.next_due()
        reader = Reader(language, ZoneInfo(self.zone), self.now())
        return Due(at, render(t("next-thing"), reader)) if at else None

    async def move_clock(self, to: datetime) -> None:
        self.busy = True
        try:
            await self._app.pass_time(self._clock, to)
            await self._app.writer.run(lambda db: keep_clock_offset(db, self._clock.offset))
        finally:
            self.busy = False

    async def reasons(self, sent: Sequence[Sent], language: str) -> Mapping[str, str]:
        reader = Reader(language, ZoneInfo(self.zone), self.now())
        rows = {s.part: int(s.key.partition(".")[0]) for s in sent}

        def tell(db: Session) -> dict[str, str]:
            reasons = courtesy.reasons(World(db, self.now(), self._app.house), rows)
            return {
                part: " ".join(render(line, reader) for line in why)
                for part, why in reasons.items()
            }

        return await self._app.writer.run(tell)


def _cards(db: Session) -> list[PersonCard]:
    coalition = coalition_named(db, NAME)
    contacts = contacts_in(db, coalition.id, *_KNOWN) if coalition else []
    return [_card(contact) for contact in sorted(contacts, key=_place)]


def _place(contact: Contact) -> tuple[bool, bool, str]:
    """Who takes part comes first, and of those the leaders."""
    return not contact.takes_part, contact.role is not Role.LEADER, _organisation(contact)


def _organisation(contact: Contact) -> str:
    return contact.organisations[0].name if contact.organisations else ""


def _card(contact: Contact) -> PersonCard:
    chat = contact.person.channels[0].user if contact.person.channels else slug(contact.name)
    return PersonCard(
        chat,
        contact.name,
        _organisation(contact),
        contact.function,
        contact.kind or "",
        contact.standing,
    )
