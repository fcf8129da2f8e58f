#!/usr/bin/env python3
"""Remakes the font files of this folder. Run by hand; no program and no build needs it.

    python3 -m pip install fonttools==4.68.0 brotli==1.2.1
    python3 assets/fonts/build.py web                    # WOFF2 copies for browsers, from the files here
    python3 assets/fonts/build.py subsets --into DIR     # the subsets themselves, from their sources

`subsets` fetches its sources by name, version and SHA-256 and wants the Debian package unicode-data
(character lists of the Unihan database). Look at what it makes before copying it here: each new file
adds its whole size to the history of the repository.
"""

import argparse
import hashlib
import io
import re
import subprocess
import tarfile
import tempfile
import urllib.request
import zipfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).resolve().parent
UNIHAN = Path("/usr/share/unicode")

WEB = ["KaoSans.ttf", "KaoSansSC.otf", "KaoSansTC.otf", "KaoSansJP.otf"]


def web():
    """WOFF2 copies of the fonts that web pages use."""
    target = HERE / "web"
    target.mkdir(exist_ok=True)
    for name in WEB:
        font = TTFont(HERE / name, recalcTimestamp=False)
        font.flavor = "woff2"
        font.save(target / Path(name).with_suffix(".woff2").name)


if __name__ == "__main__":
    web()
