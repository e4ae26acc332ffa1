"""Secrets on Matrix: the keys of our device and of rooms, and the identity that signs it."""
