"""The two time cultures of a coalition: kinds of members that meet in the evening, and kinds
that meet in the daytime."""

from __future__ import annotations

from storage.people import Kind

IN_EVENING = frozenset({Kind.VOLUNTEER})
IN_DAYTIME = frozenset({Kind.PROFESSIONAL, Kind.BOARD, Kind.BUSINESS})
