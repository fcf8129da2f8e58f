### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = The check digit of the document number is wrong. Please check the number and enter it again.
errors-document-form = The number does not have the form of the chosen document.
errors-document-birth-date = The date of birth inside the document number is not valid.
errors-document-region = The area code inside the document number is not in the list. Please check the document.
errors-document-other-name = This document number is already registered under another name.
errors-candidate-unknown = No candidate was found. Please check the document number or the application serial number.
errors-wrong-session = This candidate is not booked for this session.
errors-candidate-wrong-seat = Your seat is number { $seat }. Please go to that seat.
errors-candidate-not-checked-in = This candidate has not checked in. Identity must be confirmed first.
errors-identity-doubt = The identity could not be confirmed. Please ask the invigilator.

## Seats, sittings and answers

errors-seat-taken = This seat is already taken.
errors-seat-unknown = This hall has no such seat.
errors-no-session = No exam is running in this room at the moment.
errors-second-kiosk = This sitting is already open on another terminal.
errors-sitting-unknown = There is no record of this sitting.
errors-sitting-not-started = The examination has not started yet.
errors-sitting-paused = The examination is paused. Please wait for the invigilator.
errors-sitting-ended = The examination is over. No more answers can be given.
errors-answer-late = The time was over, so this answer was not accepted.
errors-answer-invalid = This answer does not belong to this paper.
errors-answers-missing = Some answers have not arrived yet. They are being sent again; please wait.
errors-wrong-phase = This cannot be done at this stage.
errors-recorder-missing = The recorder is not running, so the examination cannot start.

## Bookings and sessions

errors-booking-expired = This booking has expired. Please book again.
errors-booking-unknown = This booking was not found.
errors-booking-cancelled = This booking was cancelled.
errors-booking-duplicate = This candidate already has a booking for this subject.
errors-booking-cancel-too-late = It is too late to cancel this booking.
errors-booking-attempts-used = All attempts of this booking have been used. Please book again.
errors-session-unknown = This session was not found.
errors-session-full = This session is full.
errors-session-closed = This session is not open for booking.
errors-school-quota = The school’s places in this session are used up.
errors-application-unknown = This application was not found.
errors-application-unconfirmed = The applicant has not confirmed the entries yet.
errors-application-not-eligible = The application does not meet the conditions: { $reason }
errors-regulation-incomplete = Regulation “{ $regulation }” lacks figures for this subject and cannot be used until they are filled in.

## Requests and uploads

errors-request-malformed = The request could not be read. Nothing was changed.
errors-request-too-large = The request is too large.
errors-page-unknown = This page does not exist.
errors-field-missing = Please fill in “{ $field }”.
errors-field-invalid = The entry in “{ $field }” is not valid.
errors-changed-meanwhile = Someone else has changed this record. Please refresh and try again.
errors-upload-too-large = The file is too large. The limit is { $limit } MB.
errors-upload-empty = The file is empty.
errors-upload-kind = This kind of file is not supported. Please use: { $kinds }
errors-upload-encoding = The text encoding of the file is not recognised. Please use UTF-8 or GB 18030.
errors-upload-column-missing = The file has no column “{ $column }”.
errors-upload-row = Line { $line }, “{ $column }”: { $reason }
errors-upload-row-repeated = This repeats line { $line }.
errors-upload-refused =
    { $count ->
        [one] The file has { $count } error. Nothing was imported.
       *[other] The file has { $count } errors. Nothing was imported.
    }

## Access

errors-not-allowed = You are not allowed to do this.
errors-signed-out = You are signed out. Please sign in again.
errors-sign-in-failed = The user name or the password is wrong.
errors-too-many-attempts =
    { $minutes ->
        [one] Too many attempts. Please try again in { $minutes } minute.
       *[other] Too many attempts. Please try again in { $minutes } minutes.
    }
errors-form-expired = This form is no longer valid. Please refresh the page and send it again.
errors-account-disabled = This account is disabled. Please ask the system administrator.
errors-password-short =
    { $count ->
        [one] The password needs at least { $count } character.
       *[other] The password needs at least { $count } characters.
    }
errors-terminal-unknown = This terminal is not registered. Please ask the system administrator.
errors-second-person-needed = A second authorised person must approve this.
errors-same-person = The person who approves must not be the one who asked.

## Server, database and terminal

errors-no-server = The server cannot be reached; the connection is being retried. Your answers are kept on this terminal.
errors-server-address = The server address “{ $address }” is not valid.
errors-version-mismatch = The terminal and the server have different versions. Please update the terminal.
errors-no-database = The database cannot be opened: { $reason }
errors-database-newer = The database was made by a newer version of this program and cannot be used.
errors-database-busy = The system is busy. Please try again in a moment.
errors-port-in-use = Port { $port } is already in use.
errors-port-not-allowed = Port { $port } may not be used by this user.
errors-internal = Internal error, number { $id }. Please tell the system administrator.
errors-no-vulkan = No usable Vulkan graphics driver was found, so nothing can be shown.
errors-no-display = No display was found, so no window can be opened.
errors-journal = Answers cannot be saved on this terminal. Please call the invigilator at once.
errors-journal-damaged = The answer journal of this terminal is damaged. The sound part before the damage was kept.
errors-disk-full = The disk is full.

## Files and content

errors-config-damaged = Configuration file { $file }, line { $line }: { $reason }
errors-content-damaged = Content file { $file } is damaged at line { $line }: { $reason }. The last good content stays in use.
errors-text-damaged = Text file { $file } is damaged at line { $line }: { $reason }. The last good texts stay in use.
errors-language-unknown = Folder { $folder } is not the tag of a language of this system.
errors-file-unreadable = File { $file } cannot be read: { $reason }
errors-file-unwritable = File { $file } cannot be written: { $reason }
errors-picture-missing = Picture { $picture } is missing. Please tell the invigilator.
errors-picture-damaged = The picture cannot be read. Please use a JPEG or PNG photograph.
errors-bank-too-small = The question bank has too few suitable questions to make up a paper.
errors-translation-stale = The translation into “{ $language }” is out of date and cannot be used for an examination.
errors-log-broken = The log does not verify from entry { $entry } on.
errors-paper-differs = The rebuilt paper differs from the recorded one.

## Registry and printing

errors-registry-unreachable = The driver registry cannot be reached. The result will be sent again by itself.
errors-registry-rejected = The driver registry rejected the result: { $reason }
errors-print-failed = The print could not be made: { $reason }
