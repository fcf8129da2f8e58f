"""Mandatory signs: blue discs, squares and panels."""

from figures import bicycle_side, bus_side, car_front, horn, walker
from frames import disc, panel
from glyphs import text
from svg import BLACK, BLUE, RED, WHITE, arc_arrow, arrow, circle, curve, group, head, line, poly, rect

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


def straight_and(mirror):
    drawing = (
        arrow([(40, 190), (40, -196)], 58, W, 118, 146)
        + curve("M40,110 L40,66 C40,36 24,24 -6,24 L-60,24", 56, W)
        + head((-172, 24), 270, 112, 140, W)
    )
    return group(drawing, (316 if not mirror else 284, 300), mirror=mirror)


def both_turns():
    side = curve("M0,190 L0,24 C0,-18 -22,-36 -60,-36 L-84,-36", 58, W) + head((-196, -36), 270, 116, 146, W)
    return group(side, (300, 290)) + group(side, (300, 290), mirror=True)


def u_turn():
    return group(
        curve("M86,180 L86,-46 C86,-168 -80,-168 -80,-46 L-80,30", 58, W) + head((-80, 156), 180, 128, 156, W), (298, 306)
    )


def priority_junction():
    """The wide road goes ahead over a narrow one."""
    return arrow([(300, 500), (300, 96)], 84, W, 150, 190) + rect(96, 330, 164, 36, W) + rect(340, 330, 164, 36, W)


def meeting_priority():
    own = arrow([(390, 510), (390, 90)], 70, W, 160, 180)
    return own + arrow([(206, 130), (206, 470)], 54, RED, 120, 140)


def lane(figure, content=""):
    """A lane sign: broken white lines at both sides of a drawing."""
    sides = "".join(line([(x, 520), (x, 80)], 16, W, dash="62 36") for x in (70, 530))
    return panel(sides + figure + content)


def many_people():
    """A car with 2+ above it."""
    return text("2+", 300, 164, 108, W) + group(car_front(W, BLUE), (300, 440), scale=1.24)


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
    "m-straight-left": lambda: disc(straight_and(False)),
    "m-straight-right": lambda: disc(straight_and(True)),
    "m-left-right": lambda: disc(both_turns()),
    "m-keep-left": lambda: disc(group(keep_right(), (600, 0), mirror=True)),
    "m-pedestrians": lambda: disc(group(walker(W), (300, 470), scale=1.36)),
    "m-bicycles": lambda: disc(group(bicycle_side(W, BLUE), (300, 398), scale=1.7)),
    "m-u-turn": lambda: panel(u_turn()),
    "m-priority-junction": lambda: panel(priority_junction()),
    "m-meeting-priority": lambda: panel(meeting_priority()),
    "m-one-way-left": lambda: panel(arrow([(730, 200), (70, 200)], 92, W, 170, 216), width=800, height=400),
    "m-lane-straight": lambda: lane(arrow([(300, 500), (300, 100)], 62, W, 140, 170)),
    "m-lane-left": lambda: lane(group(turn(False), (40, 56), scale=0.86)),
    "m-lane-right": lambda: lane(group(turn(True), (44, 56), scale=0.86)),
    "m-lane-straight-right": lambda: lane(group(straight_and(True), (44, 44), scale=0.86)),
    "m-lane-bus": lambda: lane(group(bus_side(W, BLUE), (300, 366), scale=1.3)),
    "m-lane-bicycles": lambda: lane(group(bicycle_side(W, BLUE), (300, 372), scale=1.4)),
    "m-lane-many-people": lambda: lane(many_people()),
}
