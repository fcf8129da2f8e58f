"""Pictograms shared by several signs, drawn around (0, 0) unless said otherwise."""

from svg import arrow, circle, curve, ellipse, group, limb, line, path, poly, rect


def car_side(colour, ground):
    """A saloon seen from its right side, 200 wide, wheels standing on y = 0."""
    body = path(
        "M-100,-22 C-100,-44 -92,-50 -70,-54 L-46,-86 C-42,-92 -36,-94 -28,-94 L24,-94"
        " C34,-94 40,-90 46,-84 L68,-56 C92,-52 100,-46 100,-22 Z",
        colour,
    )
    glass = path("M-50,-56 L-32,-80 L-6,-80 L-6,-56 Z M6,-80 L24,-80 C28,-80 31,-79 34,-75 L48,-56 L6,-56 Z", ground)
    wheels = "".join(circle(x, -20, 20, colour, stroke=ground, width=6) for x in (-56, 56))
    return body + glass + wheels


def car_front(colour, ground):
    """A car seen from ahead, 200 wide, standing on y = 0."""
    body = path(
        "M-72,-84 L-52,-142 C-49,-150 -44,-154 -36,-154 L36,-154 C44,-154 49,-150 52,-142 L72,-84"
        " C90,-80 98,-70 98,-54 L98,-18 L-98,-18 L-98,-54 C-98,-70 -90,-80 -72,-84 Z",
        colour,
    )
    glass = path("M-52,-86 L-38,-134 L38,-134 L52,-86 Z", ground)
    lamps = circle(-66, -54, 15, ground) + circle(66, -54, 15, ground)
    wheels = rect(-90, -22, 38, 24, colour, r=6) + rect(52, -22, 38, 24, colour, r=6)
    return body + glass + lamps + wheels


def truck_side(colour, ground):
    """A lorry with a box body, facing left, 240 wide, standing on y = 0."""
    box = rect(-48, -130, 168, 108, colour)
    cab = path("M-120,-22 L-120,-66 L-100,-104 L-58,-104 L-58,-22 Z", colour)
    glass = path("M-108,-66 L-92,-92 L-72,-92 L-72,-66 Z", ground)
    wheels = "".join(circle(x, -20, 21, colour, stroke=ground, width=7) for x in (-84, 22, 76))
    return box + cab + glass + wheels


def bus_side(colour, ground):
    """A coach facing left, 260 wide, standing on y = 0."""
    body = path("M-130,-22 L-130,-92 C-130,-116 -122,-124 -100,-124 L118,-124 C126,-124 130,-120 130,-112 L130,-22 Z", colour)
    glass = "".join(rect(x, -106, 38, 38, ground, r=4) for x in (-66, -20, 26, 72))
    front = path("M-116,-68 L-116,-92 C-116,-102 -112,-106 -104,-106 L-78,-106 L-78,-68 Z", ground)
    wheels = "".join(circle(x, -20, 22, colour, stroke=ground, width=7) for x in (-76, 74))
    return body + glass + front + wheels


def tractor_side(colour, ground):
    """A farm tractor facing left, standing on y = 0."""
    return (
        path("M-92,-40 L-92,-82 L-16,-86 L-16,-40 Z", colour)
        + line([(-62, -80), (-62, -124)], 12, colour)
        + path("M-22,-40 L-22,-96 L4,-100 L4,-140 L16,-140 L70,-140 L84,-40 Z M18,-126 L18,-92 L58,-92 L56,-126 Z", colour)
        + circle(44, -50, 50, colour, stroke=ground, width=8)
        + circle(44, -50, 18, ground)
        + circle(-68, -28, 28, colour, stroke=ground, width=7)
        + circle(-68, -28, 9, ground)
    )


