"""How a time is found."""
