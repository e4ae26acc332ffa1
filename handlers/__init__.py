"""What people can do; each capability by name. Nothing registers itself by being imported."""

from handlers import groupchats, guide, linking, preferences, settings, waiting
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
    stopping,
    traces,
)
from handlers.conversation import commands, courtesy, menus
from handlers.invitations import drafting, passing_on, standing
from handlers.letterbox import answering as answers_to_letters
from handlers.letterbox import letters
from handlers.letterbox import passing_on as lettering
from handlers.mine import belonging, changing, language, overview, taking
from handlers.partners import (
    contact,
    directory,
    groups,
    leaderless,
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
    commands,
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
    leaderless,
    groups,
    members,
    groupchats,
    waiting,
    settings,
    overview,
    changing,
    belonging,
    language,
    taking,
    linking,
    preferences,
    letters,
    lettering,
    answers_to_letters,
    composing,
    audience,
    preview,
    planning,
    sending,
    report,
    stopping,
    answering,
    correcting,
    replies,
    traces,
    guide,
)
