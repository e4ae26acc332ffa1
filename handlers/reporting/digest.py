"""The quarterly digest: proposed to the leaders; after their OK it goes to the regiegroep, once."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.arrival import arrival_lines, send_label
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Forecast
from handlers.conversation.routes import A_WEEK, LEADERS, Takes
from handlers.conversation.routing import answered, due, notice, pressed
from handlers.conversation.texts import Line, Reader, t
from handlers.conversation.words import one_line, too_long
from handlers.conversation.writing import reader_of
from handlers.reporting.composing import Report, heading, paragraphs, report
from handlers.reporting.periods import QUARTER, Choice, months_before, quarter_of, span_of
from handlers.reporting.regiegroep import regiegroep_of
from handlers.reporting.showing import picture_of
from handlers.reporting.subjects import DIGEST, PROPOSAL
from storage.base import change_if
from storage.notices import Notice
from storage.outbox import Urgency
from storage.partners import in_group
from storage.people import Coalition, Contact, Role, Standing, leaders_of
from storage.recipients import Recipient, recipients_where
from storage.reporting import Digest, DigestState, ReportPlan, digest_by, new_digest, open_previews

PROPOSED_AT = time(9, 30)
PURPOSE = "announcement"
SENTENCE_LIMIT = 300


@action("digest.send")
class SendDigest(Action):
    """Send it to the regiegroep, with the sentence that was shown; empty: ours."""

    digest: int
    sentence: str = ""


@action("digest.change")
class ChangeSentence(Action):
    """Type another sentence above the figures than this one."""

    digest: int
    sentence: str = ""


@action("digest.skip")
class SkipDigest(Action):
    """Do not send it this time."""

    digest: int


@action("digest.show")
class ShowDigest(Action):
    """Look at it again, also after all, with this sentence."""

    digest: int
    sentence: str = ""


# Once a quarter


@due(ReportPlan.digest_at)
def propose(world: World, plan: ReportPlan) -> None:
    """In the first week of a quarter, where there is something to tell and somebody to tell it."""
    zone = ZoneInfo(plan.coalition.zone)
    today = world.now.astimezone(zone).date()
    began = quarter_of(today)
    plan.digest_at = datetime.combine(months_before(began, -QUARTER), PROPOSED_AT, zone)
    is_first_week = today - began < A_WEEK
    if not is_first_week or not _recipients(world, plan.coalition):
        return
    begins = months_before(began, QUARTER)
    if _figures(world, plan.coalition, begins).is_empty:
        return
    digest = new_digest(world.db, plan.coalition_id, begins)
    if digest is not None:
        for leader in leaders_of(world.db, plan.coalition_id):
            courtesy.notify(world, leader, "decision", PROPOSAL.about(digest.id))


def _recipients(world: World, coalition: Coalition, but: int = 0) -> list[Recipient]:
    """The members of the regiegroep, without this contact."""
    group = regiegroep_of(world, coalition)
    if group is None:
        return []
    return recipients_where(
        world.db,
        Contact.coalition_id == coalition.id,
        Contact.standing == Standing.ACTIVE,
        Contact.id != but,
        in_group(coalition.id, group.id),
        served=world.services.in_service(),
    )


def _forecast(world: World, coalition: Coalition, leader: Contact) -> Forecast:
    """The people whom it reaches, and when, if this leader sends it now."""
    people = _recipients(world, coalition, but=leader.id)
    return courtesy.forecast(world, coalition, people, PURPOSE, world.now)


def _figures(world: World, coalition: Coalition, begins: date) -> Report:
    """The figures of the quarter that begins on this day, counted once for all who get them in one
    unit of work."""
    return world.once(_counted, world, coalition, begins)


def _counted(_session: Session, world: World, coalition: Coalition, begins: date) -> Report:
    zone = ZoneInfo(coalition.zone)
    after = datetime.combine(months_before(begins, -QUARTER), PROPOSED_AT, zone)
    return report(world, coalition, span_of(Choice.LAST_QUARTER, after, zone))


def _card(world: World, digest: Digest, sentence: str, reader: Reader) -> Card:
    """The digest as its readers get it, with this sentence."""
    made = _figures(world, digest.coalition, digest.begins)
    return card(
        sentence or t("digest-sentence", coalition=digest.coalition.name),
        heading(made),
        *paragraphs(made),
        file=picture_of(made, reader),
    )


@notice(DIGEST)
def tell(world: World, wish: Notice, digest: Digest) -> Card | None:
    if digest.state is not DigestState.SENT:
        return None
    reader = reader_of(wish.contact.person.language, digest.coalition, world.now)
    return _card(world, digest, digest.sentence, reader)


# A leader decides


@notice(PROPOSAL)
def ask_leader(world: World, wish: Notice, digest: Digest) -> Card | None:
    """Gone when a leader decided, or the quarter after it is over."""
    leads = wish.contact.takes_part and wish.contact.role is Role.LEADER
    if not leads or not _is_open(world, digest):
        return None
    return _preview(world, digest, wish.contact)


def _is_open(world: World, digest: Digest) -> bool:
    """Whether it can be sent: nobody decided, and there is no newer one."""
    return digest.state is DigestState.PROPOSED and _is_newest(world, digest)


def _is_newest(world: World, digest: Digest) -> bool:
    today = world.now.astimezone(ZoneInfo(digest.coalition.zone)).date()
    return months_before(quarter_of(today), QUARTER) == digest.begins


def _preview(world: World, digest: Digest, leader: Contact, sentence: str = "") -> Card:
    """The digest with this sentence, to how many it goes, and what can be done with it."""
    reader = reader_of(leader.person.language, digest.coalition, world.now)
    shown = _card(world, digest, sentence, reader)
    expected = _forecast(world, digest.coalition, leader)
    send = Button(send_label(expected), SendDigest(digest.id, sentence), Style.MAIN)
    return card(
        (t("digest-goes-to", count=len(expected.reached)), *arrival_lines(expected)),
        *shown.body,
        buttons=[
            *([send] if expected.reached else []),
            [
                Button(t("digest-change"), ChangeSentence(digest.id, sentence)),
                Button(t("digest-skip"), SkipDigest(digest.id)),
            ],
        ],
        file=shown.file,
    )


def _open(ctx: Context, number: int) -> Digest:
    """The digest with this id, where it can be sent; else Closed."""
    digest = still(digest_by(ctx.db, ctx.me.coalition_id, number))
    if not _is_open(ctx, digest):
        raise Closed(t("digest-decided"))
    return digest


@pressed(SendDigest, who=LEADERS)
def send(ctx: Context, action: SendDigest) -> None:
    """The regiegroep gets it, each member when it is courteous."""
    digest = _open(ctx, action.digest)
    reached = len(_forecast(ctx, ctx.coalition, ctx.me).reached)
    _decide(ctx, digest, DigestState.SENT, "digest-was-sent")
    digest.sentence = action.sentence
    contacts = [member.contact for member in _recipients(ctx, ctx.coalition, but=ctx.me.id)]
    courtesy.notify_many(ctx, ctx.coalition, contacts, PURPOSE, DIGEST.about(digest.id))
    ctx.replace(t("digest-sent", count=reached), done=t("digest-was-sent"))


@pressed(SkipDigest, who=LEADERS)
def skip(ctx: Context, action: SkipDigest) -> None:
    digest = _open(ctx, action.digest)
    _decide(ctx, digest, DigestState.SKIPPED, "digest-was-skipped")
    after_all = Button(t("digest-after-all"), ShowDigest(digest.id))
    ctx.replace(card(t("digest-skipped"), buttons=[after_all]), done=t("digest-skip"))


def _decide(ctx: Context, digest: Digest, state: DigestState, outcome: str) -> None:
    """One leader decides, once; wherever else it could be decided it says how."""
    if not change_if(ctx.db, digest, Digest.state == DigestState.PROPOSED, state=state):
        raise Closed(t("digest-decided"))
    for preview in open_previews(ctx.db, digest, PROPOSAL.about(digest.id)):
        if preview is not ctx.message:
            ctx.rewrite(preview, card(preview.text, t(outcome)), Urgency.DUE)


@pressed(ShowDigest, who=LEADERS)
def show(ctx: Context, action: ShowDigest) -> None:
    """Show it again; one that was skipped can go after all."""
    digest = still(digest_by(ctx.db, ctx.me.coalition_id, action.digest))
    if digest.state is DigestState.SENT or not _is_newest(ctx, digest):
        raise Closed(t("digest-decided"))
    digest.state = DigestState.PROPOSED
    ctx.replace(_preview(ctx, digest, ctx.me, action.sentence), done=t("digest-after-all"))


@pressed(ChangeSentence, who=LEADERS)
def change(ctx: Context, action: ChangeSentence) -> None:
    digest = _open(ctx, action.digest)
    back = Button(t("back"), ShowDigest(digest.id, action.sentence))
    asked = card(t("digest-ask-sentence"), buttons=[back])
    ctx.ask(sentence_given, asked, replace=True, done=t("digest-change"), digest=digest.id)


@answered("digest.sentence-given", who=LEADERS, within=A_WEEK, takes=Takes.TEXT)
def sentence_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Show the digest with these words above it."""
    digest = _open(ctx, data["digest"])
    sentence = one_line(said.text, len(said.text))
    fault = too_long(sentence, SENTENCE_LIMIT)
    if fault is not None or not sentence:
        return fault or t("digest-ask-sentence")
    subject = PROPOSAL.about(digest.id)
    ctx.reply(_preview(ctx, digest, ctx.me, sentence), subject=subject)
    return None
