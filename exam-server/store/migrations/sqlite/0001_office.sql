-- The whole office. Instants are INTEGER microseconds since the epoch, dates TEXT as YYYY-MM-DD,
-- JSON is TEXT that no statement looks into, numbers are INTEGER, figures of a regulation are never here.

-- People who log in --------------------------------------------------------------------------

CREATE TABLE site (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    county TEXT NOT NULL -- division code, six digits
) STRICT;

CREATE TABLE school (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    county TEXT NOT NULL,
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
    id BLOB PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL, -- argon2id, PHC string
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'invigilator', 'school', 'examiner', 'supervisor', 'keeper', 'admin')),
    site_id BLOB REFERENCES site (id),
    school_id BLOB REFERENCES school (id),
    active INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CHECK (role <> 'school' OR school_id IS NOT NULL)
) STRICT;

CREATE TABLE login_session (
    token_hash BLOB PRIMARY KEY, -- SHA-256 of the cookie's token
    staff_id BLOB NOT NULL REFERENCES staff (id),
    csrf TEXT NOT NULL,
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE login_attempt (
    login TEXT NOT NULL,
    at INTEGER NOT NULL,
    succeeded INTEGER NOT NULL
) STRICT;
CREATE INDEX login_attempt_by_login ON login_attempt (login, at);

-- Persons and applications -------------------------------------------------------------------

CREATE TABLE person (
    id BLOB PRIMARY KEY,
    document_kind TEXT NOT NULL,
    document_number TEXT NOT NULL, -- normalised: a 15-digit resident number is kept as its 18 digits
    name TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    born_on TEXT NOT NULL,
    nationality TEXT NOT NULL, -- ISO 3166 alpha-3
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (document_kind, document_number)
) STRICT;
CREATE INDEX person_by_number ON person (document_number);

CREATE TABLE portrait (
    id BLOB PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES person (id),
    jpeg BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX portrait_by_person ON portrait (person_id, created_at);

CREATE TABLE ban (
    id BLOB PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL, -- key of a bar in the regulation
    from_on TEXT NOT NULL,
    until_on TEXT, -- null: for life
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX ban_by_person ON ban (person_id);

CREATE TABLE licence (
    person_id BLOB NOT NULL REFERENCES person (id),
    class TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    valid_until TEXT,
    PRIMARY KEY (person_id, class)
) STRICT;

CREATE TABLE application (
    id BLOB PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE, -- 流水号, 13 characters
    person_id BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    class TEXT NOT NULL,
    school_id BLOB REFERENCES school (id), -- null: self-taught
    site_id BLOB NOT NULL REFERENCES site (id),
    facts TEXT NOT NULL, -- JSON: what eligibility was judged by, body certificate included
    hospital TEXT NOT NULL, -- who issued the body certificate; empty: none
    state TEXT NOT NULL CHECK (state IN ('awaiting-confirmation', 'disputed', 'accepted', 'closed')),
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL REFERENCES staff (id),
    confirmed_at INTEGER
) STRICT;
CREATE INDEX application_by_person ON application (person_id);
CREATE INDEX application_by_school ON application (school_id, created_at);
-- One open application for a class at a time.
CREATE UNIQUE INDEX application_open ON application (person_id, class) WHERE state <> 'closed';

CREATE TABLE permit (
    id BLOB PRIMARY KEY,
    application_id BLOB NOT NULL UNIQUE REFERENCES application (id),
    number TEXT NOT NULL UNIQUE, -- 12 digits
    issued_on TEXT NOT NULL,
    expires_on TEXT NOT NULL
) STRICT;

-- A number that rises within a series (serials by office and day, permits by office).
CREATE TABLE counter (
    series TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

-- Places -------------------------------------------------------------------------------------

CREATE TABLE site_acceptance (
    site_id BLOB NOT NULL REFERENCES site (id),
    subject TEXT NOT NULL,
    class TEXT NOT NULL,
    until_on TEXT NOT NULL,
    PRIMARY KEY (site_id, subject, class)
) STRICT;

CREATE TABLE hall (
    id BLOB PRIMARY KEY,
    site_id BLOB NOT NULL REFERENCES site (id),
    name TEXT NOT NULL,
    seats INTEGER NOT NULL,
    UNIQUE (site_id, name)
) STRICT;

CREATE TABLE terminal (
    id BLOB PRIMARY KEY,
    hall_id BLOB NOT NULL REFERENCES hall (id),
    seat INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('exam', 'practice', 'window')),
    token_hash BLOB NOT NULL UNIQUE, -- SHA-256 of the terminal's token
    in_service INTEGER NOT NULL,
    revision INTEGER NOT NULL, -- rises with every change of what the terminal should show
    application_id BLOB REFERENCES application (id), -- at a window: shown for confirmation
    seen_at INTEGER,
    called_at INTEGER, -- the candidate asked for an invigilator
    UNIQUE (hall_id, seat)
) STRICT;

-- Sessions, bookings, sittings ---------------------------------------------------------------

CREATE TABLE session (
    id BLOB PRIMARY KEY,
    subject TEXT NOT NULL,
    hall_id BLOB NOT NULL REFERENCES hall (id),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    capacity INTEGER NOT NULL,
    booked INTEGER NOT NULL CHECK (booked >= 0 AND booked <= capacity),
    state TEXT NOT NULL CHECK (state IN ('open', 'check-in', 'running', 'closed')),
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (hall_id, subject, starts_at)
) STRICT;
CREATE INDEX session_by_start ON session (starts_at);

-- What a school may take of a session; a session without rows is open to all up to its capacity.
CREATE TABLE quota (
    session_id BLOB NOT NULL REFERENCES session (id),
    school_id BLOB NOT NULL REFERENCES school (id),
    seats INTEGER NOT NULL,
    booked INTEGER NOT NULL CHECK (booked >= 0 AND booked <= seats),
    PRIMARY KEY (session_id, school_id)
) STRICT;

CREATE TABLE booking (
    id BLOB PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session (id),
    application_id BLOB NOT NULL REFERENCES application (id),
    subject TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'present', 'absent', 'cancelled', 'used')),
    attempts_used INTEGER NOT NULL,
    booked_at INTEGER NOT NULL,
    booked_by BLOB NOT NULL REFERENCES staff (id),
    identified_at INTEGER, -- portrait and document compared
    identified_by BLOB REFERENCES staff (id),
    terminal_id BLOB REFERENCES terminal (id), -- where the candidate was seated
    ended_at INTEGER
) STRICT;
CREATE INDEX booking_by_session ON booking (session_id);
CREATE INDEX booking_by_application ON booking (application_id, subject);
-- One live booking for a subject at a time.
CREATE UNIQUE INDEX booking_live ON booking (application_id, subject) WHERE state IN ('booked', 'present');
-- One candidate at a seat at a time.
CREATE UNIQUE INDEX booking_seat ON booking (terminal_id) WHERE state = 'present' AND terminal_id IS NOT NULL;

CREATE TABLE sitting (
    id BLOB PRIMARY KEY,
    booking_id BLOB NOT NULL REFERENCES booking (id),
    attempt INTEGER NOT NULL, -- from 1 within the booking
    terminal_id BLOB NOT NULL REFERENCES terminal (id),
    key_salt BLOB NOT NULL, -- new with every seating; with the terminal's token it gives the sitting's key
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('signed-in', 'running', 'paused', 'submitted', 'closed', 'void')),
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    signed_in_at INTEGER NOT NULL,
    started_at INTEGER,
    deadline_at INTEGER, -- moves when time is given back; null before the start and while paused
    remaining_ms INTEGER, -- while paused
    extra_ms INTEGER NOT NULL, -- time given back so far
    reason TEXT, -- key of the catalogue: why paused or void
    void_asked_by BLOB REFERENCES staff (id), -- the first of the two who declare it void
    void_reason TEXT, -- what the first one gave
    seed BLOB, -- 32 bytes
    bank_hash TEXT,
    paper_hash TEXT,
    paper TEXT, -- canonical JSON: the assembled paper, inputs and entries
    questions INTEGER, -- in the paper
    last_seq INTEGER NOT NULL, -- the last durable response
    ended_at INTEGER,
    rating INTEGER
) STRICT;
-- A void sitting does not count: its attempt can be sat again.
CREATE UNIQUE INDEX sitting_attempt ON sitting (booking_id, attempt) WHERE state <> 'void';
CREATE INDEX sitting_deadline ON sitting (deadline_at) WHERE state = 'running';
-- One sitting at a terminal at a time.
CREATE UNIQUE INDEX sitting_terminal ON sitting (terminal_id) WHERE state IN ('signed-in', 'running', 'paused', 'submitted');

