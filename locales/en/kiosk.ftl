### The exam terminal.

## The bar above every screen

kiosk-frame-seat = { $hall } · Seat { $seat }
kiosk-frame-lost = No connection
kiosk-frame-connecting = Connecting
kiosk-frame-print = Text size
kiosk-frame-contrast = Contrast
kiosk-frame-call = Call invigilator

## Before the exam

kiosk-connecting-title = Connecting to the exam server
kiosk-connecting-text = This takes only a moment. If it does not end, please tell the invigilator.
kiosk-out-of-service-title = This terminal is out of service
kiosk-out-of-service-text = Please ask the staff for another seat.
kiosk-idle-title = This seat is free
kiosk-idle-text = Please wait until your number is called. A member of staff will show you to your seat. You can already choose your language.
kiosk-sign-in-title = Sign in
kiosk-sign-in-subject = Exam at this seat: { $subject }
kiosk-sign-in-language = Language of the exam
kiosk-sign-in-language-note = All questions will be shown in this language. It cannot be changed once the exam has started.
kiosk-sign-in-number = Document number or application serial number
kiosk-sign-in-hint = Type the number
kiosk-sign-in-letters = Letters A–Z
kiosk-sign-in-digits = Digits 0–9
kiosk-sign-in-erase = Delete the last character
kiosk-sign-in-go = Sign in
kiosk-sign-in-busy = Signing in…

## Briefing

kiosk-briefing-title = Please check: is this you?
kiosk-briefing-portrait = Portrait of the candidate
kiosk-briefing-attempt-number = { $attempt }
kiosk-briefing-rules = The rules of this exam
kiosk-briefing-questions =
    { $count ->
        [one] question
       *[other] questions
    }
kiosk-briefing-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
kiosk-briefing-pass = of { $total } points are needed to pass
kiosk-briefing-attempts =
    { $count ->
        [one] attempt in this booking
       *[other] attempts in this booking
    }
kiosk-briefing-note-saved = Answers are saved at once. After a fault you continue where you left off.
kiosk-briefing-note-order = Answer in any order, change answers, and mark questions to return to.
kiosk-briefing-note-end = When time runs out, your answers are handed in as they are.
kiosk-briefing-not-me = Something is wrong
kiosk-briefing-next = Yes, continue
kiosk-disciplines-title = Five rules of this room
kiosk-discipline-seat = Stay in your seat
kiosk-discipline-seat-text = Sit only in the seat you were given. If you must leave it, ask the invigilator first.
kiosk-discipline-quiet = Be quiet
kiosk-discipline-quiet-text = Do not talk, read aloud or signal to others.
kiosk-discipline-devices = No telephone, no notes
kiosk-discipline-devices-text = Switch off and put away telephones, watches and everything else that can store or send. No books, no notes.
kiosk-discipline-alone = Answer by yourself
kiosk-discipline-alone-text = Nobody may sit the exam for you or help you, and you may not help others or look at their screens.
kiosk-discipline-follow = Follow the invigilator’s instructions
kiosk-discipline-follow-text = If something is wrong with the terminal, touch “Call invigilator”; do not try to repair it.
kiosk-disciplines-breach = Anyone who cheats or disturbs others is excluded: the exam ends, and the result does not count.
kiosk-disciplines-back = Back
kiosk-disciplines-start = Start the exam
kiosk-disciplines-busy = The paper is being drawn…

## Exam

kiosk-exam-number = Question { $number } of { $count }
kiosk-exam-picture-missing = The picture cannot be shown. Please call the invigilator.
kiosk-exam-previous = Previous
kiosk-exam-next = Next
kiosk-exam-flag = Mark
kiosk-exam-unflag = Marked
kiosk-exam-review = Finish
kiosk-exam-hand-in = Hand in…
kiosk-exam-time-left = Time left
kiosk-exam-go-to = Go to question { $number }
kiosk-exam-answered = { $answered } of { $count } answered
kiosk-exam-saved =
    { $count ->
        [0] Nothing to save yet
        [one] { $sealed } of { $count } entry saved
       *[other] { $sealed } of { $count } entries saved
    }
kiosk-exam-saving = Saving: { $sealed } of { $count } entries
kiosk-exam-saved-here =
    { $count ->
        [0] No connection. Go on answering; your answers are kept on this terminal.
        [one] No connection. Your entry is kept on this terminal; go on answering.
       *[other] No connection. All { $count } entries are kept on this terminal; go on answering.
    }
kiosk-exam-legend-answered = Answered
kiosk-exam-legend-open = Unanswered
kiosk-exam-legend-here = On screen
kiosk-exam-legend-flagged = Marked

## Handing in

kiosk-review-title = Hand in your answers?
kiosk-review-unanswered =
    { $count ->
        [one] { $count } question without an answer
       *[other] { $count } questions without an answer
    }
