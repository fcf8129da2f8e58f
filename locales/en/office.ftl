### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = Skip to the content
office-shell-menu = Menu
office-pager-label = Pages
office-pager-before = Previous
office-pager-after = Next
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = This did not work
office-fault-status = Status { $status }

## First page and menu

office-home-lead = Applications, bookings, examinations and results in one place, every step of it provable.
office-home-staff = Sign in for staff and schools
office-nav-applications = Applications
office-nav-new-application = New application

## The portrait of an application

office-portrait-size = The photograph must have { $from } to { $to } KB; this file has { $found } KB.
office-portrait-format = The photograph must be a JPEG file.
office-portrait-damaged = The photograph is damaged and cannot be read.
office-portrait-pixels = The photograph must have { $width } × { $height } pixels; this one has { $found-width } × { $found-height }.
office-portrait-grey = The photograph must be in colour.
office-portrait-background = The background of the photograph must be white.
office-portrait-missing = There is no photograph yet. Please upload one.

## The list of applications

office-list-title = Applications
office-list-search = Search
office-list-search-hint = Serial number, document number or name
office-list-any-state = Any status
office-list-everywhere = All sites
office-list-count =
    { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }
office-list-empty = No application matches.
office-list-entered = Entered

## States of applications and bookings

office-state-awaiting-confirmation = Awaiting confirmation
office-state-disputed = Disputed by the applicant
office-state-accepted = Accepted
office-state-closed = Closed
office-booking-booked = Booked
office-booking-present = Present
office-booking-absent = Absent
office-booking-cancelled = Cancelled
office-booking-used = Finished

## Accepting and correcting an application

office-accept-title = Accept an application
office-accept-faults =
    { $count ->
        [one] { $count } entry needs correction. Nothing was accepted.
       *[other] { $count } entries need correction. Nothing was accepted.
    }
office-accept-document = Identity
office-accept-document-hint = With a resident identity number, date of birth and sex may be left empty; the number tells them.
office-accept-wish = Application
office-accept-record = Licences held and special cases
office-accept-record-hint = Needed for an additional class, an exchange, a restored licence and the test after 12 points.
office-accept-body = Certificate of physical condition
office-accept-diseases = Declared illnesses
office-accept-portrait = Photograph and confirmation
office-accept-portrait-hint = JPEG in colour on white, { $width } × { $height } pixels, { $from } to { $to } KB.
office-accept-portrait-keep = Without a new file the present one stays.
office-accept-window-hint = The applicant reads the entries on this screen and confirms them.
office-accept-send = Accept
office-correct-title = Correct the application
office-correct-send = Correct and ask again
office-self-taught = Self-taught
office-field-nationality = Nationality (3-letter code)
office-field-address = Address
office-field-local = Registered as a local resident
office-field-held = Class held
office-field-held-since = Held since
office-field-origin = Origin of the licence to exchange
office-origin-foreign = Issued abroad
office-origin-military = Issued by the armed forces
office-field-full-cycles = Cycles with 12 points (0 is the current one, 1 the one before)
office-field-round = Times 12 points were reached in this cycle
office-field-vocational = Full-time student of a vocational driving course
office-field-senior-test = Has passed the test of memory, judgement and reaction
office-field-hospital = Hospital
office-field-certificate-on = Date of the certificate
office-field-height = Height (cm)
office-field-left-eye = Left eye
office-field-right-eye = Right eye
office-field-field-degrees = Horizontal field (degrees, with one eye)
office-field-hearing = Hearing
office-hearing-sound = Sound
office-hearing-with-aid = Sound with a hearing aid
office-hearing-impaired = Impaired
office-field-hands = Upper limbs
office-hands-sound = Sound
office-hands-relaxed = Within the relaxed limits
office-hands-impaired = Impaired
office-field-legs = Lower limbs
office-legs-whole = Sound
office-legs-left-lost = Left leg missing
office-legs-right-lost = Right leg or both missing
office-legs-impaired = Movement impaired
office-field-leg-difference = Difference in leg length (cm)
office-field-colour = No red-green blindness
office-field-trunk = Trunk and neck without impairment
office-field-window = Second screen
office-refusal-with-basis = { $sentence } ({ $basis })
office-school-not-active = This school is not active.
office-clerk-without-site = This account has no site. Please ask the system administrator.

## One application

office-detail-shown = Shown on screen { $seat } of { $hall } for the applicant to confirm.
office-detail-not-shown = Not shown on a screen yet.
office-detail-show = Show on the screen
office-detail-disputed = The applicant does not agree with the entries. Please check and correct them.
office-detail-confirmed = Confirmed by the applicant
office-detail-regulation = Regulation
office-detail-subjects = Subjects
office-detail-from = May sit from { DATE($date, length: "medium") }
office-detail-book = Book
office-detail-bookings = Bookings
office-detail-cancel-booking = Cancel the booking
office-detail-licences = Licences held
office-detail-bans = Bars on record
office-detail-ban-open = term by the regulation
office-detail-print = Print the application form
office-form-height = { $height } cm
office-detail-close = Close the application
office-application-stands = The applicant has confirmed it; it can no longer be corrected.
office-application-still-booked = There is still a booking. Please cancel it first.
office-notice-accepted = Accepted. The applicant is to confirm it now.
office-notice-corrected = Corrected. The applicant is to confirm it again.
office-notice-shown = It is shown on the second screen.
office-notice-closed = The application is closed.
office-notice-booked = Booked.
office-notice-cancelled = The booking is cancelled.
