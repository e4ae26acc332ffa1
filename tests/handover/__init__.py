"""Somebody comes in a contact's place."""
