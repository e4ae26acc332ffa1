"""The coalition of the practice room: Demostad, with organisations and contacts."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

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
)

DATA = json.loads((Path(__file__).parent / "demostad.json").read_text(encoding="utf-8"))
NAME = str(DATA["coalitie"])
MUNICIPALITY = "Demostad"

_KINDS = {
    "vrijwilliger": Kind.VOLUNTEER,
    "beroepskracht": Kind.PROFESSIONAL,
    "bestuur": Kind.BOARD,
    "ondernemer": Kind.BUSINESS,
}
_DAYPARTS = {
    "overdag": ["morning", "afternoon"],
    "ochtend": ["morning"],
    "middag": ["afternoon"],
    "avond": ["evening"],
}


def furnish(db: Session, account: int, now: datetime) -> None:
    """Add the demo coalition, unless it is there already."""
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
        )
        db.add(organisation)
        for name in entry["groepen"]:
            groups[name].organisations.append(organisation)
        for described in entry["contacten"]:
            contact = _contact(coalition.id, described, account, now)
            contact.organisations.append(organisation)
            db.add(contact)
            chats.ensure_web_chat(db, account, slug(described["naam"]), described["naam"])
    db.flush()


def _contact(coalition: int, described: Mapping[str, str], account: int, now: datetime) -> Contact:
    name = described["naam"]
    chat = slug(name)
    person = Person(name=name, language="nl", since=now)
    person.channels.append(Channel(account_id=account, user=chat, chat=chat))
    leads = described["rol"].startswith("projectleider")
    return Contact(
        coalition_id=coalition,
        person=person,
        since=now,
        standing=Standing.ACTIVE,
        role=Role.LEADER if leads else Role.CONTACT,
        kind=_KINDS[described["soort"]],
        function=described["rol"],
        email=described["email"],
        dayparts=_DAYPARTS[described["dagdeel"]],
    )


def slug(name: str) -> str:
    """The name of a person's chat: "Els Concept" becomes "els-concept"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")
