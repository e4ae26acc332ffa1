"""Words from one person to another, passed on and answered through us."""
