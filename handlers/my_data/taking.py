"""A person takes along a copy of all that is kept about them, or wants to be forgotten."""

from __future__ import annotations

import json
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, FileRef, card
from handlers.conversation.chat import Attachment, Style
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context
from handlers.conversation.hooks import EXPORT
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import pressed, recipe
from handlers.conversation.texts import render, t
from storage.accounts import platforms
from storage.messages import messages_to
from storage.partners import groups_of
from storage.people import Contact

LATEST = 1000
"""Messages in a copy; older ones are left out."""


@action("my.take-along")
class TakeAlong(Action):
    """Someone wants a copy of their data."""


@action("my.forget-me")
class ForgetMe(Action):
    """Someone wants to be forgotten."""


@action("my.really-forget-me")
class ReallyForgetMe(Action):
    """After hearing what happens when: yes or no."""

    yes: bool


@pressed(TakeAlong, who=ANYONE)
def take_along(ctx: Context, action: TakeAlong) -> None:
    name = f"{render(t('export-file'), ctx.reader)}.json"
    copy = FileRef(recipe="my-data", data={"name": name, "kept": _kept(ctx)})
    ctx.reply(card(t("your-copy"), file=copy))


def _kept(ctx: Context) -> dict[str, Any]:
    names, person = platforms(ctx.db), ctx.person
    messages = messages_to(ctx.db, person.id, LATEST)
    return {
        "name": person.name,
        "language": person.language,
        "since": person.since.isoformat(),
        "paused_until": person.paused_until.isoformat() if person.paused_until else None,
        "channels": [
            {"platform": names[c.account_id], "user": c.user, "closed": c.closed_at is not None}
            for c in person.channels
        ],
        "coalitions": [_membership(ctx, contact) for contact in person.contacts],
        "messages": [{"at": m.written_at.isoformat(), "text": m.text} for m in messages],
    }


def _membership(ctx: Context, contact: Contact) -> dict[str, Any]:
    own: dict[str, Any] = {
        "coalition": contact.coalition.name,
        "standing": contact.standing,
        "role": contact.role,
        "kind": contact.kind,
        "function": contact.function,
        "email": contact.email,
        "usual_times": contact.dayparts,
        "only_needed": contact.only_needed,
        "since": contact.since.isoformat(),
        "organisations": [organisation.name for organisation in contact.organisations],
        "groups": [group.name for group in groups_of(ctx.db, contact)],
    }
    for more in ctx.gather(EXPORT, contact):
        own |= more
    return own


@recipe("my-data")
def my_data_file(data: dict[str, Any]) -> Attachment:
    """The copy as a file that people and programs can read."""
    text = json.dumps(data["kept"], ensure_ascii=False, indent=2)
    return Attachment(data["name"], "application/json", text.encode())


@pressed(ForgetMe, who=ANYONE)
def forget_me(ctx: Context, action: ForgetMe) -> None:
    """Say what happens when, and ask whether they are sure."""
    sure = Button(t("really-forget-me"), ReallyForgetMe(True), Style.DANGER)
    ctx.reply(card(t("what-forgetting-is"), buttons=[sure, Button(t("no"), ReallyForgetMe(False))]))


@pressed(ReallyForgetMe, who=ANYONE)
def really_forget_me(ctx: Context, action: ReallyForgetMe) -> None:
    if not action.yes:
        ctx.replace(t("never-mind"))
        return
    ctx.close(t("really-forget-me"))
    run_command(ctx, ctx.routes.commands["stop"], "")
