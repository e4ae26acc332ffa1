"""The operations that must still be done to messages, and how they ended."""

from storage.outbox.asking import draw_last, insert_and_send, queue_edits, queue_send, queue_wanted
from storage.outbox.calling_off import cancel_unsent, cancel_untouched, waiting_outside
from storage.outbox.claiming import (
    Claim,
    SendTask,
    begin,
    claim_broadcasts,
    claim_urgent,
    give_back,
    left_claimed,
)
from storage.outbox.recording import SendOutcome, forget_ended, has_arrived, record, stands_twice
from storage.outbox.rows import Operation, OutboxRow, OutboxState, Urgency

__all__ = [
    "Claim",
    "Operation",
    "OutboxRow",
    "OutboxState",
    "SendOutcome",
    "SendTask",
    "Urgency",
    "begin",
    "cancel_unsent",
    "cancel_untouched",
    "claim_broadcasts",
    "claim_urgent",
    "draw_last",
    "forget_ended",
    "give_back",
    "has_arrived",
    "insert_and_send",
    "left_claimed",
    "queue_edits",
    "queue_send",
    "queue_wanted",
    "record",
    "stands_twice",
    "waiting_outside",
]
