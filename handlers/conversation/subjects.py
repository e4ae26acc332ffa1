"""What a notice or a message is about: "kind:id", and where that must tell more, "kind:id.more"."""

from __future__ import annotations


def kind_in(subject: str) -> str:
    """Of what kind that is, which says who knows more of it."""
    return subject.partition(":")[0]


def id_in(subject: str) -> int:
    """The id of that."""
    return int(key_in(subject)[0])


def key_in(subject: str) -> list[str]:
    """The id as text, and what else stands behind it."""
    return subject.partition(":")[2].split(".")
