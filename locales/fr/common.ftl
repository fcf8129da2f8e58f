### Words that every screen, page and print shares.

## Languages

common-language-own-name = Français

## Amounts with their unit

common-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
common-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
common-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
common-duration-pair = { $longer } { $shorter }
common-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
common-working-days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
common-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
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
        [one] { $count } personne
       *[other] { $count } personnes
    }
common-seats =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
common-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
common-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
common-attempts =
    { $count ->
        [one] { $count } essai
       *[other] { $count } essais
    }
common-percent = { $value } %

## Buttons

common-next = Suivant
