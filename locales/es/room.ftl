### La sala de examen: los terminales, los resultados retenidos, la comprobación de los registros.

## Terminales

room-terminal-off = Este terminal está fuera de servicio. Utilice otro.
room-session-still-running = Todavía hay exámenes en curso en esta sesión. Termínelos o anúlelos primero.

## La solicitud en la segunda pantalla

room-form-nationality = Nacionalidad
room-form-address = Domicilio
room-form-self-taught = Sin autoescuela

## Resultados retenidos

room-gate-too-fast =
    { $answers ->
        [one] { $answers } respuesta en { $seconds } s: es humanamente imposible.
       *[other] { $answers } respuestas en { $seconds } s: es humanamente imposible.
    }
room-gate-not-identified = Examen realizado sin identidad comprobada.
room-gate-outside-session = Examen realizado fuera del horario de su sesión.
room-gate-two-places = La misma persona estaba examinándose en otro lugar al mismo tiempo.
room-registry-status = El registro de conductores respondió con el estado { $status }. El resultado se enviará de nuevo automáticamente.

## Comprobación de los registros

room-log-sound =
    { $entries ->
        [one] El registro está íntegro: { $entries } entrada, { $checkpoints } puntos de control firmados, { $waiting } actos pendientes.
       *[other] El registro está íntegro: { $entries } entradas, { $checkpoints } puntos de control firmados, { $waiting } actos pendientes.
    }
room-log-public-key = Firmas comprobadas con la clave pública { $key }.
room-log-unsigned = No se indicó ninguna clave pública: las firmas no se han comprobado.
room-paper-sound =
    { $questions ->
        [one] El cuestionario de { $questions } pregunta se ha vuelto a extraer, idéntico byte a byte: { $hash }
       *[other] El cuestionario de { $questions } preguntas se ha vuelto a extraer, idéntico byte a byte: { $hash }
    }
room-mark-sound = Corregido de nuevo con el mismo resultado: { $score }.
room-mark-none = Aún sin corregir.

## La hoja de resultados

room-sheet-place = { $site }, { $hall }, puesto { $seat }
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
