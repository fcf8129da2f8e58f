#!/usr/bin/env python3
"""Draws the paper of an exported sitting again and marks it again: `exam-server export sitting ID > s.json; verify_paper.py s.json`.

Shares no code with the server. ChaCha20, the drawing, the canonical form and the marking are written here from the
descriptions in the `question-bank` crate (modules `draw`, `assemble`, `paper`, `marking`), with Python's standard library alone.
Ends with 0 when everything is as recorded, with 1 and the first difference when it is not.
"""

import hashlib
import json
import struct
import sys

SOURCE = "zh-Hans"
ROUNDS = 16


class Difference(Exception):
    """Something is not as it was recorded."""


def canonical(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def digest(data):
    return hashlib.sha256(data).hexdigest()


def rotate(value, by):
    return ((value << by) | (value >> (32 - by))) & 0xFFFFFFFF


def quarter(s, a, b, c, d):
    s[a] = (s[a] + s[b]) & 0xFFFFFFFF
    s[d] = rotate(s[d] ^ s[a], 16)
    s[c] = (s[c] + s[d]) & 0xFFFFFFFF
    s[b] = rotate(s[b] ^ s[c], 12)
    s[a] = (s[a] + s[b]) & 0xFFFFFFFF
    s[d] = rotate(s[d] ^ s[a], 8)
    s[c] = (s[c] + s[d]) & 0xFFFFFFFF
    s[b] = rotate(s[b] ^ s[c], 7)


def chacha20_block(key, counter):
    """Bernstein's ChaCha20: 64-bit block counter, 64-bit nonce of zero."""
    start = [0x61707865, 0x3320646E, 0x79622D32, 0x6B206574, *struct.unpack("<8I", key)]
    start += [counter & 0xFFFFFFFF, counter >> 32, 0, 0]
    s = list(start)
    for _ in range(10):
        quarter(s, 0, 4, 8, 12)
        quarter(s, 1, 5, 9, 13)
        quarter(s, 2, 6, 10, 14)
        quarter(s, 3, 7, 11, 15)
        quarter(s, 0, 5, 10, 15)
        quarter(s, 1, 6, 11, 12)
        quarter(s, 2, 7, 8, 13)
        quarter(s, 3, 4, 9, 14)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(s, start)))


class Chance:
    def __init__(self, seed):
        self.numbers = self.stream(seed)

    @staticmethod
    def stream(seed):
        counter = 0
        while True:
            yield from struct.unpack("<8Q", chacha20_block(seed, counter))
            counter += 1

    def below(self, bound):
        limit = 2**64 - 2**64 % bound
        while True:
            number = next(self.numbers)
            if number < limit:
                return number % bound

    def shuffle(self, row):
        for i in range(len(row) - 1, 0, -1):
            j = self.below(i + 1)
            row[i], row[j] = row[j], row[i]


def kind_of(item):
    answer = item["answer"]
    if answer in ("True", "False"):
        return "TrueFalse"
    return "SingleChoice" if "One" in answer else "MultipleChoice"


def right_choices(item):
    answer = item["answer"]
    if answer == "True":
        return [0]
    if answer == "False":
        return [1]
    return [answer["One"]] if "One" in answer else answer["Many"]


def choices(item):
    return 2 if kind_of(item) == "TrueFalse" else len(item["text"][SOURCE]["options"])


def text_hash(text):
    return digest(canonical([text["stem"], text["options"], text["explanation"]]))[:16]


def is_fresh(item, language):
    if SOURCE not in item["text"]:
        return False
    if language == SOURCE:
        return True
    text = item["text"].get(language)
    return text is not None and text["of"] == text_hash(item["text"][SOURCE])


def in_use(bank, day, language):
    """One version of each item, sorted by id; days compare as text."""
    versions = {}
    for item in bank["items"]:
        versions.setdefault(item["id"], []).append(item)
    for item_id in sorted(versions, key=lambda name: name.encode()):
        begun = [item for item in versions[item_id] if item["valid"][0] is None or item["valid"][0] <= day]
        if begun:
            item = max(begun, key=lambda one: one["version"])
            if (item["valid"][1] is None or day <= item["valid"][1]) and is_fresh(item, language):
                yield item


