"""Tasks: promises that people make, mostly after a meeting."""

from storage.tasks.asking import (
    ask,
    ask_of,
    held_as,
    held_by,
    open_cards_about,
    reactions_of,
    unanswered_asks,
)
from storage.tasks.figures import count_tasks
from storage.tasks.finding import (
    count_unfinished,
    late_in,
    noted_on,
    offered_beside,
    open_tasks_for,
    open_tasks_of,
    promised_by,
    task_by,
    tasks_from,
    tasks_in,
    tasks_of,
    unfinished_in,
    with_owners,
)
from storage.tasks.personal_data import leave_offered, move_tasks
from storage.tasks.signs import promised_since
from storage.tasks.tables import (
    OPEN,
    HeldMeeting,
    Reaction,
    Task,
    TaskAsk,
    TaskState,
)

__all__ = [
    "OPEN",
    "HeldMeeting",
    "Reaction",
    "Task",
    "TaskAsk",
    "TaskState",
    "ask",
    "ask_of",
    "count_tasks",
    "count_unfinished",
    "held_as",
    "held_by",
    "late_in",
    "leave_offered",
    "move_tasks",
    "noted_on",
    "offered_beside",
    "open_cards_about",
    "open_tasks_for",
    "open_tasks_of",
    "promised_by",
    "promised_since",
    "reactions_of",
    "task_by",
    "tasks_from",
    "tasks_in",
    "tasks_of",
    "unanswered_asks",
    "unfinished_in",
    "with_owners",
]
