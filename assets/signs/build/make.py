#!/usr/bin/env python3
"""Draws every sign of the catalogue into ../<category>/<id>.svg.

Needs fonttools 4.68.0 (only to turn digits and characters into paths):

    python3 -m pip install fonttools==4.68.0
    python3 assets/signs/build/make.py
    python3 assets/signs/build/make.py --sheet sheet.svg     # all signs on one sheet, to look at
"""

import argparse
import re
from math import ceil
from pathlib import Path

import gesture
import guide
import hazard
import lamp
import lights
import mandatory
import marking
import prohibitory
import warning

FOLDERS = {
    "warning": [warning, hazard],
    "prohibitory": [prohibitory],
    "mandatory": [mandatory],
    "guide": [guide],
    "lamp": [lamp],
    "signal": [lights],
    "marking": [marking],
    "gesture": [gesture],
}
SIGNS_FOLDER = Path(__file__).resolve().parents[1]


def sheet(pictures, columns=9, cell=210):
    """One SVG with all pictures in rows."""
    rows = ceil(len(pictures) / columns)
    parts = [f'<rect width="{columns * cell}" height="{rows * cell}" fill="#E9E7E1"/>']
    for k, svg in enumerate(pictures):
        x, y = k % columns * cell + 10, k // columns * cell + 10
        nested = re.sub(r' width="[^"]*" height="[^"]*">', f' x="{x}" y="{y}" width="{cell - 20}" height="{cell - 20}">', svg, count=1)
        parts.append(nested)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{columns * cell}" height="{rows * cell}">' + "".join(parts) + "</svg>"
    )


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sheet", type=Path, help="also write all signs on one sheet")
    options.add_argument("--only", default="", help="limit the sheet to folders whose name starts so")
    chosen = options.parse_args()
    pictures = []
    for folder, modules in FOLDERS.items():
        target = SIGNS_FOLDER / folder
        target.mkdir(exist_ok=True)
        for old in target.glob("*.svg"):
            old.unlink()
        for name, draw in (entry for module in modules for entry in module.SIGNS.items()):
            svg = draw()
            (target / f"{name}.svg").write_text(svg, encoding="utf-8", newline="\n")
            if folder.startswith(chosen.only):
                pictures.append(svg)
    if chosen.sheet:
        chosen.sheet.write_text(sheet(pictures), encoding="utf-8")


if __name__ == "__main__":
    main()
