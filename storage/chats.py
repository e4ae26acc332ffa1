"""Chats that close, open again, or go on under another id; files that were shared in them."""

from __future__ import annotations

from sqlalchemy import ColumnElement, literal_column, select, update
from sqlalchemy.orm import Session

from storage.messages import Delivery, File, FileCopy, FileState, Message, Question
from storage.outbox import OutboxRow, OutboxState
from storage.partners import GroupChat
from storage.people import Channel

STICKER = "image/webp"
_TO_DO = (OutboxState.READY, OutboxState.CLAIMED)
_REFERENCED: ColumnElement[str] = literal_column("'referenced'")


def move_chat(session: Session, account: int, chat: str, to: str) -> None:
    """A chat goes on under another id: messages still to be sent go there."""
    for table in (GroupChat, Channel, Question):
        session.execute(
            update(table).where(table.account_id == account, table.chat == chat).values(chat=to)
        )
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.account_id == account, OutboxRow.chat == chat, OutboxRow.state.in_(_TO_DO))
        .values(chat=to)
    )
    queued = (Message.account_id == account, Message.chat == chat)
    session.execute(
        update(Message).where(*queued, Message.delivery == Delivery.QUEUED).values(chat=to)
    )


def move_reader(session: Session, account: int, person: int, chat: str, to: str) -> None:
    """Messages for this person alone go on in another chat; the others in this one stay."""
    for table in (Channel, Question):
        here = (table.person_id == person, table.account_id == account, table.chat == chat)
        session.execute(update(table).where(*here).values(chat=to))
    theirs = (Message.person_id == person, Message.account_id == account, Message.chat == chat)
    unsent = select(Message.id).where(*theirs, Message.delivery == Delivery.QUEUED)
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.message_id.in_(unsent), OutboxRow.state.in_(_TO_DO))
        .values(chat=to)
    )
    session.execute(
        update(Message).where(*theirs, Message.delivery == Delivery.QUEUED).values(chat=to)
    )


def channel_at(session: Session, account: int, chat: str) -> Channel | None:
    """The channel whose chat this is."""
    return session.scalar(
        select(Channel).where(Channel.account_id == account, Channel.chat == chat)
    )


def awaited_files(session: Session, account: int, after: int, limit: int) -> list[File]:
    """Files that this account still has to fetch, the first ones after this id."""
    return list(
        session.scalars(
            select(File)
            .where(File.account_id == account, File.state == _REFERENCED, File.id > after)
            .order_by(File.id)
            .limit(limit)
        )
    )


def file_for(session: Session, account: int, file: int) -> tuple[File, str | None, bytes | None]:
    """A file, where this account keeps it already (else None), and its bytes where they are ours
    and needed."""
    found = session.get_one(File, file)
    ref = found.ref if found.account_id == account and _is_taken_again(found.mime) else None
    copy = session.get(FileCopy, (account, file))
    ref = copy.ref if copy else ref
    data = found.data if ref is None and found.state is FileState.STORED else None
    return found, ref, data


def _is_taken_again(mime: str) -> bool:
    """Whether a platform that keeps such a file takes it as a document by that reference; one that
    it knows as a film or a sticker must go up anew."""
    return not mime.startswith("video/") and mime not in ("", STICKER)
