"""The steps of the ladder, each in a file of its own."""
