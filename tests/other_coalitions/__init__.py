"""Whether anything of another coalition can be touched or seen, whatever ids a button carries."""
