"""Opening what can be done about a matter, below the overview, which stays."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action, kind_of, pack, unpack
from handlers.conversation.cards import Button
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t


@action("overview.open")
class OpenMatter(Action):
    """Do what a button of another capability does (its kind of action, and the values of that), on
    a new card."""

    kind: str
    data: dict[str, Any]


def opening(button: Button) -> Button:
    """The same button, whose card comes below the overview."""
    meant = button.action
    return Button(button.label, OpenMatter(kind_of(type(meant)), pack(meant)))


@pressed(OpenMatter, who=LEADERS)
def open_matter(ctx: Context, action: OpenMatter) -> None:
    found = still(ctx.routes.presses.get(action.kind))
    if not ctx.may(found.who):
        raise Closed(t("not-for-you"))
    ctx.let_stand()
    found.run(ctx, unpack(found.action, action.data))
