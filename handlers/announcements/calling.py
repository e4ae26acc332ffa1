"""Respondents who want to be phoned: a leader reads it in the news of the day, and settles it."""

from __future__ import annotations

from typing import Any

from handlers.announcements.actions import Called, GiveNumber, ShowCall
from handlers.announcements.copies import excerpt
from handlers.announcements.loaders import sent
from handlers.announcements.report import leader_of
from handlers.announcements.subjects import CALL
from handlers.announcements.wording import asks_call
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Replied
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, notice, pressed
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, render, t
from handlers.language.addresses import has_number
from storage.announcements import (
    Announcement,
    AnnouncementAnswer,
    announcement_by,
    last_answer_of,
    sent_in,
    tally,
)
from storage.notices import Notice, is_wished
from storage.people import Contact, contact_by

RECENT = 10
"""The last announcements in which calls are looked for that were not made."""


def promise_call(ctx: Context, announcement: Announcement, choice: int) -> None:
    """Where the choice asks for a call: wish that a leader reads so, and tell the respondent, once
    however often they change their mind."""
    leader = leader_of(ctx, announcement)
    if leader is None or not asks_call((announcement.choices or [])[choice]):
        return
    wish = CALL.about(announcement.id, ctx.me.id, announcement.rings)
    if is_wished(ctx.db, leader, "news", wish):
        return
    courtesy.notify(ctx, leader, "news", wish)
    give = Button(t("call-give-number"), GiveNumber(announcement.id))
    told = t("call-told", name=leader.name)
    ctx.reply_alone(card(told, buttons=[give] if ctx.event.private else []))


@pressed(GiveNumber)
def give_number(ctx: Context, action: GiveNumber) -> None:
    leader = still(leader_of(ctx, sent(ctx, action.announcement)))
    ctx.close(t("call-give-number"))
    ctx.ask(number_given, t("call-number", name=leader.name), announcement=action.announcement)


@answered("announcement.number-given")
def number_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Pass the number on at once, as words to the leader: it is kept in those words alone."""
    if not has_number(said.text):
        return t("call-number-again")
    announcement = still(announcement_by(ctx.db, ctx.me.coalition_id, data["announcement"]))
    still(_wanted(ctx, announcement, ctx.me.id))
    leader = still(leader_of(ctx, announcement))
    ctx.publish(Replied(leader, said, render(excerpt(announcement), ctx.reader)))
    return None


def _wanted(world: World, announcement: Announcement, contact: int) -> AnnouncementAnswer | None:
    """The last answer of a contact, as long as it asks for a call that was not made; also where
    the text was corrected since."""
    answer = last_answer_of(world.db, announcement, contact)
    if answer is None or answer.called_at is not None:
        return None
    return answer if asks_call((announcement.choices or [])[answer.choice]) else None


@notice(CALL)
def tell_leader(world: World, wish: Notice, announcement: Announcement) -> Card | None:
    """Nothing when the respondent chose something else before the leader heard, or left."""
    contact = contact_by(world.db, wish.coalition_id, int(key_in(wish.subject)[1]))
    return _call_card(world, announcement, contact)


def _call_card(world: World, announcement: Announcement, contact: Contact | None) -> Card | None:
    if contact is None or not contact.takes_part:
        return None
    if _wanted(world, announcement, contact.id) is None:
        return None
    names = [organisation.name for organisation in contact.organisations]
    name = t("names-line", name=contact.name, organisations=names) if names else contact.name
    settle = Button(t("call-made", name=contact.name), Called(announcement.id, contact.id))
    return card(t("call-wanted", name=name, text=excerpt(announcement)), buttons=[settle])


def calls_wanted(world: World, coalition: int) -> list[tuple[Announcement, Contact]]:
    """The respondents who want to be phoned and were not yet, each with what they answered."""
    return [
        (announcement, contact)
        for announcement in sent_in(world.db, coalition, RECENT)
        for contact in _callers(world, announcement)
    ]


def _callers(world: World, announcement: Announcement) -> list[Contact]:
    """Those of them who take part still."""
    asking = [i for i, label in enumerate(announcement.choices or []) if asks_call(label)]
    counted = tally(world.db, announcement) if asking else {}
    chose = [contact for i in asking for contact, _ in counted.get(i, ())]
    wanted = [contact for contact in chose if _wanted(world, announcement, contact)]
    found = (contact_by(world.db, announcement.coalition_id, contact) for contact in wanted)
    return [contact for contact in found if contact is not None and contact.takes_part]


@pressed(ShowCall, who=LEADERS)
def show_call(ctx: Context, action: ShowCall) -> None:
    announcement = sent(ctx, action.announcement)
    contact = contact_by(ctx.db, ctx.me.coalition_id, action.contact)
    shown = still(_call_card(ctx, announcement, contact), t("noted-already"))
    ctx.replace(shown)


@pressed(Called, who=LEADERS)
def called(ctx: Context, action: Called) -> None:
    """The call was made. The news tells more, and stays."""
    announcement = sent(ctx, action.announcement)
    wanted = _wanted(ctx, announcement, action.contact)
    contact = still(contact_by(ctx.db, ctx.me.coalition_id, action.contact))
    if wanted is None:
        raise Closed(t("noted-already"))
    wanted.called_at = ctx.now
    announcement.report_at = ctx.now
    ctx.let_news_stand()
    ctx.replace(t("call-settled", name=contact.name), done=t("call-made", name=contact.name))
