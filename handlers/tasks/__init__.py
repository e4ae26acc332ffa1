"""Tasks: who does what after a meeting, by when, and how it went."""
