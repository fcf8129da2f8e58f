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
