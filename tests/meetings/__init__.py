"""Meetings, from the date to who was there."""
