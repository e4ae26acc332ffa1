"""Somebody comes in a contact's place at an organisation, or beside them."""

from handlers.handover import (
    asking,
    backup,
    leading,
    leaving,
    personal_data,
    silence,
    succeeding,
)

PARTS = (
    leaving,
    succeeding,
    asking,
    silence,
    backup,
    leading,
    personal_data,
)
