"""Reads the words that people type, Dutch and English; pure: without a context and a database."""
