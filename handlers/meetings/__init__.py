"""Meetings: what is coming, who was there, and what comes of it."""
