#!/usr/bin/env python3
"""Remakes the font files of this folder. Run by hand; no program and no build needs it.

    python3 -m pip install fonttools==4.68.0 brotli==1.2.1
    python3 assets/fonts/build.py web                    # WOFF2 copies for browsers, from the files here
    python3 assets/fonts/build.py subsets --into DIR     # the subsets themselves, from their sources
    python3 assets/fonts/build.py compare DIR            # characters of DIR against those of the files here

`subsets` fetches its sources with pip and npm by name and version and checks their SHA-256. It needs the
Debian package unicode-data (lists of the Unihan database). Look at what it makes before copying it here:
each new file adds its whole size to the history of the repository.
"""

import argparse
import bz2
import hashlib
import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).resolve().parent
UNIHAN = Path("/usr/share/unicode")
WEB = ["KaoSans.ttf", "KaoSansSC.otf", "KaoSansTC.otf", "KaoSansJP.otf"]

# (package, version, SHA-256 of the archive)
CJK = ("manimgx-fonts-cjk", "2026.9.26.post1", "05d5584c73877f37427cf0ca8067f5bacea2b596c7be79e8aedd634bb9f2b666")
BASE = ("fontpkg-noto-sans", "2.15", "54016cb4dfbfdd8f0cae3d71a9401a73e786a473debd12f1d79067e349c9a4a3")
ARABIC = ("fontpkg-noto-sans-arabic", "2.12", "eeca37a7ad6854bf1b6aa42bbce1908a6a6dcd2252ed56d021c20b613f6d16fc")
THAI = ("fontpkg-noto-sans-thai", "2.2", "1768cb43e1b01a5614a771a07c579c5d6109d21e8ef9fd4920de3cd7f842f863")
LAO = ("@expo-google-fonts/noto-sans-lao", "0.4.2", "3345f1310e88b0296fb055a2d0fbd628a61d0528a8ec06b3ef75b1a8ef204d29")
KHMER = ("@expo-google-fonts/noto-sans-khmer", "0.4.3", "cb4f3e93186d59c60d21b386fde7de3d554617a6c857f148c777a64fba608793")
MYANMAR = ("@fontsource/noto-sans-myanmar", "5.3.0", "cb5c432a74f37366a53d30a324085ff8748b70c17424f8aef297d32705641bd7")


def ranges(text):
    """Code points of a list such as "20-7E A0"."""
    found = set()
    for part in text.split():
        first, _, last = part.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


# Latin of the seven languages, pinyin and Vietnamese, and the signs that forms and screens use.
COMMON = ranges(
    "20-7E A0-103 110-113 11A-11B 128-12B 143-144 147-148 14C-14F 152-153 168-16D 192 1A0-1A1 1AF-1B0 300-301 1EA0-1EF9"
    " 2010-2016 2018-201A 201C-201E 2020-2022 2025-2027 2030 2032-2033 2035 2039-203C 20AC 2103 2109 2116 2122 2126"
    " 2160-216B 2170-217B 2190-2199 2200 2202 2205-2206 2208 220B 2211-2212 2215 221A 221E 2220 2227-222B 2248 2260-2261"
    " 2264-2265 2460-2473 2500-257F 25A0-25A1 25B2-25B3 25B6 25BC-25BD 25C0 25C6-25C7 25CB 25CE-25CF 2605-2606 2640 2642"
    " 26A0 2713 3000-301F FF01-FF5E FFE0-FFE6"
)
CYRILLIC = ranges("401 410-44F 451")
KANA = ranges("3041-3096 3099-30FF 31F0-31FF")
LATIN_GREEK_CYRILLIC = ranges(
    "20-7E A0-17F 18F 192 1A0-1A1 1AF-1B0 300-303 309 323 391-3A1 3A3-3C9 400-45F 490-491 4A3 4AF 4D9 4E9 1EA0-1EF9"
    " 200B-200D 2010-2027 2030-203E 2060 20AC 2103 2109 2116 2122 2126 212A 2150-215F 2183-2184 2189 2212 FEFF"
)


def unihan(property_name):
    """Code points that have a property of the Unihan database."""
    found = set()
    for file in UNIHAN.glob("Unihan_*.txt*"):
        opened = bz2.open(file, "rt", encoding="utf-8") if file.suffix == ".bz2" else open(file, encoding="utf-8")
        with opened as lines:
            for line in lines:
                parts = line.split("\t")
                if len(parts) == 3 and parts[1] == property_name:
                    found.add(int(parts[0][2:], 16))
    if not found:
        sys.exit(f"no {property_name} under {UNIHAN}: install the Debian package unicode-data")
    return found


