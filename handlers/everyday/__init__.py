"""Everyday words, as people say them to anybody: who are you, what must I do, thank you."""

from handlers.everyday import introducing, joining, looking_back, small_talk, waiting_for_you

PARTS = (introducing, joining, waiting_for_you, looking_back, small_talk)
