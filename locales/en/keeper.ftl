# The question bank's keepers: what they browse, change, approve and correct.

keeper-nav-overview = Question bank
keeper-nav-changes = Changes
keeper-nav-stale = Translations
keeper-nav-corrections = Key corrections
keeper-title = Question bank
keeper-new-item = New item
keeper-items = Items
keeper-drafts = Drafts
keeper-to-review = To be reviewed
keeper-stale-texts = Translations to be checked
keeper-stale-by-language = Translations to be checked, by language
keeper-damage = The bank's files cannot be used. Exams go on with the last good bank.
keeper-damage-since = Found { $at }
keeper-damage-vanished = Items of the bank in force are missing (a file may be gone; an item is retired by the end of its validity): { $items }
keeper-damage-key = The key of { $item } has changed, its version has not
keeper-damage-undrawable = The blueprint { $blueprint } gives no paper in { $language } any more
keeper-unwritten =
    { $count ->
        [one] { $count } change is approved but not written into the bank yet.
       *[other] { $count } changes are approved but not written into the bank yet.
    }
keeper-editions = Banks in force
keeper-editions-hint = Every new bank is noted in the log, and every paper names the bank it was drawn from.
keeper-edition-since = In force since
keeper-edition-hash = Bank
keeper-in-force = In force

## Words

keeper-item = Item
keeper-new = New
keeper-open = A change is open
keeper-edit = Edit the item
keeper-chapter = Chapter
keeper-kind = Kind
keeper-version = Version { $version }
keeper-source = Source
keeper-key = Key
keeper-options = Options
keeper-option-1 = Option A
keeper-option-2 = Option B
keeper-option-3 = Option C
keeper-option-4 = Option D
keeper-field-stem = Question
keeper-field-explanation = Explanation
keeper-groups = Vehicle groups
keeper-facts = Details
keeper-law = Legal basis
keeper-law-hint = One line each: the act's short name, then the article, for example: RTSL 91
keeper-difficulty = Expected difficulty: wrong answers, in percent
keeper-shuffle = Options may change places
keeper-enemies-hint = Items that give the answer away and never stand on the same paper, with blanks between
keeper-from = Valid from
keeper-until = Valid until
keeper-reason = Reason for the change

## Names of what a change can change

keeper-value-version = Version
keeper-value-groups = Vehicle groups
keeper-value-difficulty = Expected difficulty
keeper-value-law = Legal basis
keeper-value-picture = Picture
keeper-value-shuffle = Options may change places
keeper-value-enemies = Not together with
keeper-value-valid = Validity

## Writing

keeper-write = Write
keeper-preview = Preview
keeper-preview-language = Language of the preview
keeper-no-text = There is no text in this language yet.
keeper-same = Read against the source: it still says the same
keeper-save-draft = Save as draft
keeper-wrong-fields =
    { $count ->
        [one] One entry needs attention.
       *[other] { $count } entries need attention.
    }
keeper-difficulty-range = Enter a whole number from 0 to 100.
keeper-law-form = “{ $line }” has no article.
keeper-date-malformed = Enter the date as year-month-day.
keeper-key-missing = Choose the right answer; for multiple choice at least two.
keeper-reason-missing = Enter the reason.

## Changes

keeper-state-draft = Draft
keeper-state-submitted = To be reviewed
keeper-state-approved = Approved
keeper-state-published = Published
keeper-state-withdrawn = Withdrawn
keeper-no-changes = There are no changes here.
keeper-written-by = Written by
keeper-approved-by = Approved by
keeper-sent-back-by = Sent back by
keeper-published-at = In the bank since
keeper-what = What
keeper-before = Before
keeper-after = After
keeper-no-difference = Nothing differs from the bank.
keeper-as-it-will-be = The item as it will be
keeper-text-new = New text
keeper-text-gone = Text taken out
keeper-go-on = Go on writing
keeper-submit = Submit for review
keeper-approve = Approve and publish
keeper-other-person = You wrote this; another keeper must approve it.
keeper-send-back = Send back
keeper-send-back-why = What should be different?
keeper-sent-back = Sent back:
keeper-withdraw = Withdraw the change
keeper-unwritten-one = Approved, but not written into the bank yet. It is tried again by itself; the server's log says what hinders it.
keeper-change-unknown = There is no such change.
keeper-change-open = Another change of this item is open. Finish or withdraw that one first.
keeper-change-empty = Nothing differs from the bank.
keeper-change-overtaken = The item in the bank has changed since this was written. Send it back and have it written on the item as it is now.
keeper-notice-saved = The draft is saved.
keeper-notice-open = A change of this item is open already; here it is.
keeper-notice-submitted = Submitted for review by another keeper.
keeper-notice-published = Approved. The change is in the bank.
keeper-notice-unwritten = Approved. It will be written into the bank as soon as that is possible.
keeper-notice-sent-back = Sent back.
keeper-notice-withdrawn = Withdrawn.