def charset(codec, first_row, last_row):
    """Code points of the rows of a two-byte character set."""
    found = set()
    for row in range(first_row, last_row + 1):
        for cell in range(0x40, 0xFF):
            try:
                character = bytes([row, cell]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(character) == 1:
                found.add(ord(character))
    return found


def wanted():
    """File name to (family, source package, file in the package, characters, all layout features?)."""
    simplified = unihan("kTGH") | charset("gb2312", 0xA1, 0xFE) | KANA | COMMON
    traditional = charset("big5", 0xA1, 0xC6) | COMMON | CYRILLIC
    japanese = charset("euc_jp", 0xA1, 0xA8) | charset("euc_jp", 0xB0, 0xCF) | unihan("kJoyoKanji") | KANA | COMMON
    korean = charset("euc_kr", 0xB0, 0xC8) | COMMON | CYRILLIC
    return {
        "KaoSansSC.otf": ("Kao Sans SC", CJK, "SC", simplified, False),
        "KaoSansTC.otf": ("Kao Sans TC", CJK, "TC", traditional, False),
        "KaoSansJP.otf": ("Kao Sans JP", CJK, "JP", japanese, False),
        "KaoSansKR.otf": ("Kao Sans KR", CJK, "KR", korean, False),
        "KaoSans.ttf": ("Kao Sans", BASE, "NotoSans[wdth,wght].ttf", LATIN_GREEK_CYRILLIC, True),
        "KaoSansArabic.ttf": ("Kao Sans Arabic", ARABIC, "NotoSansArabic[wdth,wght].ttf", ranges("20 28-29 2D-2E 30-39 600-6FF 750-77F 200C-200F"), True),
        "KaoSansThai.ttf": ("Kao Sans Thai", THAI, "NotoSansThai[wdth,wght].ttf", ranges("20 E00-E7F 200B"), True),
        "KaoSansLao.ttf": ("Kao Sans Lao", LAO, "NotoSansLao_400Regular.ttf", ranges("20 E80-EFF 200B"), True),
        "KaoSansKhmer.ttf": ("Kao Sans Khmer", KHMER, "NotoSansKhmer_400Regular.ttf", ranges("20 1780-17FF 200B"), True),
        "KaoSansMyanmar.ttf": (
            "Kao Sans Myanmar",
            MYANMAR,
            "noto-sans-myanmar-myanmar-400-normal.woff2",
            ranges("20 1000-109F AA60-AA7F 200B"),
            True,
        ),
    }


def fetch(package, folder):
    """The archive of a package, fetched once into `folder`, its checksum verified."""
    name, version, checksum = package
    folder.mkdir(parents=True, exist_ok=True)

    def matching():
        return [file for file in folder.iterdir() if hashlib.sha256(file.read_bytes()).hexdigest() == checksum]

    if not matching():
        if name.startswith("@"):
            subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True)
        else:
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), f"{name}=={version}"]
            subprocess.run(pip, check=True)
    return next(iter(matching()), None) or sys.exit(f"{name} {version}: the checksum is not {checksum}")


def member(archive, ending):
    """The bytes of the one file of an archive whose path ends so."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as opened:
            (name,) = [name for name in opened.namelist() if name.endswith(ending)]
            return opened.read(name)
    with tarfile.open(archive) as opened:
        (name,) = [name for name in opened.getnames() if name.endswith(ending)]
        return opened.extractfile(name).read()


def opened_source(package, inside, folder):
    archive = fetch(package, folder)
    if package is not CJK:
        return TTFont(io.BytesIO(member(archive, "/" + inside)), recalcTimestamp=False)
    collection = TTCollection(io.BytesIO(member(archive, (".ttc", ".otc"))))
    (font,) = [font for font in collection.fonts if font["name"].getDebugName(1) == f"Noto Sans CJK {inside}"]
    return font


def rename(font, family):
    """Gives the subset its own family name, as the OFL asks of a modified version with a reserved name."""
    style = font["name"].getDebugName(2) or "Regular"
    postscript = family.replace(" ", "")
    for record in list(font["name"].names):
        new = {1: family, 3: f"{postscript}-{style}", 4: f"{family} {style}", 6: f"{postscript}-{style}", 16: family}
        if record.nameID in new:
            font["name"].setName(new[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID == 25:
            font["name"].setName(postscript, 25, record.platformID, record.platEncID, record.langID)


def make_subset(font, family, characters, all_features):
    """Drops every character but those asked for, hinting and vertical tables; limits the axes."""
    axes = {axis.axisTag for axis in font["fvar"].axes} if "fvar" in font else set()
    options = subset.Options()
    options.hinting = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "VVAR"]
    options.layout_features = ["*"] if all_features else ["ccmp"]
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    limits = {}
    if "wdth" in axes:
        limits["wdth"] = 100
    if "CFF2" in font:
        limits["wght"] = (400, 400, 700)
    if limits:
        # Written and read again: the subsetter leaves outlines half unpacked, and the instancer wants them whole.
        whole = io.BytesIO()
        font.save(whole)
        font = instancer.instantiateVariableFont(TTFont(whole, recalcTimestamp=False), limits)
    rename(font, family)
    font.flavor = None
    return font


def subsets(into):
    """All subsets, into a folder of their own."""
    into.mkdir(parents=True, exist_ok=True)
    for file, (family, package, inside, characters, all_features) in wanted().items():
        font = make_subset(opened_source(package, inside, into / "sources"), family, characters, all_features)
        font.save(into / file)
        print(f"{file}: {len(font.getBestCmap())} characters, {(into / file).stat().st_size} bytes")


def compare(folder):
    """Says for each file which characters it has more or fewer than the one here; fails if any differ."""
    differing = 0
    for file in sorted(HERE.glob("KaoSans*.?tf")):
        here, there = set(TTFont(file).getBestCmap()), set(TTFont(folder / file.name).getBestCmap())
        differing += here != there
        more = " ".join(f"+{code:X}" for code in sorted(there - here))
        fewer = " ".join(f"-{code:X}" for code in sorted(here - there))
        print(f"{file.name}: {len(here)} here, {len(there)} there {more} {fewer}".rstrip())
    return differing


def web():
    """WOFF2 copies of the fonts that web pages use."""
    target = HERE / "web"
    target.mkdir(exist_ok=True)
    for name in WEB:
        font = TTFont(HERE / name, recalcTimestamp=False)
        font.flavor = "woff2"
        font.save(target / Path(name).with_suffix(".woff2").name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("web", help="WOFF2 copies for browsers")
    commands.add_parser("subsets", help="the subsets from their sources").add_argument("--into", type=Path, required=True)
    commands.add_parser("compare", help="characters of another folder").add_argument("folder", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "web":
        web()
    elif chosen.command == "subsets":
        subsets(chosen.into)
    else:
        sys.exit(compare(chosen.folder))


if __name__ == "__main__":
    main()
