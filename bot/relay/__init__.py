"""The relay: sends what the outbox holds, within the limits, and records what became of it."""
