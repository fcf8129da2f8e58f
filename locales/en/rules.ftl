### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = Order 91 of the Ministry of Public Security (in force from 1 April 2007)
rules-regulation-order-162 = Order 162 of the Ministry of Public Security, as amended by Order 172
rules-law-order-91 = Order 91
rules-law-order-162 = Order 162
rules-law-order-163 = Order 163
rules-law-order-172 = Order 172
rules-law-implementing-regulations = Implementing Regulations of the Road Traffic Safety Law
rules-law-road-traffic-safety-law = Road Traffic Safety Law
rules-law-ga-1026 = Standard GA 1026
rules-basis-article = Basis: { $law }, article { $article }
rules-basis-law = Basis: { $law }
rules-basis-document = Basis: { $source }
rules-figure-unconfirmed = This is not possible yet: the office has to confirm a figure of the regulation first.
rules-gap-missing = “{ $path }” has no value. Please fill it in.
rules-gap-unsure = “{ $path }” has not been verified. Please confirm it.
rules-gap-not-held = The regulation does not know this subject: { $path }.

## Identity documents

rules-identity-empty = Please enter the document number.
rules-identity-resident-form = A resident identity number has 18 characters, or 15 digits in the old form.
rules-identity-check-digit = The check digit of the number is wrong. Please check the number.
rules-identity-birth-impossible = The date of birth in the number does not exist. Please check the number.
rules-identity-birth-differs = The date of birth does not agree with the document number.
rules-identity-sex-differs = The sex does not agree with the document number.
rules-identity-residence-permit-form = The number of this residence permit has 18 characters and begins with 810000, 820000 or 830000.
rules-identity-foreigner-form = The card number has 18 characters beginning with 9, or 15 characters in the old form.
rules-identity-passport-form = A passport number has 5 to 17 letters and digits.
rules-identity-hong-kong-macao-form = The permit number is H or M followed by 8 or 10 digits.
rules-identity-taiwan-form = The permit number has 8 or 10 digits.
rules-identity-military-form = The number of a military or armed police document contains 6 to 8 digits.

## Acceptance

rules-eligibility-too-young = The minimum age for { $class } is { $limit }; the applicant’s age is { $age }.
rules-eligibility-too-old = The maximum age for { $class } is { $limit }; the applicant’s age is { $age }.
rules-eligibility-senior-test = Applicants over the age of { $limit } must pass the test of memory, judgement and reaction.
rules-eligibility-not-first = { $class } cannot be a first licence; it can only be added to another class.
rules-eligibility-not-elsewhere = Applicants who are not local residents cannot apply here for { $class } as a first licence.
rules-eligibility-not-the-first = The applicant already holds a licence, so this is not a first application.
rules-eligibility-upgrade-of-nothing = The applicant holds no licence to which a class could be added.
rules-eligibility-held-already = The applicant already holds { $class }.
rules-eligibility-not-held = The applicant does not hold { $class }.
rules-eligibility-origin-missing = Please state whether the original licence is foreign or military.
rules-eligibility-duplicate = The applicant already has an open application for { $class }.
rules-eligibility-disease = No licence may be applied for with this illness: { $disease }.
rules-eligibility-banned-until = No application is possible before { DATE($date) }. Reason: { $ground }.
rules-eligibility-banned = No application is possible. Reason: { $ground }.
rules-eligibility-upgrade-route = The classes and years required for { $class } are not met (classes ≥ years): { $routes }.
rules-eligibility-points = There is a 12-point record in the current points cycle or in those before it that count (number: { $cycles }).
rules-disease-heart = organic heart disease
rules-disease-epilepsy = epilepsy
rules-disease-meniere = Ménière’s disease
rules-disease-vertigo = vertigo
rules-disease-hysteria = hysteria
rules-disease-parkinson = Parkinson’s disease
rules-disease-mental = mental illness
rules-disease-dementia = dementia
rules-disease-nervous = disease of the nervous system affecting the limbs
rules-bar-drug-addiction = drug addiction not yet overcome
rules-bar-drug-use = use of drugs
rules-bar-hit-and-run = flight after an accident, a crime
rules-bar-drink-driving-crime = serious accident after drinking, a crime
rules-bar-revoked-drunk = licence revoked for drunk driving, or for drink-driving a commercial vehicle
rules-bar-revoked-drunk-commercial = licence revoked for drunk driving of a commercial vehicle
rules-bar-revoked = licence revoked for another reason
rules-bar-permission-cancelled = driving permission cancelled
rules-bar-stood-in = sat an examination for another person
rules-bar-cheated = bribery or cheating in an examination
rules-bar-false-papers = concealment or false papers
rules-bar-fatal-accident = fatal accident with equal or greater blame
rules-bar-drunk-driving = drunk driving
rules-bar-drink-driving-again = repeated drink-driving
rules-bar-drug-record = drug record
rules-bar-dangerous-driving = criminal racing, overloading or speeding
rules-bar-revoked-or-cancelled = licence once revoked or cancelled
rules-origin-foreign = Foreign licence
rules-origin-military = Military or armed police licence

