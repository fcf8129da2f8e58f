### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = Questions

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = The questions of the theory test
questions-lead = All questions in force today, { $count } of them, each with its answer, the reason and the law behind it.
questions-words = Words
questions-words-hint = In any language; all must occur
questions-chapter = Chapter
questions-group = Vehicles
questions-kind = Kind
questions-any = All
questions-with-picture = With a picture only
questions-found = Questions found: { $count }
questions-show-all = Show all

## One question

questions-one-title = Question { $id }
questions-to-list = Back to the list
questions-languages = This question in other languages
questions-several = Two or more options are right; choose all of them and no other.
questions-check = Check
questions-was-right = That is right.
questions-was-wrong = That is not right.
questions-answer = Answer and reason
questions-law = Legal basis
questions-for = Asked for:
questions-before = Previous question
questions-after = Next question
questions-gone-title = There is no such question
questions-gone = “{ $id }” is not in use today: the number may be mistyped, the question may be retired, or it has no text in this language yet.

## Where the law says it

questions-law-article = { $act }, art. { $number }
questions-law-annex = { $act }, annex { $number }
questions-law-part = { $act }, part { $number }
questions-law-table = { $act }, table { $number }
questions-act-rtsl = Road Traffic Safety Law
questions-act-ir = Implementing Regulations of the Road Traffic Safety Law
questions-act-o162 = Provisions on driving licences (Order 162 of the Ministry of Public Security)
questions-act-o163 = Measures on penalty points (Order 163 of the Ministry of Public Security)
questions-act-cl = Criminal Law
questions-act-ji2000 = Interpretation of the Supreme People’s Court on criminal traffic cases (2000)
questions-act-sbr = School Bus Safety Regulations
questions-act-apr = Provisions on the handling of road accidents
questions-act-vrr = Vehicle Registration Provisions
questions-act-ctpl = Regulations on compulsory third-party insurance
questions-act-gb19522 = National standard GB 19522 (alcohol thresholds and testing)
questions-act-gb5768 = National standard GB 5768 (road signs and markings)

## The keepers’ list of items

questions-nav-statistics = Statistics
questions-items-title = Items of the bank
questions-items-figures = Figures are those of the latest months’ examinations; a dash means that the item was not asked.
questions-state = State
questions-state-in-force = In force
questions-state-not-yet = Not yet in force
questions-state-retired = Retired
questions-state-stale = Translation to be checked
questions-state-pictureless = Without a picture
questions-state-open-change = Open change
questions-stale-in = To be checked or missing in
questions-no-matter = Any language
questions-order = Order
questions-order-id = Number
questions-order-difficulty = Expected difficulty, hardest first
questions-order-easiness = Right answers, fewest first
questions-order-discrimination = Discrimination, lowest first
questions-order-exposure = Exposure, highest first
questions-order-responses = Responses, most first
questions-order-time = Time, longest first
questions-order-flags = To be looked at first

## One item

questions-item = Item
questions-items = Items
questions-version-short = version { $version }
questions-open-by = { $name } is changing this item.
questions-open-see = See the change
questions-stem = Stem
questions-option = Option
questions-field-groups = Vehicle groups
questions-field-difficulty = Expected difficulty
questions-field-shuffle = Order of the options
questions-field-enemies = Not together with
questions-field-valid = Validity
questions-always = Without limit
questions-valid-from = From { DATE($date, length: "medium") }
questions-valid-until = Until { DATE($date, length: "medium") }
questions-shuffled = May be shuffled
questions-fixed-order = Fixed
questions-file = File and line
questions-texts = In all languages
questions-source = Source
questions-text-missing = Missing
questions-history = History of changes
questions-history-none = No change of this item has been published yet.
questions-changed-by = Changed by { $name }
questions-approved-by = approved by { $name }
questions-begun = The item was new.
questions-versions = Versions

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } s
questions-figures = In the examinations
questions-figures-none = This version was on no paper of the latest months.
questions-figures-few = With fewer than { $count } responses these figures say little.
questions-easiness = Right answers, p
questions-shrunk = Shrunk p
questions-discrimination = Discrimination
questions-exposure = Exposure
questions-responses = Responses
questions-time = Typical time
questions-options-title = How the options were chosen
questions-options-label = Share of each option as bars; the table below has the figures.
questions-options-caption = Green: the key. A wrong option with a positive discrimination draws the able.
questions-chosen = Chosen
questions-share = Share
questions-by-language = By language
questions-by-language-label = Right answers by language with 95% intervals; the table below has the figures.
questions-by-language-caption = Only languages with enough responses. Where one lies clearly below, its translation may be wrong.
questions-statistics-of-all = Statistics of all items
questions-statistics-title = Item statistics
questions-statistics-none = No papers were marked in these months.
questions-from = From
questions-until = To
questions-only-flagged = Only those to be looked at
questions-file-csv = Download as CSV
questions-papers = Papers
questions-asked = Items asked
questions-flagged = To be looked at
questions-left-out = Papers that could not be read and are left out: { $count }. The server’s log says why.
questions-scatter-title = Right answers and discrimination
questions-scatter-label = Right answers against discrimination, points: { $count }; the table below has the figures.
questions-scatter-caption = A point for each item with { $count } responses or more. Red: to be looked at. Below the dashed line the able do worse than the others.
questions-histogram-title = How often items are asked
questions-histogram-label = Number of items by exposure; the table below has the figures.
questions-histogram-caption = Exposure: the share of papers that held the item. The number below a column is its lower end.
questions-table-title = Item by item
questions-none-flagged = There is no item to be looked at.
questions-flag-backwards = Works backwards
questions-why-backwards = The able do worse than the others, beyond chance: key or wording may be wrong.
questions-flag-rival = A rival to the key
questions-why-rival = A wrong option draws the able more than the key does, beyond chance.
questions-flag-too-hard = Too hard
questions-why-too-hard = Hardly anybody is right: key or wording may be wrong.
questions-flag-too-easy = Too easy
questions-why-too-easy = Nearly everybody is right: the item tells nobody apart.
questions-method-title = How the figures are made
questions-method-papers = Every marked paper of the chosen months counts, each marked again by the bank it was drawn from. Versions of an item are counted apart.
questions-method-discrimination = Papers differ, so discrimination is the corrected point-biserial correlation with the mean of the paper’s other marks less what was to be expected of them. Its interval is Fisher’s, that of p is Wilson’s, both 95%.
questions-method-shrunk = Shrunk p is drawn towards the mean of all items, the more so the fewer responses there are.
questions-method-reached = Questions after the last one answered were not reached and do not count. The typical time is the geometric mean, which a few long breaks do not carry away.
questions-method-flags = Nothing is said against an item with fewer than { $count } responses.
