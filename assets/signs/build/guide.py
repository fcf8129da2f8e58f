"""Guide signs: green for motorways, blue for other roads."""

from frames import motorway, panel
from glyphs import text
from svg import GREEN, RED, WHITE, rect

W = WHITE


def named(last):
    """The plate of a motorway with a national number; its last line says what happens here."""
    shield = (
        rect(236, 44, 328, 172, GREEN, r=26, stroke=W, width=8)
        + rect(240, 48, 320, 48, RED, r=22)
        + text("国家高速", 400, 72, 32, W, gap=0.3)
        + text("G56", 400, 156, 84, W)
    )
    return shield + text("杭瑞高速", 400, 312, 104, W, gap=0.2) + text(last, 400, 478, 120, W, gap=0.3)


SIGNS = {
    "g-motorway-start": lambda: motorway(named("起点")),
    "g-motorway-end": lambda: motorway(named("终点")),
    "g-parking": lambda: panel(text("P", 300, 300, 400, W)),
}
