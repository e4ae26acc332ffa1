"""Makes one organisation of two, and for a day two of that one again."""

from storage.merging.personal_data import (
    forget_in_records,
    hand_over_in_records,
    records_naming,
)
from storage.merging.places import times_named
from storage.merging.records import MergeRecord, hold_record, merged_after, merged_last_into
from storage.merging.uniting import UNDO_WITHIN, merge, unmerge

__all__ = [
    "UNDO_WITHIN",
    "MergeRecord",
    "forget_in_records",
    "hand_over_in_records",
    "hold_record",
    "merge",
    "merged_after",
    "merged_last_into",
    "records_naming",
    "times_named",
    "unmerge",
]
