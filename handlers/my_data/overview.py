"""/mijn: everything that the bot keeps about someone, in plain words, and buttons to change it."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.about_oneself import times_of
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.courtesy import Less
from handlers.conversation.hooks import LEAVING
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, pressed
from handlers.conversation.strangers import ways_to_be_forgotten
from handlers.conversation.texts import LANGUAGES, Line, Text, render, t
from handlers.conversation.writing import reader_of
from handlers.my_data.belonging import ShowOrganisations
from handlers.my_data.changing import ChangeKind, ChangeName, ChangeTimes
from handlers.my_data.language import ChooseLanguage
from handlers.my_data.taking import ForgetMe, TakeAlong
from storage.accounts import platforms
from storage.notices import budget_used
from storage.partners import groups_of
from storage.people import Contact


@action("my.show-membership")
class ShowMembership(Action):
    """The data about a person in one of their coalitions."""

    contact: int


@action("my.show-all")
class ShowAll(Action):
    """All data about a person."""


@command("mijn", who=ANYONE, plain=("mijn", "mijn gegevens", "my data"), menu=50)
def my_data(ctx: Context, words: str) -> None:
    """All data about this person; strangers may see theirs too."""
    if ctx.person.contacts:
        ctx.reply(_all(ctx))
    else:
        kept = (t("nothing-kept"), t("kept-of-stranger"))
        ctx.reply(card(*kept, t("join-first"), buttons=ways_to_be_forgotten(ctx)))


@pressed(ShowAll, who=ANYONE)
def show_all(ctx: Context, action: ShowAll) -> None:
    ctx.replace(_all(ctx), done=t("back"))


@pressed(ShowMembership, who=ANYONE)
def show_membership(ctx: Context, action: ShowMembership) -> None:
    contact = still(ctx.membership(action.contact))
    buttons = [*_membership_buttons(ctx, contact), [Button(t("back"), ShowAll())]]
    ctx.replace(card(_membership(ctx, contact), buttons=buttons), done=contact.coalition.name)


def _all(ctx: Context) -> Card:
    contacts = ctx.person.contacts
    blocks = [_membership(ctx, contact) for contact in contacts]
    return card(_personal(ctx), *blocks, _reach(ctx), buttons=_buttons(ctx))


def _personal(ctx: Context) -> tuple[Line, ...]:
    person = ctx.person
    name = t("my-name", name=person.name) if person.name else t("my-name-unknown")
    return (t("kept-of-you"), name, t("my-language", language=t(f"language-{person.language}")))


def _membership(ctx: Context, contact: Contact) -> tuple[Line, ...]:
    lines: list[Line] = [_where_they_stand(ctx, contact)]
    names = [organisation.name for organisation in contact.organisations]
    lines.append(t("my-organisations", names=names) if names else t("my-organisations-none"))
    if contact.kind is not None:
        lines.append(_as_whom(contact))
    if contact.dayparts:
        lines.append(t("usually-at", times=times_of(contact.dayparts)))
    groups = [group.title for group in groups_of(ctx.db, contact)]
    lines += [t("my-groups", groups=groups)] if groups else []
    lines += [t("my-email", email=contact.email)] if contact.email else []
    lines.append(t("my-since", since=contact.since.astimezone(ctx.zone).date()))
    lines += [t("my-only-needed")] if contact.only_needed else []
    return tuple(lines)


def _where_they_stand(ctx: Context, contact: Contact) -> Line:
    """Their role, or why they take no part and until when they are kept."""
    coalition = contact.coalition.name
    if contact.takes_part:
        return t(f"my-role-{contact.role}", coalition=coalition)
    standing = t(f"my-standing-{contact.standing}", coalition=coalition)
    if contact.forget_at is None:
        return standing
    until = contact.forget_at.astimezone(ctx.zone).date()
    return t("my-standing-until", standing=standing, until=until)


def _as_whom(contact: Contact) -> Line:
    kind = t(f"kind-{contact.kind}")
    if contact.function and not _says_the_same(contact, kind):
        return t("my-kind-and-function", kind=kind, function=contact.function)
    return t("my-kind", kind=kind)


def _says_the_same(contact: Contact, kind: Text) -> bool:
    """Whether their function is the word for their kind, in whichever language it was typed."""
    readers = (reader_of(language, None, contact.since) for language in LANGUAGES)
    return contact.function.casefold() in {render(kind, reader).casefold() for reader in readers}


def _reach(ctx: Context) -> tuple[Line, ...]:
    names = platforms(ctx.db)
    reached = [t(f"platform-{names[c.account_id]}") for c in ctx.person.channels if not c.closed_at]
    used = budget_used(ctx.db, {ctx.person.id}, ctx.now - courtesy.WEEK)
    lines: list[Line] = [t("my-channels", platforms=reached)] if reached else []
    lines.append(t("my-week", count=len(used.get(ctx.person.id, ()))))
    paused = ctx.person.paused_until
    if paused is not None and paused > ctx.now:
        lines.append(t("my-pause", until=paused.astimezone(ctx.zone).date()))
    return tuple(lines)


def _buttons(ctx: Context) -> list[list[Button]]:
    contacts = ctx.memberships
    about_me = [Button(t("edit-name"), ChangeName()), Button(t("language"), ChooseLanguage())]
    if len(contacts) == 1:
        middle = _membership_buttons(ctx, contacts[0])
    else:
        middle = [[Button(c.coalition.name, ShowMembership(c.id))] for c in contacts]
    last = [
        [Button(t("fewer-messages"), Less(0)), Button(t("take-along"), TakeAlong())],
        [Button(t("forget-me"), ForgetMe())],
    ]
    return [about_me, *middle, *last]


def _membership_buttons(ctx: Context, contact: Contact) -> list[list[Button]]:
    return [
        [Button(t("edit-times"), ChangeTimes(contact.id)),
         Button(t("edit-kind"), ChangeKind(contact.id))],
        [Button(t("edit-organisations"), ShowOrganisations(contact.id))],
        *([way] for some in ctx.gather(LEAVING, contact) for way in some),
    ]  # fmt: skip
