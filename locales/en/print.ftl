### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = Name
print-document = Identity document
print-class = Licence class
print-serial = Serial number
print-subject = Subject
print-portrait = Photo
print-date = Date
print-record-hash = Record checksum
print-receipt = Receipt

## Score sheet

print-score-title = Driver examination score sheet
print-score-candidate = Candidate
print-score-permit = Learner’s permit number
print-score-reason = Test reason
print-score-exam = Examination
print-score-place = Place
print-score-session = Session
print-score-attempt = Attempt
print-score-started = Started
print-score-ended = Ended
print-score-vehicle = Test vehicle
print-score-route = Route
print-score-result = Result
print-score-score = Score
print-score-full = Full marks
print-score-pass-mark = Pass mark
print-score-passed = Passed
print-score-failed = Not passed
print-score-chapters = Answers by chapter
print-score-chapter = Chapter
print-score-questions = Questions
print-score-right = Correct
print-score-faults = Faults
print-score-fault = Fault
print-score-time = Time
print-score-points = Points
print-score-no-faults = No faults were recorded.
print-score-signatures = Signatures
print-score-candidate-signature = Candidate’s signature
print-score-examiner-signature = Examiner’s signature
print-score-signature-note = This sheet must be signed by the candidate and by the examiner. Without both signatures no driving licence may be issued.

## Application form

print-form-title = Driving licence application
print-form-applicant = Applicant
print-form-sex = Sex
print-form-birth-date = Date of birth
print-form-nationality = Nationality
print-form-residence = Residence paper
print-form-address = Address
print-form-post-code = Post code
print-form-phone = Telephone
print-form-email = E-mail
print-form-request = Application
print-form-kind = Kind of application
print-form-source = School or own application
print-form-held = Licence held
print-form-held-number = Licence number
print-form-held-file = File number
print-form-held-class = Classes held
print-form-held-since = First issued
print-form-held-until = Valid until
print-form-body = Physical condition
print-form-height = Height
print-form-sight-left = Eyesight, left
print-form-sight-right = Eyesight, right
print-form-colour = Colour vision
print-form-hearing-left = Hearing, left
print-form-hearing-right = Hearing, right
print-form-arms = Upper limbs
print-form-legs = Lower limbs
print-form-trunk = Trunk and neck
print-form-sound = Sound
print-form-unsound = Not sound
print-form-hospital = Medical institution
print-form-doctor = Doctor
print-form-examined = Examined on
print-form-declaration = Declaration
print-form-declaration-text = I have filled in this form truthfully, and the papers I handed in are genuine and valid. None of the circumstances in which the law bars an application for a driving licence, and no illness that hinders safe driving, applies to me.
print-form-applicant-signature = Applicant’s signature
print-form-agent = Agent
print-form-agent-signature = Agent’s signature
print-form-office = Acceptance
print-form-accepted-by = Accepted by
print-form-accepted-at = Office
print-form-accepted-on = Accepted on

## Ranking of schools

print-ranking-title = Pass rates of driving schools
print-ranking-period = Period
print-ranking-published = Published
print-ranking-regulation = Regulation
print-ranking-place = Place
print-ranking-school = School
print-ranking-tests = Tests
print-ranking-passes = Passed
print-ranking-rate = Pass rate
print-ranking-range = Likely range
print-ranking-too-few = Too few tests to be ranked
print-ranking-note = The thin line shows the likely range of the rate (95%). Where ranges overlap, the difference between schools may be chance.