def motorcycle_side(colour, ground):
    """A motorcycle facing left, standing on y = 0."""
    return (
        circle(-76, -36, 30, "none", stroke=colour, width=13)
        + circle(76, -36, 30, "none", stroke=colour, width=13)
        + limb([(-76, -36), (-48, -98), (-64, -112)], 12, colour)
        + path("M-52,-90 C-30,-104 0,-100 10,-82 L70,-92 C84,-94 92,-86 92,-76 L44,-66 L30,-36 L-26,-36 L-40,-66 Z", colour)
        + limb([(20, -46), (76, -36)], 14, colour)
        + circle(-60, -86, 11, colour)
    )


def bicycle_side(colour, ground):
    """A bicycle facing left, standing on y = 0."""
    return (
        circle(-70, -48, 44, "none", stroke=colour, width=12)
        + circle(70, -48, 44, "none", stroke=colour, width=12)
        + limb([(-70, -48), (-44, -118), (40, -118), (70, -48), (4, -48), (-38, -102)], 11, colour)
        + limb([(4, -48), (44, -130)], 11, colour)
        + limb([(26, -132), (62, -132)], 12, colour)
        + limb([(-44, -118), (-50, -140), (-72, -142)], 11, colour)
    )


def walker(colour):
    """A grown person walking to the left, 250 tall, feet at y = 0."""
    return (
        circle(-6, -224, 24, colour)
        + limb([(2, -178), (6, -104)], 46, colour)
        + limb([(-6, -184), (-46, -146), (-62, -100)], 19, colour)
        + limb([(12, -184), (44, -148), (50, -98)], 19, colour)
        + limb([(-2, -100), (-24, -58), (-56, -8)], 25, colour)
        + limb([(12, -100), (34, -58), (62, -12)], 25, colour)
    )


def child(colour, skirt=False):
    """A child running to the left, 200 tall, feet at y = 0."""
    body = (
        path("M-12,-142 L22,-142 L52,-64 L-32,-64 Z", colour, stroke=colour, width=8)
        if skirt
        else limb([(4, -128), (10, -82)], 40, colour)
    )
    return (
        circle(-8, -174, 23, colour)
        + body
        + limb([(-4, -136), (-40, -114), (-64, -132)], 15, colour)
        + limb([(16, -134), (46, -106), (70, -118)], 15, colour)
        + limb([(0, -74), (-34, -52), (-44, -8)], 20, colour)
        + limb([(16, -74), (40, -36), (76, -40)], 20, colour)
    )


def digger(colour):
    """A person with a shovel and a heap, about 260 wide, standing on y = 0."""
    return (
        circle(-8, -206, 25, colour)
        + limb([(10, -164), (44, -98)], 42, colour)
        + limb([(2, -168), (-30, -130), (-66, -104)], 18, colour)
        + limb([(22, -150), (-2, -112), (-28, -80)], 18, colour)
        + limb([(36, -92), (6, -54), (10, -8)], 25, colour)
        + limb([(52, -94), (70, -50), (96, -8)], 25, colour)
        + limb([(-14, -64), (-98, -124)], 11, colour)
        + limb([(-14, -64), (-46, -87)], 11, colour)
        + path("M-150,0 C-140,-44 -118,-70 -96,-70 C-70,-70 -52,-34 -40,0 Z", colour)
    )


def horn(colour):
    """A bulb horn pointing to the left, about 280 wide, centred on (0, 0)."""
    return (
        path("M-140,-66 C-116,-26 -70,-20 -10,-20 L44,-20 L44,20 L-10,20 C-70,20 -116,26 -140,66 Z", colour)
        + rect(52, -24, 14, 48, colour, r=4)
        + ellipse(106, 0, 44, 36, colour)
    )


def locomotive(colour, ground):
    """A steam locomotive facing left, about 250 wide, standing on y = 0."""
    return (
        rect(-104, -96, 150, 56, colour, r=8)
        + rect(40, -142, 72, 102, colour)
        + rect(30, -154, 92, 16, colour)
        + rect(58, -124, 36, 36, ground)
        + poly([(-92, -94), (-100, -146), (-52, -146), (-60, -94)], colour)
        + rect(-28, -116, 26, 24, colour, r=8)
        + poly([(-104, -44), (-132, -4), (-88, -4), (-88, -44)], colour)
        + "".join(circle(x, -24, 24, colour, stroke=ground, width=6) for x in (-62, -6))
        + circle(72, -32, 32, colour, stroke=ground, width=6)
        + curve("M-74,-158 C-70,-186 -40,-176 -30,-190 C-10,-208 20,-192 40,-200", 14, colour, cap="round")
    )


