### Words that every screen, page and print shares.

## Languages

common-language-own-name = Español

## Amounts with their unit

common-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
common-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
common-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
common-duration-pair = { $longer } { $shorter }
common-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
common-working-days =
    { $count ->
        [one] { $count } día hábil
       *[other] { $count } días hábiles
    }
common-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
common-points =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
common-questions =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
common-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
common-seats =
    { $count ->
        [one] { $count } plaza
       *[other] { $count } plazas
    }
common-sessions =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
common-rows =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
common-attempts =
    { $count ->
        [one] { $count } intento
       *[other] { $count } intentos
    }
common-percent = { $value } %

## Buttons

common-next = Siguiente
