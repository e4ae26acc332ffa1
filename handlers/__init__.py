"""What people can do; each capability by name. Nothing registers itself by being imported."""

from handlers import groupchats, guide, letterbox, linking, preferences, waiting
from handlers.announcements import (
    answering,
    audience,
    composing,
    correcting,
    planning,
    preview,
    replies,
    report,
    sending,
)
from handlers.conversation import courtesy, menus, reception
from handlers.invitations import drafting, passing_on, standing
from handlers.mine import belonging, changing, language, overview, taking
from handlers.partners import (
    contact,
    directory,
    groups,
    leadership,
    members,
    membership,
    merging,
    organisation,
    people,
    profile,
)
from handlers.registration import approving, door, leaving, steps

CAPABILITIES = (
    courtesy,
    reception,
    menus,
    door,
    steps,
    approving,
    leaving,
    drafting,
    passing_on,
    standing,
    directory,
    organisation,
    profile,
    merging,
    people,
    contact,
    membership,
    leadership,
    groups,
    members,
    groupchats,
    waiting,
    overview,
    changing,
    belonging,
    language,
    taking,
    linking,
    preferences,
    letterbox,
    composing,
    audience,
    preview,
    planning,
    sending,
    report,
    answering,
    correcting,
    replies,
    guide,
)
