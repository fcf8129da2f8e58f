"""Warning signs about people, animals, weather and things on the road: yellow triangles."""

from figures import (
    bicycle_side,
    car_front,
    child,
    cow,
    deer,
    digger,
    locomotive,
    snowflake,
    walker,
    wheelchair,
)
from frames import warning
from glyphs import text
from svg import BLACK, GREEN, RED, YELLOW, arrow, circle, curve, group, head, limb, line, path, poly, rect

B = BLACK


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
    pole = line([(224, 268), (224, 458)], 16, B)

    def band(x0, x1):
        """The sleeve between two distances from the pole: it tapers and sinks towards its end."""
        (a, b), (c, d) = (((x, 276 + (x - 224) * 0.34), (x, 372 - (x - 224) * 0.06)) for x in (x0, x1))
        return poly([a, c, d, b], B)

    return warning(pole + band(224, 264) + band(290, 328) + band(354, 388))


def gate():
    posts = "".join(
        path(f"M{x - 17},440 L{x - 17},288 L{x},264 L{x + 17},288 L{x + 17},440 Z", B) for x in (206, 253, 300, 347, 394)
    )
    return warning(posts + rect(176, 318, 248, 24, B) + rect(176, 386, 248, 24, B))


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


def collision():
    """Two cars that met head-on."""
    car = path(
        "M-118,-14 C-118,-40 -108,-46 -86,-48 L-62,-80 L0,-80 C14,-80 22,-72 30,-58 L44,-46 L28,-34 L46,-14 Z", B
    ) + "".join(circle(x, -14, 19, B, stroke=YELLOW, width=6) for x in (-74, 6))
    left = group(car, (252, 440), scale=0.78, turn=8)
    right = group(car, (348, 440), scale=0.78, turn=-8, mirror=True)
    burst = poly([(300, 268), (312, 312), (346, 288), (328, 330), (300, 346), (272, 330), (254, 288), (288, 312)], B)
    return warning(left + right + burst)


def embankment(mirror):
    water = "".join(
        curve(f"M-128,{y} c18,-16 34,-16 52,0 s34,16 52,0 s34,-16 52,0", 13, B, cap="round") for y in (58, 88)
    )
    bank = poly([(-34, 30), (40, -60), (128, -60), (128, 100), (34, 100), (34, 30)], B)
    car = group(car_front(B, YELLOW), (82, -64), scale=0.36)
    return warning(group(water + bank + car, (300, 366), mirror=mirror, scale=0.86))


def ford():
    waves = "".join(
        curve(f"M180,{y} c20,-18 40,-18 60,0 s40,18 60,0 s40,-18 60,0 s40,18 60,0", 14, B, cap="round") for y in (430, 456)
    )
    return warning(group(car_front(B, YELLOW), (300, 410), scale=0.92) + waves)


def ferry():
    hull = path("M176,404 L424,404 L392,444 L208,444 Z", B)
    car = group(car_front(B, YELLOW), (300, 402), scale=0.76)
    waves = curve("M180,462 c20,-16 40,-16 60,0 s40,16 60,0 s40,-16 60,0 s40,16 60,0", 12, B, cap="round")
    return warning(hull + car + waves)


def village():
    houses = (
        poly([(192, 380), (240, 330), (288, 380)], B)
        + rect(204, 378, 72, 66, B)
        + poly([(270, 352), (340, 278), (410, 352)], B)
        + rect(290, 348, 100, 96, B)
        + rect(318, 388, 28, 56, YELLOW)
        + rect(222, 398, 22, 22, YELLOW)
    )
    return warning(houses)


def tunnel(lamps=False):
    mouth = path("M190,452 L190,352 C190,268 410,268 410,352 L410,452 L352,452 L352,364 C352,324 248,324 248,364 L248,452 Z", B)
    road = poly([(282, 452), (318, 452), (306, 376), (294, 376)], B)
    if not lamps:
        return warning(mouth + road)
    return warning(mouth + group(car_front(B, YELLOW), (300, 452), scale=0.42) + "".join(
        line([(300 + side * 26, 424), (300 + side * 44, 424 + dy)], 5, B) for side in (-1, 1) for dy in (-8, 2, 12)
    ))


def uneven():
    return warning(path("M168,448 L168,428 L212,428 C222,360 286,360 300,418 C314,360 378,360 388,428 L432,428 L432,448 Z", B))


def hump(width=70, height=58):
    return warning(path(f"M168,440 L168,418 L{300 - width - 22},418 C{300 - width * 0.6},{418 - height * 1.4} {300 + width * 0.6},{418 - height * 1.4} {300 + width + 22},418 L432,418 L432,440 Z", B))


def bridge_hump():
    return warning(path("M158,452 L158,410 C220,400 250,330 300,330 C350,330 380,400 442,410 L442,452 L366,452 C356,396 244,396 234,452 Z", B))


def fog():
    car = group(car_front(B, YELLOW), (300, 372), scale=0.8)
    bands = "".join(line([(300 - w, y), (300 + w, y)], 12, B, cap="round") for y, w in ((396, 100), (420, 116), (444, 130)))
    return warning(car + bands)


def queue():
    cars = "".join(group(car_front(B, YELLOW), (300, y), scale=k) for y, k in ((282, 0.42), (350, 0.58), (446, 0.78)))
    return warning(cars)


def around():
    """An obstacle with an arrow past each side of it."""
    side = curve("M0,456 L0,430 C0,400 -84,396 -84,340", 22, B) + head((-84, 286), 0, 60, 64, B)
    block = poly([(300, 300), (342, 384), (258, 384)], B)
    return warning(block + group(side, (300, 0)) + group(side, (300, 0), mirror=True))


def mark():
    return warning(path("M274,196 L326,196 L316,368 L284,368 Z", B) + circle(300, 418, 30, B))


def train_ahead():
    return warning(group(locomotive(B, YELLOW), (300, 456), scale=0.94))


SIGNS = {
    "w-pedestrians": lambda: warning(group(walker(B), (300, 456))),
    "w-children": lambda: warning(group(child(B), (240, 456), scale=0.8) + group(child(B, True), (352, 456), scale=0.94)),
    "w-slippery": slippery,
    "w-signals": lamps,
    "w-falling-rocks": rocks,
    "w-crosswind": windsock,
    "w-level-crossing-gated": gate,
    "w-roadworks": lambda: warning(group(digger(B), (306, 456), scale=0.98)),
    "w-level-crossing-ungated": train_ahead,
    "w-bicycles": lambda: warning(group(bicycle_side(B, YELLOW), (300, 448), scale=1.1)),
    "w-disabled": lambda: warning(group(wheelchair(B), (300, 452))),
    "w-cattle": lambda: warning(group(cow(B), (300, 446))),
    "w-wild-animals": lambda: warning(group(deer(B), (304, 452))),
    "w-accident-zone": collision,
    "w-embankment-left": lambda: embankment(False),
    "w-embankment-right": lambda: embankment(True),
    "w-ford": ford,
    "w-ferry": ferry,
    "w-village": village,
    "w-tunnel": tunnel,
    "w-tunnel-lamps": lambda: tunnel(True),
    "w-uneven": uneven,
    "w-speed-hump": hump,
    "w-hump-bridge": bridge_hump,
    "w-fog": fog,
    "w-ice": lambda: warning(group(snowflake(B), (300, 350))),
    "w-queue": queue,
    "w-obstacle": around,
    "w-slow": lambda: warning(text("慢", 300, 360, 176, B)),
    "w-danger": mark,
}
