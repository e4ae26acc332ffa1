"""Writes words and draws boxes on paper as wide as a phone, in its points; y goes down."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from handlers.availability.picture.lettering import FAMILY

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 390
SHARPNESS = 3
"""Pixels to a point, as phones have."""
COLOURS = 64
"""Enough for smooth letters; a third of the bytes."""

INK, SOFT, RULE, PAPER = "#16212b", "#55616c", "#c9d0d6", "#ffffff"
BACK, FRONT, WORDS = 1, 2, 3
"""What lies above what."""


class Pen:
    """Draws on one sheet, which becomes as high as is asked for in the end."""

    def __init__(self) -> None:
        # Loaded when first used. Without pyplot, which shares its figures between threads.
        from matplotlib.figure import Figure

        self._figure: Figure = Figure(dpi=72 * SHARPNESS, facecolor=PAPER)
        self._axes: Axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()

    def png(self, height: float) -> bytes:
        """The sheet down to this height."""
        from PIL import Image

        self._axes.set_xlim(0, WIDTH)
        self._axes.set_ylim(height, 0)
        self._figure.set_size_inches(WIDTH / 72, height / 72)
        drawn, made = io.BytesIO(), io.BytesIO()
        self._figure.savefig(drawn, format="png")
        few = Image.open(drawn).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
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
        self._axes.text(
            x,
            y,
            words,
            fontsize=size,
            horizontalalignment="center" if middle else "left",
            verticalalignment="baseline",
            color=ink,
            family=FAMILY,
            weight="bold" if bold else "normal",
            zorder=WORDS,
            # A name with dollar signs is no formula.
            parse_math=False,
        )

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        *,
        shade: str = "none",
        line: str = "none",
        weight: float = 0.7,
        hatched: str = "",
        layer: int = BACK,
    ) -> None:
        """A box with round corners; `hatched` is the colour of slanting lines in it."""
        from matplotlib.patches import FancyBboxPatch

        box = FancyBboxPatch(
            (x, y), wide, high, boxstyle="round,pad=0,rounding_size=2.5",
            facecolor=shade, edgecolor=line, linewidth=weight, zorder=layer,
        )  # fmt: skip
        if hatched:
            box.set(hatch="////", hatchcolor=hatched, hatch_linewidth=0.9)
        self._axes.add_patch(box)

    def rule(self, x: float, to: float, y: float, ink: str = RULE) -> None:
        """A thin line across."""
        self._axes.plot([x, to], [y, y], color=ink, linewidth=0.8, zorder=BACK)
