"""The command line: parses a command and dispatches it to bot/commands/."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.clock import SystemClock
from bot.settings import SettingsFault, read_settings
from storage.database_file import NotWritable
from storage.people import Role

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
identity = typer.Typer()
cli.add_typer(identity, name="matrix-identity")

DEMO_DATABASE = Path("var/demo.db")


@cli.command()
def run() -> None:
    """Start the bot with the platforms that .env names."""
    settings = read_settings()
    # Loaded after that, so that a typing error in .env shows at once.
    from bot.commands.run import serve

    run_until_stopped(serve(settings, SystemClock()))


@cli.command()
def demo(
    fresh: Annotated[bool, typer.Option(help="Forget what was said and begin anew.")] = False,
    port: Annotated[int, typer.Option(help="Where the page is.")] = 8080,
) -> None:
    """Start the practice room in the browser, with the demo coalition."""
    from bot.commands.demo import practise

    run_until_stopped(practise(DEMO_DATABASE, port, fresh=fresh))


@cli.command()
def invite(
    coalition: Annotated[str, typer.Option(help="The name of the coalition.")],
    municipality: Annotated[str, typer.Option(help="The municipality; for a new one.")] = "",
    role: Annotated[Role, typer.Option(help="What the invited may do.")] = Role.LEADER,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Make the coalition where needed, and print a one-time invitation."""
    from bot.commands.invite import invite_first, show

    invitation = asyncio.run(invite_first(read_settings(), coalition, municipality, role))
    if as_json:
        typer.echo(json.dumps(invitation.as_json(), ensure_ascii=False))
    else:
        show(invitation)


@cli.command()
def parked() -> None:
    """List what stays put after repeated faults, until the bot starts again."""
    from bot.commands.parked import listed

    typer.echo("\n".join(asyncio.run(listed(read_settings()))))


@identity.callback(invoke_without_command=True)
def matrix_identity(context: typer.Context) -> None:
    """Show how the bot's identity on Matrix stands: whether people's apps trust it."""
    from bot.commands.matrix_identity import state

    if context.invoked_subcommand is None:
        typer.echo("\n".join(asyncio.run(state(read_settings()))))


@identity.command("recovery-key")
def recovery_key() -> None:
    """Lock the identity away in the account, and print the key that opens it again."""
    from bot.commands.matrix_identity import make_recovery_key

    key = asyncio.run(make_recovery_key(read_settings()))
    typer.echo(f"Recovery key: {key}\nWrite it down: it is shown once, and who has it is the bot.")


@identity.command()
def restore() -> None:
    """Take the identity back with its recovery key."""
    from bot.commands.matrix_identity import restore

    key = typer.prompt("Recovery key", hide_input=True)
    typer.echo(asyncio.run(restore(read_settings(), key)))


@identity.command()
def reset() -> None:
    """Give the bot a new identity. A last resort: read the warning."""
    from bot.commands.matrix_identity import RESET_WARNING, reset

    typer.echo(RESET_WARNING)
    typer.confirm("Give the bot a new identity?", abort=True)
    typer.echo(asyncio.run(reset(read_settings())))


def run_until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Run until it ends or is interrupted."""
    try:
        # systemd and Docker stop a service with SIGTERM: treat it as Ctrl+C. SIGINT is set anew,
        # since a script that starts the bot in the background makes it ignore that.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
        asyncio.run(work)
    except KeyboardInterrupt:
        typer.echo("")


def main() -> None:
    """Run a command. A fault in the settings, or a read-only database, becomes one plain line."""
    try:
        cli()
    except SettingsFault as fault:
        typer.echo(f"Setting: {fault}", err=True)
        sys.exit(2)
    except NotWritable as fault:
        typer.echo(f"Database: {fault}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
