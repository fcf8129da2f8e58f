### The examination room: what terminals say, what stops a result, what the record checks say.

## Terminals

room-terminal-off = This terminal is not in use. Please go to another one.
room-session-still-running = Examinations are still running in this session. End or void them first.

## The application on the second screen

room-form-nationality = Nationality
room-form-address = Address
room-form-self-taught = Without a driving school

## Results that are held back

room-gate-too-fast =
    { $answers ->
        [one] { $answers } answer in { $seconds } s: faster than humanly possible.
       *[other] { $answers } answers in { $seconds } s: faster than humanly possible.
    }
room-gate-not-identified = Sat without a confirmed identity.
room-gate-outside-session = Sat outside the time of its session.
room-gate-two-places = The same person was sitting somewhere else at the same time.
room-registry-status = The driver registry answered with status { $status }. The result will be sent again by itself.

## Checks of the record

room-log-sound =
    { $entries ->
        [one] The log is sound: { $entries } entry, { $checkpoints } signed checkpoints, { $waiting } acts waiting to be chained.
       *[other] The log is sound: { $entries } entries, { $checkpoints } signed checkpoints, { $waiting } acts waiting to be chained.
    }
room-log-public-key = Verified with the public key { $key }.
room-log-unsigned = No public key was given: signatures were not checked.
room-paper-sound =
    { $questions ->
        [one] The paper of { $questions } question was drawn again, byte for byte: { $hash }
       *[other] The paper of { $questions } questions was drawn again, byte for byte: { $hash }
    }
room-mark-sound = Marked again with the same result: { $score }.
room-mark-none = Not marked yet.

## The score sheet

room-sheet-place = { $site }, { $hall }, seat { $seat }
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
