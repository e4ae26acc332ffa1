"""Writes words and draws boxes on paper as wide as a phone, in its points; y goes down."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from handlers.availability.picture.lettering import font
from handlers.availability.picture.right_to_left import as_seen
from handlers.typesetting import SHARPNESS

if TYPE_CHECKING:
    from PIL.Image import Image as Paper

WIDTH = 390
FINER = 4
"""Shapes are drawn so many times as large and made small again, so that their edges are smooth."""
CORNER = 2.5
THIN = 0.8
APART, SLANTING = 6, 0.9
"""From one slanting line to the next, and how thick they are."""
COLOURS = 64
"""Enough for smooth letters; a third of the bytes."""

INK, SOFT, RULE, PAPER = "#16212b", "#55616c", "#c9d0d6", "#ffffff"
BACK, FRONT, WORDS = 1, 2, 3
"""The layers, from the lowest to the highest."""


class Pen:
    """Draws on one sheet, which becomes as high as is asked for in the end."""

    def __init__(self) -> None:
        self._strokes: dict[int, list[Callable[[Paper], None]]] = {BACK: [], FRONT: [], WORDS: []}

    def png(self, height: float) -> bytes:
        """The sheet down to this height."""
        # Loaded when first used, here and below.
        from PIL import Image

        sheet = Image.new("RGB", (_pixels(WIDTH), _pixels(height)), PAPER)
        for strokes in self._strokes.values():
            for stroke in strokes:
                stroke(sheet)
        made = io.BytesIO()
        few = sheet.quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(made, format="png", optimize=True)
        return made.getvalue()

    def write(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        middle: bool = False,
        ink: str = INK,
        bold: bool = False,
    ) -> None:
        """Words that stand on `y`, beginning at `x` or with their middle there."""
        from PIL import ImageDraw

        anchor = "ms" if middle else "ls"
        place, face = (x * SHARPNESS, y * SHARPNESS), font(size, bold=bold)
        self._strokes[WORDS].append(
            lambda sheet: ImageDraw.Draw(sheet).text(place, as_seen(words), ink, face, anchor)
        )

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        *,
        shade: str = "",
        line: str = "",
        weight: float = 0.7,
        hatched: str = "",
        layer: int = BACK,
    ) -> None:
        """A box with round corners; `hatched` is the colour of slanting lines in it."""
        edge = weight / 2 if line else 0
        left, top = _pixels(x - edge), _pixels(y - edge)
        size = _pixels(x + wide + edge) - left, _pixels(y + high + edge) - top
        for colour, shape in (
            (shade, partial(_filled, *size)),
            (hatched, partial(_hatched, *size)),
            (line, partial(_outlined, *size, _pixels(weight))),
        ):
            if colour:
                self._stamp(layer, colour, (left, top), shape())

    def _stamp(self, layer: int, colour: str, place: tuple[int, int], shape: Paper) -> None:
        self._strokes[layer].append(lambda sheet: sheet.paste(colour, place, shape))

    def rule(self, x: float, to: float, y: float, ink: str = RULE) -> None:
        """A thin line across."""
        left, right, top = map(_pixels, (x, to, y - THIN / 2))
        edge = (left, top, right, top + _pixels(THIN))
        self._strokes[BACK].append(lambda sheet: sheet.paste(ink, edge))


def _pixels(points: float) -> int:
    return round(points * SHARPNESS)


@lru_cache(64)
def _filled(wide: int, high: int) -> Paper:
    """Where a box is, as far as its edges cover a pixel."""
    return _drawn(wide, high, fill=255).reduce(FINER)


@lru_cache(64)
def _outlined(wide: int, high: int, weight: int) -> Paper:
    return _drawn(wide, high, outline=255, width=weight * FINER).reduce(FINER)


@lru_cache(64)
def _hatched(wide: int, high: int) -> Paper:
    from PIL import Image, ImageChops, ImageDraw

    lines = Image.new("L", (wide * FINER, high * FINER))
    drawer = ImageDraw.Draw(lines)
    for start in range(0, lines.width + lines.height, _pixels(APART) * FINER):
        ends = (start, 0, start - lines.height, lines.height)
        drawer.line(ends, 255, _pixels(SLANTING) * FINER)
    return ImageChops.darker(lines, _drawn(wide, high, fill=255)).reduce(FINER)


def _drawn(wide: int, high: int, fill: int = 0, outline: int = 0, width: int = 1) -> Paper:
    """A box of so many pixels, FINER."""
    from PIL import Image, ImageDraw

    shape = Image.new("L", (wide * FINER, high * FINER))
    edge = (0, 0, shape.width - 1, shape.height - 1)
    ImageDraw.Draw(shape).rounded_rectangle(
        edge, CORNER * SHARPNESS * FINER, fill, outline or fill, width
    )
    return shape
