"""Measures ours beside the program that one would write today, on the same stand-in."""
