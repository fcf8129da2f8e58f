#!/bin/sh
# Licences, bans and sources of every dependency; advisories where their database can be reached.
set -eu
if ! command -v cargo-deny >/dev/null 2>&1; then
    echo "cargo-deny is not installed (cargo install cargo-deny --locked); licences were not checked." >&2
    exit 3
fi
cargo deny check licenses bans sources
cargo deny check advisories || echo "NOT CHECKED: the advisory database could not be reached, or it has findings (above)." >&2
