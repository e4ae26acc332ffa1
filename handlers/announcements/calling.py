"""Respondents who want to be phoned: a leader reads it in the news of the day, and settles it."""

from __future__ import annotations

from typing import Any

from handlers.announcements.actions import Called, NoNumber
from handlers.announcements.copies import excerpt
from handlers.announcements.loaders import sent
from handlers.announcements.report import leader_of
from handlers.announcements.subjects import CALL
from handlers.announcements.wording import asks_call, phone_in
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.routes import ANYONE, LEADERS
from handlers.conversation.routing import answered, notice, pressed
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, AnnouncementAnswer, announcement_by, answer_of
from storage.notices import Notice, reached_about
from storage.people import Contact, contact_by


def promise_call(ctx: Context, announcement: Announcement, choice: int) -> None:
    """Where the choice asks for a call: wish that a leader reads so, and tell the respondent; in
    their own chat, ask for the number too."""
    leader = leader_of(ctx, announcement)
    if leader is None or not asks_call((announcement.choices or [])[choice]):
        return
    courtesy.notify(ctx, leader, "news", _about(announcement, ctx.me))
    told = t("call-told", name=leader.name)
    if ctx.event.private:
        asked = card(told, t("call-number"), buttons=[Button(t("call-no-number"), NoNumber())])
        ctx.ask(number_given, asked, announcement=announcement.id)
    else:
        ctx.reply_alone(told)


def _about(announcement: Announcement, respondent: Contact, *more: object) -> str:
    return CALL.about(announcement.id, respondent.id, announcement.rings, *more)


@pressed(NoNumber, who=ANYONE)
def no_number(ctx: Context, action: NoNumber) -> None:
    ctx.settle()
    ctx.close(t("call-no-number"))


@answered("announcement.number-given")
def number_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Keep the number until the call was made; a leader who read of the call already, reads the
    number as well."""
    number = phone_in(said.text)
    if number is None:
        return t("call-number-again")
    announcement = still(announcement_by(ctx.db, ctx.me.coalition_id, data["announcement"]))
    wanted = still(_wanted(ctx, announcement, ctx.me.id))
    leader = still(leader_of(ctx, announcement))
    wanted.phone = number
    read = [_about(announcement, ctx.me)]
    if reached_about(ctx.db, ctx.me.coalition_id, read, [leader.id], written=True):
        courtesy.notify(ctx, leader, "news", _about(announcement, ctx.me, "number"))
    ctx.reply(t("call-number-noted", name=leader.name, number=number))
    return None


def _wanted(world: World, announcement: Announcement, contact: int) -> AnnouncementAnswer | None:
    """The answer of a contact, as long as it asks for a call that was not made."""
    answer = answer_of(world.db, announcement, contact)
    if answer is None or answer.called_at is not None:
        return None
    return answer if asks_call((announcement.choices or [])[answer.choice]) else None


@notice(CALL)
def tell_leader(world: World, wish: Notice, announcement: Announcement) -> Card | None:
    """Nothing when the respondent chose something else before the leader heard."""
    number = int(key_in(wish.subject)[1])
    contact = contact_by(world.db, wish.coalition_id, number)
    wanted = _wanted(world, announcement, number)
    if contact is None or wanted is None:
        return None
    names = [organisation.name for organisation in contact.organisations]
    name = t("names-line", name=contact.name, organisations=names) if names else contact.name
    phone = t("call-on", number=wanted.phone) if wanted.phone else t("call-number-unknown")
    settle = Button(t("call-made", name=contact.name), Called(announcement.id, contact.id))
    return card([t("call-wanted", name=name, text=excerpt(announcement)), phone], buttons=[settle])


@pressed(Called, who=LEADERS)
def called(ctx: Context, action: Called) -> None:
    """The call was made: its number is kept no longer. The news tells more, and stays."""
    announcement = sent(ctx, action.announcement)
    wanted = _wanted(ctx, announcement, action.contact)
    contact = still(contact_by(ctx.db, ctx.me.coalition_id, action.contact))
    if wanted is None:
        raise Closed(t("noted-already"))
    wanted.called_at, wanted.phone = ctx.now, ""
    announcement.report_at = ctx.now
    ctx.let_news_stand()
    ctx.replace(t("call-settled", name=contact.name), done=t("call-made", name=contact.name))
