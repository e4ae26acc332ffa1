"""How people come into a coalition, and how they leave it."""
