"""Due work: a ticker that looks for it, and turns that do it in units of work."""
