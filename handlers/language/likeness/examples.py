"""Examples of what people type, by what they mean by it."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, count, pairwise

from handlers.language.likeness.features import WEIGHTS, features_of, read_word
from handlers.language.likeness.postings import Postings
from handlers.language.likeness.spelling import bare

NEAREST = 3
"""Examples of one meaning that are looked at."""
OF_EXAMPLES = 0.6
"""How much the nearest examples count; the rest is for the features by themselves."""
SMOOTHING = 0.3
LONGEST = 600
"""Characters of a text that are looked at: what is longer is a story."""
SHARPNESS = 1.6
"""How soon the likeliest meaning leaves the others behind."""


class Examples:
    """How likely each meaning is for a text, judged by examples of every meaning.

    Two views are added: the nearest examples (tf-idf with cosine), and how much less each feature
    of the text occurs with the other meanings (complement naive Bayes, Rennie et al. 2003).
    Features, examples and meanings go by number; the examples of a meaning follow one another.
    """

    def __init__(self, phrases: Mapping[str, Sequence[str]]) -> None:
        self._names = list(phrases)
        self._meant_by = _meant_by(phrases)
        examples, self._numbers = _numbered(phrases.values())
        ends = list(accumulate((len(some) for some in examples), initial=0))
        self._examples_of, self._count = [slice(a, b) for a, b in pairwise(ends)], ends[-1]
        self._unknown = math.log(self._count) + 1
        occurs = Counter(chain.from_iterable(chain.from_iterable(examples)))
        self._tells = array("d", (self._rarity(f, occurs[n]) for f, n in self._numbers.items()))
        self._by_example, self._by_meaning = Postings(), Postings()
        told_of = [self._post(some) for some in examples]
        self._by_example.sort()
        self._by_meaning.sort()
        rest = sum(told_of) + SMOOTHING * len(self._numbers)
        self._told_of_others = [math.log(rest - told) for told in told_of]

    def _rarity(self, feature: str, occurs: int = 1) -> float:
        """How much a feature tells that so many examples have: the fewer, the more. One that none
        has tells most too, so that what is like nothing comes near nothing."""
        return WEIGHTS[feature[0]] * (self._unknown - math.log(occurs))

    def _post(self, examples: Iterable[array[int]]) -> float:
        """Note the features of the next meaning and of its examples; how much they tell in all."""
        told: dict[int, float] = defaultdict(float)
        for features in examples:
            vector = self._vector(features)
            self._by_example.add(vector)
            for feature, weight in vector.items():
                told[feature] += weight
        self._by_meaning.add(told)
        return sum(told.values())

    def _vector(self, known: Iterable[int], unknown: Iterable[float] = ()) -> dict[int, float]:
        """How much each feature tells, with the length of all as 1; `unknown`: what those would
        tell that no example has."""
        tells = {feature: self._tells[feature] for feature in known}
        length = math.hypot(*tells.values(), *unknown) or 1
        return {feature: weight / length for feature, weight in tells.items()}

    def likeness(self, text: str) -> tuple[dict[str, float], dict[str, float]]:
        """A score of each meaning for this text, of which only the differences tell; and how near
        its nearest examples are (0 to 1)."""
        features = features_of(text[:LONGEST])
        known = [self._numbers[f] for f in features if f in self._numbers]
        unknown = [self._rarity(f) for f in features if f not in self._numbers]
        vector = self._vector(known, unknown)
        near = self._nearest(vector)
        by_examples, by_words = _standard(near), _standard(self._told(vector))
        scores = {
            m: OF_EXAMPLES * by_examples[m] + (1 - OF_EXAMPLES) * by_words[m] for m in self._names
        }
        return scores, near

    def meant_by(self, text: str) -> str | None:
        """The one meaning that has exactly these words as an example."""
        return self._meant_by.get(bare(text)) if len(text) <= LONGEST else None

    def _nearest(self, vector: Mapping[int, float]) -> dict[str, float]:
        """The mean cosine with the nearest examples of each meaning."""
        cosines = [0.0] * self._count
        for feature, weight in vector.items():
            for example, other in self._by_example.of(feature):
                cosines[example] += weight * other
        nearest = (sorted(cosines[some])[-NEAREST:] for some in self._examples_of)
        return {name: sum(some) / NEAREST for name, some in zip(self._names, nearest, strict=True)}

    def _told(self, vector: Mapping[int, float]) -> dict[str, float]:
        """How seldom the features of the text occur with the other meanings; of which only the
        differences tell."""
        whole = sum(vector.values())
        told = [whole * others for others in self._told_of_others]
        for feature, weight in vector.items():
            here = list(self._by_meaning.of(feature))
            total = sum(tells for _, tells in here) + SMOOTHING
            for meaning, tells in here:
                told[meaning] += weight * math.log(total / (total - tells))
        return dict(zip(self._names, told, strict=True))


def _numbered(
    phrases: Iterable[Iterable[str]],
) -> tuple[list[list[array[int]]], dict[str, int]]:
    """The features of each phrase of each meaning, by number; and those numbers."""
    numbers, reads = defaultdict[str, int](count().__next__), cache(read_word)
    found = [
        [array("I", map(numbers.__getitem__, features_of(phrase, reads))) for phrase in some]
        for some in phrases
    ]
    # From here on one that is not known stays so.
    numbers.default_factory = None
    return found, numbers


def _meant_by(phrases: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The meaning of each example that no other meaning has as well."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, some in phrases.items():
        for phrase in some:
            found[bare(phrase)].add(name)
    return {words: next(iter(names)) for words, names in found.items() if words and len(names) == 1}


def _standard(scores: Mapping[str, float]) -> dict[str, float]:
    """The scores as how many standard deviations they are from their mean."""
    mean = sum(scores.values()) / len(scores)
    spread = math.sqrt(sum((s - mean) ** 2 for s in scores.values()) / len(scores)) or 1
    return {name: (score - mean) / spread for name, score in scores.items()}


def shares(scores: Mapping[str, float]) -> dict[str, float]:
    """Scores as shares of one, the likeliest first."""
    best = max(scores.values(), default=0.0)
    powers = {name: math.exp(SHARPNESS * (score - best)) for name, score in scores.items()}
    total = sum(powers.values())
    ordered = sorted(powers.items(), key=lambda item: -item[1])
    return {name: power / total for name, power in ordered}
