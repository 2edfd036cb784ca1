"""Scenes that draw.py draws several times: an alley from bare to green, a corner from a heap of
rubbish to a garden, a counter, a stage, a market, a gate. No real place, and nobody in them."""

# ── An alley in perspective: everything runs to one point ────────────────────

VANISHING = (430, 262)


def _left(depth, height):
    """A point of the left wall: depth 1 is near, 0.2 far; height in pixels of what is near."""
    return VANISHING[0] - 480 * depth, VANISHING[1] + (338 - height) * depth


def _right(depth, height):
    return VANISHING[0] + 470 * depth, VANISHING[1] + (338 - height) * depth


def _ground(depth, across):
    """A point of the ground: across from -1 at the left wall to 1 at the right one."""
    return VANISHING[0] + 475 * across * depth, VANISHING[1] + 338 * depth


def shape(points, fill, more=""):
    return '<polygon points="%s" fill="%s" %s/>' % (
        " ".join("%.0f,%.0f" % point for point in points), fill, more)


def panel(side, near, far, low, high, fill, more=""):
    return shape([side(near, low), side(far, low), side(far, high), side(near, high)], fill, more)


def at(depth, across, drawing):
    """A drawing that stands on the ground with its foot in the middle, smaller the farther."""
    x, y = _ground(depth, across)
    return '<g transform="translate(%.0f %.0f) scale(%.3f)">%s</g>' % (x, y, depth, drawing)


def box(soil=True):
    top = "#5b3d27" if soil else "#c9b391"
    return ('<rect x="-62" y="-58" width="124" height="58" fill="#9a6a3f"/>'
            '<path d="M-62 -38 h124 M-62 -19 h124" stroke="#7c5330" stroke-width="3"/>'
            '<polygon points="-62,-58 62,-58 50,-72 -50,-72" fill="%s"/>' % top)


def leaves(spots, colours=("#3f7d46", "#569a55", "#2f6a3b")):
    return "".join('<ellipse cx="%d" cy="%d" rx="%d" ry="%d" fill="%s"/>' % (
        x, y, r, int(r * 0.86), colours[i % len(colours)]) for i, (x, y, r) in enumerate(spots))


def sprout(colours=("#6aa84f", "#7fb85f")):
    return ('<path d="M-30 -70 v-30 M0 -72 v-38 M30 -70 v-28" stroke="#4e7a3a" stroke-width="4"/>'
            + leaves([(-38, -100, 12), (-22, -104, 12), (-9, -112, 13), (9, -114, 13),
                      (22, -98, 12), (38, -102, 12)], colours))


def bush(flowers):
    dots = "".join('<circle cx="%d" cy="%d" r="7" fill="%s"/>' % (x, y, flowers) for x, y in (
        (-40, -112), (-12, -140), (20, -118), (44, -98), (-58, -88), (2, -98)))
    return leaves([(-48, -92, 34), (0, -112, 44), (46, -90, 34), (-18, -82, 30), (22, -80, 30)]) + dots


def _alley(left, right, paint):
    windows = "".join(
        panel(_left, near, far, 190, 330, "#f1ead8", 'stroke="#7b5a3c" stroke-width="4"')
        + panel(_left, (near + far) / 2 + 0.004, (near + far) / 2, 190, 330, "#7b5a3c")
        for near, far in ((0.86, 0.72), (0.50, 0.44)))
    doors = "".join(
        panel(_right, near, far, 0, 300, fill, 'stroke="#4a3826" stroke-width="3"')
        for near, far, fill in ((0.80, 0.66, "#4f6f5c"), (0.46, 0.40, "#7b4a38")))
    return (
        '<rect width="800" height="600" fill="#cfe3f1"/>'
        '<rect y="0" width="800" height="140" fill="#bcd8ec"/>'
        + shape([(335, 120), (535, 120), (535, 330), (335, 330)], "#c3b9a6")
        + leaves([(400, 190, 44), (450, 170, 52), (492, 198, 40)], ("#6d9a6a", "#7dab76"))
        + panel(_left, 1.2, 0.2, 0, 640, left) + panel(_right, 1.2, 0.2, 0, 600, right)
        + panel(_left, 1.2, 0.2, 0, 70, paint) + panel(_right, 1.2, 0.2, 0, 70, paint)
        + shape([_ground(1.2, -1), _ground(0.2, -1), _ground(0.2, 1), _ground(1.2, 1)], "#a9a49c")
        + windows + doors
        + "".join('<path d="M%.0f %.0f L%.0f %.0f" stroke="#3b3b3b" stroke-width="%d" fill="none"/>' % (
            *_left(1.2, high), *_left(0.2, high - 20), 2) for high in (560, 540, 522)))


