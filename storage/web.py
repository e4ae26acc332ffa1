"""The messages in web chats, as the web platform's own small chat server keeps them.

The bot's own truth about its messages is in storage/messages.py; this is the other side, which
Telegram or a homeserver keeps elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint, func, select
from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, Id, Key, Name

HISTORY = 200
"""Parts of one chat that a page gets at once; what is older stays out of sight."""


class WebChat(Base):
    """A chat that has a page: as whom its person goes there, and the commands in its menu.

    `menu`: [command, description] in the order in which they are shown.
    """

    __tablename__ = "web_chat"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    chat: Mapped[Key] = mapped_column(primary_key=True)
    name: Mapped[Name] = mapped_column(default="")
    menu: Mapped[list[Any]] = mapped_column(default=list)


class WebFile(Base):
    """The bytes of a file, kept once however many parts show it. `size` in bytes."""

    __tablename__ = "web_file"
    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class WebPart(Base):
    """One bubble: what we sent (`outgoing`) or what the person said.

    `key`: the key of the send, or the id of the event; it stands once. `version`: a number that
    rises with every change in the account, so that a page can ask for what changed since.
    `rows`: rows of [label, token of the press] or [label, token, style]. A deleted part keeps its
    place and nothing else.
    """

    __tablename__ = "web_part"
    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    chat: Mapped[Key]
    outgoing: Mapped[bool]
    key: Mapped[Key]
    version: Mapped[int]
    text: Mapped[str]
    rows: Mapped[list[Any]] = mapped_column(default=list)
    file_id: Mapped[int | None] = mapped_column(ForeignKey("web_file.id"))
    file_name: Mapped[Name] = mapped_column(default="")
    file_mime: Mapped[Name] = mapped_column(default="")
    created_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    deleted: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        UniqueConstraint("account_id", "outgoing", "key"),
        UniqueConstraint("account_id", "version"),
        Index(None, "account_id", "chat", "id"),
    )


def keep_file(session: Session, account: int, data: bytes) -> int:
    """The id under which these bytes are kept from now on."""
    file = WebFile(account_id=account, size=len(data), data=data)
    session.add(file)
    session.flush()
    return file.id


def file_size(session: Session, account: int, file: int) -> int | None:
    """The size in bytes of a file that this account keeps, or None when it keeps no such file."""
    return session.scalar(
        select(WebFile.size).where(WebFile.id == file, WebFile.account_id == account)
    )


def file_data(session: Session, file: int) -> bytes:
    """The bytes of a file that is known to be kept."""
    return session.scalars(select(WebFile.data).where(WebFile.id == file)).one()


def append(session: Session, part: WebPart, data: bytes | None = None) -> WebPart:
    """Put a part under the others of its chat, with a new file of `data` where given.

    One with the same key that stands there already is returned instead.
    """
    known = session.scalar(
        select(WebPart).where(
            WebPart.account_id == part.account_id,
            WebPart.outgoing == part.outgoing,
            WebPart.key == part.key,
        )
    )
    if known is not None:
        return known
    if data is not None:
        part.file_id = keep_file(session, part.account_id, data)
    _changed(session, part)
    session.add(part)
    session.flush()
    return part


def edit(session: Session, part: WebPart, text: str, rows: list[Any], now: datetime) -> None:
    """Make a part read so; one that already does is left as it is."""
    if (part.text, part.rows) != (text, rows):
        part.text, part.rows, part.edited_at = text, rows, now
        _changed(session, part)


def delete(session: Session, part: WebPart) -> None:
    """Empty a part, and its place in the chat is no longer shown."""
    part.deleted = True
    part.text, part.rows, part.file_id = "", [], None
    _changed(session, part)


def _changed(session: Session, part: WebPart) -> None:
    part.version = newest_version(session, part.account_id) + 1


def newest_version(session: Session, account: int) -> int:
    """The version of the last change in an account; 0 before the first."""
    highest = select(func.max(WebPart.version)).where(WebPart.account_id == account)
    return session.scalar(highest) or 0


def standing(session: Session, account: int, chat: str, part: int) -> WebPart | None:
    """The part with this id in this chat, unless it was deleted."""
    return session.scalar(
        select(WebPart).where(
            WebPart.id == part,
            WebPart.account_id == account,
            WebPart.chat == chat,
            ~WebPart.deleted,
        )
    )


def changes(session: Session, account: int, chats: Iterable[str], since: int) -> list[WebPart]:
    """The changes in these chats after version `since` (0: all that stands), oldest part first."""
    return [part for chat in chats for part in _changes_in(session, account, chat, since)]


def _changes_in(session: Session, account: int, chat: str, since: int) -> list[WebPart]:
    newest = (
        select(WebPart)
        .where(WebPart.account_id == account, WebPart.chat == chat, WebPart.version > since)
        .order_by(WebPart.id.desc())
        .limit(HISTORY)
    )
    if not since:
        newest = newest.where(~WebPart.deleted)
    return list(reversed(session.scalars(newest).all()))


def said_after(session: Session, account: int, part: int, limit: int) -> Sequence[WebPart]:
    """The messages of people after the part with this id, in its order."""
    return session.scalars(
        select(WebPart)
        .where(WebPart.account_id == account, ~WebPart.outgoing, WebPart.id > part)
        .order_by(WebPart.id)
        .limit(limit)
    ).all()


def last_sent(session: Session, account: int) -> dict[str, int]:
    """By chat: the id of the last part that we sent there."""
    rows = session.execute(
        select(WebPart.chat, func.max(WebPart.id))
        .where(WebPart.account_id == account, WebPart.outgoing, ~WebPart.deleted)
        .group_by(WebPart.chat)
    )
    return {row[0]: row[1] for row in rows}


def web_chat(session: Session, account: int, chat: str) -> WebChat | None:
    """The chat's page, or None while it has none."""
    return session.get(WebChat, (account, chat))


def ensure_web_chat(session: Session, account: int, chat: str, name: str = "") -> WebChat:
    """The chat's page, made when it is new; a `name` that is given replaces the one it had."""
    page = web_chat(session, account, chat)
    if page is None:
        page = WebChat(account_id=account, chat=chat, name=name, menu=[])
        session.add(page)
    elif name:
        page.name = name
    return page


def web_chats(session: Session, account: int) -> Sequence[WebChat]:
    """All chats of an account that have a page, by name."""
    return session.scalars(
        select(WebChat).where(WebChat.account_id == account).order_by(WebChat.name, WebChat.chat)
    ).all()


def forget_web_chat(session: Session, account: int, chat: str) -> None:
    """Remove a chat with what stands in it, and the files that stand in no other."""
    here = (WebPart.account_id == account, WebPart.chat == chat)
    files = set(session.scalars(select(WebPart.file_id).where(*here, WebPart.file_id.is_not(None))))
    session.execute(delete_rows(WebPart).where(*here))
    session.execute(delete_rows(WebChat).where(WebChat.account_id == account, WebChat.chat == chat))
    elsewhere = set(session.scalars(select(WebPart.file_id).where(WebPart.file_id.in_(files))))
    session.execute(delete_rows(WebFile).where(WebFile.id.in_(files - elsewhere)))
