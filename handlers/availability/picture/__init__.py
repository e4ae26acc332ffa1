"""The picture of who can when: what stands where, and how it is drawn."""
