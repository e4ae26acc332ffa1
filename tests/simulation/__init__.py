"""Two years of a coalition in seconds: people of every temperament talk with the real program, and
everything that reaches them unasked is checked."""
