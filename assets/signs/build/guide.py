"""Guide signs: green for motorways, blue for other roads."""

from figures import car_front, car_side
from frames import motorway, panel
from glyphs import text
from svg import BLUE, GREEN, RED, WHITE, arrow, circle, curve, group, head, line, path, poly, rect

W = WHITE


def named(last):
    """The plate of a motorway with a national number; its last line says what happens here."""
    shield = (
        rect(236, 44, 328, 172, GREEN, r=26, stroke=W, width=8)
        + rect(240, 48, 320, 48, RED, r=22)
        + text("国家高速", 400, 72, 32, W, gap=0.3)
        + text("G56", 400, 156, 84, W)
    )
    return shield + text("杭瑞高速", 400, 312, 104, W, gap=0.2) + text(last, 400, 478, 120, W, gap=0.3)


def exit_ahead():
    return (
        text("出口", 280, 210, 150, W, gap=0.2)
        + text("EXIT", 280, 330, 56, W, gap=0.14)
        + text("500m", 280, 470, 110, W)
        + group(arrow([(0, 150), (0, -170)], 62, W, 136, 164), (630, 320), turn=45)
    )


def service_area():
    pump = rect(0, 0, 92, 150, W, r=8) + rect(16, 18, 60, 46, GREEN) + curve("M92,40 L120,66 L120,124 C120,146 96,146 96,124", 12, W)
    fork = "".join(line([(x, 0), (x, 52)], 9, W) for x in (0, 17, 34)) + path("M-5,46 L39,46 C39,72 26,76 22,80 L22,150 L12,150 L12,80 C8,76 -5,72 -5,46 Z", W)
    knife = path("M72,0 C100,10 100,70 92,86 L84,86 L84,150 L72,150 Z", W)
    bed = rect(0, 84, 150, 22, W) + rect(0, 40, 12, 96, W) + rect(138, 84, 12, 52, W) + circle(36, 62, 17, W) + rect(58, 56, 88, 28, W, r=8)
    spanner = group(rect(-13, -50, 26, 124, W, r=10) + circle(0, -62, 36, W) + rect(-12, -104, 24, 44, GREEN), (0, 0), turn=35)
    return (
        text("青山服务区", 400, 140, 112, W, gap=0.12)
        + group(pump, (90, 250))
        + group(fork + knife, (282, 250))
        + group(bed, (430, 262))
        + group(spanner, (690, 340))
        + text("1km", 400, 498, 96, W)
    )


def toll():
    return text("收费站", 400, 230, 150, W, gap=0.15) + text("TOLL GATE", 400, 374, 60, W, gap=0.1) + text("ETC", 400, 496, 84, W)


def escape_ramp():
    road = path("M120,540 L200,540 L330,60 L270,60 Z", W) + curve("M250,330 C330,250 420,250 520,130", 46, W)
    gravel = "".join(circle(x, y, 9, W) for x, y in ((470, 236), (500, 212), (528, 190), (500, 246), (532, 222), (470, 270)))
    return panel(road + gravel + group(car_side(W, BLUE), (410, 470), scale=1.2))


def telephone():
    handset = path("M150,214 C150,120 450,120 450,214 L450,262 L360,262 L360,214 C330,196 270,196 240,214 L240,262 L150,262 Z", W)
    body = path("M196,300 L404,300 L470,440 L130,440 Z", W) + circle(300, 372, 52, GREEN)
    return panel(handset + body + text("SOS", 300, 512, 76, W), GREEN)


def no_through():
    return panel(rect(262, 190, 76, 340, W) + rect(170, 120, 260, 76, RED))


SIGNS = {
    "g-motorway-start": lambda: motorway(named("起点")),
    "g-motorway-end": lambda: motorway(named("终点")),
    "g-parking": lambda: panel(text("P", 300, 300, 400, W)),
    "g-exit": lambda: motorway(exit_ahead()),
    "g-service-area": lambda: motorway(service_area()),
    "g-toll": lambda: motorway(toll()),
    "g-escape-ramp": escape_ramp,
    "g-telephone": telephone,
    "g-no-through-road": no_through,
}
