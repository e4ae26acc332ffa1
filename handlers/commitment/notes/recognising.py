"""Which organisation the words of a leader are about."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.language.mentioned_names import mentioned, words_in
from storage.people import Contact, Organisation


def organisations_meant(words: str, organisations: Sequence[Organisation]) -> list[Organisation]:
    """Those of which the words name most, by their own name and that of a contact: one, where they
    leave no doubt."""
    said = words_in(words)
    scores = [(_score(one, said), one) for one in organisations]
    most = max((score for score, _ in scores), default=0)
    return [one for score, one in scores if score == most] if most else []


def _score(organisation: Organisation, said: frozenset[str]) -> int:
    people = (mentioned(contact.name, said) for contact in organisation.speakers)
    return mentioned(organisation.name, said) + max(people, default=0)


def contact_meant(words: str, organisation: Organisation) -> Contact | None:
    """The one contact of it whom the words name."""
    said = words_in(words)
    named = [one for one in organisation.speakers if mentioned(one.name, said)]
    return named[0] if len(named) == 1 else None
