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
    yearly,
)
from handlers.commitment.steps import (
    agenda_item,
    agenda_page,
    help_wanted,
    managing,
    matching,
    offering,
    succeeding,
)

PARTS = (
    turning_on,
    costs,
    climbing,
    offering,
    help_wanted,
    matching,
    succeeding,
    agenda_item,
    agenda_page,
    managing,
    *introducing.PARTS,
    answering,
    yearly,
    *calls.PARTS,
    *notes.PARTS,
    signs,
    showing,
    matters,
    personal_data,
)
