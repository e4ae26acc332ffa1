"""Announcements: what a leader writes to many, from the first word to the last answer."""
