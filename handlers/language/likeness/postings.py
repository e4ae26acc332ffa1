"""The places where each feature occurs, and how much it tells there."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import accumulate, repeat


class Postings:
    """By the number of a feature: the numbers of what has it, each with how much it tells there.

    All is added first, and then sorted once. The lists lie behind one another in two arrays, since
    an array for each feature would take several times as much memory.
    """

    def __init__(self) -> None:
        self._features, self._begins = array("I"), array("I")
        self._owners, self._weights = array("H"), array("f")
        self._added = 0

    def add(self, vector: Mapping[int, float]) -> None:
        """The features of the next owner."""
        self._features.extend(vector)
        self._owners.extend(repeat(self._added, len(vector)))
        self._weights.extend(vector.values())
        self._added += 1

    def sort(self) -> None:
        counts = Counter(self._features)
        self._begins.extend(accumulate((counts[f] for f in range(len(counts))), initial=0))
        owners, weights, free = self._owners[:], self._weights[:], self._begins[:]
        for feature, owner, weight in zip(self._features, self._owners, self._weights, strict=True):
            place = free[feature]
            owners[place], weights[place] = owner, weight
            free[feature] = place + 1
        self._features, self._owners, self._weights = array("I"), owners, weights

    def of(self, feature: int) -> Iterator[tuple[int, float]]:
        here = slice(self._begins[feature], self._begins[feature + 1])
        return zip(self._owners[here], self._weights[here], strict=True)