## Body conditions

rules-body-certificate-missing = The certificate of physical condition has not been handed in.
rules-body-certificate-future = The certificate of physical condition is dated later than today. Please check it.
rules-body-certificate-old = The certificate of physical condition expired on { DATE($date) } (validity in months: { $months }).
rules-body-height = The minimum height for { $class } is { $least } cm; measured: { $height } cm.
rules-body-eyesight = The minimum eyesight for { $class } is { $least }; measured: { $eyesight }.
rules-body-one-eye-class = A person with sight in one eye cannot apply for { $class }.
rules-body-one-eye-field = A person with sight in one eye needs a horizontal field of view of { $least }° for { $class }.
rules-body-colour = Red-green blindness does not allow an application.
rules-body-hearing = The hearing does not meet the requirements.
rules-body-hearing-aid = { $class } cannot be applied for with a hearing aid.
rules-body-hands = The upper limbs do not meet the requirements for { $class }.
rules-body-leg-difference = The difference in leg length may not exceed { $most } cm.
rules-body-legs = The lower limbs do not meet the requirements for { $class }.
rules-body-trunk = The movement of trunk and neck does not meet the requirements.

## Booking

rules-booking-not-accepted = The applicant has not yet confirmed this application.
rules-booking-session-closed = This session no longer takes bookings.
rules-booking-not-required = This application does not require { $subject }.
rules-booking-passed = { $subject } has already been passed.
rules-booking-order = { $subject } must be passed first.
rules-booking-live = There is already a booking for { $subject }.
rules-booking-no-more = { $subject } cannot be booked again; failed bookings: { $count }.
rules-booking-too-early = The earliest possible test day is { DATE($date) }.
rules-booking-wait-after-failure = After the failed test the earliest possible test day is { DATE($date) }.
rules-booking-permit-missing = The learner’s permit has not been issued yet.
rules-booking-permit-expired = The learner’s permit is no longer valid from { DATE($date) }.
rules-booking-conversion-over = The time limit for exchanging the licence ended on { DATE($date) }.
rules-booking-site-not-accepted = This site has not been approved for { $class }.
rules-booking-site-expired = The approval of this site for { $class } ends on { DATE($date) }.
rules-booking-session-full = This session is full (places: { $places }).
rules-booking-quota-full = The school’s places in this session are taken (places: { $places }).
rules-booking-cancel-late = The last day for cancelling was { DATE($date) }.
rules-booking-check-in-early = Check-in has not started yet.
rules-booking-expired = The session is over and this booking has expired.
rules-booking-present-already = This candidate has already checked in.
rules-booking-cancelled = This booking has been cancelled.
rules-booking-used = All attempts of this booking have been used.
rules-booking-state-booked = Booked
rules-booking-state-present = Checked in
rules-booking-state-absent = Absent
rules-booking-state-cancelled = Cancelled
rules-booking-state-used = Completed

## Sittings

rules-sitting-not-now = This cannot be done at this stage.
rules-sitting-paused = The examination is paused; no answers are accepted now.
rules-sitting-late = The time was over, so this answer was not accepted.
rules-sitting-time-over = The time is over.
rules-sitting-time-left = The time is not over yet.
rules-sitting-extension-cap = The limit for time given back would be exceeded; seconds left: { $seconds }.
rules-sitting-extension-empty = The time given back must be more than zero.
rules-sitting-reason-unfit = “{ $reason }” is not a reason for this step.
rules-sitting-void-needs-two = Two different people must decide that an attempt does not count.
rules-reason-power-failure = Power failure
rules-reason-network-failure = Network failure
rules-reason-terminal-failure = Terminal failure
rules-reason-disturbance = Disturbance from outside
rules-reason-illness = The candidate is unwell
rules-reason-identity-doubt = Doubt about the identity
rules-reason-disorder = Disorder in the room
rules-reason-cheating = Cheating
rules-reason-withdrawal = The candidate withdraws
