### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = Overview
school-nav-applications = Applications
school-nav-sessions = Sessions
school-nav-roster = Booking by list

## Overview

school-overview-accepted = Applications accepted
school-overview-awaiting = Applications to be confirmed
school-overview-booked = Bookings to come
school-overview-month = { $subject }, passed this month ({ $passed } of { $sat })
school-overview-next = Sessions with places for you
school-overview-all = All sessions

## Sessions

school-sessions-empty = There is no session to show.
school-sessions-free = Free seats
school-sessions-own = Own quota used
school-sessions-undivided = Open to all
school-sessions-book = Book
school-session-yours = Places you can still take
school-session-booked = Booked by you
school-session-refused =
    { $count ->
        [one] { $count } person cannot be booked, so nobody was:
       *[other] { $count } people cannot be booked, so nobody was:
    }
school-session-candidates = Who can be booked
school-session-by-roster = Book by uploading a list
school-session-no-place = There is no place left for you in this session.
school-session-all = Select all
school-session-send = Book the selected
school-session-move = Move
school-session-cancel = Cancel
school-move-title = Move a booking
school-move-to = New session
school-applications-next = Next

## Lists

school-roster-lead = Upload a list to book accepted applicants into one session. It is checked first and booked when you confirm; a single wrong row stops the whole list.
school-roster-file = File
school-roster-hint = CSV (UTF-8 or GB 18030) or XLSX, at most { $limit } MB. The first row has the titles: document number or serial number, name, and licence class where needed.
school-roster-check = Check the list
school-roster-earlier = Earlier lists
school-roster-people = People
school-roster-number-empty = There is no document number or serial number.
school-roster-digits-lost = The cell holds a number and has lost its last digits. Format it as text and enter it again.
school-roster-not-yours = Your school has no application with this number.
school-roster-class-unknown = There is no such licence class.
school-roster-class-needed = This person has several applications. Please give the class.
school-roster-class-differs = The application is for another class.
school-roster-name-differs = The name is not the one on the application.
school-roster-too-long =
    { $count ->
        [one] A list has at most { $count } row.
       *[other] A list has at most { $count } rows.
    }
school-preview-title = Check of the list
school-preview-faults = Rows with errors
school-preview-line = Line
school-preview-column = Column
school-preview-matches =
    { $count ->
        [one] { $count } person found
       *[other] { $count } people found
    }
school-preview-send =
    { $count ->
        [one] Book { $count } person
       *[other] Book { $count } people
    }
school-preview-other = Choose another file

## What was done

school-notice-booked = Booked.
school-notice-roster-booked = The whole list is booked.
school-notice-moved = The booking is moved.
school-notice-cancelled = The booking is cancelled.
school-notice-nobody = Nobody was selected.
