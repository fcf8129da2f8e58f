-- The whole office. Instants are BIGINT microseconds since the epoch, dates TEXT as YYYY-MM-DD,
-- JSON is TEXT that no statement looks into, numbers are BIGINT, figures of a regulation are never here.

-- People who log in --------------------------------------------------------------------------

CREATE TABLE site (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    county TEXT NOT NULL -- division code, six digits
);

CREATE TABLE school (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    county TEXT NOT NULL,
    active BOOLEAN NOT NULL
);

CREATE TABLE staff (
    id UUID PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL, -- argon2id, PHC string
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'invigilator', 'school', 'examiner', 'supervisor', 'keeper', 'admin')),
    site_id UUID REFERENCES site (id),
    school_id UUID REFERENCES school (id),
    active BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    CHECK (role <> 'school' OR school_id IS NOT NULL)
);

CREATE TABLE login_session (
    token_hash BYTEA PRIMARY KEY, -- SHA-256 of the cookie's token
    staff_id UUID NOT NULL REFERENCES staff (id),
    csrf TEXT NOT NULL,
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE login_attempt (
    login TEXT NOT NULL,
    at BIGINT NOT NULL,
    succeeded BOOLEAN NOT NULL
);
CREATE INDEX login_attempt_by_login ON login_attempt (login, at);

-- Persons and applications -------------------------------------------------------------------

CREATE TABLE person (
    id UUID PRIMARY KEY,
    document_kind TEXT NOT NULL,
    document_number TEXT NOT NULL, -- normalised: a 15-digit resident number is kept as its 18 digits
    name TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    born_on TEXT NOT NULL,
    nationality TEXT NOT NULL, -- ISO 3166 alpha-3
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (document_kind, document_number)
);
CREATE INDEX person_by_number ON person (document_number);

CREATE TABLE portrait (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    jpeg BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX portrait_by_person ON portrait (person_id, created_at);

CREATE TABLE ban (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL, -- key of a bar in the regulation
    from_on TEXT NOT NULL,
    until_on TEXT, -- null: for life
    created_at BIGINT NOT NULL
);
CREATE INDEX ban_by_person ON ban (person_id);

CREATE TABLE licence (
    person_id UUID NOT NULL REFERENCES person (id),
    class TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    valid_until TEXT,
    PRIMARY KEY (person_id, class)
);

CREATE TABLE application (
    id UUID PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE, -- 流水号, 13 characters
    person_id UUID NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    class TEXT NOT NULL,
    school_id UUID REFERENCES school (id), -- null: self-taught
    site_id UUID NOT NULL REFERENCES site (id),
    facts TEXT NOT NULL, -- JSON: what eligibility was judged by, body certificate included
    hospital TEXT NOT NULL, -- who issued the body certificate; empty: none
    state TEXT NOT NULL CHECK (state IN ('awaiting-confirmation', 'disputed', 'accepted', 'closed')),
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by UUID NOT NULL REFERENCES staff (id),
    confirmed_at BIGINT
);
CREATE INDEX application_by_person ON application (person_id);
CREATE INDEX application_by_school ON application (school_id, created_at);
-- One open application for a class at a time.
CREATE UNIQUE INDEX application_open ON application (person_id, class) WHERE state <> 'closed';

CREATE TABLE permit (
    id UUID PRIMARY KEY,
    application_id UUID NOT NULL UNIQUE REFERENCES application (id),
    number TEXT NOT NULL UNIQUE, -- 12 digits
    issued_on TEXT NOT NULL,
    expires_on TEXT NOT NULL
);

-- A number that rises within a series (serials by office and day, permits by office).
CREATE TABLE counter (
    series TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

-- Places -------------------------------------------------------------------------------------

CREATE TABLE site_acceptance (
    site_id UUID NOT NULL REFERENCES site (id),
    subject TEXT NOT NULL,
    class TEXT NOT NULL,
    until_on TEXT NOT NULL,
    PRIMARY KEY (site_id, subject, class)
);

CREATE TABLE hall (
    id UUID PRIMARY KEY,
    site_id UUID NOT NULL REFERENCES site (id),
    name TEXT NOT NULL,
    seats BIGINT NOT NULL,
    UNIQUE (site_id, name)
);

CREATE TABLE terminal (
    id UUID PRIMARY KEY,
    hall_id UUID NOT NULL REFERENCES hall (id),
    seat BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('exam', 'practice', 'window')),
    token_hash BYTEA NOT NULL UNIQUE, -- SHA-256 of the terminal's token
    in_service BOOLEAN NOT NULL,
    revision BIGINT NOT NULL, -- rises with every change of what the terminal should show
    application_id UUID REFERENCES application (id), -- at a window: shown for confirmation
    seen_at BIGINT,
    called_at BIGINT, -- the candidate asked for an invigilator
    UNIQUE (hall_id, seat)
);

-- Sessions, bookings, sittings ---------------------------------------------------------------

CREATE TABLE session (
    id UUID PRIMARY KEY,
    subject TEXT NOT NULL,
    hall_id UUID NOT NULL REFERENCES hall (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    capacity BIGINT NOT NULL,
    booked BIGINT NOT NULL CHECK (booked >= 0 AND booked <= capacity),
    state TEXT NOT NULL CHECK (state IN ('open', 'check-in', 'running', 'closed')),
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (hall_id, subject, starts_at)
);
CREATE INDEX session_by_start ON session (starts_at);

-- What a school may take of a session; a session without rows is open to all up to its capacity.
CREATE TABLE quota (
    session_id UUID NOT NULL REFERENCES session (id),
    school_id UUID NOT NULL REFERENCES school (id),
    seats BIGINT NOT NULL,
    booked BIGINT NOT NULL CHECK (booked >= 0 AND booked <= seats),
    PRIMARY KEY (session_id, school_id)
);

CREATE TABLE booking (
    id UUID PRIMARY KEY,
    session_id UUID NOT NULL REFERENCES session (id),
    application_id UUID NOT NULL REFERENCES application (id),
    subject TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'present', 'absent', 'cancelled', 'used')),
    attempts_used BIGINT NOT NULL,
    booked_at BIGINT NOT NULL,
    booked_by UUID NOT NULL REFERENCES staff (id),
    identified_at BIGINT, -- portrait and document compared
    identified_by UUID REFERENCES staff (id),
    terminal_id UUID REFERENCES terminal (id), -- where the candidate was seated
    ended_at BIGINT
);
CREATE INDEX booking_by_session ON booking (session_id);
CREATE INDEX booking_by_application ON booking (application_id, subject);
-- One live booking for a subject at a time.
CREATE UNIQUE INDEX booking_live ON booking (application_id, subject) WHERE state IN ('booked', 'present');
-- One candidate at a seat at a time.
CREATE UNIQUE INDEX booking_seat ON booking (terminal_id) WHERE state = 'present' AND terminal_id IS NOT NULL;

CREATE TABLE sitting (
    id UUID PRIMARY KEY,
    booking_id UUID NOT NULL REFERENCES booking (id),
    attempt BIGINT NOT NULL, -- from 1 within the booking
    terminal_id UUID NOT NULL REFERENCES terminal (id),
    key_salt BYTEA NOT NULL, -- new with every seating; with the terminal's token it gives the sitting's key
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('signed-in', 'running', 'paused', 'submitted', 'closed', 'void')),
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    signed_in_at BIGINT NOT NULL,
    started_at BIGINT,
    deadline_at BIGINT, -- moves when time is given back; null before the start and while paused
    remaining_ms BIGINT, -- while paused
    extra_ms BIGINT NOT NULL, -- time given back so far
    reason TEXT, -- key of the catalogue: why paused or void
    void_asked_by UUID REFERENCES staff (id), -- the first of the two who declare it void
    void_reason TEXT, -- what the first one gave
    seed BYTEA, -- 32 bytes
    bank_hash TEXT,
    paper_hash TEXT,
    paper TEXT, -- canonical JSON: the assembled paper, inputs and entries
    questions BIGINT, -- in the paper
    last_seq BIGINT NOT NULL, -- the last durable response
    ended_at BIGINT,
    rating BIGINT
);
-- A void sitting does not count: its attempt can be sat again.
CREATE UNIQUE INDEX sitting_attempt ON sitting (booking_id, attempt) WHERE state <> 'void';
CREATE INDEX sitting_deadline ON sitting (deadline_at) WHERE state = 'running';
-- One sitting at a terminal at a time.
CREATE UNIQUE INDEX sitting_terminal ON sitting (terminal_id) WHERE state IN ('signed-in', 'running', 'paused', 'submitted');

