"""Making a poll: what for, for whom and at which moments, until it is sent."""
