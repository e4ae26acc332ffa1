"""Reads what respondents say in their own words of the slots of a poll."""

from handlers.language.plain_votes.reading import Votes, read_votes
from handlers.language.plain_votes.words import Verdict

__all__ = ["Verdict", "Votes", "read_votes"]