CREATE TABLE response (
    sitting_id UUID NOT NULL REFERENCES sitting (id),
    seq BIGINT NOT NULL,
    question BIGINT NOT NULL,
    chosen TEXT NOT NULL, -- displayed option indices as digits, "02"; empty: cleared
    flagged BOOLEAN NOT NULL,
    used_ms BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (sitting_id, seq)
);

CREATE TABLE result (
    id UUID PRIMARY KEY,
    sitting_id UUID NOT NULL UNIQUE REFERENCES sitting (id),
    application_id UUID NOT NULL REFERENCES application (id),
    school_id UUID REFERENCES school (id),
    subject TEXT NOT NULL,
    class TEXT NOT NULL,
    attempt BIGINT NOT NULL,
    first_ever BOOLEAN NOT NULL, -- the application's first attempt at the subject
    score BIGINT NOT NULL,
    total BIGINT NOT NULL,
    pass_mark BIGINT NOT NULL,
    passed BOOLEAN NOT NULL,
    unanswered BIGINT NOT NULL,
    chapters TEXT NOT NULL, -- JSON: [{chapter, questions, right}]
    regulation TEXT NOT NULL,
    regulation_hash TEXT NOT NULL,
    marked_at BIGINT NOT NULL,
    receipt TEXT NOT NULL, -- hex leaf hash of its log entry
    examiner_id UUID,
    examiner_signed_at BIGINT,
    candidate_signed_at BIGINT
);
CREATE UNIQUE INDEX result_by_receipt ON result (receipt);
CREATE INDEX result_by_day ON result (subject, marked_at);
CREATE INDEX result_by_application ON result (application_id, subject);
CREATE INDEX result_by_school ON result (school_id, subject, marked_at);

