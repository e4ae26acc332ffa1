"""Translates errors of the Bot API into failures of the port."""

from __future__ import annotations

import datetime as dtm

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.platforms.port import (
    ChatMoved,
    OutcomeUnknown,
    RecipientGone,
    Rejected,
    SendFailure,
    SignedOut,
    Throttled,
    Unavailable,
)
from bot.platforms.telegram.transport import BrokenOff, Unreached

_CHAT_IS_CLOSED = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "chat_write_forbidden",
    "have no rights to send",
    "not enough rights to send",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
)
UNCHANGED = "message is not modified"
NOTHING_TO_DELETE = "message to delete not found"
TOO_OLD_TO_DELETE = "message can't be deleted"
QUERY_IS_OVER = "query is too old"
NO_TEXT = "there is no text in the message"
FILE_REFUSED = (
    "wrong file identifier",
    "wrong remote file",
    "can't use file of type",
    "photo_invalid_dimensions",
    "image_process_failed",
)


def says(error: BaseException, *phrases: str) -> bool:
    """Whether the Bot API's description contains one of these phrases; it has no error codes."""
    description = str(error).lower()
    return any(phrase in description for phrase in phrases)


def as_port_failure(error: Exception) -> SendFailure | SignedOut:
    """The port's exception for an error of the library. Telegram does not say whether a 429
    concerns the chat or the account; we assume the chat."""
    match error:
        case InvalidToken():
            return SignedOut("Telegram refuses the token")
        case RetryAfter():
            return Throttled(_seconds(error.retry_after), chat=True)
        case ChatMigrated():
            return ChatMoved(str(error.new_chat_id))
        case Forbidden():
            return RecipientGone(error.message)
        case Conflict():
            return Rejected(error.message)
        case NetworkError() if says(error, "too many requests"):
            return Throttled(1.0, chat=True)
        case NetworkError():
            return _of_network(error)
        case _:
            return OutcomeUnknown(f"unreadable reply ({type(error).__name__})")


def _of_network(error: NetworkError) -> SendFailure:
    """NetworkError is the base of BadRequest and TimedOut, and stands for any HTTP status that the
    library does not know, such as 413 for an upload that is too large."""
    match error:
        case Unreached():
            return Unavailable(error.message)
        case TimedOut() | BrokenOff():
            return OutcomeUnknown(error.message)
        case BadRequest() if says(error, *_CHAT_IS_CLOSED):
            return RecipientGone(error.message)
        case _:
            return Rejected(error.message)


def _seconds(after: int | dtm.timedelta) -> float:
    return after.total_seconds() if isinstance(after, dtm.timedelta) else float(after)
