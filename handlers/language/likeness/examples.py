"""Examples of what people type, by what they mean by it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from handlers.language.likeness.spelling import stem_of, words_of

WEIGHTS = {"word": 1.0, "pair": 1.0, "skip": 0.6, "piece": 0.4}
"""How much a feature tells: a word, two words in a row, two around another, letters in a row."""
NEAREST = 3
"""Examples of one meaning that are looked at."""
OF_EXAMPLES = 0.6
"""How much the nearest examples count; the rest is for the features by themselves."""
SMOOTHING = 0.3
SHARPNESS = 1.6
"""How soon the likeliest meaning leaves the others behind."""

Feature = tuple[str, str]


def _features(text: str) -> frozenset[Feature]:
    words = list(words_of(text))
    return frozenset(_told_by(words, [stem_of(word) for word in words]))


def _told_by(words: Sequence[str], stems: Sequence[str]) -> Iterator[Feature]:
    framed = ["^", *stems, "$"]
    yield from (("word", stem) for stem in stems)
    yield from (("pair", f"{a} {b}") for a, b in pairwise(framed))
    yield from (("skip", f"{a} {b}") for a, b in zip(framed, framed[2:], strict=False))
    for word in words:
        whole = f"<{word}>"
        for size in (3, 4):
            yield from (("piece", whole[i : i + size]) for i in range(len(whole) - size + 1))


class Examples:
    """How likely each meaning is for a text, judged by examples of every meaning.

    Two views are added: the nearest examples (tf-idf with cosine), and how much less each feature
    of the text occurs with the other meanings (complement naive Bayes, Rennie et al. 2003).
    """

    def __init__(self, phrases: Mapping[str, Sequence[str]]) -> None:
        known = [(meaning, _features(p)) for meaning, some in phrases.items() for p in some]
        self._meanings = [meaning for meaning, _ in known]
        self._names = list(phrases)
        occurs = Counter(feature for _, features in known for feature in features)
        self._rarity = {f: math.log(len(known) / count) + 1 for f, count in occurs.items()}
        self._postings: dict[Feature, list[tuple[int, float]]] = defaultdict(list)
        self._weight_with: dict[Feature, Counter[str]] = defaultdict(Counter)
        for number, (meaning, features) in enumerate(known):
            for feature, weight in self._vector(features).items():
                self._postings[feature].append((number, weight))
                self._weight_with[feature][meaning] += weight
        self._weight_of: Counter[str] = Counter()
        for by_meaning in self._weight_with.values():
            self._weight_of.update(by_meaning)

    def _vector(self, features: frozenset[Feature]) -> dict[Feature, float]:
        """How much each feature tells, with the length of all as 1; one that no example has tells
        most, so that what is like nothing comes near nothing."""
        unknown = math.log(len(self._meanings) + 1)
        weights = {f: WEIGHTS[f[0]] * self._rarity.get(f, unknown) for f in features}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1
        return {feature: weight / length for feature, weight in weights.items()}

    def likeness(self, text: str) -> tuple[dict[str, float], dict[str, float]]:
        """A score of each meaning for this text, of which only the differences tell; and how near
        its nearest examples are (0 to 1)."""
        vector = self._vector(_features(text))
        near = self._nearest(vector)
        by_examples, by_words = _standard(near), _standard(self._told(vector))
        scores = {
            m: OF_EXAMPLES * by_examples[m] + (1 - OF_EXAMPLES) * by_words[m] for m in self._names
        }
        return scores, near

    def _nearest(self, vector: Mapping[Feature, float]) -> dict[str, float]:
        """The mean cosine with the nearest examples of each meaning."""
        cosines: dict[int, float] = defaultdict(float)
        for feature, weight in vector.items():
            for number, other in self._postings.get(feature, ()):
                cosines[number] += weight * other
        by_meaning: dict[str, list[float]] = {name: [] for name in self._names}
        for number, cosine in cosines.items():
            by_meaning[self._meanings[number]].append(cosine)
        return {m: sum(sorted(found)[-NEAREST:]) / NEAREST for m, found in by_meaning.items()}

    def _told(self, vector: Mapping[Feature, float]) -> dict[str, float]:
        """How seldom the features of the text occur with the other meanings."""
        every, kinds = self._weight_of.total(), len(self._postings)
        others = {m: math.log(every - self._weight_of[m] + SMOOTHING * kinds) for m in self._names}
        told = dict.fromkeys(self._names, 0.0)
        for feature, weight in vector.items():
            by_meaning = self._weight_with.get(feature)
            if by_meaning is None:
                continue
            total = by_meaning.total()
            seldom = math.log(total + SMOOTHING)
            for name in self._names:
                with_others = total - by_meaning[name] if name in by_meaning else total
                rest = math.log(with_others + SMOOTHING) if name in by_meaning else seldom
                told[name] += weight * (others[name] - rest)
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
