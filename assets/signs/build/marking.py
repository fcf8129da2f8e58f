"""Road markings as plans: a piece of road seen from above, traffic keeping to the right."""

from glyphs import text
from svg import WHITE, arrow, curve, document, group, head, line, poly, rect

ASPHALT = "#4A4E55"
VERGE = "#7F9A6B"
KERB = "#C9CBCD"
YELLOW = "#FFC800"
SIZE = 600


def road(content, left=90, right=510):
    """A straight road from bottom to top, 420 wide, with kerbs and verges."""
    ground = rect(0, 0, SIZE, SIZE, VERGE) + rect(left, 0, right - left, SIZE, ASPHALT)
    kerbs = rect(left - 10, 0, 10, SIZE, KERB) + rect(right, 0, 10, SIZE, KERB)
    return document(SIZE, SIZE, ground + kerbs + content)


def along(x, colour, dash=None, width=12):
    """A line along the road."""
    return line([(x, 0), (x, SIZE)], width, colour, dash=dash)


DASHED = "80 60"


def centre(left, right=None, colour=YELLOW):
    """A centre line, or two side by side; each is `solid` or `dashed`."""
    dash = {"solid": None, "dashed": DASHED}
    if right is None:
        return along(300, colour, dash[left])
    return along(288, colour, dash[left]) + along(312, colour, dash[right])


def edges():
    return along(104, WHITE, width=10) + along(496, WHITE, width=10)


def zebra(y=300, height=120):
    return "".join(rect(x, y - height / 2, 24, height, WHITE) for x in range(104, 490, 44))


def junction(content):
    """A crossroads seen from above, markings of the road from below only."""
    ground = rect(0, 0, SIZE, SIZE, VERGE) + rect(170, 0, 260, SIZE, ASPHALT) + rect(0, 90, SIZE, 260, ASPHALT)
    return document(SIZE, SIZE, ground + content)


def approach(content):
    """The lower arm of a crossroads with its double centre line, and a marking across the right half."""
    return junction(line([(296, 600), (296, 372)], 8, YELLOW) + line([(310, 600), (310, 372)], 8, YELLOW) + content)


def triangle_mark():
    """The inverted triangle painted before a give-way line."""
    return poly([(346, 440), (394, 440), (370, 530)], "none", stroke=WHITE, width=9)


def arrow_lane(drawing):
    """One lane between broken lines with an arrow painted on it, stretched as drivers see it foreshortened."""
    return road(along(150, WHITE, DASHED) + along(450, WHITE, DASHED) + drawing, left=40, right=560)


def straight_arrow():
    return arrow([(300, 520), (300, 90)], 34, WHITE, 150, 110)


def left_arrow():
    return curve("M330,520 L330,300 C330,250 300,236 262,230", 34, WHITE) + poly([(170, 216), (282, 160), (270, 300)], WHITE)


def straight_left():
    return arrow([(340, 530), (340, 70)], 34, WHITE, 140, 106) + curve("M340,400 C340,330 300,306 268,300", 34, WHITE) + poly(
        [(180, 284), (288, 232), (276, 366)], WHITE
    )


def u_turn_arrow():
    return curve("M360,530 L360,210 C360,110 240,110 240,210 L240,320", 34, WHITE) + head((240, 460), 180, 150, 110, WHITE)


def net():
    """A yellow box of crossing diagonals in the middle of a junction."""
    x0, y0, x1, y1 = 176, 96, 424, 344
    lines = ""
    for k in range(-4, 5):
        shift = k * 62
        lines += line([(max(x0, x0 + shift), max(y0, y0 - shift)), (min(x1, x1 + shift), min(y1, y1 - shift))], 8, YELLOW)
        lines += line([(max(x0, x0 + shift), min(y1, y1 + shift)), (min(x1, x1 + shift), max(y0, y0 + shift))], 8, YELLOW)
    return rect(x0, y0, x1 - x0, y1 - y0, "none", stroke=YELLOW, width=10) + lines


def channel():
    """A hatched wedge where a lane leaves."""
    outline = poly([(300, 90), (372, 560), (228, 560)], "none", stroke=WHITE, width=10)
    stripes = "".join(
        line([(300, y), (300 - (y - 60) * 0.15, y + 44)], 12, WHITE) + line([(300, y), (300 + (y - 60) * 0.15, y + 44)], 12, WHITE)
        for y in range(180, 520, 60)
    )
    return outline + stripes


