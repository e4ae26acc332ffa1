"""Compiles templates with data; pure, and slow enough to belong in recipes.

A template is a `.typ` file of a capability that imports "/typesetting/page.typ". Its data are plain
JSON values, and all words in them stay words: none is read as markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from typst import Fonts

log = structlog.get_logger(__name__)

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
"""DejaVu Sans, which has the letters of most names, so that pages are the same everywhere."""
SHARPNESS = 3
"""Pixels to a point, as phones have."""
POINTS_TO_AN_INCH = 72
PHONE = 390
"""Points."""

LONG_WORD = re.compile(r"\S{21,}")
PIECE = re.compile(r".{1,10}")
MAY_BREAK = "\u200b"
NO_LETTER = "could not be displayed with font"
"""How the compiler says that the font lacks a letter."""


def pdf(template: Path, data: Mapping[str, Any]) -> bytes:
    """A tagged PDF: PDF/UA-1, for which the compiler refuses a page without a title, a picture
    without words, and a heading too deep. Words with letters that our font lacks make it a plain
    one, with boxes in their place."""
    # Loaded when first used, here and below.
    from typst import TypstError

    inputs = _inputs(data, medium="paper")
    try:
        return _compiled(template, inputs, format="pdf", pdf_standards=["ua-1"])
    except TypstError as error:
        if NO_LETTER not in error.message:
            raise
        log.warning("typesetting.letter_missing", template=template.name)
        return _compiled(template, inputs, format="pdf")


def png(template: Path, data: Mapping[str, Any], *, width: float = PHONE) -> bytes:
    """The same as one picture, so many points wide and as high as it needs."""
    inputs = _inputs(data, medium="phone", width=str(width))
    return _compiled(template, inputs, format="png", ppi=SHARPNESS * POINTS_TO_AN_INCH)


def _inputs(data: Mapping[str, Any], **more: str) -> dict[str, str]:
    """The values that a template finds under `sys.inputs`."""
    return {"data": json.dumps(_breakable(data), ensure_ascii=False), **more}


def _compiled(template: Path, inputs: dict[str, str], **form: Any) -> bytes:
    """Templates reach what lies beside them and here, and no packages from elsewhere."""
    import typst

    made: bytes = typst.compile(
        template,
        root=HERE.parent,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=inputs,
        package_path=FONTS,
        package_cache_path=FONTS,
        **form,
    )
    return made


@cache
def _fonts() -> Fonts:
    from typst import Fonts

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _breakable(data: Any) -> Any:
    """The data with words that are wider than a column able to go on on the next line."""
    if isinstance(data, str):
        return LONG_WORD.sub(lambda word: MAY_BREAK.join(PIECE.findall(word[0])), data)
    if isinstance(data, Mapping):
        return {key: _breakable(value) for key, value in data.items()}
    return [_breakable(value) for value in data] if isinstance(data, list | tuple) else data
