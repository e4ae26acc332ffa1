"""What capabilities tell each other, without knowing each other."""

from __future__ import annotations

from dataclasses import dataclass

from storage.people import Contact


@dataclass(frozen=True, slots=True)
class Registered:
    """Someone takes part in a coalition from now on."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class Stopped:
    """Someone takes no part any more."""

    contact: Contact
