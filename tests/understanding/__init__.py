"""Plays what people really type through the whole program, and counts what it makes of it."""
