"""Introductions of two organisations that fit each other: the other one is asked after the first
said yes, and only when both did they read whom they can write to."""

from handlers.commitment.introducing import acquainting, answering, asking, ending, replacing
from handlers.commitment.introducing.actions import Beginning
from handlers.commitment.introducing.asking import begin
from handlers.commitment.introducing.ending import take_back
from handlers.commitment.introducing.sides import askable, more_of, what_fits

__all__ = ["Beginning", "askable", "begin", "more_of", "take_back", "what_fits"]

PARTS = (asking, answering, acquainting, ending, replacing)
