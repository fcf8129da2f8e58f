"""Prohibition signs: discs with a red ring, and the two give-way shapes."""

from figures import (
    bicycle_side,
    bus_side,
    car_front,
    horn,
    motorcycle_side,
    tractor_side,
    trailer,
    truck_side,
    walker,
)
from frames import bar, end_of, octagon, prohibition, yield_triangle
from glyphs import text
from svg import BLACK, BLUE, RED, WHITE, arrow, circle, curve, document, group, head, poly, rect

B = BLACK


def no_entry():
    return document(
        600,
        600,
        circle(300, 300, 298, WHITE) + circle(300, 300, 292, RED) + rect(96, 246, 408, 108, WHITE),
    )


def left_turn():
    return group(
        curve("M84,150 L84,-10 C84,-44 66,-62 32,-62 L-40,-62", 50, B) + head((-146, -62), 270, 110, 134, B), (316, 300)
    )


def u_turn():
    return group(
        curve("M84,150 L84,-46 C84,-154 -76,-154 -76,-46 L-76,30", 50, B) + head((-76, 138), 180, 112, 134, B), (296, 310)
    )


def overtaking():
    ahead = arrow([(380, 400), (380, 222)], 42, B, 86, 106)
    round_it = curve("M336,468 C336,396 226,410 226,330 L226,232", 42, B) + head((226, 148), 0, 92, 106, B)
    return ahead + round_it


def height(value):
    wedges = poly([(246, 74), (354, 74), (300, 150)], B) + poly([(246, 526), (354, 526), (300, 450)], B)
    return wedges + text(value, 268, 300, 176, B, width=270) + text("m", 458, 334, 92, B, width=84)


def weight(value):
    return text(value, 252, 300, 196, B, width=240) + text("t", 430, 322, 150, B)


def meeting():
    oncoming = arrow([(222, 130), (222, 470)], 50, B, 116, 134)
    own = arrow([(376, 470), (376, 160)], 50, RED, 116, 134)
    return oncoming + own


def straight():
    return arrow([(300, 468), (300, 132)], 52, B, 116, 138)


def both_turns():
    side = curve("M0,460 L0,330 C0,286 -20,268 -60,268 L-80,268", 46, B) + head((-168, 268), 270, 92, 116, B)
    return group(side, (300, 20)) + group(side, (300, 20), mirror=True)


def width_limit(value):
    wedges = poly([(74, 246), (74, 354), (150, 300)], B) + poly([(526, 246), (526, 354), (450, 300)], B)
    return wedges + text(value, 276, 300, 190, B) + text("m", 376, 340, 90, B, width=96)


def axle_limit(value):
    axle = rect(180, 420, 240, 24, B) + "".join(rect(x, 382, 34, 100, B, r=8) for x in (152, 190, 376, 414))
    return text(value, 256, 262, 168, B, width=200) + text("t", 406, 282, 132, B) + axle


def checkpoint():
    return text("停车", 300, 208, 128, B, gap=0.2) + rect(96, 288, 408, 24, B) + text("检查", 300, 394, 128, B, gap=0.2)


def danger_goods():
    lorry = truck_side(B, WHITE)
    blast = poly([(36, -120), (46, -92), (70, -104), (60, -80), (86, -70), (60, -62), (66, -40), (44, -54), (26, -38), (26, -62), (2, -66), (24, -80), (12, -104), (32, -94)], WHITE)
    return group(lorry + blast, (300, 366), scale=1.34)


SIGNS = {
    "p-no-entry": no_entry,
    "p-no-vehicles": lambda: prohibition("", barred=False),
    "p-no-straight": lambda: prohibition(straight()),
    "p-no-left-right": lambda: prohibition(both_turns()),
    "p-no-right-turn": lambda: prohibition(group(left_turn(), (600, 0), mirror=True)),
    "p-no-motor-vehicles": lambda: prohibition(group(car_front(B, WHITE), (300, 402), scale=1.42)),
    "p-no-lorries": lambda: prohibition(group(truck_side(B, WHITE), (300, 372), scale=1.34)),
    "p-no-buses": lambda: prohibition(group(bus_side(B, WHITE), (300, 372), scale=1.28)),
    "p-no-trailers": lambda: prohibition(group(trailer(B, WHITE), (300, 368), scale=1.3)),
    "p-no-tractors": lambda: prohibition(group(tractor_side(B, WHITE), (300, 380), scale=1.5)),
    "p-no-motorcycles": lambda: prohibition(group(motorcycle_side(B, WHITE), (300, 380), scale=1.44)),
    "p-no-bicycles": lambda: prohibition(group(bicycle_side(B, WHITE), (300, 384), scale=1.4)),
    "p-no-pedestrians": lambda: prohibition(group(walker(B), (300, 444), scale=1.2)),
    "p-no-dangerous-goods": lambda: prohibition(danger_goods()),
    "p-no-overtaking-end": lambda: end_of(overtaking()),
    "p-no-left-turn": lambda: prohibition(left_turn()),
    "p-no-u-turn": lambda: prohibition(u_turn()),
    "p-no-overtaking": lambda: prohibition(overtaking()),
    "p-no-horn": lambda: prohibition(group(horn(B), (300, 300), scale=1.16)),
    "p-no-stopping": lambda: prohibition(bar(rising=True), ground=BLUE),
    "p-no-long-parking": lambda: prohibition("", ground=BLUE),
    "p-speed-40": lambda: prohibition(text("40", 300, 300, 236, B, width=370), barred=False),
    "p-speed-60": lambda: prohibition(text("60", 300, 300, 236, B, width=370), barred=False),
    "p-speed-40-end": lambda: end_of(text("40", 300, 300, 236, B, width=370)),
    "p-height-3-5": lambda: prohibition(height("3.5"), barred=False),
    "p-weight-10": lambda: prohibition(weight("10"), barred=False),
    "p-speed-80": lambda: prohibition(text("80", 300, 300, 236, B, width=370), barred=False),
    "p-speed-120": lambda: prohibition(text("120", 300, 300, 216, B, width=400), barred=False),
    "p-width-3": lambda: prohibition(width_limit("3"), barred=False),
    "p-axle-7": lambda: prohibition(axle_limit("7"), barred=False),
    "p-inspection": lambda: prohibition(checkpoint(), barred=False),
    "p-stop": lambda: octagon(text("停", 300, 300, 330, WHITE)),
    "p-yield": lambda: yield_triangle(text("让", 300, 152, 158, B)),
    "p-meeting-yield": lambda: prohibition(meeting(), barred=False),
}
