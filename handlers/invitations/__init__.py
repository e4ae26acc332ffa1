"""How leaders let people in: links for one organisation, one group, a role, or everyone."""
