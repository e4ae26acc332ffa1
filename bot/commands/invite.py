"""`invite`: makes the first invitation of a coalition, for the person who installs the bot."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from rich.console import Console
from sqlalchemy.orm import Session

from bot import logs
from bot.clock import SystemClock
from bot.from_settings import open_database, platforms_of
from bot.platforms.port import Platform, SendFailure, SignedOut
from bot.settings import OperatorSettings, SettingsFault
from handlers.conversation.invitation_links import Door
from storage.database import Writer
from storage.invitations import LEADER_WITHIN, Invitation, new_code
from storage.partners import found_coalition
from storage.people import Role, coalition_named


@dataclass(frozen=True, slots=True)
class FirstInvitation:
    """A one-time invitation. `doors`: by platform, the link to open or the words to type."""

    coalition: str
    role: str
    code: str
    doors: dict[str, str]

    def as_json(self) -> dict[str, object]:
        return asdict(self)


async def invite_first(
    settings: OperatorSettings, coalition: str, municipality: str, role: Role
) -> FirstInvitation:
    """Make the coalition if it is new, and an invitation that works once."""
    logs.set_up(settings.log_level)
    writer = Writer(open_database(settings.database_url))
    try:
        code = await writer.run(lambda db: _invite(db, coalition.strip(), municipality, role))
    finally:
        writer.close()
    doors = {p.name: await _door(p, code) for p in platforms_of(settings)}
    return FirstInvitation(coalition.strip(), role.value, code, doors)


def _invite(db: Session, name: str, municipality: str, role: Role) -> str:
    coalition = coalition_named(db, name)
    if coalition is None:
        if not municipality.strip():
            raise SettingsFault(f"--municipality is missing: {name} is a new coalition")
        coalition = found_coalition(db, name, municipality.strip())
    code = new_code()
    now = SystemClock().now()
    until = now + LEADER_WITHIN if role is Role.LEADER else None
    db.add(Invitation(coalition_id=coalition.id, code=code, role=role, uses_left=1, made_at=now,
                      expires_at=until))  # fmt: skip
    return code


async def _door(platform: Platform, code: str) -> str:
    # The link contains the bot's own name, which only the platform knows.
    try:
        await platform.start()
        return platform.invitation(code)
    except (SendFailure, SignedOut) as failure:
        # A running bot keeps other processes out, but its name is known from an earlier start.
        if platform.account:
            return platform.invitation(code)
        return f"start {code} ({platform.name}: {failure})"
    finally:
        await platform.stop()


def show(invitation: FirstInvitation) -> None:
    """Print it, with a QR code for each link."""
    # Loaded here, since only this draws.
    import segno

    console = Console(markup=False)
    console.print(f"Invitation to {invitation.coalition} as {invitation.role}, works once.")
    console.print(f"Code: {invitation.code}   (type to the bot: start {invitation.code})")
    for platform, door in invitation.doors.items():
        console.print(f"\n{platform}: {door}", soft_wrap=True)
        if door.startswith("https://"):
            segno.make(Door(platform, door).link).terminal(compact=True)
