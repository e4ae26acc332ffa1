"""Somebody in need: whom to call, and how the leaders of a coalition say that."""

from handlers.distress import helping, wording

PARTS = (helping, wording)
