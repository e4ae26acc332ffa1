"""The capabilities by name: nothing registers itself by being imported."""

from handlers import (
    announcements,
    availability,
    distress,
    everyday,
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
from handlers.conversation import commands, courtesy, meant, menus, strangers
from handlers.conversation.courtesy import delivering

CAPABILITIES = (
    courtesy,
    commands,
    meant,
    menus,
    strangers,
    *registration.PARTS,
    *invitations.PARTS,
    *partners.PARTS,
    group_chats,
    moving,
    *pending_notices.PARTS,
    *settings.PARTS,
    *my_data.PARTS,
    *linking.PARTS,
    preferences,
    *leader_messages.PARTS,
    *announcements.PARTS,
    *tasks.PARTS,
    *availability.PARTS,
    *meetings.PARTS,
    exporting,
    *distress.PARTS,
    *everyday.PARTS,
    help_menu,
    # Last, so that all that is due at one moment is wished before courtesy joins it.
    delivering,
)
