"""`matrix-identity`: shows the bot's identity on Matrix, backs it up, restores or resets it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot import logs
from bot.from_settings import matrix_of
from bot.platforms.matrix import Matrix, PasswordWanted, WrongKey
from bot.platforms.port import SendFailure, SignedOut
from bot.settings import OperatorSettings, SettingsFault

T_ = TypeVar("T_")

RESET_WARNING = (
    "A reset gives the bot a new identity. Whoever verified the old one gets a warning, and may\n"
    "hear nothing from the bot until they verify the new one. Only do this when the seeds are\n"
    "lost and there is no recovery key."
)


async def state(settings: OperatorSettings) -> list[str]:
    """The state in plain words, a line each. This works while the bot runs."""
    return await _with(settings, Matrix.identity_in_words)


async def make_recovery_key(settings: OperatorSettings) -> str:
    """Make a recovery key. The bot must not be running."""
    return await _started(settings, lambda matrix: matrix.identity.make_recovery_key())


async def restore(settings: OperatorSettings, recovery_key: str) -> str:
    """Take the identity back from secret storage. Returns the new state in words."""

    async def work(matrix: Matrix) -> str:
        return (await matrix.identity.restore(recovery_key)).value

    return await _started(settings, work)


async def reset(settings: OperatorSettings) -> str:
    """Replace the identity by a new one. Returns the new state in words."""
    password = settings.matrix_password
    if password is None:
        raise SettingsFault("MATRIX_PASSWORD is missing: a reset needs it")

    async def work(matrix: Matrix) -> str:
        try:
            return (await matrix.identity.reset(password.get_secret_value())).value
        except PasswordWanted:
            raise SettingsFault("MATRIX_PASSWORD is not this account's: nothing changed") from None

    return await _started(settings, work)


async def _started(settings: OperatorSettings, work: Callable[[Matrix], Awaitable[T_]]) -> T_:
    async def after_start(matrix: Matrix) -> T_:
        await matrix.start()
        return await work(matrix)

    return await _with(settings, after_start)


async def _with(settings: OperatorSettings, work: Callable[[Matrix], Awaitable[T_]]) -> T_:
    """Run `work` with the Matrix account of the settings. A failure becomes one clear line."""
    logs.set_up(settings.log_level)
    if not settings.matrix_homeserver:
        raise SettingsFault("MATRIX_HOMESERVER is missing: see .env.example")
    matrix = matrix_of(settings)
    try:
        return await work(matrix)
    except (SendFailure, SignedOut, WrongKey) as failure:
        raise SettingsFault(f"Matrix: {failure}") from None
    finally:
        await matrix.stop()
