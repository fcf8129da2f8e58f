"""The outer shapes of GB 5768.2: ground, border and lining, with proportions of the standard's size tables."""

from math import sqrt

from svg import BLACK, BLUE, GREEN, RED, WHITE, YELLOW, circle, document, line, polar, poly, rect

# Every frame is drawn on a box 600 wide.
SIZE = 600
CENTRE = 300


def _rounded(points, radius, colour):
    """A convex polygon with rounded corners: the shape shrunk by `radius` and stroked twice that wide."""
    return poly(points, colour, stroke=colour, width=2 * radius)


def _triangle(inset, up=True):
    """Corners of an equilateral triangle standing in the 600-box, each side moved in by `inset`."""
    side, high = 600.0, 600 * sqrt(3) / 2
    corners = [(300, 2 * inset), (side - inset * sqrt(3), high - inset), (inset * sqrt(3), high - inset)]
    return corners if up else [(x, high - y) for x, y in corners]


TRIANGLE_HEIGHT = 600 * sqrt(3) / 2


def warning(content):
    """Yellow triangle, black border, thin yellow lining. Side 110: border 8, corner radius 5, lining 0.8."""
    ground = (
        _rounded(_triangle(28), 28, YELLOW)
        + _rounded(_triangle(32), 28, BLACK)
        + _rounded(_triangle(58), 10, YELLOW)
    )
    return document(600, TRIANGLE_HEIGHT, ground + content)


def yield_triangle(content):
    """White inverted triangle with red border."""
    ground = (
        _rounded(_triangle(28, up=False), 28, WHITE)
        + _rounded(_triangle(32, up=False), 28, RED)
        + _rounded(_triangle(70, up=False), 8, WHITE)
    )
    return document(600, TRIANGLE_HEIGHT, ground + content)


# Width of the red ring and of the bar for a disc of 600: the tables give 10 and 7.5 for a disc of 100.
RING = 60
BAR = 45


def bar(colour=RED, width=BAR, rising=False):
    """The slanting bar of a prohibition, from upper left to lower right, or rising from lower left."""
    angle = 45 if rising else -45
    return line([polar(300, 300, 250, angle), polar(300, 300, 250, angle + 180)], width, colour)


def prohibition(content, barred=True, ground=WHITE):
    """White (or blue) disc with a red ring. The figure lies on top of the bar, as the standard asks."""
    disc = circle(300, 300, 298, WHITE) + circle(300, 300, 294, RED) + circle(300, 300, 294 - RING, ground)
    return document(600, 600, disc + (bar() if barred else "") + content)


def end_of(content):
    """White disc with a thin black edge and five thin black lines: the end of a restriction."""
    lines = "".join(
        line(
            [polar(300 + d, 300 + d, reach, 45), polar(300 + d, 300 + d, reach, 225)],
            9,
            BLACK,
        )
        for d, reach in [(-34, 270), (-17, 277), (0, 280), (17, 277), (34, 270)]
    )
    disc = circle(300, 300, 298, WHITE) + circle(300, 300, 288, WHITE, stroke=BLACK, width=12)
    return document(600, 600, disc + lines + content)


def octagon(content):
    """Red octagon with a white inner line."""

    def corners(r):
        return [polar(300, 300, r, 22.5 + 45 * k) for k in range(8)]

    ground = _rounded(corners(312), 8, WHITE) + _rounded(corners(306), 8, RED)
    inner = poly(corners(287), RED, stroke=WHITE, width=13)
    return document(600, 600, ground + inner + content)


def disc(content):
    """Blue disc with a thin white lining inside a blue edge."""
    ground = circle(300, 300, 298, BLUE) + circle(300, 300, 288, BLUE, stroke=WHITE, width=7)
    return document(600, 600, ground + content)


def panel(content, colour=BLUE, width=600, height=600):
    """Blue, green or other rectangle with rounded corners and a white lining."""
    ground = rect(0, 0, width, height, colour, r=44) + rect(
        12, 12, width - 24, height - 24, colour, r=34, stroke=WHITE, width=9
    )
    return document(width, height, ground + content)


def motorway(content, width=800, height=600):
    """Green panel of the motorway family."""
    return panel(content, GREEN, width, height)


def tile(content):
    """Dark tile for a lamp of the instrument panel."""
    return document(600, 600, rect(0, 0, 600, 600, "#16181C", r=60) + content)
