"""The facts that a leader needs before a call, on one screen."""

from __future__ import annotations

from handlers.commitment.looking import View
from handlers.commitment.telling import lines_about
from handlers.conversation.cards import Card
from handlers.conversation.context import World
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.accounts import platforms
from storage.people import Contact

Paragraph = Line | list[Line]
SIGNS_SHOWN, OPEN_SHOWN = 3, 3


def brief(
    world: World, view: View, contact: Contact | None, reason: str, leader: Contact
) -> list[Paragraph]:
    """Says whom to call and why, what they did, bring and seek, what is open, and a first
    sentence."""
    name = view.organisation.name
    return [
        [t("phone-please", organisation=name), t(reason, organisation=name)],
        _whom(world, contact),
        _history(view),
        _profile(view),
        _open(world, contact),
        _opening(view, contact, leader),
    ]


def _whom(world: World, contact: Contact | None) -> Paragraph:
    if contact is None:
        return t("phone-nobody")
    what = contact.function or (t(f"kind-{contact.kind}") if contact.kind else "")
    who = t("phone-whom-as", name=contact.name, what=what) if what else contact.name
    ways = _ways_to(world, contact)
    return [t("phone-whom", who=who), t("phone-ways", ways=ways) if ways else t("phone-no-ways")]


def _ways_to(world: World, contact: Contact) -> list[Line]:
    names = world.once(platforms)
    open_chats = (chat for chat in contact.person.channels if chat.closed_at is None)
    found = dict.fromkeys(names[chat.account_id] for chat in open_chats)
    ways: list[Line] = [t(f"platform-{name}") for name in found]
    return [*ways, *([contact.email] if contact.email else [])]


def _history(view: View) -> list[Line]:
    """How it is doing, and what it took part in last."""
    told = [sign for sign in view.signs if sign.what is not None]
    names = {contact.id: contact.name for contact in view.organisation.contacts}
    return [
        *lines_about(view),
        *(
            t(
                "phone-sign",
                day=sign.seen.astimezone(view.zone).date(),
                name=names.get(sign.contact or 0, view.organisation.name),
                what=sign.what,
            )
            for sign in told[1:SIGNS_SHOWN]
        ),
    ]


def _profile(view: View) -> list[Line]:
    organisation = view.organisation
    brings = [t("phone-brings", words=organisation.offers)] if organisation.offers else []
    seeks = [t("phone-seeks", words=organisation.seeks)] if organisation.seeks else []
    return [*brings, *seeks]


def _open(world: World, contact: Contact | None) -> list[Line]:
    """The things that wait for the contact, in the words in which they read them."""
    if contact is None:
        return []
    lines = [line for item in world.gather(OPEN_ITEMS, contact) for line in _lines_of(item)]
    return [t("phone-open", name=first_name(contact.name)), *lines[:OPEN_SHOWN]] if lines else []


def _lines_of(item: Line | Card) -> list[Line]:
    if not isinstance(item, Card):
        return [item]
    return [line for part in item.body for line in (part if isinstance(part, tuple) else (part,))]


def _opening(view: View, contact: Contact | None, leader: Contact) -> Line:
    """A sentence to begin with."""
    about = {"me": first_name(leader.name), "coalition": leader.coalition.name,
             "organisation": view.organisation.name}  # fmt: skip
    if contact is None:
        return t("phone-say-nobody", **about)
    return t("phone-say", name=first_name(contact.name), **about)