kiosk-review-none-unanswered = Every question is answered.
kiosk-review-flagged =
    { $count ->
        [one] { $count } question marked
       *[other] { $count } questions marked
    }
kiosk-review-none-flagged = No question is marked.
kiosk-review-final = Touch a number to go to that question. Once handed in, answers cannot be changed; unanswered questions count as wrong.
kiosk-review-back = Back to the questions
kiosk-review-submit = Hand in
kiosk-review-busy = Handing in…

## Paused and void

kiosk-paused-title = The exam is paused
kiosk-paused-text = Your clock has stopped and your answers are saved. Please stay in your seat; the invigilator will let you go on.
kiosk-paused-left = Time left
kiosk-void-title = This attempt does not count
kiosk-void-text = Please stay in your seat. The invigilator will tell you what happens next.
kiosk-reason-technical = There was a technical fault at this terminal.
kiosk-reason-room = The exam in this room has been interrupted.
kiosk-reason-identity = Your identity must be checked again.
kiosk-reason-help = The invigilator is coming to you.
kiosk-reason-breach = The rules of the room were broken.
kiosk-reason-maintenance = The terminal is being serviced.

## Result

kiosk-result-passed = Passed
kiosk-result-failed = Not passed
kiosk-result-of = of { $total } points
kiosk-result-needed =
    { $count ->
        [one] { $count } point was needed to pass.
       *[other] { $count } points were needed to pass.
    }
kiosk-result-unanswered =
    { $count ->
        [one] { $count } question was not answered.
       *[other] { $count } questions were not answered.
    }
kiosk-result-attempts-left =
    { $count ->
        [0] This booking has no attempts left. You can book again.
        [one] You have { $count } attempt left in this booking. Please ask the invigilator.
       *[other] You have { $count } attempts left in this booking. Please ask the invigilator.
    }
kiosk-result-receipt = Receipt number
kiosk-result-chapters = Correct answers by chapter
kiosk-result-right = { $right } of { $count }
kiosk-result-next-passed = Please wait for your score sheet, check it and sign it.
kiosk-result-next-failed = Practise the chapters with short bars first. Please wait for your score sheet, check it and sign it.
kiosk-result-rating = How was our service today?
kiosk-result-stars =
    { $count ->
        [one] { $count } star
       *[other] { $count } stars
    }
kiosk-result-finish = Finish
kiosk-chapter-licence = Driving licences and permits
kiosk-chapter-passage = Rules of the road
kiosk-chapter-penalties = Offences, points and penalties
kiosk-chapter-accidents = Accidents and first aid
kiosk-chapter-vehicle = Vehicle and equipment
kiosk-chapter-local = Local rules
kiosk-chapter-safe-driving = Safe and courteous driving

## At a window

kiosk-confirm-title = Please check your application
kiosk-confirm-text = Read every entry. Confirm only if everything is right.
kiosk-confirm-agree = Everything is right
kiosk-confirm-wrong = Something is wrong

## Dialogs

kiosk-refusal-title = This is not possible
kiosk-refusal-ok = OK
kiosk-call-title = Call the invigilator?
kiosk-call-text = The invigilator will come to you. The clock keeps running.
kiosk-call-now = Call
kiosk-call-cancel = Cancel
kiosk-call-made-title = The invigilator has been called
kiosk-call-made-text = Please stay in your seat. You can go on meanwhile.
kiosk-call-close = Close
kiosk-lost-title = No connection to the server
kiosk-lost-text = Nothing is lost. Please wait, or raise your hand for the invigilator.
kiosk-lost-again = Trying again…

## Why the terminal ended

kiosk-exit-failed = The terminal ended because its window or graphics failed.
kiosk-exit-assets = The folder with fonts and pictures is missing or incomplete: { $reason }
kiosk-exit-catalogue = The catalogue of signs is damaged: { $reason }
kiosk-exit-bank = The question bank cannot be read: { $reason }
kiosk-exit-journal = Answers cannot be saved in { $folder }: { $reason }
kiosk-exit-session = The connection to the server cannot be prepared: { $reason }
kiosk-exit-no-items = No item of the bank is wanted.
kiosk-exit-misfits =
    { $count ->
        [one] One item does not fit its place on the screen.
       *[other] { $count } items do not fit their place on the screen.
    }

## Practice

kiosk-practice-title = Practice
kiosk-practice-text = Practise here with all questions of the bank. The right answer and the rule are shown at once; nothing is recorded.
kiosk-practice-begin = Begin
kiosk-practice-loading = Loading the questions…
kiosk-practice-all = All chapters
kiosk-practice-check = Check
kiosk-practice-wrong = Wrong. The right answer is: { $answer }
kiosk-practice-tally = { $right } of { $count } right
kiosk-practice-leave = Leave practice