def _hatch(side):
    """Where plaster came off."""
    return (panel(side, 0.99, 0.90, 120, 176, "#b59f80") + panel(side, 0.66, 0.60, 380, 440, "#b59f80")
            + panel(side, 0.58, 0.55, 90, 130, "#a8906f"))


DEPTHS = (1.02, 0.80, 0.64, 0.52, 0.43, 0.36, 0.30, 0.26)


def alley_bare():
    return (_alley("#cdb893", "#c7a987", "#b5a587") + _hatch(_left) + _hatch(_right)
            + '<ellipse cx="470" cy="520" rx="90" ry="16" fill="#8f9aa0"/>'
            + '<path d="M250 590 l70 -60 l-20 -24 l60 -50" stroke="#8d8880" stroke-width="4" fill="none"/>'
            + at(0.86, -0.80, '<rect x="-50" y="-54" width="100" height="54" fill="#a98c63"/>'
                 '<path d="M-50 -36 h100 M-50 -18 h100 M-30 -54 v54 M30 -54 v54" stroke="#80663f" stroke-width="4"/>')
            + at(0.60, -0.84, '<path d="M0 0 q-44 -8 -34 -56 q8 -26 24 -34 h24 q18 8 24 34 q8 48 -38 56 z" fill="#5b6b72"/>')
            + at(0.78, 0.84, '<rect x="-34" y="-150" width="16" height="150" fill="#8b8b8b"/>'
                 '<rect x="-60" y="-160" width="70" height="18" fill="#9b9b9b"/>'))


def alley_boxes():
    sacks = ('<path d="M-40 0 v-62 q40 -16 80 0 v62 z" fill="#d7cdb6" stroke="#9c9078" stroke-width="3"/>'
             '<rect x="-22" y="-44" width="44" height="24" fill="#5f8a4c"/>')
    spade = ('<path d="M0 0 l30 -190" stroke="#8a5a2f" stroke-width="9"/>'
             '<path d="M-16 4 l30 5 l6 -44 l-26 -5 z" fill="#7d8790"/>')
    return (_alley("#cdb893", "#c7a987", "#b5a587") + _hatch(_right)
            + "".join(at(d, -0.80, box(soil=i < 3)) for i, d in reversed(list(enumerate(DEPTHS))))
            + at(0.66, 0.72, sacks) + at(0.74, 0.60, sacks) + at(0.90, -0.42, spade))


def alley_sprouts():
    drawn = []
    for i, depth in reversed(list(enumerate(DEPTHS))):
        drawn.append(at(depth, -0.80, (sprout() if i < 4 else "") + box()))
    can = ('<path d="M-34 0 v-52 h68 v52 z" fill="#5d8fb0"/><path d="M34 -40 l38 -22" stroke="#5d8fb0" stroke-width="10"/>'
           '<path d="M-20 -52 q20 -34 40 0" stroke="#3d6c8b" stroke-width="7" fill="none"/>')
    return (_alley("#dcc9a3", "#c7a987", "#8fae8b") + "".join(drawn) + at(0.86, -0.34, can))


