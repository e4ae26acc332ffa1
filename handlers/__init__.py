"""What people can do; each capability by name. Nothing registers itself by being imported."""

from handlers import (
    announcements,
    availability,
    exporting,
    groupchats,
    guide,
    invitations,
    letterbox,
    linking,
    meetings,
    mine,
    moving,
    partners,
    preferences,
    registration,
    settings,
    tasks,
    waiting,
)
from handlers.conversation import commands, courtesy, menus, strangers

CAPABILITIES = (
    courtesy,
    commands,
    menus,
    strangers,
    *registration.PARTS,
    *invitations.PARTS,
    *partners.PARTS,
    groupchats,
    moving,
    waiting,
    settings,
    *mine.PARTS,
    linking,
    preferences,
    *letterbox.PARTS,
    *announcements.PARTS,
    # Before polls: words under the question for a task may hold a day.
    *tasks.PARTS,
    *availability.PARTS,
    *meetings.PARTS,
    exporting,
    guide,
)
