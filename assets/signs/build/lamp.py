"""Warning lamps and tell-tales of the instrument panel, in the colour in which they light up."""

from frames import tile
from glyphs import text
from svg import circle, curve, group, limb, line, path, poly, rect

RED = "#FF3B30"
AMBER = "#FFB000"
GREEN = "#35D05B"
BLUE = "#3E8BFF"
TILE = "#16181C"


def oil():
    return (
        path("M150,300 L400,300 L400,270 L452,270 L452,300 L500,260 L520,284 L400,402 L190,402 L150,340 Z", RED)
        + line([(150, 320), (92, 290), (70, 330)], 26, RED)
        + rect(236, 244, 92, 24, RED)
        + rect(268, 256, 28, 50, RED)
        + path("M508,330 C534,366 534,392 508,392 C482,392 482,366 508,330 Z", RED)
    )


def battery():
    return (
        rect(108, 214, 384, 236, "none", stroke=RED, width=28)
        + rect(152, 166, 84, 48, RED)
        + rect(364, 166, 84, 48, RED)
        + rect(156, 316, 96, 26, RED)
        + rect(348, 316, 96, 26, RED)
        + rect(383, 281, 26, 96, RED)
    )


def brackets(colour):
    """The round frame of the brake tell-tales: a circle between two arcs."""
    return (
        circle(300, 300, 150, "none", stroke=colour, width=28)
        + curve("M148,148 A215,215 0 0 0 148,452", 28, colour, cap="round")
        + curve("M452,148 A215,215 0 0 1 452,452", 28, colour, cap="round")
    )


def brake():
    return brackets(RED) + path("M278,206 L322,206 L314,326 L286,326 Z", RED) + circle(300, 372, 22, RED)


def airbag():
    return (
        circle(392, 150, 50, RED)
        + limb([(424, 246), (424, 396), (290, 396), (250, 500)], 52, RED)
        + limb([(410, 262), (330, 320)], 36, RED)
        + circle(216, 262, 92, "none", stroke=RED, width=28)
        + limb([(150, 480), (200, 400)], 28, RED)
    )


def belt():
    return (
        circle(296, 140, 58, RED)
        + path("M196,300 C196,236 236,216 296,216 C356,216 396,236 396,300 L396,420 L196,420 Z", RED)
        + limb([(216, 430), (200, 510)], 60, RED)
        + limb([(376, 430), (392, 510)], 60, RED)
        + line([(404, 214), (190, 432)], 30, TILE)
        + line([(404, 214), (190, 432)], 12, RED)
        + circle(206, 418, 42, TILE)
        + circle(206, 418, 27, RED)
    )


def engine():
    return (
        path(
            "M196,232 L250,232 L250,202 L220,202 L220,172 L370,172 L370,202 L340,202 L340,232 L396,232 L436,276"
            " L474,276 L474,236 L516,236 L516,424 L474,424 L474,380 L440,380 L396,436 L240,436 L196,384 L164,384"
            " L164,430 L128,430 L128,250 L164,250 L164,300 L196,300 Z",
            "none",
            stroke=AMBER,
            width=26,
        )
    )


def headlamp(colour, beam_fall, beams=4):
    """A lamp facing left with light going out of it; low beams fall, high beams are level."""
    lens = path("M330,160 C490,160 520,240 520,300 C520,360 490,440 330,440 C300,400 300,200 330,160 Z", "none", stroke=colour, width=28)
    rays = "".join(
        line([(264, 186 + k * 228 / (beams - 1)), (84, 186 + k * 228 / (beams - 1) + beam_fall)], 26, colour, cap="round")
        for k in range(beams)
    )
    return lens + rays


def front_fog():
    wave = curve("M176,150 C236,210 116,260 176,320 C226,372 136,420 176,470", 26, GREEN, cap="round")
    return headlamp(GREEN, 44, beams=3) + wave


def hazard():
    return (
        poly([(300, 96), (530, 484), (70, 484)], "none", stroke=RED, width=34)
        + poly([(300, 242), (404, 418), (196, 418)], "none", stroke=RED, width=30)
    )


def fuel():
    return (
        path("M150,120 L350,120 L350,480 L150,480 Z M190,164 L310,164 L310,264 L190,264 Z", AMBER).replace(
            "<path", '<path fill-rule="evenodd"'
        )
        + rect(122, 470, 256, 32, AMBER)
        + curve("M350,300 L384,300 C408,300 412,316 412,340 L412,400 C412,446 474,446 474,400 L474,232 L410,158", 26, AMBER, cap="round")
    )


def coolant():
    waves = "".join(
        curve(f"M110,{y} c40,-34 60,-34 95,0 s60,34 95,0 s60,-34 95,0 s60,34 95,0", 26, RED, cap="round") for y in (452, 516)
    )
    return (
        line([(286, 100), (286, 330)], 40, RED, cap="round")
        + circle(286, 350, 56, RED)
        + "".join(rect(300, y, 110, 26, RED) for y in (108, 178, 248))
        + waves
    )


def rear_fog():
    wave = curve("M424,150 C484,210 364,260 424,320 C474,372 384,420 424,470", 26, AMBER, cap="round")
    lens = path("M270,160 C110,160 80,240 80,300 C80,360 110,440 270,440 C300,400 300,200 270,160 Z", "none", stroke=AMBER, width=28)
    rays = "".join(line([(336, 186 + k * 114), (516, 186 + k * 114)], 26, AMBER, cap="round") for k in range(3))
    return lens + rays + wave