def alley_green():
    drawn = []
    flowers = ("#d1495b", "#edae49", "#d97fb0", "#f4f1e8")
    for i, depth in reversed(list(enumerate(DEPTHS))):
        drawn.append(at(depth, -0.80, bush(flowers[i % 4]) + box()))
        if i % 2:
            drawn.append(at(depth, 0.86, bush(flowers[(i + 1) % 4]) + box()))
    climbers = ""
    for depth in (0.98, 0.70, 0.62, 0.42, 0.37, 0.32):
        x, y = _left(depth, 300)
        climbers += ('<g transform="translate(%.0f %.0f) scale(%.2f)">' % (x, y, depth)
                     + leaves([(0, 0, 30), (12, -44, 26), (-6, -84, 24), (10, -120, 20), (4, 40, 30), (-4, 84, 30)])
                     + "</g>")
    bench = ('<rect x="-90" y="-62" width="180" height="14" fill="#8a5a2f"/><rect x="-90" y="-112" width="180" height="14" fill="#8a5a2f"/>'
             '<path d="M-76 0 v-112 M76 0 v-112" stroke="#4a4a4a" stroke-width="10"/>')
    return (_alley("#ead9b4", "#dbbf9a", "#8fae8b") + climbers + "".join(drawn)
            + at(0.70, 0.56, bench)
            + "".join(shape([_ground(d, -0.12), _ground(d - 0.05, -0.12), _ground(d - 0.05, 0.12), _ground(d, 0.12)], "#c7c0b2")
                      for d in (0.98, 0.84, 0.72, 0.62, 0.54, 0.47, 0.41, 0.36)))


def alley_dry():
    """One box from near: half of it has gone dry."""
    dry = ("#b8a045", "#9c8438", "#c9b35c")
    return ('<rect width="800" height="600" fill="#dcc9a3"/><rect y="392" width="800" height="22" fill="#b9a684"/>'
            '<rect y="414" width="800" height="186" fill="#a9a49c"/>'
            '<rect x="60" y="30" width="200" height="210" fill="#f1ead8" stroke="#7b5a3c" stroke-width="8"/>'
            '<path d="M160 30 v210 M60 135 h200" stroke="#7b5a3c" stroke-width="6"/>'
            + leaves([(150, 250, 46), (210, 226, 52), (270, 258, 56), (330, 232, 46), (240, 300, 60), (170, 306, 50), (320, 306, 50)])
            + leaves([(470, 300, 36), (520, 280, 34), (570, 304, 38), (630, 286, 30), (540, 322, 34), (610, 326, 30)], dry)
            + "".join('<circle cx="%d" cy="%d" r="10" fill="#d1495b"/>' % spot for spot in ((180, 240), (250, 214), (300, 270), (218, 296)))
            + '<rect x="90" y="330" width="620" height="170" fill="#9a6a3f"/>'
              '<path d="M90 386 h620 M90 442 h620" stroke="#7c5330" stroke-width="6"/>'
              '<polygon points="90,330 710,330 680,306 120,306" fill="#5b3d27" opacity="0.55"/>'
              '<path d="M90 520 q160 -50 320 -10 t330 -30" stroke="#2f2f2f" stroke-width="9" fill="none"/>')


# ── A corner: from a heap to a garden ────────────────────────────────────────

def _corner(wall):
    return ('<rect width="800" height="600" fill="#cfe3f1"/>'
            '<polygon points="0,120 420,170 420,400 0,440" fill="%s"/>'
            '<polygon points="800,90 420,170 420,400 800,450" fill="#bfa98a"/>'
            '<polygon points="0,440 420,400 800,450 800,600 0,600" fill="#a7a39b"/>'
            '<path d="M0 250 L420 275 M0 345 L420 338 M800 240 L420 275 M800 345 L420 338" stroke="#0002" stroke-width="3"/>'
            '<polygon points="620,150 720,128 720,330 620,320" fill="#7d8f9b"/>' % wall
            + leaves([(120, 90, 60), (190, 70, 70), (260, 96, 56)], ("#6d9a6a", "#7dab76", "#5f8d60")))


def _cart(x, y):
    return ('<g transform="translate(%d %d)"><polygon points="-70,-90 70,-90 56,0 -56,0" fill="#4f7f5a"/>'
            '<rect x="-78" y="-102" width="156" height="16" fill="#3a5f43"/>'
            '<circle cx="-40" cy="10" r="17" fill="#2b2b2b"/><circle cx="40" cy="10" r="17" fill="#2b2b2b"/></g>' % (x, y))


def _heap(spots):
    return "".join('<path d="M%d %d q-40 -8 -32 -50 q6 -26 24 -32 h20 q20 6 26 32 q6 42 -38 50 z" fill="%s" stroke="#2b2b2b" stroke-width="2"/>' % spot
                   for spot in spots)


