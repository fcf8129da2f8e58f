"""Prohibition signs: discs with a red ring, and the two give-way shapes."""

from figures import horn
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


SIGNS = {
    "p-no-entry": no_entry,
    "p-no-vehicles": lambda: prohibition("", barred=False),
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
    "p-stop": lambda: octagon(text("停", 300, 300, 330, WHITE)),
    "p-yield": lambda: yield_triangle(text("让", 300, 152, 158, B)),
    "p-meeting-yield": lambda: prohibition(meeting(), barred=False),
}
