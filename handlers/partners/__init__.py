"""The partners of a coalition, as leaders see them: organisations, contacts, groups and leaders."""

from handlers.partners import (
    contact,
    directory,
    groups,
    in_words,
    leaderless,
    leadership,
    looking_up,
    lost,
    matters,
    members,
    membership,
    merging,
    organisation,
    people,
    personal_data,
    profile,
)

PARTS = (
    directory,
    organisation,
    looking_up,
    profile,
    merging,
    personal_data,
    people,
    contact,
    lost,
    membership,
    leadership,
    leaderless,
    groups,
    members,
    matters,
    in_words,
)