def corner_heap():
    return (_corner("#c9b391")
            + _heap([(250, 440, "#4d4d57"), (310, 430, "#6e6a60"), (366, 446, "#5b6b72"), (220, 480, "#7a756a"),
                     (290, 486, "#3f3f49"), (356, 496, "#66707a"), (180, 520, "#5c564c"), (420, 520, "#4d4d57")])
            + _cart(540, 470) + '<path d="M90 520 l80 -14 l8 26 l-76 14 z M470 560 l60 -20 l16 24 l-66 22 z" fill="#d8cdb8"/>'
            + '<path d="M60 470 q80 50 210 60" stroke="#7c8a70" stroke-width="12" fill="none" opacity="0.5"/>')


def corner_levelled():
    fence = "".join('<path d="M%d %d v-90" stroke="#8a6a42" stroke-width="9"/>' % (x, y)
                    for x, y in ((90, 500), (190, 488), (290, 477), (390, 467), (490, 470), (590, 480)))
    barrow = ('<g transform="translate(600 545)"><polygon points="-80,-70 50,-70 24,-20 -46,-20" fill="#3f6f8f"/>'
              '<circle cx="-66" cy="-4" r="20" fill="#2b2b2b"/><path d="M20 -30 l96 -30 M10 -20 l10 26" stroke="#555" stroke-width="8"/></g>')
    return (_corner("#d8c39d")
            + '<polygon points="60,470 420,424 620,448 560,540 140,560" fill="#7a5638"/>'
              '<polygon points="150,500 330,470 420,486 240,522" fill="#68482d"/>'
            + fence + '<path d="M90 440 L390 405 L590 420 M90 470 L390 438 L590 452" stroke="#d24b3c" stroke-width="7" fill="none"/>'
            + barrow)


def corner_garden():
    flowers = "".join('<circle cx="%d" cy="%d" r="9" fill="%s"/>' % (x, y, c) for x, y, c in (
        (150, 470, "#d1495b"), (200, 452, "#edae49"), (250, 462, "#d97fb0"), (300, 442, "#d1495b"), (350, 452, "#edae49"),
        (400, 440, "#f4f1e8"), (450, 456, "#d1495b"), (500, 448, "#edae49"), (230, 500, "#f4f1e8"), (330, 494, "#d97fb0"), (430, 492, "#edae49")))
    return (_corner("#e6d3ad")
            + '<polygon points="60,470 420,414 620,448 560,540 140,560" fill="#5f9a55"/>'
              '<polygon points="60,470 140,560 560,540 620,448" fill="none" stroke="#d8cbb3" stroke-width="14"/>'
            + leaves([(150, 450, 34), (210, 434, 40), (280, 424, 44), (350, 420, 42), (420, 416, 40), (490, 428, 36), (550, 446, 30)])
            + flowers
            + '<path d="M300 420 v-150" stroke="#6b4f36" stroke-width="14"/>' + leaves([(270, 250, 46), (320, 226, 56), (350, 268, 44)])
            + '<rect x="640" y="392" width="110" height="70" rx="6" fill="#2f6a3b"/><path d="M660 462 v70 M730 462 v70" stroke="#4a4a4a" stroke-width="8"/>'
              '<path d="M656 414 h78 M656 432 h56" stroke="#f4f1e8" stroke-width="7"/>')


# ── Rooms and streets ────────────────────────────────────────────────────────

def _room(floor="#c9bfae"):
    return ('<rect width="800" height="600" fill="#eae4d6"/><rect y="430" width="800" height="170" fill="%s"/>'
            '<path d="M0 430 h800" stroke="#a59a86" stroke-width="6"/>' % floor)


def _chairs(y, colour, places):
    return "".join('<g transform="translate(%d %d)"><rect x="-30" y="-90" width="60" height="56" rx="6" fill="%s"/>'
                   '<rect x="-34" y="-36" width="68" height="14" fill="%s"/><path d="M-26 -22 v40 M26 -22 v40" stroke="#555" stroke-width="7"/></g>'
                   % (x, y, colour, colour) for x in places)


