"""The relay: sends what stands in the outbox, within the limits, and records what became of it."""
