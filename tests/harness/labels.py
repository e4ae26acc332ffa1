"""Buttons as transcripts name them."""

from __future__ import annotations


def names(wanted: str, label: str) -> bool:
    """Whether a transcript means this button: it says the label, capitals aside, or how the label
    begins, with an ellipsis for numbers that do not matter to it ("Verstuur aan …")."""
    wanted, label = wanted.casefold(), label.casefold()
    if wanted.endswith(" …"):
        return label.startswith(wanted.removesuffix("…"))
    return label == wanted
