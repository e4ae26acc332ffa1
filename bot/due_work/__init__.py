"""Work that comes due by itself: a clock that rings, and a turn for each kind of work."""
