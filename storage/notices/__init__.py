"""Messages that nobody asked for, before courtesy lets them become messages."""

from storage.notices.deciding import (
    budget_used,
    look_again,
    look_again_at,
    mark_written,
    waiting_for,
    with_readers,
)
from storage.notices.finding import (
    PutOff,
    count_waiting,
    count_waiting_for_members,
    follow_message,
    notice_by,
    notices_of_rows,
    put_off,
    reached_about,
    waiting_in,
)
from storage.notices.rows import HALTED, STOPPED, WAITS, WITHDRAWN, Notice, NoticeState, is_about
from storage.notices.wishing import (
    drop_cancelled,
    is_wished,
    take_up_again,
    wait_again,
    wish_many,
    withdraw,
)

__all__ = [
    "HALTED",
    "STOPPED",
    "WAITS",
    "WITHDRAWN",
    "Notice",
    "NoticeState",
    "PutOff",
    "budget_used",
    "count_waiting",
    "count_waiting_for_members",
    "drop_cancelled",
    "follow_message",
    "is_about",
    "is_wished",
    "look_again",
    "look_again_at",
    "mark_written",
    "notice_by",
    "notices_of_rows",
    "put_off",
    "reached_about",
    "take_up_again",
    "wait_again",
    "waiting_for",
    "waiting_in",
    "wish_many",
    "with_readers",
    "withdraw",
]
