### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = Today’s sessions
invigilator-today-title = Sessions today
invigilator-today-none = There are no sessions today.
invigilator-booked = Booked
invigilator-present = Present
invigilator-identified = Identity confirmed
invigilator-seated = Seated
invigilator-session-open = Open for booking
invigilator-session-check-in = Roll call
invigilator-session-running = Under way
invigilator-session-closed = Closed
invigilator-step-check-in = Begin the roll call
invigilator-step-run = Let candidates sign in
invigilator-step-close = Close the session

## Roll

invigilator-roll = Roll
invigilator-roll-empty = Nobody is booked into this session.
invigilator-call = Roll call
invigilator-identity = Identity
invigilator-mark-present = Present
invigilator-mark-absent = Absent
invigilator-self-taught = Self-taught
invigilator-booking-booked = Not called yet
invigilator-booking-present = Present
invigilator-booking-absent = Absent
invigilator-booking-cancelled = Cancelled
invigilator-booking-used = Finished
invigilator-seat-by-lot = Seat by lot
invigilator-seat-by-lot-hint = Draws a seat for everyone who is identified and has none. The draw is recorded and can be repeated.
invigilator-seat = Seat
invigilator-move = Move

## Identity

invigilator-compare = Compare
invigilator-compare-title = Compare identity
invigilator-compare-hint = Compare the photograph, the document and the person.
invigilator-compare-same = All three agree
invigilator-compare-doubt = In doubt: go back
invigilator-compare-absent = Call the roll first.
invigilator-identified-at = Identity was confirmed at { $at }.

## Live board

invigilator-board = Room board
invigilator-board-live = Updates by itself
invigilator-board-empty = This hall has no examination terminals.
invigilator-seat-number = seat { $seat }
invigilator-left = Time left
invigilator-answered = Answered
invigilator-sealed = Stored
invigilator-link = Link
invigilator-calling = Calling since { $at }
invigilator-void-waits = A second person must confirm the void
invigilator-sitting-signed-in = Signed in
invigilator-sitting-running = Answering
invigilator-sitting-paused = Paused
invigilator-sitting-submitted = Handed in
invigilator-sitting-closed = Finished
invigilator-sitting-void = Void

## One sitting

invigilator-signed-in = Signed in
invigilator-started = Started
invigilator-ends = Ends
invigilator-pause = Pause
invigilator-resume = Go on
invigilator-extend = Give time back
invigilator-extend-minutes = Minutes given back
invigilator-sitting-minutes-wrong = Enter a whole number of minutes above 0.
invigilator-hand-in = Hand in for the candidate
invigilator-hand-in-hint = The answers the server holds are marked at once.
invigilator-void = Technical void
invigilator-void-hint = A void sitting does not count; the candidate is seated anew. Two people decide it.
invigilator-void-ask = Ask for a void
invigilator-void-asked-by = { $name } has asked for a void. Reason:
invigilator-void-second = Second person: confirm under your own account, or enter your user name and password here.
invigilator-void-confirm = Confirm the void
invigilator-void-withdraw = Withdraw the request
invigilator-void-done = This sitting is void and does not count.

## Results

invigilator-results = Results
invigilator-results-none = There are no results yet.
invigilator-both-sign = The score sheet needs the signatures of candidate and examiner.
invigilator-candidate-signature = Candidate’s signature
invigilator-examiner-signature = Examiner’s signature
invigilator-signed = Has signed
invigilator-score-sheet = Score sheet

## Said after an act

invigilator-notice-advanced = The session has moved on.
invigilator-notice-called = The roll is recorded.
invigilator-notice-identified = The identity is confirmed.
invigilator-notice-seated = The candidate is seated.
invigilator-notice-drawn = Seats were drawn.
invigilator-notice-paused = The sitting is paused.
invigilator-notice-resumed = The sitting goes on.
invigilator-notice-extended = Time was given back.
invigilator-notice-handed-in = The paper was handed in.
invigilator-notice-void-asked = The void is asked for; a second person must confirm it.
invigilator-notice-void = The sitting is void.
invigilator-notice-withdrawn = The request was withdrawn.
invigilator-notice-came = The call is answered.
invigilator-notice-signed = The signature is recorded.
