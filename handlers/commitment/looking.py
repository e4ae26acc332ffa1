"""How the organisations of a coalition are doing: gathers the signs of life of all capabilities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
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
from storage.commitment import engagements_in, importance, organisations_with_contacts
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
    found = organisations_with_contacts(world.db, organisations)
    look = _Look(world, coalition, found)
    return [look.view(organisation) for organisation in found]


class _Look:
    """All that is read for some organisations of a coalition at once."""

    def __init__(
        self, world: World, coalition: Coalition, organisations: Collection[Organisation]
    ) -> None:
        self._now, self._zone = world.now, ZoneInfo(coalition.zone)
        self._rules = rules_of(coalition)
        self._places = {row.organisation_id: row for row in engagements_in(world.db, coalition.id)}
        self._order = importance(world.db, coalition.id)
        self._signs = _signs(world, coalition, organisations)

    def view(self, organisation: Organisation) -> View:
        ids = {contact.id for contact in organisation.contacts}
        signs = [s for s in self._signs if s.contact in ids or s.organisation == organisation.id]
        speakers = organisation.speakers
        return View(
            organisation,
            speakers,
            signs,
            self._life(organisation, [_member(contact, signs) for contact in speakers], signs),
            self._rules,
            self._order.get(organisation.id, FAR),
            self._now,
            self._zone,
        )

    def _life(
        self, organisation: Organisation, members: Sequence[Member], signs: Sequence[Sign]
    ) -> Life:
        """Signs of contacts who are forgotten are gone; when the last one was, is kept."""
        place = self._places.get(organisation.id)
        came = max((member.since for member in members), default=self._now)
        seen = [sign.seen for sign in signs[:1]]
        kept = [place.seen_at] if place is not None and place.seen_at is not None else []
        return Life(
            since=place.since if place is not None else came,
            seen_at=max([*seen, *kept], default=None),
            members=tuple(members),
            signs=Counter(sign.contact for sign in signs if sign.what is not None),
            in_schil=organisation.id not in self._order,
        )


def _signs(
    world: World, coalition: Coalition, organisations: Collection[Organisation]
) -> list[Sign]:
    """The newest in front; also of contacts who take no part any more, as long as they are kept."""
    contacts = {contact.id for one in organisations for contact in one.contacts}
    partners = Partners(coalition.id, [one.id for one in organisations], contacts)
    gathered = world.gather(SIGNS, partners, world.now - YEAR)
    seen = (sign for some in gathered for sign in some if sign.seen <= world.now)
    return sorted(seen, key=lambda sign: sign.seen, reverse=True)


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
