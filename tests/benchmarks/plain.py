"""The program that one would write today: python-telegram-bot's Application with handlers,
SQLAlchemy's ORM on aiosqlite, and one transaction for each press.

Its database is set as fast as is still durable: a write-ahead log, as ours. Updates are handled in
their order, which is the library's default: side by side, two presses of one person could overtake
each other.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, event, func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes

from tests.benchmarks.cards import DAYS, FIRST_GROUP, FIRST_PERSON, ROWS, own_text, shared_text
from tests.benchmarks.standin import TOKEN, StandIn

Sessions = async_sessionmaker[AsyncSession]


class Tables(DeclarativeBase):
    pass


class OwnCard(Tables):
    __tablename__ = "card"
    user: Mapped[int] = mapped_column(primary_key=True)
    chosen: Mapped[dict[str, Any]] = mapped_column(JSON)


class Vote(Tables):
    __tablename__ = "vote"
    chat: Mapped[int] = mapped_column(primary_key=True)
    user: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str]


@dataclass
class Plain:
    """The running program."""

    application: Application[Any, Any, Any, Any, Any, Any]
    sessions: Sessions

    async def deals_own_cards(self, people: int) -> None:
        users = [FIRST_PERSON + number for number in range(people)]
        async with self.sessions.begin() as session:
            session.add_all([OwnCard(user=user, chosen={}) for user in users])
        for user in users:
            await self.application.bot.send_message(
                user, own_text({}), reply_markup=_keyboard(ROWS)
            )

    async def deals_shared_cards(self, groups: int) -> None:
        for number in range(groups):
            await self.application.bot.send_message(
                FIRST_GROUP - number, shared_text({}), reply_markup=_keyboard([DAYS])
            )


@asynccontextmanager
async def plain(server: StandIn) -> AsyncIterator[Plain]:
    """The program while it runs, on a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/plain.db")
        event.listen(engine.sync_engine, "connect", _durable)
        async with engine.begin() as connection:
            await connection.run_sync(Tables.metadata.create_all)
        sessions = async_sessionmaker(engine, expire_on_commit=False)
        application = Application.builder().token(TOKEN).base_url(f"{server.url}/bot").build()
        application.bot_data["sessions"] = sessions
        application.add_handler(CallbackQueryHandler(chose, pattern="^own:"))
        application.add_handler(CallbackQueryHandler(preferred, pattern="^shared:"))
        async with application:
            await application.start()
            assert application.updater
            await application.updater.start_polling(allowed_updates=["callback_query"])
            try:
                yield Plain(application, sessions)
            finally:
                await application.updater.stop()
                await application.stop()
        await engine.dispose()


def _durable(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


async def chose(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Change the presser's own card."""
    query = update.callback_query
    assert query
    assert query.data
    day, answer = query.data.removeprefix("own:").split(" ", 1)
    async with context.bot_data["sessions"].begin() as session:
        mine = await session.get_one(OwnCard, query.from_user.id)
        mine.chosen = {**mine.chosen, day: answer}
    await query.answer("Genoteerd")
    await query.edit_message_text(own_text(mine.chosen), reply_markup=_keyboard(ROWS))


async def preferred(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Change the presser's vote, and the tally that all see."""
    query = update.callback_query
    assert query
    assert query.data
    assert query.message
    chat = query.message.chat.id
    async with context.bot_data["sessions"].begin() as session:
        day = query.data.removeprefix("shared:")
        await session.merge(Vote(chat=chat, user=query.from_user.id, day=day))
        await session.flush()
        counted = select(Vote.day, func.count()).where(Vote.chat == chat).group_by(Vote.day)
        votes = dict((await session.execute(counted)).tuples().all())
    await query.answer("Genoteerd")
    await query.edit_message_text(shared_text(votes), reply_markup=_keyboard([DAYS]))


def _keyboard(rows: Sequence[Sequence[str]]) -> InlineKeyboardMarkup:
    kind = "own" if len(rows) > 1 else "shared"
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"{kind}:{label}") for label in row]
         for row in rows]
    )  # fmt: skip