CREATE TABLE write_back (
    position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL UNIQUE, -- idempotency key
    result_id UUID NOT NULL REFERENCES result (id), -- a corrected result leaves again
    person_id UUID NOT NULL REFERENCES person (id), -- one person's rows leave in order
    payload TEXT NOT NULL, -- JSON as sent
    state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'rejected', 'held')),
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    error TEXT, -- JSON: the message shown to a person
    release_asked_by UUID REFERENCES staff (id), -- the first of the two who release a held row
    created_at BIGINT NOT NULL,
    delivered_at BIGINT
);
CREATE INDEX write_back_due ON write_back (state, next_at);
CREATE INDEX write_back_by_result ON write_back (result_id, position);
CREATE INDEX write_back_by_person ON write_back (person_id, position);

-- Banks, blueprints and regulations that something was drawn or judged by, kept for ever.
CREATE TABLE archive (
    hash TEXT PRIMARY KEY, -- hex SHA-256 of the document
    kind TEXT NOT NULL CHECK (kind IN ('bank', 'blueprint', 'regulation')),
    document BYTEA NOT NULL, -- canonical JSON
    kept_at BIGINT NOT NULL
);

-- Examiners, rosters, rankings ---------------------------------------------------------------

CREATE TABLE examiner (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    certificate TEXT NOT NULL UNIQUE,
    valid_until TEXT NOT NULL,
    site_id UUID NOT NULL REFERENCES site (id),
    staff_id UUID REFERENCES staff (id),
    active BOOLEAN NOT NULL
);

