"""Road traffic lights: a housing of three lights, one of them lit."""

from figures import walker
from svg import arrow, circle, document, group, line, rect

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


def person(pose):
    """A figure of the pedestrian lights, standing or walking."""

    def drawing(x, y, colour):
        if pose == "stand":
            body = circle(0, -56, 13, colour) + rect(-15, -40, 30, 52, colour, r=10) + rect(-13, 8, 11, 56, colour) + rect(2, 8, 11, 56, colour)
            return group(body + rect(-25, -38, 8, 46, colour, r=4) + rect(17, -38, 8, 46, colour, r=4), (x, y), scale=1.05)
        return group(walker(colour), (x, y + 66), scale=0.52)

    return drawing


def two_lights(lit):
    """Pedestrian lights: a standing figure above a walking one."""
    top = LIT["red"] if lit == "red" else DARK
    bottom = LIT["green"] if lit == "green" else DARK
    lights = circle(160, 130, 88, "#000000") + circle(160, 330, 88, "#000000")
    return document(
        320,
        460,
        rect(0, 0, 320, 460, "#16181C", r=56) + lights + person("stand")(160, 130, top) + person("walk")(160, 330, bottom),
    )


def lane_light(content):
    """A square light above a lane."""
    return document(400, 400, rect(0, 0, 400, 400, "#16181C", r=40) + content)


def railway():
    """Two red lights side by side, one of them lit at a time."""
    lights = circle(170, 150, 92, "#000000") + circle(430, 150, 92, "#000000")
    lit = circle(170, 150, 84, LIT["red"]) + circle(430, 150, 84, "#5A1512")
    return document(600, 300, rect(0, 0, 600, 300, "#16181C", r=56) + lights + lit)


CROSS = line([(90, 90), (310, 310)], 46, LIT["red"], cap="round") + line([(310, 90), (90, 310)], 46, LIT["red"], cap="round")

SIGNS = {
    "signal-red": lambda: housing("red"),
    "signal-yellow": lambda: housing("yellow"),
    "signal-green": lambda: housing("green"),
    "signal-arrow-left": lambda: housing("green", pointing(-90)),
    "signal-arrow-straight": lambda: housing("green", pointing(0)),
    "signal-arrow-right": lambda: housing("green", pointing(90)),
    "signal-arrow-left-red": lambda: housing("red", pointing(-90)),
    "signal-pedestrian-red": lambda: two_lights("red"),
    "signal-pedestrian-green": lambda: two_lights("green"),
    "signal-lane-closed": lambda: lane_light(CROSS),
    "signal-lane-open": lambda: lane_light(arrow([(200, 70), (200, 330)], 50, LIT["green"], 110, 150)),
    "signal-level-crossing": railway,
}
