"""Finding a time: who can when, and what is chosen from it."""

from handlers.availability import (
    answering,
    behalf,
    changing,
    chasing,
    colleague,
    deciding,
    details,
    drafting,
    heatmap,
    in_words,
    overseeing,
    people,
    preview,
    traces,
)

PARTS = (
    drafting,
    people,
    details,
    preview,
    chasing,
    overseeing,
    changing,
    answering,
    in_words,
    colleague,
    behalf,
    deciding,
    heatmap,
    traces,
)
