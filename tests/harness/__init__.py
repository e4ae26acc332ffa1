"""Transcripts that read like a chat: people, their phones, and a clock that the test moves."""
