"""How platforms and accounts are named to people."""

from __future__ import annotations

from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from storage.accounts import platforms
from storage.people import Channel, Person


def platform_of(ctx: Context, account: int) -> Line:
    return t(f"platform-{ctx.once(platforms)[account]}")


def where(ctx: Context, account: int) -> Line:
    """The platform within a sentence."""
    return t(f"place-{ctx.once(platforms)[account]}")


def accounts_of(ctx: Context, person: Person) -> tuple[Line, ...]:
    """Every account of a person, by what nobody else there can be called."""
    return tuple(
        t(
            "link-account",
            platform=platform_of(ctx, channel.account_id),
            account=_account(ctx, channel),
        )
        for channel in person.channels
    )


def _account(ctx: Context, channel: Channel) -> str:
    sender = ctx.event.sender
    is_here = (channel.account_id, channel.user) == (ctx.account, sender.user)
    handle = sender.handle if is_here else ""
    return f"{handle} ({channel.user})" if handle else channel.user