def apportion(total, shares):
    whole = sum(shares)
    if whole == 0:
        return [0] * len(shares)
    parts = [total * share // whole for share in shares]
    order = sorted(range(len(shares)), key=lambda i: (-(total * shares[i] % whole), i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


def quotas(blueprint):
    columns = [kind["count"] for kind in blueprint["kinds"]]
    length = sum(columns)
    rows = apportion(length, [chapter["share"] for chapter in blueprint["chapters"]])
    cells = [[row * column // length for column in columns] for row in rows]
    row_lack = [row - sum(line) for row, line in zip(rows, cells)]
    column_lack = [column - sum(line[c] for line in cells) for c, column in enumerate(columns)]
    places = [(-(row * column % length), r, c) for r, row in enumerate(rows) for c, column in enumerate(columns)]
    places.sort()
    while any(row_lack):
        for _, r, c in places:
            if row_lack[r] > 0 and column_lack[c] > 0:
                cells[r][c] += 1
                row_lack[r] -= 1
                column_lack[c] -= 1
    return cells


def take(cells, chance):
    taken, ids, barred = [], set(), set()
    for quota, tiers in cells:
        full = len(taken) + quota
        for tier in tiers:
            tier = list(tier)
            chance.shuffle(tier)
            for item in tier:
                if len(taken) == full:
                    break
                if item["id"] in barred or any(enemy in ids for enemy in item["enemies"]):
                    continue
                taken.append(item)
                ids.add(item["id"])
                barred.update(item["enemies"])
            if len(taken) == full:
                break
        if len(taken) < full:
            return None
    return taken


def assemble(bank, bank_hash, blueprint, blueprint_hash, recorded):
    """The paper that the recorded inputs give."""
    exclusions = recorded["exclusions"]
    earlier = set(exclusions["earlier"])
    neighbours = [set(one) for one in exclusions["neighbours"]]
    groups = {"Car", "Bus", "Truck", "Motorcycle"} if blueprint["group"] == "All" else {blueprint["group"]}
    pool = [item for item in in_use(bank, recorded["day"], recorded["language"]) if groups <= set(item["groups"])]
    cells = []
    for chapter, row in zip(blueprint["chapters"], quotas(blueprint)):
        for kind, quota in zip(blueprint["kinds"], row):
            if quota == 0:
                continue
            tiers = {}
            for item in pool:
                if item["chapter"] == chapter["chapter"] and kind_of(item) == kind["kind"]:
                    tier = (sum(item["id"] in one for one in neighbours), item["id"] in earlier)
                    tiers.setdefault(tier, []).append(item)
            cells.append((quota, [tiers[tier] for tier in sorted(tiers)]))
    chance = Chance(bytes.fromhex(recorded["seed"]))
    taken = None
    for _ in range(ROUNDS):
        taken = take(cells, chance)
        if taken is not None:
            break
    if taken is None:
        raise Difference("no paper can be drawn from these inputs")
    ordered = []
    for kind in blueprint["kinds"]:
        of_kind = [item for item in taken if kind_of(item) == kind["kind"]]
        chance.shuffle(of_kind)
        ordered += of_kind
    entries = []
    for item in ordered:
        order = [] if kind_of(item) == "TrueFalse" else list(range(choices(item)))
        if item["shuffle"]:
            chance.shuffle(order)
        entries.append({"item": item["id"], "version": item["version"], "kind": kind_of(item), "order": order})
    return {
        "format": 1,
        "bank": bank_hash,
        "blueprint": {"id": blueprint["id"], "hash": blueprint_hash},
        "language": recorded["language"],
        "day": recorded["day"],
        "seed": recorded["seed"],
        "exclusions": {"earlier": exclusions["earlier"], "neighbours": exclusions["neighbours"]},
        "entries": entries,
    }


def keys_of(item, remedies):
    """The answers that count as right, each as rising option indices in the order of the bank; None when every answer does."""
    remedy = remedies.get((item["id"], item["version"]))
    if remedy is None:
        return [right_choices(item)]
    if remedy == "AllRight":
        return None
    answers = remedy["AnyOf"] if "AnyOf" in remedy else [remedy["Key"]]
    return [right_choices({"answer": answer}) for answer in answers]


def standing(paper, bank, responses, theory, corrections):
    """The mark after corrections of keys, one after the other as they were approved: a pass, once given, stands."""
    mark_now = mark(paper, bank, responses, theory, {})
    remedies = {}
    for correction in corrections:
        remedies[(correction["item"], correction["version"])] = correction["remedy"]
        corrected = mark(paper, bank, responses, theory, remedies)
        if corrected[2] or not mark_now[2]:
            mark_now = corrected
    return mark_now


def mark(paper, bank, responses, theory, remedies):
    """Score, total, whether it passes, and unanswered questions."""
    items = {(item["id"], item["version"]): item for item in bank["items"]}
    latest = {entry["question"]: entry["response"] for entry in sorted(responses, key=lambda one: one["seq"])}
    points = theory["points_each"]["value"]
    part = theory["multiple_choice"]["value"]
    part = part["Part"] if isinstance(part, dict) else None
    score = unanswered = 0
    for number, entry in enumerate(paper["entries"], start=1):
        item = items[(entry["item"], entry["version"])]
        shown = entry["order"] or range(choices(item))
        chosen = latest.get(number, [])
        unanswered += not chosen
        keys = keys_of(item, remedies)
        if keys is None:
            score += points
        elif chosen:
            best = 0
            for key in keys:
                right = [place for place, index in enumerate(shown) if index in key]
                if chosen == right:
                    best = points
                elif part is not None and entry["kind"] == "MultipleChoice" and chosen == sorted(set(chosen) & set(right)):
                    best = max(best, part)
            score += best
    return score, len(paper["entries"]) * points, score >= theory["pass_mark"]["value"], unanswered


def expect(what, found, recorded):
    if found != recorded:
        raise Difference(f"{what}: found {found}, recorded {recorded}")


def verify(export):
    for name in ("bank", "blueprint", "regulation", "paper"):
        expect(f"hash of the {name}", digest(export[name].encode()), export[f"{name}_hash"])
    bank, blueprint = json.loads(export["bank"]), json.loads(export["blueprint"])
    recorded = json.loads(export["paper"])
    again = assemble(bank, export["bank_hash"], blueprint, export["blueprint_hash"], recorded)
    if canonical(again) != export["paper"].encode():
        for number, (ours, theirs) in enumerate(zip(again["entries"], recorded["entries"]), start=1):
            expect(f"question {number}", ours, theirs)
        raise Difference("the paper drawn again differs")
    result = export["result"]
    if result is None:
        return f"paper {export['paper_hash']}: sound, not marked yet"
    theories = json.loads(export["regulation"])["theory"]
    theory = theories["subject_1" if result["subject"] == "subject-1" else "safe_driving"]
    found = standing(recorded, bank, export["responses"], theory, export["corrections"])
    expect("mark", found, (result["score"], result["total"], result["passed"], result["unanswered"]))
    return f"paper {export['paper_hash']}: sound, {found[0]} of {found[1]}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        export = json.load(file)
    try:
        print(verify(export))
    except Difference as difference:
        print(difference)
        sys.exit(1)


if __name__ == "__main__":
    main()