CREATE TABLE response (
    sitting_id BLOB NOT NULL REFERENCES sitting (id),
    seq INTEGER NOT NULL,
    question INTEGER NOT NULL,
    chosen TEXT NOT NULL, -- displayed option indices as digits, "02"; empty: cleared
    flagged INTEGER NOT NULL,
    used_ms INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (sitting_id, seq)
) STRICT;

CREATE TABLE result (
    id BLOB PRIMARY KEY,
    sitting_id BLOB NOT NULL UNIQUE REFERENCES sitting (id),
    application_id BLOB NOT NULL REFERENCES application (id),
    school_id BLOB REFERENCES school (id),
    subject TEXT NOT NULL,
    class TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    first_ever INTEGER NOT NULL, -- the application's first attempt at the subject
    score INTEGER NOT NULL,
    total INTEGER NOT NULL,
    pass_mark INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    unanswered INTEGER NOT NULL,
    chapters TEXT NOT NULL, -- JSON: [{chapter, questions, right}]
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    marked_at INTEGER NOT NULL,
    receipt TEXT NOT NULL, -- hex leaf hash of its log entry
    examiner_id BLOB,
    examiner_signed_at INTEGER,
    candidate_signed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX result_by_receipt ON result (receipt);
CREATE INDEX result_by_day ON result (subject, marked_at);
CREATE INDEX result_by_application ON result (application_id, subject);
CREATE INDEX result_by_school ON result (school_id, subject, marked_at);

CREATE TABLE write_back (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE, -- idempotency key
    result_id BLOB NOT NULL REFERENCES result (id), -- a corrected result leaves again
    person_id BLOB NOT NULL REFERENCES person (id), -- one person's rows leave in order
    payload TEXT NOT NULL, -- JSON as sent
    state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'rejected', 'held')),
    attempts INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    error TEXT, -- JSON: the message shown to a person
    release_asked_by BLOB REFERENCES staff (id), -- the first of the two who release a held row
    created_at INTEGER NOT NULL,
    delivered_at INTEGER
) STRICT;
CREATE INDEX write_back_due ON write_back (state, next_at);
CREATE INDEX write_back_by_result ON write_back (result_id, position);
CREATE INDEX write_back_by_person ON write_back (person_id, position);

