"""Warning signs: yellow triangles."""

from figures import car_side, child, digger, locomotive, pair_of_arrows, walker
from frames import warning
from svg import (
    BLACK,
    GREEN,
    RED,
    YELLOW,
    arc_arrow,
    arrow,
    circle,
    curve,
    group,
    head,
    line,
    path,
    poly,
    rect,
)

B = BLACK


def bend(mirror):
    """A road that turns sharply to the left (to the right when mirrored)."""
    drawing = curve("M40,112 L40,-6 C40,-34 26,-46 0,-46 L-30,-46", 44, B) + head((-104, -46), 270, 82, 104, B)
    return warning(group(drawing, (306 if mirror else 294, 350), scale=0.92, mirror=mirror))


def slope(falling):
    wedge = group(poly([(-150, 84), (150, 84), (150, -36)], B), (300, 360), mirror=falling)
    car = group(car_side(B, YELLOW), (314 if falling else 286, 374), scale=0.8, turn=22 if falling else -22)
    return warning(wedge + car)


def lamps():
    box = rect(252, 196, 96, 250, B, r=26)
    lights = "".join(circle(300, y, 33, c) for y, c in ((240, RED), (321, "#FFD93B"), (402, "#17A554")))
    return warning(box + lights)


def rocks():
    cliff = path("M402,452 L402,252 L372,262 L356,300 L366,330 L334,366 L342,402 L312,430 L306,452 Z", B)
    stones = (
        poly([(286, 262), (312, 240), (330, 262), (316, 286), (292, 284)], B)
        + poly([(236, 322), (266, 306), (286, 326), (276, 352), (244, 350)], B)
        + poly([(256, 398), (276, 388), (290, 402), (282, 420), (262, 418)], B)
        + poly([(176, 452), (184, 414), (212, 402), (240, 420), (246, 452)], B)
    )
    return warning(group(cliff + stones, (-10, 0)))


def windsock():
    pole = line([(236, 262), (236, 458)], 15, B)

    def band(x0, x1):
        """The sleeve between two distances from the pole: it tapers and sinks towards its end."""
        edge = lambda x: ((x, 272 + (x - 236) * 0.30), (x, 352 - (x - 236) * 0.02))
        (a, b), (c, d) = edge(x0), edge(x1)
        return poly([a, c, d, b], B)

    return warning(pole + band(236, 268) + band(294, 326) + band(352, 378))


def gate():
    posts = "".join(
        path(f"M{x - 17},440 L{x - 17},288 L{x},264 L{x + 17},288 L{x + 17},440 Z", B) for x in (206, 253, 300, 347, 394)
    )
    return warning(posts + rect(176, 318, 248, 24, B) + rect(176, 386, 248, 24, B))


def merge_left():
    main = arrow([(330, 456), (330, 196)], 46, B, 88, 108)
    return warning(main + curve("M228,456 L228,420 C228,392 240,380 262,366 L318,330", 36, B))


def roundabout():
    ring = "".join(arc_arrow(300, 350, 74, start, -106, 32, B, 54, 78) for start in (0, 120, 240))
    return warning(ring)


def slippery():
    car = group(
        path("M-44,-40 L-30,-82 C-28,-88 -24,-90 -18,-90 L18,-90 C24,-90 28,-88 30,-82 L44,-40 Z", B)
        + path("M-26,-46 L-18,-76 L18,-76 L26,-46 Z", YELLOW)
        + rect(-58, -44, 116, 40, B, r=10)
        + rect(-50, -8, 24, 26, B, r=5)
        + rect(26, -8, 24, 26, B, r=5)
        + rect(-46, -32, 18, 12, YELLOW)
        + rect(28, -32, 18, 12, YELLOW),
        (300, 292),
        turn=-12,
        scale=1.05,
    )
    tracks = "".join(
        curve(f"M{x},{326 + dy} c40,24 -50,44 -14,72 c30,22 -14,36 -30,{52 - dy}", 15, B) for x, dy in ((266, 6), (342, -8))
    )
    return warning(car + tracks)


def narrowing(left=True, right=True):
    """The two edges of a road; those that are to narrow step inwards."""

    def edge(pinched):
        points = [(62, 110), (62, 34), (26, -26), (26, -104)] if pinched else [(40, 110), (40, -104)]
        return line(points, 26, B)

    return warning(group(edge(right), (300, 344)) + group(edge(left), (300, 344), mirror=True))


SIGNS = {
    "w-crossroads": lambda: warning(rect(276, 212, 48, 248, B) + rect(184, 326, 232, 48, B)),
    "w-t-junction": lambda: warning(rect(196, 290, 208, 48, B) + rect(276, 290, 48, 170, B)),
    "w-sharp-left": lambda: bend(False),
    "w-sharp-right": lambda: bend(True),
    "w-steep-up": lambda: slope(False),
    "w-steep-down": lambda: slope(True),
    "w-pedestrians": lambda: warning(group(walker(B), (300, 456))),
    "w-children": lambda: warning(group(child(B), (240, 456), scale=0.8) + group(child(B, True), (352, 456), scale=0.94)),
    "w-slippery": slippery,
    "w-two-way": lambda: warning(group(pair_of_arrows(B), (300, 344), scale=1.0)),
    "w-narrow-both": narrowing,
    "w-signals": lamps,
    "w-falling-rocks": rocks,
    "w-crosswind": windsock,
    "w-level-crossing-gated": gate,
    "w-roundabout": roundabout,
    "w-roadworks": lambda: warning(group(digger(B), (306, 456), scale=0.98)),
    "w-merge-left": merge_left,
}

