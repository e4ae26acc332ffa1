"""Examples of what people type, by what they mean by it."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.language.likeness.spelling import stem_of, words_of

WEIGHTS = {"w": 1.0, "p": 1.0, "s": 0.6, "l": 0.4}
"""How much a feature tells: a word, two words in a row, two around another, letters in a row."""
NEAREST = 3
"""Examples of one meaning that are looked at."""
OF_EXAMPLES = 0.6
"""How much the nearest examples count; the rest is for the features by themselves."""
SMOOTHING = 0.3
LONGEST = 600
"""Characters of a text that are looked at: what is longer is a story."""
SHARPNESS = 1.6
"""How soon the likeliest meaning leaves the others behind."""


def _features(text: str) -> frozenset[str]:
    """Each feature of a text begins with the sign of its kind, as WEIGHTS has them."""
    words = list(words_of(text))
    return frozenset(_told_by(words, [stem_of(word) for word in words]))


def _told_by(words: Sequence[str], stems: Sequence[str]) -> Iterator[str]:
    framed = ["^", *stems, "$"]
    yield from (f"w{stem}" for stem in stems)
    yield from (f"p{a} {b}" for a, b in pairwise(framed))
    yield from (f"s{a} {b}" for a, b in zip(framed, framed[2:], strict=False))
    for word in words:
        whole = f"<{word}>"
        for size in (3, 4):
            yield from (f"l{whole[i : i + size]}" for i in range(len(whole) - size + 1))


@dataclass(frozen=True, slots=True)
class _Postings:
    """The examples that have a feature, by number, and how much it tells in each."""

    numbers: array[int]
    weights: array[float]

    def add(self, number: int, weight: float) -> None:
        self.numbers.append(number)
        self.weights.append(weight)

    def __iter__(self) -> Iterator[tuple[int, float]]:
        return zip(self.numbers, self.weights, strict=True)


class Examples:
    """How likely each meaning is for a text, judged by examples of every meaning.

    Two views are added: the nearest examples (tf-idf with cosine), and how much less each feature
    of the text occurs with the other meanings (complement naive Bayes, Rennie et al. 2003).
    """

    def __init__(self, phrases: Mapping[str, Sequence[str]]) -> None:
        known = [(meaning, p) for meaning, some in phrases.items() for p in some]
        self._meanings = [meaning for meaning, _ in known]
        self._names = list(phrases)
        # Features are told twice rather than kept in between, which would take 70 MB for a moment.
        occurs = Counter(feature for _, phrase in known for feature in _features(phrase))
        self._unknown = math.log(len(known)) + 1
        self._rarity = {f: math.log(len(known) / count) + 1 for f, count in occurs.items()}
        self._postings = {feature: _Postings(array("H"), array("f")) for feature in occurs}
        self._told_of = dict.fromkeys(self._names, 0.0)
        for number, (meaning, phrase) in enumerate(known):
            for feature, weight in self._vector(_features(phrase)).items():
                self._postings[feature].add(number, weight)
                self._told_of[meaning] += weight

    def _vector(self, features: frozenset[str]) -> dict[str, float]:
        """How much each feature tells, with the length of all as 1; one that no example has tells
        most, so that what is like nothing comes near nothing."""
        weights = {f: WEIGHTS[f[0]] * self._rarity.get(f, self._unknown) for f in features}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1
        return {feature: weight / length for feature, weight in weights.items()}

    def likeness(self, text: str) -> tuple[dict[str, float], dict[str, float]]:
        """A score of each meaning for this text, of which only the differences tell; and how near
        its nearest examples are (0 to 1)."""
        vector = self._vector(_features(text[:LONGEST]))
        near = self._nearest(vector)
        by_examples, by_words = _standard(near), _standard(self._told(vector))
        scores = {
            m: OF_EXAMPLES * by_examples[m] + (1 - OF_EXAMPLES) * by_words[m] for m in self._names
        }
        return scores, near

    def _found(self, vector: Mapping[str, float]) -> Iterator[tuple[float, _Postings]]:
        for feature, weight in vector.items():
            postings = self._postings.get(feature)
            if postings is not None:
                yield weight, postings

    def _nearest(self, vector: Mapping[str, float]) -> dict[str, float]:
        """The mean cosine with the nearest examples of each meaning."""
        cosines: dict[int, float] = defaultdict(float)
        for weight, found in self._found(vector):
            for number, other in found:
                cosines[number] += weight * other
        by_meaning: dict[str, list[float]] = {name: [] for name in self._names}
        for number, cosine in cosines.items():
            by_meaning[self._meanings[number]].append(cosine)
        return {m: sum(sorted(some)[-NEAREST:]) / NEAREST for m, some in by_meaning.items()}

    def _told(self, vector: Mapping[str, float]) -> dict[str, float]:
        """How seldom the features of the text occur with the other meanings."""
        every, kinds = sum(self._told_of.values()), len(self._postings)
        others = {m: math.log(every - self._told_of[m] + SMOOTHING * kinds) for m in self._names}
        told = dict.fromkeys(self._names, 0.0)
        for weight, found in self._found(vector):
            here: dict[str, float] = defaultdict(float)
            for number, other in found:
                here[self._meanings[number]] += other
            total = sum(here.values())
            seldom = math.log(total + SMOOTHING)
            for name in self._names:
                elsewhere = math.log(total - here[name] + SMOOTHING) if name in here else seldom
                told[name] += weight * (others[name] - elsewhere)
        return told


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
