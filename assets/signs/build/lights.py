"""Road traffic lights: a housing of three lights, one of them lit."""

from svg import circle, document, group, arrow, rect

LIT = {"red": "#FF2D20", "yellow": "#FFC400", "green": "#1FD655"}
DARK = "#2A2D33"
ORDER = ["red", "yellow", "green"]


def housing(lit, shape=None):
    """Three lights from top to bottom; `shape` draws the lit one (and the dark ones) instead of a full disc."""
    lights = ""
    for place, name in enumerate(ORDER):
        y = 130 + place * 200
        colour = LIT[name] if name == lit else DARK
        lights += circle(160, y, 88, "#000000")
        lights += shape(160, y, colour) if shape else circle(160, y, 82, colour)
    return document(320, 660, rect(0, 0, 320, 660, "#16181C", r=56) + lights)


def pointing(direction):
    """An arrow of a directional light, pointing in compass `direction`."""
    return lambda x, y, colour: group(arrow([(0, 60), (0, -62)], 28, colour, 58, 96), (x, y), turn=direction)


SIGNS = {
    "signal-red": lambda: housing("red"),
    "signal-yellow": lambda: housing("yellow"),
    "signal-green": lambda: housing("green"),
    "signal-arrow-left": lambda: housing("green", pointing(-90)),
}
