"""The picture of who can when: how it is arranged, and how it is drawn."""