def counter_before():
    papers = "".join('<rect x="%d" y="%d" width="96" height="12" fill="%s" transform="rotate(%d %d %d)"/>' % (x, y, c, r, x, y)
                     for x, y, c, r in ((190, 262, "#fbf8ef", -2), (192, 250, "#efe7d3", 3), (190, 238, "#fbf8ef", -4), (196, 226, "#e6dcc4", 2),
                                        (470, 262, "#fbf8ef", 3), (474, 250, "#efe7d3", -3), (470, 238, "#fbf8ef", 2)))
    tape = "".join('<path d="M%d 560 v-120" stroke="#6b6b6b" stroke-width="9"/><ellipse cx="%d" cy="562" rx="26" ry="7" fill="#555"/>' % (x, x)
                   for x in (120, 300, 480, 660))
    return (_room() + '<rect x="90" y="274" width="620" height="170" fill="#8a6a4a"/><rect x="70" y="258" width="660" height="24" fill="#a98258"/>'
            + papers + tape + '<path d="M120 446 q90 36 180 0 q90 36 180 0 q90 36 180 0" stroke="#b23b2e" stroke-width="9" fill="none"/>'
            + '<rect x="610" y="80" width="120" height="120" rx="60" fill="#fbf8ef" stroke="#6b6b6b" stroke-width="8"/>'
              '<path d="M670 140 v-40 M670 140 l26 20" stroke="#333" stroke-width="7"/>')


def counter_after():
    return (_room("#bfc9c4") + '<rect x="90" y="274" width="620" height="150" fill="#3f7d5c"/><rect x="70" y="258" width="660" height="24" fill="#d8cbb3"/>'
            + '<rect x="250" y="60" width="300" height="120" rx="10" fill="#20302a"/>'
              '<text x="400" y="146" font-family="monospace" font-size="86" fill="#f0b94a" text-anchor="middle">035</text>'
            + "".join('<rect x="%d" y="208" width="64" height="50" rx="4" fill="#2b3a42"/><path d="M%d 258 v-6" stroke="#2b3a42" stroke-width="16"/>' % (x, x + 32)
                      for x in (170, 368, 566))
            + _chairs(560, "#4d7ea8", (130, 230, 330, 470, 570, 670)))