-- Banks, blueprints and regulations that something was drawn or judged by, kept for ever.
CREATE TABLE archive (
    hash TEXT PRIMARY KEY, -- hex SHA-256 of the document
    kind TEXT NOT NULL CHECK (kind IN ('bank', 'blueprint', 'regulation')),
    document BLOB NOT NULL, -- canonical JSON
    kept_at INTEGER NOT NULL
) STRICT;

-- Examiners, rosters, rankings ---------------------------------------------------------------

CREATE TABLE examiner (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    certificate TEXT NOT NULL UNIQUE,
    valid_until TEXT NOT NULL,
    site_id BLOB NOT NULL REFERENCES site (id),
    staff_id BLOB REFERENCES staff (id),
    active INTEGER NOT NULL
) STRICT;

-- The seed of a draw to come, sealed when its session is opened; the log has its commitment.
CREATE TABLE draw_seal (
    session_id BLOB PRIMARY KEY REFERENCES session (id),
    seed BLOB NOT NULL,
    seed_commitment TEXT NOT NULL,
    sealed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draw (
    id BLOB PRIMARY KEY,
    session_id BLOB NOT NULL UNIQUE REFERENCES session (id),
    seed BLOB NOT NULL,
    seed_commitment TEXT NOT NULL,
    record TEXT NOT NULL, -- JSON: inputs and outcome as proof::draw wrote them
    drawn_at INTEGER NOT NULL,
    drawn_by BLOB NOT NULL REFERENCES staff (id)
) STRICT;

CREATE TABLE draw_place (
    draw_id BLOB NOT NULL REFERENCES draw (id),
    examiner_id BLOB NOT NULL REFERENCES examiner (id),
    PRIMARY KEY (draw_id, examiner_id)
) STRICT;

CREATE TABLE roster (
    id BLOB PRIMARY KEY,
    school_id BLOB NOT NULL REFERENCES school (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    uploaded_at INTEGER NOT NULL,
    uploaded_by BLOB NOT NULL REFERENCES staff (id),
    rows INTEGER NOT NULL
) STRICT;

CREATE TABLE roster_entry (
    roster_id BLOB NOT NULL REFERENCES roster (id),
    line INTEGER NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    PRIMARY KEY (roster_id, line)
) STRICT;

CREATE TABLE ranking (
    id BLOB PRIMARY KEY,
    month TEXT NOT NULL, -- YYYY-MM
    subject TEXT NOT NULL,
    body TEXT NOT NULL, -- JSON: the rows as published
    published_at INTEGER NOT NULL,
    published_by BLOB NOT NULL REFERENCES staff (id),
    UNIQUE (month, subject)
) STRICT;

-- A figure of a regulation that the office has filled in or confirmed.
CREATE TABLE confirmation (
    regulation TEXT NOT NULL,
    path TEXT NOT NULL,
    value TEXT NOT NULL, -- RON
    note TEXT NOT NULL,
    confirmed_at INTEGER NOT NULL,
    confirmed_by BLOB NOT NULL REFERENCES staff (id),
    PRIMARY KEY (regulation, path)
) STRICT;

-- The append-only log ------------------------------------------------------------------------
-- An act writes its commitment with its own transaction; a sequencer chains commitments in batches.

CREATE TABLE log_leaf (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    act TEXT NOT NULL,
    commitment BLOB NOT NULL, -- SHA-256(salt || canonical payload)
    chained INTEGER NOT NULL DEFAULT FALSE -- whether it has its entry
) STRICT;
CREATE INDEX log_leaf_by_time ON log_leaf (at);
CREATE INDEX log_leaf_waiting ON log_leaf (arrival) WHERE NOT chained;

CREATE TABLE log_payload (
    leaf_id BLOB PRIMARY KEY REFERENCES log_leaf (id), -- may be deleted by law; the chain holds
    salt BLOB NOT NULL,
    payload TEXT NOT NULL
) STRICT;

CREATE TABLE log_entry (
    position INTEGER PRIMARY KEY, -- from 0, without a gap
    leaf_id BLOB NOT NULL UNIQUE REFERENCES log_leaf (id),
    hash BLOB NOT NULL
) STRICT;

-- Where the chain stands, so that the sequencer need not read it all: one row.
CREATE TABLE log_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL -- JSON of proof's head
) STRICT;

-- The office's signature under the first `size` entries.
CREATE TABLE log_checkpoint (
    size INTEGER PRIMARY KEY,
    head BLOB NOT NULL, -- hash of the last of them
    root BLOB NOT NULL, -- of the Merkle tree over them
    at INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;
