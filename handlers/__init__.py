"""The capabilities by name: nothing registers itself by being imported."""

from handlers import (
    announcements,
    availability,
    exporting,
    group_chats,
    help_menu,
    invitations,
    leader_messages,
    linking,
    meetings,
    moving,
    my_data,
    partners,
    pending_notices,
    preferences,
    registration,
    settings,
    tasks,
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
    group_chats,
    moving,
    pending_notices,
    settings,
    *my_data.PARTS,
    *linking.PARTS,
    preferences,
    *leader_messages.PARTS,
    *announcements.PARTS,
    # Before polls: words under the question for a task may hold a day.
    *tasks.PARTS,
    *availability.PARTS,
    *meetings.PARTS,
    exporting,
    help_menu,
)
