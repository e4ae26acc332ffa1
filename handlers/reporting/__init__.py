"""One page of totals for the core group: as text, picture, CSV and PDF."""
