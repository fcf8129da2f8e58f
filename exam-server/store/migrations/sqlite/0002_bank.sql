-- The question bank: what was in force, what its keepers change, and keys that were corrected afterwards.

-- Banks in force, one after the other. Only the latest has its document: what papers were drawn from is in the archive.
CREATE TABLE bank_edition (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL,
    items INTEGER NOT NULL,
    adopted_at INTEGER NOT NULL,
    document BLOB -- canonical JSON
) STRICT;

-- A change of one item, by two people.
CREATE TABLE bank_change (
    id BLOB PRIMARY KEY,
    item TEXT NOT NULL,
    base TEXT, -- JSON: the record it was made from; null: a new item
    record TEXT NOT NULL, -- JSON: the record as it is to be
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'published', 'withdrawn')),
    created_at INTEGER NOT NULL,
    edited_at INTEGER NOT NULL,
    edited_by BLOB NOT NULL REFERENCES staff (id), -- who may not approve it
    decided_at INTEGER, -- approved, or sent back
    decided_by BLOB REFERENCES staff (id),
    note TEXT NOT NULL, -- why it was sent back; empty: it was not
    published_at INTEGER,
    edition TEXT -- hash of the first bank that had it
) STRICT;
-- One open change of an item at a time.
CREATE UNIQUE INDEX bank_change_open ON bank_change (item) WHERE state IN ('draft', 'submitted', 'approved');
CREATE INDEX bank_change_by_item ON bank_change (item, created_at);
CREATE INDEX bank_change_by_state ON bank_change (state, edited_at);

-- The key of an item that has been sat was wrong.
CREATE TABLE key_correction (
    id BLOB PRIMARY KEY,
    item TEXT NOT NULL,
    version INTEGER NOT NULL,
    remedy TEXT NOT NULL, -- JSON: what counts as right instead
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'withdrawn')),
    asked_at INTEGER NOT NULL,
    asked_by BLOB NOT NULL REFERENCES staff (id),
    decided_at INTEGER,
    decided_by BLOB REFERENCES staff (id)
) STRICT;
-- An item's version is corrected once at a time.
CREATE UNIQUE INDEX key_correction_live ON key_correction (item, version) WHERE state IN ('asked', 'approved');

-- Results whose marks a correction has changed, with the marks they had.
CREATE TABLE corrected_result (
    correction_id BLOB NOT NULL REFERENCES key_correction (id),
    result_id BLOB NOT NULL REFERENCES result (id),
    score_before INTEGER NOT NULL,
    passed_before INTEGER NOT NULL,
    chapters_before TEXT NOT NULL,
    score_after INTEGER NOT NULL,
    passed_after INTEGER NOT NULL,
    stands INTEGER NOT NULL, -- whether the earlier mark stands, for a pass is not taken away
    at INTEGER NOT NULL,
    PRIMARY KEY (correction_id, result_id)
) STRICT;
CREATE INDEX corrected_result_by_result ON corrected_result (result_id);