-- The seed of a draw to come, sealed when its session is opened; the log has its commitment.
CREATE TABLE draw_seal (
    session_id UUID PRIMARY KEY REFERENCES session (id),
    seed BYTEA NOT NULL,
    seed_commitment TEXT NOT NULL,
    sealed_at BIGINT NOT NULL
);

CREATE TABLE draw (
    id UUID PRIMARY KEY,
    session_id UUID NOT NULL UNIQUE REFERENCES session (id),
    seed BYTEA NOT NULL,
    seed_commitment TEXT NOT NULL,
    record TEXT NOT NULL, -- JSON: inputs and outcome as proof::draw wrote them
    drawn_at BIGINT NOT NULL,
    drawn_by UUID NOT NULL REFERENCES staff (id)
);

CREATE TABLE draw_place (
    draw_id UUID NOT NULL REFERENCES draw (id),
    examiner_id UUID NOT NULL REFERENCES examiner (id),
    PRIMARY KEY (draw_id, examiner_id)
);

CREATE TABLE roster (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES school (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    uploaded_by UUID NOT NULL REFERENCES staff (id),
    rows BIGINT NOT NULL
);

CREATE TABLE roster_entry (
    roster_id UUID NOT NULL REFERENCES roster (id),
    line BIGINT NOT NULL,
    application_id UUID NOT NULL REFERENCES application (id),
    PRIMARY KEY (roster_id, line)
);

CREATE TABLE ranking (
    id UUID PRIMARY KEY,
    month TEXT NOT NULL, -- YYYY-MM
    subject TEXT NOT NULL,
    body TEXT NOT NULL, -- JSON: the rows as published
    published_at BIGINT NOT NULL,
    published_by UUID NOT NULL REFERENCES staff (id),
    UNIQUE (month, subject)
);

-- A figure of a regulation that the office has filled in or confirmed.
CREATE TABLE confirmation (
    regulation TEXT NOT NULL,
    path TEXT NOT NULL,
    value TEXT NOT NULL, -- RON
    note TEXT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    confirmed_by UUID NOT NULL REFERENCES staff (id),
    PRIMARY KEY (regulation, path)
);

-- The append-only log ------------------------------------------------------------------------
-- An act writes its commitment with its own transaction; a sequencer chains commitments in batches.

CREATE TABLE log_leaf (
    arrival BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    act TEXT NOT NULL,
    commitment BYTEA NOT NULL, -- SHA-256(salt || canonical payload)
    chained BOOLEAN NOT NULL DEFAULT FALSE -- whether it has its entry
);
CREATE INDEX log_leaf_by_time ON log_leaf (at);
CREATE INDEX log_leaf_waiting ON log_leaf (arrival) WHERE NOT chained;

CREATE TABLE log_payload (
    leaf_id UUID PRIMARY KEY REFERENCES log_leaf (id), -- may be deleted by law; the chain holds
    salt BYTEA NOT NULL,
    payload TEXT NOT NULL
);

CREATE TABLE log_entry (
    position BIGINT PRIMARY KEY, -- from 0, without a gap
    leaf_id UUID NOT NULL UNIQUE REFERENCES log_leaf (id),
    hash BYTEA NOT NULL
);

-- Where the chain stands, so that the sequencer need not read it all: one row.
CREATE TABLE log_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL -- JSON of proof's head
);

-- The office's signature under the first `size` entries.
CREATE TABLE log_checkpoint (
    size BIGINT PRIMARY KEY,
    head BYTEA NOT NULL, -- hash of the last of them
    root BYTEA NOT NULL, -- of the Merkle tree over them
    at BIGINT NOT NULL,
    signature BYTEA NOT NULL
);
