"""The organisations, contacts and groups that presses and answers point at, in this coalition only;
one that is gone raises Closed."""

from __future__ import annotations

from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from storage.partners import Group, group_by, organisation_by
from storage.people import Contact, Organisation, contact_by


def organisation_of(ctx: Context, organisation: int) -> Organisation:
    return still(organisation_by(ctx.db, ctx.me.coalition_id, organisation))


def contact_of(ctx: Context, contact: int) -> Contact:
    return still(contact_by(ctx.db, ctx.me.coalition_id, contact))


def group_of(ctx: Context, group: int) -> Group:
    return still(group_by(ctx.db, ctx.me.coalition_id, group))


def name_of(contact: Contact) -> Line:
    """The name of a contact, or a stand-in until they tell it."""
    return contact.name or t("contact-nameless")
