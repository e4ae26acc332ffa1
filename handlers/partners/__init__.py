"""What leaders know of their partners: organisations, contacts, groups, and who leads."""
