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
keeper-stale-texts = Stale translations
keeper-stale-by-language = Stale translations by language
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
