"""Makes pages of templates: PDF that screen readers can read, and pictures as wide as a phone."""

from handlers.typesetting.compiling import FONTS as FONTS
from handlers.typesetting.compiling import SHARPNESS as SHARPNESS
from handlers.typesetting.compiling import pdf as pdf
from handlers.typesetting.compiling import png as png
