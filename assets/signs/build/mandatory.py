"""Mandatory signs: blue discs, squares and panels."""

from figures import car_front, horn, walker
from frames import disc, panel
from glyphs import text
from svg import BLACK, BLUE, WHITE, arc_arrow, arrow, curve, group, head, poly, rect

W = WHITE


def turn(mirror):
    drawing = curve("M70,170 L70,-4 C70,-38 52,-56 18,-56 L-50,-56", 62, W) + head((-180, -56), 270, 134, 166, W)
    return group(drawing, (286 if mirror else 314, 300), mirror=mirror)


def keep_right():
    return group(arrow([(0, 190), (0, -200)], 66, W, 140, 176), (292, 292), turn=135)


def crossing():
    stripes = "".join(
        poly([(x, 470), (x + 34, 470), (x + 34 + dx, 424), (x + dx, 424)], BLACK)
        for x, dx in ((128, 18), (196, 11), (264, 4), (332, -3), (400, -10), (450, -16))
    )
    triangle = poly([(300, 64), (548, 494), (52, 494)], W)
    return triangle + stripes + group(walker(BLACK), (300, 418), scale=0.98)


SIGNS = {
    "m-straight": lambda: disc(arrow([(300, 506), (300, 96)], 70, W, 150, 186)),
    "m-turn-left": lambda: disc(turn(False)),
    "m-turn-right": lambda: disc(turn(True)),
    "m-keep-right": lambda: disc(keep_right()),
    "m-roundabout": lambda: disc(
        "".join(arc_arrow(300, 300, 148, start, -106, 54, W, 96, 132) for start in (20, 140, 260))
    ),
    "m-motor-vehicles": lambda: disc(group(car_front(W, BLUE), (300, 422), scale=1.62)),
    "m-min-speed-50": lambda: disc(text("50", 300, 300, 250, W, width=400)),
    "m-horn": lambda: disc(group(horn(W), (300, 300), scale=1.5)),
    "m-pedestrian-crossing": lambda: panel(crossing()),
    "m-one-way": lambda: panel(arrow([(300, 530), (300, 70)], 92, W, 190, 236)),
}
