### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = English
common-language-zh-hans = Chinese (simplified)
common-language-zh-hant = Chinese (traditional)
common-language-en = English
common-language-ru = Russian
common-language-ja = Japanese
common-language-fr = French
common-language-es = Spanish

## The system and the office

common-system-name = Kaochang
common-system-title = Driver Examination System
common-office = Vehicle Administration Office

## Subjects

common-subject-1 = Subject 1
common-subject-2 = Subject 2
common-subject-3 = Subject 3
common-safe-driving = Subject 3 theory: safe and courteous driving
common-subject-1-title = Road traffic safety laws, regulations and related knowledge
common-subject-2-title = Driving skills test in the yard
common-subject-3-title = Driving skills test on the road

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = Large bus
common-class-a2 = Heavy tractor-trailer
common-class-a2-order-91 = Tractor unit with trailer
common-class-a3 = City bus
common-class-b1 = Medium bus
common-class-b2 = Large goods vehicle
common-class-c1 = Small car
common-class-c2 = Small car with automatic gearbox
common-class-c3 = Low-speed goods vehicle
common-class-c4 = Three-wheeled goods vehicle
common-class-c5 = Adapted automatic car for drivers with a disability
common-class-c6 = Light vehicle with trailer
common-class-d = Three-wheel motorcycle
common-class-e = Two-wheel motorcycle
common-class-f = Moped
common-class-m = Wheeled special machinery
common-class-m-order-91 = Wheeled self-propelled machinery
common-class-n = Trolleybus
common-class-p = Tram
common-class-with-code = { $code } { $name }
common-group-car = Cars
common-group-bus = Buses
common-group-truck = Goods vehicles
common-group-motorcycle = Motorcycles

## Identity documents

common-document-resident-id = Resident identity card
common-document-passport = Passport
common-document-hong-kong-macao-permit = Mainland travel permit for Hong Kong and Macao residents
common-document-taiwan-permit = Mainland travel permit for Taiwan residents
common-document-residence-permit = Residence permit for Hong Kong, Macao and Taiwan residents
common-document-foreigner-card = Foreigner’s permanent residence card
common-document-military-id = Identity document of the armed forces or armed police

## Kinds of application

common-application-first = First licence
common-application-upgrade = Additional class
common-application-conversion = Exchange of a licence
common-application-twelve-point = Test after 12 penalty points
common-application-restore = Restoring a lapsed licence

## Kinds of question

common-question-true-false = True or false
common-question-single = Single choice
common-question-multiple = Multiple choice
common-true = True
common-false = False

## Words of forms and tables

common-name = Name
common-sex = Sex
common-sex-male = Male
common-sex-female = Female
common-birth-date = Date of birth
common-age = Age
common-photo = Photograph
common-document-kind = Identity document
common-document-number = Document number
common-serial-number = Application serial number
common-permit-number = Learner’s permit number
common-application = Application
common-application-kind = Kind of application
common-class = Licence class
common-subject = Subject
common-school = Driving school
common-candidate = Candidate
common-site = Site
common-hall = Hall
common-seat = Seat
common-session = Session
common-sitting = Sitting
common-date = Date
common-time = Time
common-attempt = Attempt
common-score = Score
common-pass-mark = Pass mark
common-result = Result
common-status = Status
common-reason = Reason
common-remarks = Remarks
common-language = Language
common-signature = Signature
common-telephone = Telephone
common-total = Total
common-page = Page { $page } of { $pages }
common-label-and-value = { $label }: { $value }
common-list-comma = { ", " }
common-none = None
common-unknown = Unknown
common-yes = Yes
common-no = No

## Amounts with their unit

common-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
common-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
common-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
common-duration-pair = { $longer } { $shorter }
common-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
common-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
common-years =
    { $count ->
        [one] { $count } year old
       *[other] { $count } years old
    }
common-points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
common-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
common-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
common-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
common-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
common-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
common-attempts =
    { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts
    }
common-percent = { $value }%

## Pass and fail

common-passed = Passed
common-failed = Failed
common-first-marks =
    Corrected { DATETIME($at, length: "medium") }, because the key of a question was wrong. At first: { $score } { $score ->
        [one] point
       *[other] points
    }, { $verdict ->
        [passed] passed
       *[failed] failed
    }.
common-passes = Passed
common-absent = Absent
common-technical-void = Void for technical reasons
common-right = Right
common-wrong = Wrong
common-unanswered = Unanswered

## Roles

common-role-candidate = Candidate
common-role-clerk = Window clerk
common-role-invigilator = Invigilator
common-role-school = Driving school
common-role-examiner = Examiner
common-role-supervisor = Supervisor
common-role-keeper = Question-bank keeper
common-role-administrator = System administrator
common-role-public = Public

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = Awaiting confirmation
common-status-accepted = Accepted
common-status-refused = Refused
common-status-completed = Completed
common-status-planned = Planned
common-status-open = Open for booking
common-status-full = Full
common-status-running = In progress
common-status-closed = Closed
common-status-booked = Booked
common-status-cancelled = Cancelled
common-status-expired = Expired
common-status-checked-in = Checked in
common-status-seated = Seated
common-status-signed-in = Signed in
common-status-answering = Answering
common-status-paused = Paused
common-status-submitted = Handed in
common-status-marked = Marked
common-status-stopped = Stopped
common-status-waiting = Waiting
common-status-delivered = Delivered
common-status-retrying = Retrying
common-status-rejected = Rejected
common-status-held = Held for review
common-status-online = Online
common-status-offline = Offline
common-status-idle = Free
common-status-out-of-service = Out of service

## Buttons

common-next = Next
common-back = Back
common-cancel = Cancel
common-confirm = Confirm
common-close = Close
common-start = Start
common-finish = Finish
common-save = Save
common-edit = Edit
common-add = Add
common-remove = Remove
common-clear = Clear
common-print = Print
common-search = Search
common-filter = Filter
common-upload = Upload
common-download = Download
common-refresh = Refresh
common-retry = Try again
common-details = Details
common-approve = Approve
common-reject = Reject
common-sign-in = Sign in
common-sign-out = Sign out
common-user-name = User name
common-password = Password
common-home = Home
common-help = Help