def position():
    half = path("M276,220 C190,220 168,268 168,300 C168,332 190,380 276,380 C290,350 290,250 276,220 Z", "none", stroke=GREEN, width=24)
    rays = "".join(line([(134, 300 + dy), (70, 300 + dy * 1.9)], 24, GREEN, cap="round") for dy in (-70, 0, 70))
    side = half + rays
    return side + group(side, (600, 0), mirror=True)


def turn_lamp(mirror):
    return group(poly([(76, 300), (316, 108), (316, 220), (524, 220), (524, 380), (316, 380), (316, 492)], GREEN), (600, 0) if mirror else (0, 0), mirror=mirror)


def windscreen(colour):
    return path("M96,250 C220,150 380,150 504,250 L436,456 C350,420 250,420 164,456 Z", "none", stroke=colour, width=26)


def wiper():
    return windscreen(GREEN) + line([(330, 470), (214, 236)], 24, GREEN, cap="round") + circle(330, 474, 22, GREEN)


def washer():
    jets = curve("M300,330 L300,120 M300,200 C280,110 220,90 176,140 M300,200 C320,110 380,90 424,140", 22, GREEN, cap="round", dash="34 26")
    return windscreen(GREEN) + jets


def hot_air(frame):
    arrows = "".join(
        curve(f"M{x},520 c-40,-40 40,-70 0,-120 c-30,-40 10,-70 0,-110", 20, AMBER, cap="round") + poly([(x, 232), (x + 32, 300), (x - 32, 300)], AMBER)
        for x in (210, 300, 390)
    )
    return frame + arrows


def car_open(part):
    """A car from above with doors open, or from the side with a lid open."""
    if part == "door":
        body = rect(216, 110, 168, 380, RED, r=60) + rect(246, 210, 108, 60, TILE, r=10) + rect(246, 380, 108, 44, TILE, r=10)
        return body + line([(212, 280), (110, 350)], 24, RED, cap="round") + line([(388, 280), (490, 350)], 24, RED, cap="round")
    body = path("M60,430 C60,360 84,340 150,334 L214,258 C224,246 236,240 252,240 L380,240 C396,240 408,246 418,258 L470,330 C530,340 540,360 540,430 Z", RED)
    glass = path("M230,330 L272,276 L372,276 L410,330 Z", TILE)
    wheels = "".join(circle(x, 430, 48, TILE) + circle(x, 430, 34, RED) for x in (170, 430))
    lid = line([(206, 262), (96, 170)], 26, RED, cap="round") if part == "bonnet" else line([(430, 250), (512, 150)], 26, RED, cap="round")
    return body + glass + wheels + lid


def tyre():
    return (
        curve("M196,150 C110,250 110,380 180,460 L420,460 C490,380 490,250 404,150", 30, AMBER, cap="round")
        + "".join(line([(x, 460), (x, 508)], 26, AMBER) for x in (196, 248, 300, 352, 404))
        + path("M280,190 L320,190 L312,330 L288,330 Z", AMBER)
        + circle(300, 384, 24, AMBER)
    )


def skidding():
    car = path("M210,330 L222,286 C226,270 236,264 252,264 L348,264 C364,264 374,270 378,286 L390,330 C404,336 408,344 408,360 L408,404 L192,404 L192,360 C192,344 196,336 210,330 Z", AMBER)
    car = group(car + rect(238, 284, 124, 44, TILE, r=8) + circle(226, 368, 16, TILE) + circle(374, 368, 16, TILE), (0, -110))
    tracks = "".join(curve(f"M{x},330 c70,50 -70,80 0,130 c20,16 20,40 0,60", 24, AMBER, cap="round") for x in (226, 374))
    return car + tracks


SIGNS = {
    "lamp-oil": lambda: tile(oil()),
    "lamp-battery": lambda: tile(battery()),
    "lamp-brake": lambda: tile(brake()),
    "lamp-abs": lambda: tile(brackets(AMBER) + text("ABS", 300, 300, 92, AMBER, width=210)),
    "lamp-airbag": lambda: tile(airbag()),
    "lamp-belt": lambda: tile(belt()),
    "lamp-engine": lambda: tile(engine()),
    "lamp-high-beam": lambda: tile(headlamp(BLUE, 0)),
    "lamp-low-beam": lambda: tile(headlamp(GREEN, 56)),
    "lamp-front-fog": lambda: tile(front_fog()),
    "lamp-hazard": lambda: tile(hazard()),
    "lamp-fuel": lambda: tile(fuel()),
    "lamp-coolant": lambda: tile(coolant()),
    "lamp-rear-fog": lambda: tile(rear_fog()),
    "lamp-position": lambda: tile(position()),
    "lamp-turn-left": lambda: tile(turn_lamp(False)),
    "lamp-turn-right": lambda: tile(turn_lamp(True)),
    "lamp-wiper": lambda: tile(wiper()),
    "lamp-washer": lambda: tile(washer()),
    "lamp-defrost-front": lambda: tile(hot_air(windscreen(AMBER))),
    "lamp-defrost-rear": lambda: tile(hot_air(rect(96, 170, 408, 280, "none", r=40, stroke=AMBER, width=26))),
    "lamp-door": lambda: tile(car_open("door")),
    "lamp-bonnet": lambda: tile(car_open("bonnet")),
    "lamp-boot": lambda: tile(car_open("boot")),
    "lamp-parking-brake": lambda: tile(brackets(RED) + text("P", 300, 300, 150, RED)),
    "lamp-tyre": lambda: tile(tyre()),
    "lamp-stability": lambda: tile(skidding()),
}
