#!/usr/bin/env python3
"""Verifies an exported log: `exam-server export log > log.jsonl; verify_log.py log.jsonl [PUBLIC_KEY]`.

Shares no code with the server. Hashes, chain, Merkle tree (RFC 6962) and signatures (ed25519, RFC 8032) are computed here
from the descriptions in the `proof` crate, with Python's standard library alone.
Ends with 0 when the log is sound, with 1 and the first broken entry when it is not.
"""

import hashlib
import json
import struct
import sys


def sha256(data):
    return hashlib.sha256(data).digest()


def fields(tag, *values):
    """A tag and fields, each with its length before it, 4 bytes big-endian."""
    out = b""
    for value in (tag, *values):
        if isinstance(value, str):
            value = value.encode()
        elif isinstance(value, int):
            value = struct.pack(">q", value)
        out += struct.pack(">I", len(value)) + value
    return out


def leaf_hash(leaf):
    return sha256(b"\0" + fields("kaochang/leaf/1", leaf["at"], leaf["act"], bytes.fromhex(leaf["commitment"])))


def entry_hash(position, before, leaf):
    commitment = bytes.fromhex(leaf["commitment"])
    return sha256(fields("kaochang/entry/1", position, before, leaf["at"], leaf["act"], commitment))


class Tree:
    """Roots of the growing Merkle tree: one complete subtree for each bit of the size."""

    def __init__(self):
        self.size = 0
        self.peaks = []

    def push(self, leaf):
        self.peaks.append(leaf)
        self.size += 1
        size = self.size
        while size % 2 == 0:
            right = self.peaks.pop()
            self.peaks[-1] = sha256(b"\1" + self.peaks[-1] + right)
            size //= 2

    def root(self):
        if not self.peaks:
            return sha256(b"")
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = sha256(b"\1" + peak + root)
        return root


# Ed25519, after the formulas of RFC 8032, section 5.1.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign):
        return None
    if x % 2 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


def add(a, b):
    left, right = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    c, d = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = right - left, d - c, d + c, right + left
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number, base):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, base)
        base = add(base, base)
        number >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signature_holds(key, message, signature):
    key_point, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key_point is None or r is None or len(signature) != 64 or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(h, key_point)))


def check_entry(position, before, entry):
    """What is wrong with an entry, or None."""
    if entry["position"] != position:
        return f"is missing; position {entry['position']} stands in its place"
    if bytes.fromhex(entry["hash"]) != entry_hash(position, before, entry):
        return "its hash does not follow from its content and the entry before"
    opening = entry["opening"]
    if opening is not None:
        content = bytes.fromhex(opening["salt"]) + opening["payload"].encode()
        if sha256(content) != bytes.fromhex(entry["commitment"]):
            return "its payload is not what was committed to"
    return None


def check_signature(signed, public_key):
    head = signed["checkpoint"]
    message = fields(
        "kaochang/checkpoint/1", head["origin"], head["size"], head["at"],
        bytes.fromhex(head["hash"]), bytes.fromhex(head["root"]),
    )
    return signature_holds(public_key, message, bytes.fromhex(signed["signature"]))


def verify(lines, public_key=None):
    """Returns (number of entries, None) for a sound log, (position, what is wrong) for another."""
    records = [json.loads(line) for line in lines if line.strip()]
    signed = [record["checkpoint"] for record in records if "checkpoint" in record]
    if public_key is not None:
        for one in signed:
            if not check_signature(one, public_key):
                return one["checkpoint"]["size"], "the checkpoint here is not signed by the office"
    heads = {one["checkpoint"]["size"]: one["checkpoint"] for one in signed}
    before, tree = bytes(32), Tree()
    for record in records:
        if "entry" not in record:
            continue
        entry = record["entry"]
        fault = check_entry(tree.size, before, entry)
        if fault is not None:
            return tree.size, fault
        before = bytes.fromhex(entry["hash"])
        tree.push(leaf_hash(entry))
        head = heads.get(tree.size)
        if head and (head["hash"] != before.hex() or head["root"] != tree.root().hex()):
            return entry["position"], "the log up to here is not the one that the checkpoint signed"
    if any(size > tree.size for size in heads):
        return tree.size, "is missing at the end; a checkpoint has it"
    return tree.size, None


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    public_key = bytes.fromhex(sys.argv[2]) if len(sys.argv) == 3 else None
    with open(sys.argv[1], encoding="utf-8") as lines:
        where, fault = verify(lines, public_key)
    if fault is not None:
        print(f"entry {where}: {fault}")
        sys.exit(1)
    print(f"{where} entries, sound")


if __name__ == "__main__":
    main()
