"""Judges what the program made of a message, by what was meant."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterator
from typing import Any

from handlers.announcements.actions import ShowCopyAgain
from handlers.availability.actions import AnswerNow, Remark
from handlers.conversation.actions import kind_of
from handlers.conversation.meant import Mean
from handlers.conversation.menus import RunCommand
from handlers.leader_messages.passing_on import PassOnWords
from handlers.meetings.actions import Come
from tests.understanding.observing import Observed

MOST_BUTTONS = 3
LETTERS = {"y": "YES", "m": "MAYBE", "n": "NO"}


class Verdict(enum.StrEnum):
    """The outcome for a message, the worst last."""

    RIGHT = "right"
    ASKED = "asked"
    """The right choice is among at most three buttons."""
    WRONG = "wrong"
    HARMFUL = "harmful"


SERVES: dict[str, tuple[str, ...]] = {
    "next_meeting_when": ("meeting-when", "meeting-where", "/agenda"),
    "next_meeting_where": ("meeting-when", "meeting-where", "/agenda"),
    "who_else_comes": ("meeting-who-comes",),
    "what_must_i_do": ("what-must-i-do", "task-when", "/acties"),
    "what_did_i_answer": ("what-did-i-answer", "change-answer"),
    "change_answer": ("change-answer", "what-did-i-answer", "poll-vote"),
    "absent": ("meeting-absent", "take-no-part"),
    "late": ("meeting-late",),
    "colleague_instead": ("meeting-colleague",),
    "propose_other_time": ("another-time",),
    "vote": ("poll-vote",),
    "task_take": ("task-take",),
    "task_none": ("task-none",),
    "task_done": ("task-done",),
    "task_busy": ("task-busy",),
    "task_cannot": ("task-cannot",),
    "yes_forward": ("letter.pass-on", "letter-yes-or-no"),
    "no_forward": ("letter.leave-it", "letter-yes-or-no"),
    "talk_to_leader": ("letter-person",),
    "call_me": ("letter-call",),
    "join_in": ("take-part", "meeting.come"),
    "decline": ("take-no-part", "meeting-absent"),
    "who_are_you": ("who-are-you", "what-is-this", "notice.why"),
    "help_lost": ("help-lost", "how-does-it-work", "/help"),
    "stop_all": ("stop-everything",),
    "less_messages": ("less-messages",),
    "pause": ("pause",),
    "come_back": ("back-again",),
    "my_data": ("my-privacy", "my-change"),
    "language": ("my-language",),
    "invite_someone": ("invite-someone", "knows-someone", "contact-leaves"),
    "missing_link_or_file": ("something-missing",),
    "insult": ("insult",),
    "smalltalk": ("greeting", "thanks", "chat"),
    "emergency_or_resident": ("somebody-in-need", "no-will-to-live"),
    "spam_or_nonsense": ("spam",),
    "forward": ("letter-pass-on",),
    "leader_find_time": ("poll-make", "/peiling", "/peilingen"),
    "leader_send_message": ("announcement-write", "/bericht"),
    "leader_overview": (
        "overview",
        "who-is-silent",
        "who-is-missing",
        "about-organisation",
        "remove-someone",
        "/partners",
    ),
}
"""The meanings, commands and kinds of presses by which each intent is served."""

FINER: dict[str, tuple[str, ...]] = {
    "task_when": ("task-when", "what-must-i-do"),
    "what_is_this": ("what-is-this", "who-are-you", "notice.why"),
    "how_does_it_work": ("how-does-it-work", "help-lost", "/help"),
    "privacy": ("my-privacy",),
    "change_my_data": ("my-change",),
    "greeting": ("greeting", "chat"),
    "thanks": ("thanks",),
    "leader_who_is_silent": ("who-is-silent", "overview"),
}
"""The same for the finer intents, which the slot `kind` names."""

MAY_CHANGE: dict[str, frozenset[str]] = {
    "vote": frozenset({"vote"}),
    "change_answer": frozenset({"vote"}),
    "task_none": frozenset({"reaction"}),
    "task_done": frozenset({"task"}),
    "task_busy": frozenset({"task", "task day"}),
    "yes_forward": frozenset({"letter"}),
}
"""The kinds of records that may change without another question, where that was meant."""


def judge(line: dict[str, Any], seen: Observed) -> Verdict:
    """The verdict on one message."""
    wanted = [line["meant"], *line.get("or", ())]
    if _does_harm(line, wanted, seen):
        return Verdict.HARMFUL
    votes = line.get("slots", {}).get("votes")
    if "vote" in seen.changed and votes is None:
        return Verdict.HARMFUL
    if "spam_or_nonsense" in wanted and not seen.said:
        return Verdict.RIGHT
    served = any(_serves(intent, line, seen.served) for intent in wanted)
    if served and votes is not None and not _has_votes(votes, seen):
        served = False
    others = all(_is_offered(intent, seen) or _serves(intent, {}, seen.served)
                 for intent in line.get("also", ()))  # fmt: skip
    if served and others:
        return Verdict.RIGHT
    asks = len(seen.offered) <= MOST_BUTTONS
    if asks and others and (served or any(_is_offered(i, seen, line) for i in wanted)):
        return Verdict.ASKED
    return Verdict.WRONG


def _does_harm(line: dict[str, Any], wanted: Collection[str], seen: Observed) -> bool:
    """Whether something changed that was not meant, or differently; or words about somebody in
    need can go on by a button."""
    allowed = {kind for intent in (*wanted, *line.get("also", ())) for kind in
               MAY_CHANGE.get(intent, ())}  # fmt: skip
    if seen.changed - allowed:
        return True
    if "vote" in seen.changed and not _agrees(line.get("slots", {}).get("votes"), seen):
        return True
    in_need = "emergency_or_resident" in wanted and "forward" not in wanted
    return in_need and "letter" in seen.changed


def _names(intent: str, line: dict[str, Any]) -> tuple[str, ...]:
    kind = line.get("slots", {}).get("kind") if intent == line.get("meant") else None
    return FINER.get(kind, SERVES.get(intent, ())) if kind else SERVES.get(intent, ())


def _serves(intent: str, line: dict[str, Any], served: Collection[str]) -> bool:
    return any(name in served for name in _names(intent, line))


def _is_offered(intent: str, seen: Observed, line: dict[str, Any] | None = None) -> bool:
    names = _names(intent, line or {})
    return any(name in names or (intent == "forward" and name == "pass-on")
               for name in _meanings_offered(seen))  # fmt: skip


def _meanings_offered(seen: Observed) -> Iterator[str]:
    for kind, data in seen.offered:
        if kind == kind_of(RunCommand):
            yield f"/{data['command']}"
        elif kind == kind_of(Mean):
            yield data["meaning"]
        elif kind in (kind_of(PassOnWords), kind_of(Remark)):
            yield "pass-on"
        elif kind == kind_of(AnswerNow):
            yield "poll-vote"
        elif kind == kind_of(Come):
            yield "take-part" if data["yes"] else "take-no-part"
        elif kind == kind_of(ShowCopyAgain):
            yield "take-part"


def _votes(seen: Observed) -> list[str]:
    """The new votes of the one who typed, in the order of the slots; "-" for none."""
    new = {slot: vote for (contact, slot), vote in seen.after["vote"].items()}
    slots = sorted({slot for _, slot in seen.after["vote"]} | {1, 2, 3})
    return [new.get(slot, "-") for slot in slots]


def _has_votes(votes: list[str], seen: Observed) -> bool:
    return _votes(seen) == [LETTERS.get(letter, "-") for letter in votes]


def _agrees(votes: list[str] | None, seen: Observed) -> bool:
    """Whether no vote was noted that was not given."""
    if votes is None:
        return False
    pairs = zip(_votes(seen), votes, strict=True)
    return all(noted == "-" or noted == LETTERS.get(letter) for noted, letter in pairs)
