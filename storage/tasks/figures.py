"""Totals of the tasks of a coalition."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from storage.tasks.tables import OPEN, Task, TaskState


def count_tasks(
    session: Session, coalition: int, since: datetime, until: datetime
) -> tuple[int, int, int]:
    """How many tasks were noted in a period, how many were done, and how many were to be done at
    its end."""
    ended = (Task.ended_at >= since) & (Task.ended_at < until)
    is_open = Task.state.in_((*OPEN, TaskState.OFFERED)) | (Task.ended_at >= until)
    known = Task.noted_at.is_(None) | (Task.noted_at < until)
    counted = (
        func.count(case((which, 1)))
        for which in (Task.noted_at >= since, ended & (Task.state == TaskState.DONE), is_open)
    )
    row = session.execute(select(*counted).where(Task.coalition_id == coalition, known)).one()
    return row[0], row[1], row[2]
