"""Turns characters of the committed fonts into paths, so that no sign needs a font to be drawn."""

from functools import cache
from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from svg import n

FONTS = Path(__file__).resolve().parents[2] / "fonts"


@cache
def _font(name, weight):
    font = TTFont(FONTS / name)
    return font.getBestCmap(), font.getGlyphSet(location={"wght": weight})


def _file(character):
    return "KaoSansSC.otf" if ord(character) > 0x2E80 else "KaoSans.ttf"


def text(string, x, y, height, colour, width=None, weight=700, gap=0.08):
    """`string` centred on (x, y), `height` tall, squeezed to `width` when it would be wider.

    The height is that of the tallest glyph, measured on its ink, as sign makers measure it.
    """
    placed, pen_x, top, bottom = [], 0.0, None, None
    for character in string:
        cmap, glyphs = _font(_file(character), weight)
        name = cmap[ord(character)]
        bounds = BoundsPen(glyphs)
        glyphs[name].draw(bounds)
        if bounds.bounds is None:  # a space
            pen_x += glyphs[name].width
            continue
        left, low, right, high = bounds.bounds
        placed.append((glyphs, name, pen_x - left))
        pen_x += (right - left) + gap * 1000
        top = high if top is None else max(top, high)
        bottom = low if bottom is None else min(bottom, low)
    full = pen_x - gap * 1000
    sy = height / (top - bottom)
    sx = min(sy, width / full) if width else sy
    pen = SVGPathPen(None, ntos=n)
    for glyphs, name, offset in placed:
        glyphs[name].draw(
            TransformPen(pen, (sx, 0, 0, -sy, x + (offset - full / 2) * sx, y + (top + bottom) / 2 * sy))
        )
    return f'<path d="{pen.getCommands()}" fill="{colour}"/>'
