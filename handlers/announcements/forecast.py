"""Forecasts which recipients an announcement will reach, and when."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.courtesy import PURPOSES, Forecast
from storage.announcements import Announcement, audience_of


def forecast(world: World, announcement: Announcement) -> Forecast:
    """The forecast for its planned moment, or for now."""
    recipients = audience_of(world.db, announcement, world.services.in_service())
    start = announcement.due_at or world.now
    purpose = purpose_of(announcement)
    return courtesy.forecast(world, announcement.coalition, recipients, purpose, start)


def purpose_of(announcement: Announcement) -> str:
    """The purpose of its copies; a correction of an urgent one is urgent too."""
    if announcement.urgent:
        return "urgent"
    return "correction" if announcement.rings else "announcement"


def chats_at(world: World, announcement: Announcement) -> datetime:
    """When it goes to group chats."""
    start = max(announcement.due_at or world.now, world.now)
    return courtesy.in_chats(start, PURPOSES[purpose_of(announcement)], announcement.coalition)
