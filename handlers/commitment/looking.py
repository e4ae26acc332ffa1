"""How the organisations of a coalition are doing: gathers the signs of life of all capabilities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.commitment.choices import rules_of
from handlers.commitment.rules import (
    YEAR,
    ClockStop,
    Finding,
    Level,
    Life,
    Member,
    Rules,
    Silence,
    findings,
    level_of,
    silence_of,
)
from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.signs import Partners, Sign
from storage.commitment import engagements_in, importance, members_of_organisations
from storage.partners import organisations_in
from storage.people import Coalition, Contact, Organisation, Role


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """An organisation as it is seen now; `signs` of a year, the newest first; `rank`: how near it
    is to the work, 0 the nearest."""

    organisation: Organisation
    speakers: Sequence[Contact]
    signs: Sequence[Sign]
    life: Life
    rules: Rules
    rank: int
    now: datetime
    zone: ZoneInfo

    @property
    def silence(self) -> Silence:
        return silence_of(self.life, self.now)

    @property
    def level(self) -> Level:
        return level_of(self.life, self.rules, self.now)

    @property
    def findings(self) -> list[Finding]:
        return findings(self.life, self.rules, self.now)

    @property
    def clock_stop(self) -> ClockStop | None:
        return self.silence.stopped

    def willing(self) -> list[Contact]:
        """The speakers who may be asked something that can be missed, those heard last in front;
        of those heard at the same moment, the one who came first."""
        fit = {m.contact: m.seen_at or m.since for m in self.life.members if m.is_willing(self.now)}
        asked = (contact for contact in self.speakers if contact.id in fit)
        return sorted(asked, key=lambda contact: fit[contact.id], reverse=True)


FAR = 10**9
"""The rank of what is in no group but the schil."""


def views_of(
    world: World, coalition: Coalition, organisations: Collection[int] | None = None
) -> list[View]:
    """These organisations of a coalition, or all that take part, in a few statements."""
    if organisations is None:
        organisations = [one.id for one in organisations_in(world.db, coalition.id)]
    found = members_of_organisations(world.db, organisations)
    speakers = {contact.id for some in found.values() for contact in some}
    signs = _signs(world, Partners(coalition.id, organisations, speakers))
    began = {row.organisation_id: row.since for row in engagements_in(world.db, coalition.id)}
    order = importance(world.db, coalition.id)
    rules = rules_of(coalition)
    return [
        _view(world, organisation, some, signs, rules, order, began, ZoneInfo(coalition.zone))
        for organisation, some in found.items()
    ]


def _signs(world: World, partners: Partners) -> list[Sign]:
    gathered = world.gather(SIGNS, partners, world.now - YEAR)
    seen = (sign for some in gathered for sign in some if sign.seen <= world.now)
    return sorted(seen, key=lambda sign: sign.seen, reverse=True)


def _view(
    world: World,
    organisation: Organisation,
    speakers: Sequence[Contact],
    signs: Sequence[Sign],
    rules: Rules,
    order: Mapping[int, int],
    began: Mapping[int, datetime],
    zone: ZoneInfo,
) -> View:
    ids = {contact.id for contact in speakers}
    theirs = [s for s in signs if s.contact in ids or s.organisation == organisation.id]
    members = tuple(_member(contact, theirs) for contact in speakers)
    since = began.get(organisation.id) or max((m.since for m in members), default=world.now)
    life = Life(
        since=since,
        seen_at=theirs[0].seen if theirs else None,
        members=members,
        signs=Counter(sign.contact for sign in theirs if sign.what is not None),
        in_schil=organisation.id not in order,
    )
    rank = order.get(organisation.id, FAR)
    return View(organisation, speakers, theirs, life, rules, rank, world.now, zone)


def _member(contact: Contact, signs: Sequence[Sign]) -> Member:
    seen = next((sign.seen for sign in signs if sign.contact == contact.id), None)
    pauses = [p for p in (contact.paused_until, contact.person.paused_until) if p is not None]
    return Member(
        contact.id,
        seen,
        contact.since,
        reachable=contact.is_reachable,
        paused_until=max(pauses, default=None),
        only_needed=contact.only_needed,
        leads=contact.role is Role.LEADER,
    )
