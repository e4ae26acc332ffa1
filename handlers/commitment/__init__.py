"""Commitment: the coalition keeps in touch with every organisation, courteously, and hands over to
a person where a person is needed."""

from handlers.commitment import (
    answering,
    calls,
    climbing,
    costs,
    introducing,
    matters,
    notes,
    personal_data,
    showing,
    signs,
    turning_on,
)
from handlers.commitment.steps import matching, offering, succeeding

PARTS = (
    turning_on,
    costs,
    climbing,
    offering,
    matching,
    succeeding,
    introducing,
    answering,
    *calls.PARTS,
    *notes.PARTS,
    signs,
    showing,
    matters,
    personal_data,
)
