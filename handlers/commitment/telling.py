"""How an organisation is doing, in lines for a leader: its level always with its reasons."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.commitment.looking import View
from handlers.commitment.rules import YEAR, Finding, Silence
from handlers.conversation.signs import Sign
from handlers.conversation.texts import Line, t
from storage.people import Contact


def lines_about(view: View) -> list[Line]:
    """Its level, its last sign of life, what it took part in this year, and its troubles."""
    return [
        t("level-line", level=t(f"level-{view.level}"), why=_why(view.silence)),
        _last(view),
        t("level-year", count=len(_told(view.signs)), people=_active(view)),
        *(finding_line(view, found) for found in view.findings),
    ]


def _why(silence: Silence) -> Line:
    """Why its silence does not count now, where it does not."""
    return t(f"clock-{silence.stopped}") if silence.stopped is not None else ""


def _last(view: View) -> Line:
    """The newest sign that says something, else the newest at all."""
    newest = next(iter(_told(view.signs)), next(iter(view.signs), None))
    if newest is None:
        return t("level-never")
    what = newest.what if newest.what is not None else t("level-was-here")
    day = newest.seen.astimezone(view.zone).date()
    return t("level-last", day=day, name=_name(view, newest), what=what)


def _told(signs: Sequence[Sign]) -> list[Sign]:
    return [sign for sign in signs if sign.what is not None]


def _name(view: View, sign: Sign) -> str:
    found = _speaker(view, sign.contact)
    return found.name if found is not None else view.organisation.name


def _speaker(view: View, contact: int | None) -> Contact | None:
    return next((one for one in view.organisation.contacts if one.id == contact), None)


def _active(view: View) -> int:
    """How many contacts gave a sign of life in a year."""
    return sum(
        member.seen_at is not None and view.now - member.seen_at < YEAR
        for member in view.life.members
    )


def finding_line(view: View, found: Finding) -> Line:
    """A trouble, with the name of the contact whom it is about."""
    person = _speaker(view, found.contact)
    return t(f"trouble-{found.trouble}", name=person.name if person is not None else "")