def diamond():
    return poly([(300, 150), (352, 300), (300, 450), (248, 300)], "none", stroke=WHITE, width=24)


def bays():
    """Parking bays along the right edge."""
    edge = line([(396, 0), (396, 600)], 8, WHITE)
    return along(243, YELLOW, DASHED) + edge + "".join(line([(396, y), (506, y)], 8, WHITE) for y in range(20, 600, 140))


def slow_stripes():
    """Groups of white stripes across a lane, closer and closer."""
    groups = ((90, 4), (230, 3), (370, 2), (500, 1))
    return "".join(rect(312, y + 24 * k, 184, 10, WHITE) for y, count in groups for k in range(count))


def speed_on_road(value, colour):
    return group(text(value, 0, 0, 250, colour, width=150), (406, 320))


def bus_lane():
    word = "".join(group(text(c, 0, 0, 92, YELLOW), (430, y)) for c, y in (("公", 150), ("交", 260), ("专", 370), ("用", 480)))
    return along(350, YELLOW, "60 40", 14) + along(220, WHITE, DASHED) + word


def waiting_area():
    """A left-turn lane that goes on into the junction between broken lines, with a stop line at its end."""
    broken = curve("M318,372 C318,300 290,270 250,250 M372,372 C372,280 320,230 276,206", 8, WHITE, dash="26 18")
    stop = line([(244, 262), (286, 196)], 12, WHITE)
    return approach(line([(372, 600), (372, 372)], 8, WHITE) + rect(318, 366, 112, 14, WHITE) + broken + stop)


def kerb_line(dash):
    return along(510, YELLOW, dash, 20) + centre("dashed", colour=WHITE)


SIGNS = {
    "mark-centre-dashed": lambda: road(centre("dashed") + edges()),
    "mark-centre-solid": lambda: road(centre("solid") + edges()),
    "mark-centre-double": lambda: road(centre("solid", "solid") + edges()),
    "mark-centre-solid-dashed": lambda: road(centre("solid", "dashed") + edges()),
    "mark-centre-double-dashed": lambda: road(centre("dashed", "dashed") + edges()),
    "mark-lane-dashed": lambda: road(along(230, WHITE, DASHED) + along(370, WHITE, DASHED) + edges()),
    "mark-lane-solid": lambda: road(along(230, WHITE) + along(370, WHITE) + edges()),
    "mark-stop-line": lambda: approach(rect(318, 366, 112, 16, WHITE)),
    "mark-stop-yield": lambda: approach(
        rect(318, 366, 112, 12, WHITE) + rect(318, 388, 112, 12, WHITE) + text("停", 372, 480, 96, WHITE)
    ),
    "mark-slow-yield": lambda: approach(
        line([(318, 372), (430, 372)], 12, WHITE, dash="24 14") + line([(318, 394), (430, 394)], 12, WHITE, dash="24 14") + triangle_mark()
    ),
    "mark-zebra": lambda: road(centre("solid") + rect(90, 220, 420, 160, ASPHALT) + zebra()),
    "mark-crossing-ahead": lambda: road(along(140, WHITE) + along(460, WHITE) + diamond()),
    "mark-net": lambda: junction(net()),
    "mark-channel": lambda: road(channel() + edges()),
    "mark-parking-bays": lambda: road(bays()),
    "mark-kerb-solid": lambda: road(kerb_line(None)),
    "mark-kerb-dashed": lambda: road(kerb_line("60 40")),
    "mark-arrow-straight": lambda: arrow_lane(straight_arrow()),
    "mark-arrow-left": lambda: arrow_lane(left_arrow()),
    "mark-arrow-right": lambda: arrow_lane(group(left_arrow(), (600, 0), mirror=True)),
    "mark-arrow-straight-left": lambda: arrow_lane(straight_left()),
    "mark-arrow-straight-right": lambda: arrow_lane(group(straight_left(), (600, 0), mirror=True)),
    "mark-arrow-u-turn": lambda: arrow_lane(u_turn_arrow()),
    "mark-waiting-area": waiting_area,
    "mark-slow-stripes": lambda: road(centre("solid") + edges() + slow_stripes()),
    "mark-bus-lane": lambda: road(bus_lane()),
    "mark-max-speed": lambda: road(centre("dashed", colour=WHITE) + speed_on_road("80", YELLOW)),
    "mark-min-speed": lambda: road(centre("dashed", colour=WHITE) + speed_on_road("60", WHITE)),
}
