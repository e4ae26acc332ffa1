"""The partners of a coalition, as leaders see them: organisations, contacts, groups and leaders."""

from handlers.partners import (
    contact,
    directory,
    figures,
    groups,
    in_words,
    leaderless,
    leadership,
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
    profile,
    merging,
    personal_data,
    figures,
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
