-- The question bank: what was in force, what its keepers change, and keys that were corrected afterwards.

-- Banks in force, one after the other. Only the latest has its document: what papers were drawn from is in the archive.
CREATE TABLE bank_edition (
    position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash TEXT NOT NULL,
    items BIGINT NOT NULL,
    adopted_at BIGINT NOT NULL,
    document BYTEA -- canonical JSON
);

-- A change of one item, by two people.
CREATE TABLE bank_change (
    id UUID PRIMARY KEY,
    item TEXT NOT NULL,
    base TEXT, -- JSON: the record it was made from; null: a new item
    record TEXT NOT NULL, -- JSON: the record as it is to be
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'published', 'withdrawn')),
    created_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    edited_by UUID NOT NULL REFERENCES staff (id), -- who may not approve it
    decided_at BIGINT, -- approved, or sent back
    decided_by UUID REFERENCES staff (id),
    note TEXT NOT NULL, -- why it was sent back; empty: it was not
    published_at BIGINT,
    edition TEXT -- hash of the first bank that had it
);
-- One open change of an item at a time.
CREATE UNIQUE INDEX bank_change_open ON bank_change (item) WHERE state IN ('draft', 'submitted', 'approved');
CREATE INDEX bank_change_by_item ON bank_change (item, created_at);
CREATE INDEX bank_change_by_state ON bank_change (state, edited_at);

-- The key of an item that has been sat was wrong.
CREATE TABLE key_correction (
    id UUID PRIMARY KEY,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    remedy TEXT NOT NULL, -- JSON: what counts as right instead
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'withdrawn')),
    asked_at BIGINT NOT NULL,
    asked_by UUID NOT NULL REFERENCES staff (id),
    decided_at BIGINT,
    decided_by UUID REFERENCES staff (id)
);
-- An item's version is corrected once at a time.
CREATE UNIQUE INDEX key_correction_live ON key_correction (item, version) WHERE state IN ('asked', 'approved');

-- Results whose marks a correction has changed, with the marks they had.
CREATE TABLE corrected_result (
    correction_id UUID NOT NULL REFERENCES key_correction (id),
    result_id UUID NOT NULL REFERENCES result (id),
    score_before BIGINT NOT NULL,
    passed_before BOOLEAN NOT NULL,
    chapters_before TEXT NOT NULL,
    score_after BIGINT NOT NULL,
    passed_after BOOLEAN NOT NULL,
    stands BOOLEAN NOT NULL, -- whether the earlier mark stands, for a pass is not taken away
    at BIGINT NOT NULL,
    PRIMARY KEY (correction_id, result_id)
);
CREATE INDEX corrected_result_by_result ON corrected_result (result_id);
