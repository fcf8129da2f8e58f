### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = Sites
supervisor-nav-rooms = Rooms
supervisor-nav-sessions = Sessions
supervisor-nav-outbox = Write-back
supervisor-nav-ranking = Ranking
supervisor-nav-regulations = Regulations
supervisor-sites-title = All sites today
supervisor-sitting-now = Sitting now
supervisor-results-today = Results today
supervisor-terminals-online = Terminals online
supervisor-calls = Calls
supervisor-to-rooms = Today’s sessions and rooms

## Sessions

supervisor-sessions = Sessions
supervisor-sessions-from = 7 days from { $day }
supervisor-sessions-none = There are no sessions in these days.
supervisor-session-new = New session
supervisor-session-open = Open the session
supervisor-begins = Begins
supervisor-minutes = Length (minutes)
supervisor-capacity = Capacity
supervisor-quota = Quota
supervisor-quotas = Quotas of the schools
supervisor-quotas-hint = Seats beyond the quotas remain for the self-taught. Leave all fields empty to open the session to everybody.
supervisor-quotas-none = This session has no quotas and is open to everybody.
supervisor-field-wrong = This cannot be read. Please correct it.
supervisor-form-wrong = Some fields need correction.
supervisor-session-past = This time is past.
supervisor-session-hall-unknown = Choose a hall.
supervisor-session-hall-taken = The hall has another session at this time.
supervisor-session-capacity = The capacity must lie between 1 and { $seats }.
supervisor-session-not-accepted = The site is not accepted for this subject on that day.
supervisor-session-too-short = The session must be at least as long as the examination: { $minutes } minutes.
supervisor-session-regulation-gaps = The regulation has unsettled figures: this subject cannot be examined yet.
supervisor-session-no-regulation = No regulation is in force on that day.
supervisor-session-quotas = The quotas together must not exceed { $seats }.
supervisor-session-quota-booked = The school has booked more than this already.

## Draw of examiners

supervisor-draw = Draw of examiners
supervisor-drawn = Drawn
supervisor-draw-show = Show the draw
supervisor-draw-hold = Hold the draw
supervisor-draw-count = How many examiners
supervisor-draw-own-site = Only examiners of this site
supervisor-draw-sealed-at = The seed was sealed { $at }. Its commitment:
supervisor-draw-too-few = There are not enough examiners.
supervisor-draw-held-already = The draw was held already; it is held once.
supervisor-draw-place = Place
supervisor-draw-certificate = Certificate
supervisor-draw-repeat = How to repeat the draw
supervisor-draw-how = The sealed seed fits its commitment. A ChaCha20 stream derived from it shuffles the sorted list, whose first entries take the places. With the record below anybody gets the same outcome.
supervisor-draw-at = Held
supervisor-draw-entries = Examiners in the draw
supervisor-draw-kept-off = Kept off: held the hall’s last session
supervisor-draw-commitment = Commitment
supervisor-draw-seed = Seed
supervisor-draw-purpose = Purpose
supervisor-draw-record = The whole record
supervisor-seats-too-few = There are not enough free seats.

## Outbox

supervisor-outbox = Write-back to the registry
supervisor-outbox-held = Held
supervisor-outbox-rejected = Rejected
supervisor-outbox-pending = Waiting
supervisor-outbox-delivered = Delivered
supervisor-outbox-none = There are no rows in this state.
supervisor-outbox-position = No.
supervisor-outbox-attempts = Attempts
supervisor-outbox-said = Reason
supervisor-outbox-asked-by = { $name } wants it released; a second person must agree
supervisor-outbox-release = Release
supervisor-outbox-release-second = Release as second person

## Ranking

supervisor-ranking = Pass-rate ranking
supervisor-ranking-preview = Preview
supervisor-ranking-publish = Publish
supervisor-ranking-final = What is published cannot be changed.
supervisor-ranking-published-at = Published { $at }.
supervisor-ranking-published-already = This month’s ranking is published already.
supervisor-ranking-month-open = The month is not over, so it cannot be published yet.
supervisor-ranking-nobody-sat = Nobody sat for the first time in this month.

## Regulations

supervisor-regulation = Regulation
supervisor-regulations = Regulations
supervisor-regulation-from = From
supervisor-regulation-until = Until
supervisor-regulation-gaps = Open figures
supervisor-regulation-in-force = In force
supervisor-regulation-use = What it can be used for
supervisor-regulation-usable = Usable
supervisor-regulation-not-held = Not held
supervisor-regulation-gap-count = { $count ->
    [one] { $count } figure open
   *[other] { $count } figures open
    }
supervisor-regulation-open = Figures to fill in or confirm
supervisor-regulation-no-gaps = Every figure is settled.
supervisor-regulation-how = Enter the value and where it comes from. Once confirmed it counts, is logged, and cannot be changed.
supervisor-regulation-value = Value
supervisor-regulation-note = Source
supervisor-regulation-by = Confirmed by
supervisor-regulation-figure = Figure
supervisor-regulation-confirmed = Confirmed by the office
supervisor-regulation-note-missing = Say where the figure comes from.
supervisor-regulation-value-wrong = The value does not fit: { $reason }
supervisor-regulation-inconsistent = It contradicts another figure: { $reason }
supervisor-regulation-no-gap = There is no such open figure.
supervisor-scope-acceptance = Acceptance of applications
supervisor-scope-every-subject = Every subject
supervisor-scope-after-permit = All subjects but Subject 1

## Said after an act

supervisor-notice-opened = The session is open.
supervisor-notice-quota = The quota is saved.
supervisor-notice-drawn = The examiners are drawn.
supervisor-notice-release-asked = Noted. A second person must release it.
supervisor-notice-released = Released; it is sent now.
supervisor-notice-retried = It is sent again.
supervisor-notice-published = The ranking is published.
supervisor-notice-confirmed = The figure is confirmed.
