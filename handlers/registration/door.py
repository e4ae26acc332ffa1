"""The door: from an invitation to consent, and where people go on who knock again."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.chat import Joined, Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import A_WEEK, ANYONE, answered, command, happened, pressed
from handlers.conversation.texts import Line, t
from handlers.registration.steps import next_step, unfinished
from handlers.registration.welcome import welcome_back
from storage.invitations import Invitation, Refusal, invitation_with
from storage.people import Contact, Role, Standing, leaders_of


@dataclass(frozen=True, slots=True)
class Consent(Action):
    """Someone lets the bot write to them, or does not."""

    invitation: int
    yes: bool


@dataclass(frozen=True, slots=True)
class ByMail(Action):
    """Someone rather gets mail."""

    invitation: int


@dataclass(frozen=True, slots=True)
class ComeBack(Action):
    """Someone who stopped takes part again."""

    contact: int


@command(
    "start",
    who=ANYONE,
    plain=("start", "begin"),
    greetings=("hallo", "hoi", "hello", "hi"),
)
def start(ctx: Context, words: str) -> None:
    """Open an invitation, go on where someone left off, or say what is possible."""
    if words:
        open_invitation(ctx, words)
        return
    begun = unfinished(ctx)
    stopped = [c for c in ctx.person.contacts if c.standing is Standing.STOPPED]
    if begun is not None:
        ctx.contact = begun
        next_step(ctx)
    elif ctx.memberships:
        ctx.reply(welcome_back(ctx))
    elif stopped:
        buttons = [
            Button(t("come-back", coalition=c.coalition.name), ComeBack(c.id)) for c in stopped
        ]
        ctx.reply(card(t("you-stopped"), buttons=buttons))
    elif any(c.standing is Standing.WAITING for c in ctx.person.contacts):
        ctx.reply(t("still-waiting"))
    else:
        ctx.ask(code_given, t("code-please"))


@happened(Joined)
def came(ctx: Context, event: Joined) -> None:
    """Someone opened a chat with us without saying a word yet (as on Matrix)."""
    if event.private and not ctx.person.contacts:
        start(ctx, "")


@answered(who=ANYONE, within=A_WEEK, greets=True)
def code_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    open_invitation(ctx, said.text)


def open_invitation(ctx: Context, words: str) -> None:
    """Show what an invitation asks; it is used up only at consent."""
    invitation = invitation_with(ctx.db, words.split()[-1] if words.split() else "")
    refusal = Refusal.UNKNOWN if invitation is None else invitation.refusal(ctx.now)
    if invitation is None or refusal is not None:
        ctx.ask(code_given, t(f"invitation-{refusal}"))
        return
    known = _membership(ctx, invitation)
    answers = {Standing.ACTIVE: "already-in", Standing.INACTIVE: "switched-off"}
    if known is not None and known.standing in answers and not _lifts(invitation, known):
        ctx.reply(t(answers[known.standing], coalition=invitation.coalition.name))
        return
    ctx.reply(_consent_card(invitation))


def _consent_card(invitation: Invitation) -> Card:
    coalition = invitation.coalition
    wanted = t("invited-to", coalition=coalition.name, municipality=coalition.municipality)
    if invitation.organisation is not None:
        wanted = t(
            "invited-for",
            coalition=coalition.name,
            municipality=coalition.municipality,
            organisation=invitation.organisation.name,
        )
    return card(
        wanted,
        t("what-i-keep"),
        t("may-i-write"),
        buttons=[
            [
                Button(t("yes-fine"), Consent(invitation.id, True)),
                Button(t("no"), Consent(invitation.id, False)),
            ],
            Button(t("rather-mail"), ByMail(invitation.id)),
        ],
    )


def _membership(ctx: Context, invitation: Invitation) -> Contact | None:
    mine = (c for c in ctx.person.contacts if c.coalition_id == invitation.coalition_id)
    return next(mine, None)


def _lifts(invitation: Invitation, contact: Contact) -> bool:
    """Whether the invitation would give a role that they do not have."""
    return invitation.role is not Role.CONTACT and invitation.role is not contact.role


@pressed(Consent, who=ANYONE)
def consent_given(ctx: Context, action: Consent) -> None:
    invitation = ctx.db.get(Invitation, action.invitation)
    if invitation is None:
        ctx.toast(t("closed-already"))
        return
    known = _membership(ctx, invitation)
    if (
        known is not None
        and known.standing is not Standing.STOPPED
        and not _lifts(invitation, known)
    ):
        ctx.toast(t("noted-already"))
        return
    if not action.yes:
        ctx.replace(t("no-consent"))
        return
    refusal = invitation.refusal(ctx.now)
    if refusal is not None:
        ctx.replace(t(f"invitation-{refusal}"))
        return
    invitation.use()
    ctx.contact = _enter(ctx, invitation, known)
    next_step(ctx, done=t("yes-fine"))


@pressed(ByMail, who=ANYONE)
def rather_by_mail(ctx: Context, action: ByMail) -> None:
    """An equal way without the bot: the leader takes it from here, by hand."""
    invitation = ctx.db.get(Invitation, action.invitation)
    leaders = leaders_of(ctx.db, invitation.coalition_id) if invitation else []
    names: list[Line] = [leader.name for leader in leaders]
    ctx.replace(t("mail-instead", leaders=names) if names else t("mail-instead-nobody"))


def _enter(ctx: Context, invitation: Invitation, known: Contact | None) -> Contact:
    """The membership that an invitation brings, with all that it already knows."""
    contact = known or Contact(
        coalition_id=invitation.coalition_id,
        coalition=invitation.coalition,
        person=ctx.person,
        since=ctx.now,
        vouched=invitation.vouched,
        role=invitation.role,
    )
    if known is None:
        ctx.db.add(contact)
    elif _lifts(invitation, known):
        contact.role = invitation.role
    contact.standing, contact.stopped_at = Standing.REGISTERING, None
    if invitation.organisation is not None and invitation.organisation not in contact.organisations:
        contact.organisations.append(invitation.organisation)
    if invitation.group is not None and contact not in invitation.group.single_members:
        invitation.group.single_members.append(contact)
    ctx.db.flush()
    return contact


@pressed(ComeBack, who=ANYONE)
def come_back(ctx: Context, action: ComeBack) -> None:
    mine = next((c for c in ctx.person.contacts if c.id == action.contact), None)
    if mine is None or mine.standing is not Standing.STOPPED:
        ctx.toast(t("closed-already"))
        return
    mine.standing, mine.stopped_at = Standing.REGISTERING, None
    ctx.contact = mine
    next_step(ctx, done=t("come-back", coalition=mine.coalition.name))
