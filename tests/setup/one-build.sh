#!/bin/sh
# Fails when building the binaries after the tests compiles anything from outside the workspace:
# then a feature differs between the two commands and Bevy would be built twice.
set -eu
log=$(mktemp)
trap 'rm -f "$log"' EXIT
${CARGO:-cargo} build --workspace --bins 2>"$log" || { cat "$log" >&2; exit 1; }
if grep 'Compiling' "$log" | grep -v '(/' >&2; then
    echo "The two commands build these with different features." >&2
    exit 1
fi
