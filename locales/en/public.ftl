### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = Rankings
public-nav-procedures = How it works
public-nav-own = My exams
public-nav-receipt = Check a receipt

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }, so far
public-month-label = Month
public-show = Show
public-ranking-title = First-attempt pass rates of the schools
public-ranking-none = No ranking has been published yet.
public-ranking-so-far = This month is not over: the figures change with every examination until the ranking is published.
public-rank = Rank
public-rank-range = Rank range
public-sat = First attempts
public-rate = Pass rate
public-interval = 95% interval
public-city = Whole city
public-too-few = fewer than { $count }: not ranked
public-chart-label = Pass rate of each school with its 95% interval; the table below has the figures.
public-chart-caption = Dot: pass rate. Bar: 95% interval. Dashed line: whole city. Schools whose bars overlap cannot be told apart with certainty.
public-method-title = How the ranking is made
public-method-first = Only the first attempt of each application counts, so sending people again gains nothing.
public-method-interval = The interval is Wilson’s 95% interval; the rank range is the best and worst rank that the figures allow.
public-method-few = Schools with fewer than { $count } first attempts are listed without a rank.
public-method-prior = For the order, { $count } imagined candidates with the city’s rate are added to each school, so that small ones are neither first nor last by luck.
public-published-at = Published { $at }
public-course-title = The city’s pass rate over time
public-course-table = The figures as a table

## How an examination goes

public-procedures-title = How the Subject 1 examination works
public-procedures-lead = Answered at a terminal, marked on the spot, every step recorded and provable.
public-rules-questions = Questions
public-rules-minutes = Minutes
public-rules-attempts = Attempts in one booking
public-rules-open = The office has yet to settle these figures.
public-rules-early-end = The examination ends early once the pass mark can no longer be reached.
public-rules-basis = Basis: { $regulation }
public-step-apply = Apply
public-step-apply-text = Bring your identity document and certificate of physical condition to a window; check and confirm the entries on the second screen.
public-step-book = Book
public-step-book-text = The school or the window books a session.
public-step-roll = Roll call
public-step-roll-text = Be in the waiting room on time and answer the call.
public-step-identity = Identity check
public-step-identity-text = The invigilator compares the person, the photograph and the document.
public-step-seat = Seat
public-step-seat-text = Seats are drawn by lot; anybody can repeat the draw.
public-step-sign-in = Sign in
public-step-sign-in-text = Enter your document or serial number, choose the language, read the briefing.
public-step-answer = Answer
public-step-answer-text = Each answer is stored at once; after a power cut you go on at the same question.
public-step-hand-in = Hand in
public-step-hand-in-text = Before handing in you see how many questions are unanswered.
public-step-result = Result
public-step-result-text = The result is announced on the spot; you and the examiner sign the score sheet, and you get a receipt that can be checked.
public-disciplines-title = Rules of the room
public-discipline-papers = Enter with your own valid identity document.
public-discipline-devices = No telephones or other devices.
public-discipline-talk = Do not talk or pass things.
public-discipline-help = Nobody may sit or answer for you.
public-discipline-leave = Do not leave your seat without permission.

## Receipts

public-receipt = Receipt
public-receipt-title = Check a receipt
public-receipt-lead = The score sheet bears a receipt. Here you can prove that the result stands in a log that cannot be changed.
public-receipt-check = Check
public-receipt-malformed = A receipt has 64 digits and letters from a to f.
public-receipt-unknown = The log does not know this receipt. Check it and try again.
public-receipt-waiting = Recorded { $at }; not under a signature yet. Try again in a while.
public-receipt-proved = Proved: recorded { $at } and unchanged since.
public-proof-title = The proof
public-proof-text = Joined with the hashes of the path one after the other, the receipt gives the root that the office has signed. Anybody can repeat this with their own program.
public-proof-position = Position in the log
public-proof-size = Entries under the signature
public-proof-signed = Signed
public-proof-root = Root
public-proof-signature = Signature
public-proof-path = Path
public-proof-file = Download the proof

## Own bookings and results

public-own-title = My examinations
public-own-lead = Enter your serial number and document number to see your bookings and results.
public-own-not-found = Serial number and document number do not belong together.
public-own-bookings = Bookings
public-own-no-bookings = No bookings.
public-own-results = Results
public-own-no-results = No results.
public-own-again = Look up another application
public-permit = Learner’s permit
public-application-awaiting-confirmation = Awaiting your confirmation
public-application-disputed = To be corrected
public-application-accepted = Accepted
public-application-closed = Closed
