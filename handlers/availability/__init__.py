"""Finding a time: who can when, and what is chosen from it."""
