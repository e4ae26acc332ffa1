"""Reads what people say in their own words of the slots of a poll."""

from handlers.availability.plain_votes.reading import Votes, read_votes

__all__ = ["Votes", "read_votes"]