def stage():
    folds = "".join('<rect x="%d" y="40" width="26" height="350" fill="%s"/>' % (x, "#a8322b" if (x // 26) % 2 else "#8f2823") for x in range(60, 740, 26))
    stars = "".join('<circle cx="%d" cy="92" r="6" fill="#edae49"/>' % x for x in range(150, 660, 34))
    desks = "".join('<g transform="translate(%d 420)"><rect x="-78" y="-76" width="156" height="76" fill="%s"/><rect x="-86" y="-88" width="172" height="14" fill="#f4f1e8"/>'
                    '<path d="M0 -88 l14 -42" stroke="#444" stroke-width="6"/><circle cx="15" cy="-134" r="9" fill="#333"/></g>' % (x, c)
                    for x, c in ((190, "#2f6690"), (400, "#3f7d46"), (610, "#c98a2b")))
    return ('<rect width="800" height="600" fill="#3a2f2a"/>' + folds
            + '<rect x="130" y="120" width="540" height="76" fill="#f4e3b2"/>'
              '<text x="400" y="173" font-family="sans-serif" font-weight="bold" font-size="46" fill="#8f2823" text-anchor="middle">HỘI THI DÂN VẬN KHÉO</text>'
            + stars + '<rect y="390" width="800" height="210" fill="#8a5a3a"/><path d="M0 430 h800 M0 480 h800 M0 540 h800" stroke="#734829" stroke-width="4"/>'
            + desks)


def exhibition():
    stands = "".join(
        '<g transform="translate(%d 150)"><rect width="190" height="250" fill="#fbf8ef" stroke="#8a8170" stroke-width="6"/><rect width="190" height="44" fill="%s"/>'
        '<rect x="18" y="60" width="70" height="56" fill="%s"/><rect x="102" y="60" width="70" height="56" fill="#b9cdb4"/>' % (x, c, c)
        + "".join('<rect x="18" y="%d" width="%d" height="9" fill="#9a9488"/>' % (136 + 20 * i, w) for i, w in enumerate((154, 140, 150, 110, 146)))
        + '<path d="M20 250 v120 M170 250 v120" stroke="#6b6353" stroke-width="10"/></g>'
        for x, c in ((50, "#2f6690"), (305, "#3f7d46"), (560, "#c98a2b")))
    return (_room("#b7ab97") + '<path d="M0 60 q100 50 200 0 t200 0 t200 0 t200 0" stroke="#b23b2e" stroke-width="5" fill="none"/>'
            + "".join('<polygon points="%d,%d %d,%d %d,%d" fill="%s"/>' % (x, 76, x + 34, 76, x + 17, 116, c)
                      for x, c in zip(range(30, 780, 62), ("#d1495b", "#edae49", "#3f7d46", "#2f6690") * 4)) + stands)


def market():
    rows = []
    for x, colours in ((70, ("#c0392b", "#d9534f")), (310, ("#d99a2b", "#edae49")), (550, ("#3f7d46", "#6aa84f"))):
        rows.append('<rect x="%d" y="330" width="190" height="130" fill="#8a6a4a"/><polygon points="%d,330 %d,330 %d,290 %d,290" fill="#a98258"/>'
                    % (x, x - 10, x + 200, x + 180, x + 10))
        rows += ['<circle cx="%d" cy="%d" r="17" fill="%s"/>' % (x + 24 + 36 * (i % 5), 306 - 20 * (i // 5) + 6 * (i % 2), colours[i % 2]) for i in range(10)]
        rows.append('<rect x="%d" y="352" width="90" height="54" rx="4" fill="#fbf8ef" stroke="#b23b2e" stroke-width="5"/>'
                    '<path d="M%d 372 h58 M%d 388 h40" stroke="#333" stroke-width="7"/>' % (x + 50, x + 66, x + 66))
    awning = "".join('<polygon points="%d,120 %d,120 %d,210 %d,210" fill="%s"/>' % (x, x + 80, x + 80, x, c)
                     for x, c in zip(range(0, 800, 80), ("#2f6690", "#f4f1e8") * 5))
    return ('<rect width="800" height="600" fill="#dfe6e8"/>' + '<rect y="460" width="800" height="140" fill="#b3ada3"/>'
            + '<path d="M60 210 V460 M740 210 V460" stroke="#5c6b75" stroke-width="14"/>' + awning + "".join(rows)
            + '<path d="M0 520 h800" stroke="#edc948" stroke-width="12"/>')


def gate():
    stripes = "".join('<polygon points="%d,600 %d,600 %d,470 %d,470" fill="#f4f1e8"/>' % (x, x + 62, x + 52 + (400 - x) // 5, x + 4 + (400 - x) // 5)
                      for x in range(60, 760, 120))
    bikes = "".join('<g transform="translate(%d 452)"><circle cx="-28" cy="-16" r="18" fill="none" stroke="#2b2b2b" stroke-width="7"/><circle cx="28" cy="-16" r="18" fill="none" stroke="#2b2b2b" stroke-width="7"/>'
                    '<path d="M-28 -16 l20 -30 h30 l8 30 M22 -46 l4 -16 h12" stroke="%s" stroke-width="8" fill="none"/></g>' % (x, c)
                    for x, c in ((560, "#2f6690"), (630, "#b23b2e"), (700, "#3f7d46")))
    return ('<rect width="800" height="600" fill="#cfe3f1"/>' + leaves([(80, 180, 90), (180, 150, 80), (720, 170, 90), (640, 140, 70)], ("#6d9a6a", "#7dab76", "#5f8d60"))
            + '<rect x="0" y="230" width="230" height="200" fill="#e6d3ad"/><rect x="500" y="230" width="300" height="200" fill="#e6d3ad"/>'
              '<rect x="214" y="150" width="34" height="290" fill="#c9b391"/><rect x="484" y="150" width="34" height="290" fill="#c9b391"/>'
              '<rect x="206" y="110" width="322" height="58" fill="#2f6690"/><path d="M250 138 h234" stroke="#f4f1e8" stroke-width="12"/>'
            + "".join('<path d="M%d 200 v236" stroke="#4f6f8c" stroke-width="8"/>' % x for x in range(262, 480, 26))
            + '<rect y="430" width="800" height="42" fill="#bdb5a6"/><rect y="470" width="800" height="130" fill="#6f6f73"/>' + stripes + bikes
            + '<path d="M520 462 h270" stroke="#edc948" stroke-width="6"/>')
