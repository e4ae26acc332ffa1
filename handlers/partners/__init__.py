"""What leaders know of their partners: organisations, contacts, groups, and who leads."""

from handlers.partners import (
    contact,
    directory,
    groups,
    leaderless,
    leadership,
    lost,
    members,
    membership,
    merging,
    organisation,
    people,
    profile,
)

PARTS = (
    directory,
    organisation,
    profile,
    merging,
    people,
    contact,
    lost,
    membership,
    leadership,
    leaderless,
    groups,
    members,
)
