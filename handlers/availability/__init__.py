"""Finding a time: who can when, and what is chosen from it."""

from handlers.availability import (
    answering,
    behalf,
    changing,
    chasing,
    colleague,
    deciding,
    figures,
    handing_over,
    in_words,
    matters,
    overseeing,
    personal_data,
    signs,
    telling,
)
from handlers.availability.making import details, drafting, people, preview
from handlers.availability.making import in_words as making_in_words
from handlers.availability.picture import heatmap

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
    telling,
    making_in_words,
    colleague,
    behalf,
    deciding,
    heatmap,
    personal_data,
    signs,
    matters,
    figures,
    handing_over,
)
