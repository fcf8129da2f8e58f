"""Hand signals of the traffic police, seen from the front; the officer's right is the viewer's left."""

from svg import WHITE, circle, curve, document, head, limb, path, rect

SKIN = "#E2B48C"
UNIFORM = "#27384F"
VEST = "#C8E038"
BAND = "#F4F6F8"
GLOVE = "#FFFFFF"
MOTION = "#D5252B"
GROUND = "#E3E9EF"


def officer(viewer_left, viewer_right, gaze=0, motion=""):
    """An officer facing the viewer, 600 by 640.

    Each arm is (elbow, hand), seen from the viewer; `gaze` turns the face by so many units.
    """
    legs = limb([(276, 430), (270, 570)], 52, UNIFORM) + limb([(324, 430), (330, 570)], 52, UNIFORM)
    shoes = rect(236, 574, 60, 26, "#15181C", r=10) + rect(304, 574, 60, 26, "#15181C", r=10)
    body = path("M234,236 C250,222 350,222 366,236 L360,440 L240,440 Z", UNIFORM)
    vest = path("M246,240 L354,240 L350,420 L250,420 Z", VEST) + rect(248, 318, 104, 18, BAND) + rect(249, 372, 102, 18, BAND)
    arms = ""
    for shoulder, (elbow, hand) in (((248, 256), viewer_left), ((352, 256), viewer_right)):
        arms += limb([shoulder, elbow, hand], 42, UNIFORM)
        arms += circle(*hand, 27, GLOVE, stroke="#8A94A0", width=4)
    face = circle(300, 160, 50, SKIN) + circle(284 + gaze, 158, 5, "#15181C") + circle(316 + gaze, 158, 5, "#15181C")
    cap = path("M240,140 C244,92 356,92 360,140 Z", WHITE) + rect(244, 132, 112, 14, UNIFORM, r=6) + circle(300, 118, 9, "#E3B23C")
    neck = rect(282, 200, 36, 40, SKIN)
    return document(600, 640, rect(0, 0, 600, 640, GROUND, r=36) + legs + shoes + neck + body + vest + face + cap + arms + motion)


DOWN_LEFT = ((226, 340), (222, 430))
DOWN_RIGHT = ((374, 340), (378, 430))
# An arm stretched towards the viewer is seen short, with the palm in front.
FORWARD_LEFT = ((214, 280), (204, 290))
FORWARD_RIGHT = ((386, 280), (396, 290))


def palm(x, y):
    """An open hand that faces the viewer."""
    fingers = "".join(rect(x - 26 + 13.5 * k, y - 50, 11, 40, GLOVE, r=5, stroke="#8A94A0", width=3) for k in range(4))
    return fingers + rect(x - 28, y - 20, 56, 48, GLOVE, r=14, stroke="#8A94A0", width=4)


def swing(d, tip, direction):
    """A red arrow that shows how a hand moves."""
    return curve(d, 12, MOTION, dash="22 12") + head(tip, direction, 40, 44, MOTION)


SIGNS = {
    "police-stop": lambda: officer(DOWN_LEFT, ((404, 190), (412, 80)), motion=palm(412, 70)),
    "police-straight": lambda: officer(
        ((160, 262), (70, 262)), ((440, 262), (530, 262)), gaze=-16,
        motion=swing("M96,330 C180,372 260,360 300,330", (320, 308), 45),
    ),
    "police-left-turn": lambda: officer(
        FORWARD_LEFT, ((404, 336), (388, 408)), gaze=14,
        motion=palm(204, 286) + swing("M500,330 C510,400 476,440 436,440", (400, 434), 280),
    ),
    "police-left-wait": lambda: officer(
        DOWN_LEFT, ((420, 320), (470, 370)), gaze=14,
        motion=swing("M520,340 C536,380 528,410 504,430", (482, 446), 235),
    ),
    "police-right-turn": lambda: officer(
        ((196, 336), (212, 408)), FORWARD_RIGHT, gaze=-14,
        motion=palm(396, 286) + swing("M100,330 C90,400 124,440 164,440", (200, 434), 80),
    ),
    "police-lane-change": lambda: officer(
        ((196, 300), (176, 312)), DOWN_RIGHT, gaze=-10,
        motion=swing("M110,330 C150,380 220,384 262,366", (296, 348), 60),
    ),
    "police-slow-down": lambda: officer(
        ((176, 300), (104, 336)), DOWN_RIGHT, gaze=-10,
        motion=swing("M70,270 L70,420", (70, 460), 180),
    ),
    "police-pull-over": lambda: officer(
        ((196, 330), (184, 400)), ((410, 190), (420, 80)), gaze=0,
        motion=palm(420, 70) + swing("M120,440 C160,486 230,486 266,462", (298, 440), 58),
    ),
}
