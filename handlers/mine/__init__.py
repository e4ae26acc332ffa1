"""What the bot keeps about someone, for them to see, change, take along and have forgotten."""
