"""Warning signs about the course and shape of the road: yellow triangles."""

from figures import car_side, pair_of_arrows
from frames import warning
from svg import BLACK, YELLOW, arc_arrow, arrow, curve, group, head, line, poly, rect

B = BLACK


def bend(mirror):
    """A road that turns sharply to the left (to the right when mirrored)."""
    drawing = curve("M40,112 L40,-6 C40,-34 26,-46 0,-46 L-30,-46", 44, B) + head((-104, -46), 270, 82, 104, B)
    return warning(group(drawing, (306 if mirror else 294, 350), scale=0.92, mirror=mirror))


def slope(falling):
    wedge = group(poly([(-150, 84), (150, 84), (150, -36)], B), (300, 360), mirror=falling)
    car = group(car_side(B, YELLOW), (314 if falling else 286, 374), scale=0.8, turn=22 if falling else -22)
    return warning(wedge + car)


def roundabout():
    ring = "".join(arc_arrow(300, 350, 74, start, -106, 32, B, 54, 78) for start in (0, 120, 240))
    return warning(ring)


def narrowing(left=True, right=True):
    """The two edges of a road; those that are to narrow step inwards."""

    def edge(pinched):
        points = [(62, 110), (62, 34), (26, -26), (26, -104)] if pinched else [(40, 110), (40, -104)]
        return line(points, 26, B)

    return warning(group(edge(right), (300, 344)) + group(edge(left), (300, 344), mirror=True))


def side_road(mirror):
    return warning(group(rect(-26, -144, 52, 250, B) + rect(0, -26, 124, 46, B), (294 if not mirror else 306, 354), mirror=mirror))


def fork():
    legs = curve("M300,460 L300,368 M300,386 L222,282 M300,386 L378,282", 50, B)
    return warning(legs)


def winding(first_left):
    drawing = curve("M30,112 C30,60 -44,60 -44,12 C-44,-36 30,-36 30,-74", 38, B) + head((30, -146), 0, 76, 92, B)
    return warning(group(drawing, (300, 346), scale=0.94, mirror=not first_left))


def opposite_bends():
    drawing = line([(46, 112), (46, 40), (-46, 0), (-46, -70)], 40, B, join="round") + head((-46, -136), 0, 74, 92, B)
    return warning(group(drawing, (304, 348), scale=0.94))


def long_descent():
    steps = poly([(-150, 84), (-150, -40), (-92, -40), (-52, 0), (6, 0), (46, 42), (100, 42), (150, 84)], B)
    return warning(group(steps, (300, 362)) + group(car_side(B, YELLOW), (292, 348), scale=0.62, turn=36))


def narrow_bridge():
    side = curve("M84,104 L50,70 L50,-50 L84,-84", 26, B)
    return warning(group(side, (300, 344)) + group(side, (300, 344), mirror=True))


def merge(right):
    main = arrow([(30, 110), (30, -150)], 46, B, 88, 108)
    joining = curve("M-72,110 L-72,74 C-72,46 -60,34 -38,20 L18,-16", 36, B)
    return warning(group(main + joining, (300, 346), mirror=right))


SIGNS = {
    "w-crossroads": lambda: warning(rect(276, 212, 48, 248, B) + rect(184, 326, 232, 48, B)),
    "w-t-junction": lambda: warning(rect(196, 290, 208, 48, B) + rect(276, 290, 48, 170, B)),
    "w-sharp-left": lambda: bend(False),
    "w-sharp-right": lambda: bend(True),
    "w-steep-up": lambda: slope(False),
    "w-steep-down": lambda: slope(True),
    "w-two-way": lambda: warning(group(pair_of_arrows(B), (300, 344), scale=1.0)),
    "w-narrow-both": narrowing,
    "w-roundabout": roundabout,
    "w-merge-left": lambda: merge(False),
    "w-merge-right": lambda: merge(True),
    "w-side-road-left": lambda: side_road(True),
    "w-side-road-right": lambda: side_road(False),
    "w-y-junction": fork,
    "w-winding": lambda: winding(True),
    "w-reverse-bends": opposite_bends,
    "w-long-descent": long_descent,
    "w-narrow-left": lambda: narrowing(right=False),
    "w-narrow-right": lambda: narrowing(left=False),
    "w-narrow-bridge": narrow_bridge,
}