## Translations

keeper-stale-title = Translations to be checked
keeper-stale-lead = The source has changed since these were approved, or there is no text. Such a text is on no paper until two people have approved it again.
keeper-stale-none = All texts in this language are up to date.
keeper-stale-one = To be checked
keeper-source-then = Source it was made from
keeper-source-now = Source now
keeper-submit-ticked = Submit the ticked ones for review
keeper-stale-reason = { $language }: read against the new source, still says the same

## Remarks of the machine

keeper-unsound = This item cannot be used yet:
keeper-remarks = Please look at this:
keeper-no-remarks = The checks have found nothing.
keeper-unsound-no-source = There is no Chinese (simplified) text.
keeper-unsound-options-on-statement = A true-or-false item has no options.
keeper-unsound-too-few-options = At least two options are needed.
keeper-unsound-key = The key names an option that does not exist.
keeper-unsound-many = A multiple-choice item has at least two right options.
keeper-unsound-option-count = { $language }: { $found } options instead of { $expected }.
keeper-unsound-validity = The last day lies before the first.
keeper-unsound-difficulty = The expected difficulty is not between 0 and 100 percent.
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language }: there is no text.
keeper-remark-stale = { $language }: the source has changed since this was approved.
keeper-remark-blank = { $language }, { $place }: empty, or with blanks at an end.
keeper-remark-loose-sign = { $language }, { $place }: a no-break space belongs between “{ $sign }” and its word.
keeper-remark-too-long = { $language }, { $place }: { $letters } characters, at most { $most } fit.
keeper-remark-unshown = { $language }, { $place }: no font can show “{ $letter }”.
keeper-remark-copied = { $one } reads the same as { $other }.
keeper-remark-same-options = { $language }: { $one } and { $other } are the same.
keeper-remark-numbers = { $language }, { $place }: numbers [{ $found }], in the source [{ $expected }].
keeper-remark-term = { $language }: for “{ $term }” the glossary has { $accepted }.
keeper-remark-avoided = { $language }: “{ $word }” is to be avoided.
keeper-remark-options = { $count } options instead of 4.
keeper-remark-groups = No vehicle group, or one twice.
keeper-remark-chapter = No blueprint knows the chapter “{ $chapter }”.
keeper-remark-act = The act “{ $act }” is not known.
keeper-remark-picture = The picture “{ $picture }” is not in the catalogue.
keeper-remark-enemy = “{ $item }” is no other item.
keeper-remark-duplicate = Asks the same as { $item }.
keeper-remark-conspicuous = { $language }: the right option can be told by its length.
keeper-remark-other = { $reason }

## Correcting a key

keeper-correct = Correct the key
keeper-corrections-title = Key corrections
keeper-correction-lead = When the key of an item that has been sat was wrong, its sittings are marked again once two people agree. The earlier marks are kept, and nobody loses a pass.
keeper-correction-none = No key has been corrected.
keeper-correction-item = Item and version
keeper-correction-key = Key so far
keeper-remedy = Right instead
keeper-remedy-key = This answer is right
keeper-remedy-any = Each of these answers counts as right
keeper-remedy-all = The item is void: everybody gets its points
keeper-remedy-choice = Answers
keeper-correction-ask = Ask for this correction
keeper-correction-state-asked = Waits for a second person
keeper-correction-state-approved = Approved
keeper-correction-state-withdrawn = Withdrawn
keeper-correction-asked-by = Asked for by
keeper-correction-effect = What it changes
keeper-correction-effect-done = What it changed
keeper-effect-sat = Sittings with this item
keeper-effect-changed = Marks that change
keeper-effect-gains = Pass instead of fail
keeper-effect-losses = Would fail; the pass stands
keeper-effect-none = No mark changes.
keeper-effect-serial = Application
keeper-effect-score = Score
keeper-effect-verdict = Verdict
keeper-effect-stands = earlier mark stands
keeper-correction-approve = Approve and mark again
keeper-correction-withdraw = Withdraw
keeper-correction-unknown = There is no such correction, or no such item.
keeper-correction-exists = This version of the item is being corrected already, or was.
keeper-correction-unfit = Choose answers that fit the item and differ from the key so far.
keeper-notice-correction-asked = Asked for. Another keeper must approve it.
keeper-notice-correction-approved = Approved. The sittings are marked again.
keeper-notice-correction-withdrawn = Withdrawn.
