#!/bin/sh
# Writes the SQLite migrations from the PostgreSQL ones. Types differ, statements do not:
# a migration that needs more than that is written by hand and left out here.
cd "$(dirname "$0")" || exit 1
for file in postgres/*.sql; do
    sed -e 's/BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY/INTEGER PRIMARY KEY AUTOINCREMENT/' \
        -e 's/ UUID\b/ BLOB/' -e 's/ BYTEA\b/ BLOB/' -e 's/ BOOLEAN\b/ INTEGER/' \
        -e 's/ BIGINT\b/ INTEGER/' -e 's/ DOUBLE PRECISION\b/ REAL/' \
        -e 's/^);/) STRICT;/' "$file" >"sqlite/$(basename "$file")"
done
