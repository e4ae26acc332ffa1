"""The practice room: a demo coalition on this machine, with a clock that can be moved."""
