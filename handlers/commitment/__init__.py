"""Commitment: the coalition keeps in touch with every organisation, courteously, and hands over to
a person where a person is needed."""

from handlers.commitment import answering, climbing, introducing, personal_data, signs, turning_on
from handlers.commitment.steps import matching, offering, succeeding

PARTS = (
    turning_on,
    climbing,
    offering,
    matching,
    succeeding,
    introducing,
    answering,
    signs,
    personal_data,
)
