### Words that every screen, page and print shares.

## Languages

common-language-own-name = English

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

## Buttons

common-next = Next