def lorry_tall(colour, ground):
    """A lorry seen from behind, 180 wide, standing on y = 0."""
    return (
        rect(-84, -190, 168, 150, colour)
        + rect(-70, -44, 36, 44, colour, r=6)
        + rect(34, -44, 36, 44, colour, r=6)
        + rect(-84, -60, 168, 22, colour)
        + line([(0, -180), (0, -62)], 7, ground)
    )


def pair_of_arrows(colour, down="left"):
    """One arrow up and one down, 220 tall, centred on (0, 0); traffic keeps right."""
    x = -52 if down == "left" else 52
    return arrow([(x, -110), (x, 110)], 40, colour, 78, 92) + arrow([(-x, 110), (-x, -110)], 40, colour, 78, 92)


def cow(colour):
    """A cow facing left, about 240 wide, standing on y = 0."""
    return (
        path(
            "M-118,-104 L-98,-128 L-84,-122 L-66,-138 L96,-138 C112,-138 118,-128 118,-112 L118,-52 L104,-52 L104,-96"
            " L96,-62 L96,0 L74,0 L74,-56 C40,-48 0,-48 -26,-56 L-26,0 L-48,0 L-48,-62 C-58,-72 -62,-84 -66,-96 L-92,-82 L-112,-86 Z",
            colour,
        )
        + limb([(-98, -124), (-112, -140)], 8, colour)
    )


def deer(colour):
    """A leaping deer facing left, about 220 wide, hind feet on y = 0."""
    return (
        path(
            "M-112,-146 L-84,-168 L-66,-160 L-42,-112 L56,-86 C84,-80 92,-62 86,-44 L64,-40 L22,-56 L-34,-70 C-56,-76 -62,-96 -68,-124 L-92,-136 Z",
            colour,
        )
        + limb([(-36, -84), (-84, -64), (-104, -84)], 14, colour)
        + limb([(-28, -78), (-62, -44), (-92, -52)], 14, colour)
        + limb([(66, -58), (96, -32), (84, 0)], 15, colour)
        + limb([(58, -54), (70, -26), (112, -4)], 15, colour)
        + limb([(84, -76), (98, -90)], 9, colour)
        + limb([(-76, -164), (-66, -204), (-44, -222)], 8, colour)
        + limb([(-68, -190), (-88, -214)], 8, colour)
        + limb([(-70, -178), (-46, -188)], 8, colour)
    )


def wheelchair(colour):
    """A person in a wheelchair facing right, about 170 wide, standing on y = 0."""
    return (
        circle(-18, -208, 24, colour)
        + limb([(-18, -170), (-12, -96), (46, -96), (72, -30), (92, -36)], 24, colour)
        + limb([(-16, -140), (36, -136)], 16, colour)
        + curve("M-46,-122 A66,66 0 1 0 44,-46", 17, colour, cap="round")
    )


def snowflake(colour):
    """A six-armed snowflake, 200 tall, centred on (0, 0)."""
    arm = limb([(0, 0), (0, -100)], 15, colour) + limb([(-26, -90), (0, -62), (26, -90)], 13, colour)
    return "".join(group(arm, turn=60 * k) for k in range(6))


def trailer(colour, ground):
    """A tractor unit with a semi-trailer, facing left, 280 wide, standing on y = 0."""
    return (
        rect(-76, -112, 216, 78, colour)
        + path("M-140,-22 L-140,-64 L-122,-100 L-88,-100 L-88,-40 L-60,-40 L-60,-22 Z", colour)
        + path("M-130,-64 L-116,-90 L-102,-90 L-102,-64 Z", ground)
        + "".join(circle(x, -18, 18, colour, stroke=ground, width=6) for x in (-112, -70, 62, 106))
    )
