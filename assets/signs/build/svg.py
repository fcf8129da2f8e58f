"""Small SVG vocabulary: every function returns a string of SVG elements.

Angles are in degrees, clockwise from "up", as one reads a compass.
Lengths are in user units of the picture's view box.
"""

from math import cos, hypot, radians, sin

# The safety colours of GB 5768.2, as they look on a screen.
YELLOW = "#FFC800"
RED = "#C4161C"
BLUE = "#0B4EA2"
GREEN = "#00703C"
BLACK = "#111111"
WHITE = "#FFFFFF"


def n(value):
    """A number as short as it can be written."""
    short = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def pts(points):
    return " ".join(f"{n(x)},{n(y)}" for x, y in points)


def circle(x, y, r, fill, stroke=None, width=0):
    edge = f' stroke="{stroke}" stroke-width="{n(width)}"' if stroke else ""
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"{edge}/>'


def ellipse(x, y, rx, ry, fill, stroke=None, width=0):
    edge = f' stroke="{stroke}" stroke-width="{n(width)}"' if stroke else ""
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}"{edge}/>'


def rect(x, y, w, h, fill, r=0, stroke=None, width=0):
    edge = f' stroke="{stroke}" stroke-width="{n(width)}"' if stroke else ""
    corner = f' rx="{n(r)}"' if r else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{corner} fill="{fill}"{edge}/>'


def poly(points, fill, stroke=None, width=0):
    edge = f' stroke="{stroke}" stroke-width="{n(width)}" stroke-linejoin="round"' if stroke else ""
    return f'<polygon points="{pts(points)}" fill="{fill}"{edge}/>'


def path(d, fill, stroke=None, width=0):
    edge = f' stroke="{stroke}" stroke-width="{n(width)}" stroke-linejoin="round"' if stroke else ""
    return f'<path d="{d}" fill="{fill}"{edge}/>'


def line(points, width, colour, cap="butt", join="miter", dash=None):
    """An open polyline drawn as a stroke."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<polyline points="{pts(points)}" fill="none" stroke="{colour}" stroke-width="{n(width)}"'
        f' stroke-linecap="{cap}" stroke-linejoin="{join}"{dashes}/>'
    )


def curve(d, width, colour, cap="butt", dash=None):
    """An open path drawn as a stroke."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{n(width)}"'
        f' stroke-linecap="{cap}" stroke-linejoin="round"{dashes}/>'
    )


def limb(points, width, colour):
    """A rounded stroke: arms, legs, cables."""
    return line(points, width, colour, cap="round", join="round")


def group(content, move=(0, 0), scale=1, turn=0, about=(0, 0), mirror=False):
    """Moves, turns (degrees clockwise about a point), mirrors and scales drawings."""
    steps = []
    if move != (0, 0):
        steps.append(f"translate({n(move[0])} {n(move[1])})")
    if turn:
        steps.append(f"rotate({n(turn)} {n(about[0])} {n(about[1])})")
    if scale != 1 or mirror:
        steps.append(f"scale({n(-scale if mirror else scale)} {n(scale)})")
    return f'<g transform="{" ".join(steps)}">{content}</g>' if steps else content


def polar(x, y, r, angle):
    """The point at `r` from (x, y) in compass direction `angle`."""
    return x + r * sin(radians(angle)), y - r * cos(radians(angle))


def head(tip, direction, length, width, colour):
    """A triangular arrow head whose tip points in compass `direction`."""
    back = polar(*tip, length, direction + 180)
    left = polar(*back, width / 2, direction - 90)
    right = polar(*back, width / 2, direction + 90)
    return poly([tip, left, right], colour)


def arrow(points, width, colour, head_length=None, head_width=None, join="miter"):
    """A polyline arrow; the shaft ends inside the head."""
    head_length = head_length or width * 2
    head_width = head_width or width * 2.6
    (x0, y0), (x1, y1) = points[-2], points[-1]
    far = hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / far, (y1 - y0) / far
    stop = (x1 - ux * head_length * 0.95, y1 - uy * head_length * 0.95)
    back = (x1 - ux * head_length, y1 - uy * head_length)
    wing = head_width / 2
    triangle = [points[-1], (back[0] - uy * wing, back[1] + ux * wing), (back[0] + uy * wing, back[1] - ux * wing)]
    return line(points[:-1] + [stop], width, colour, join=join) + poly(triangle, colour)


def arc_arrow(x, y, r, start, sweep, width, colour, head_length, head_width):
    """An arrow along a circle from compass angle `start` through `sweep` degrees (negative: anticlockwise)."""
    turn = 1 if sweep > 0 else -1
    lead = turn * head_length / r * 57.2958
    body = sweep - lead
    x0, y0 = polar(x, y, r, start)
    x1, y1 = polar(x, y, r, start + body + turn)
    large = 1 if abs(body) > 180 else 0
    shaft = curve(f"M{n(x0)},{n(y0)}A{n(r)},{n(r)} 0 {large} {1 if turn > 0 else 0} {n(x1)},{n(y1)}", width, colour)
    base, tip = polar(x, y, r, start + body), polar(x, y, r, start + sweep)
    far = hypot(tip[0] - base[0], tip[1] - base[1])
    across = ((base[1] - tip[1]) / far * head_width / 2, (tip[0] - base[0]) / far * head_width / 2)
    inner = (base[0] + across[0], base[1] + across[1])
    outer = (base[0] - across[0], base[1] - across[1])
    return shaft + poly([tip, inner, outer], colour)


def document(width, height, content):
    """A complete SVG file."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {n(width)} {n(height)}"'
        f' width="{n(width)}" height="{n(height)}">{content}</svg>\n'
    )
