### El puesto de examen.

## La barra superior de cada pantalla

kiosk-frame-seat = { $hall } · Puesto { $seat }
kiosk-frame-lost = Sin conexión
kiosk-frame-connecting = Conectando
kiosk-frame-print = Tamaño del texto
kiosk-frame-contrast = Contraste
kiosk-frame-call = Llamar al vigilante

## Antes del examen

kiosk-connecting-title = Conectando con el servidor de examen
kiosk-connecting-text = Será solo un momento. Si no cambia nada, avise al vigilante.
kiosk-out-of-service-title = Este puesto no está en servicio
kiosk-out-of-service-text = Pida otro puesto al personal.
kiosk-idle-title = Este puesto está libre
kiosk-idle-text = Espere a que llamen su número; el personal le acompañará a su puesto. Ya puede elegir el idioma.
kiosk-sign-in-title = Identificación
kiosk-sign-in-subject = Prueba en este puesto: { $subject }
kiosk-sign-in-language = Idioma del examen
kiosk-sign-in-language-note = Todas las preguntas aparecerán en este idioma. No podrá cambiarlo durante el examen.
kiosk-sign-in-number = Número de documento o de expediente
kiosk-sign-in-hint = Escriba el número
kiosk-sign-in-letters = Letras A–Z
kiosk-sign-in-digits = Cifras 0–9
kiosk-sign-in-erase = Borrar el último carácter
kiosk-sign-in-go = Identificarse
kiosk-sign-in-busy = Identificando…

## Instrucciones

kiosk-briefing-title = Compruebe: ¿es usted?
kiosk-briefing-portrait = Fotografía del candidato
kiosk-briefing-attempt-number = { $attempt }
kiosk-briefing-rules = Las reglas de este examen
kiosk-briefing-questions =
    { $count ->
        [one] pregunta
       *[other] preguntas
    }
kiosk-briefing-minutes =
    { $count ->
        [one] minuto
       *[other] minutos
    }
kiosk-briefing-pass = de { $total } puntos para aprobar
kiosk-briefing-attempts =
    { $count ->
        [one] intento en esta reserva
       *[other] intentos en esta reserva
    }
kiosk-briefing-note-saved = Cada respuesta se guarda al momento. Si algo falla, seguirá donde lo dejó.
kiosk-briefing-note-order = Puede responder en cualquier orden, cambiar respuestas y marcar preguntas para volver a ellas.
kiosk-briefing-note-end = Al acabar el tiempo, sus respuestas se entregan como estén.
kiosk-briefing-not-me = Hay un error
kiosk-briefing-next = Sí, continuar
kiosk-disciplines-title = Cinco normas de la sala
kiosk-discipline-seat = Permanezca en su puesto
kiosk-discipline-seat-text = Ocupe solo el puesto indicado. Si necesita dejarlo, pregunte antes al vigilante.
kiosk-discipline-quiet = Guarde silencio
kiosk-discipline-quiet-text = No hable, no lea en voz alta ni haga señas.
kiosk-discipline-devices = Ni teléfonos ni apuntes
kiosk-discipline-devices-text = Apague y guarde teléfonos, relojes y todo aparato que almacene o transmita. Ni libros ni apuntes.
kiosk-discipline-alone = Responda por su cuenta
kiosk-discipline-alone-text = Nadie puede examinarse por usted ni ayudarle; no ayude a otros ni mire sus pantallas.
kiosk-discipline-follow = Siga las indicaciones del vigilante
kiosk-discipline-follow-text = Si el puesto falla, toque «Llamar al vigilante»; no intente repararlo.
kiosk-disciplines-breach = Quien haga trampa o perturbe el orden será excluido: el examen termina y el resultado no cuenta.
kiosk-disciplines-back = Atrás
kiosk-disciplines-start = Empezar el examen
kiosk-disciplines-busy = Preparando las preguntas…

## Examen

kiosk-exam-number = Pregunta { $number } de { $count }
kiosk-exam-picture-missing = No se puede mostrar la imagen. Llame al vigilante.
kiosk-exam-previous = Anterior
kiosk-exam-next = Siguiente
kiosk-exam-flag = Marcar
kiosk-exam-unflag = Marcada
kiosk-exam-review = Terminar
kiosk-exam-hand-in = Entregar…
kiosk-exam-time-left = Tiempo restante
kiosk-exam-go-to = Ir a la pregunta { $number }
kiosk-exam-answered = Respondidas: { $answered } de { $count }
kiosk-exam-saved =
    { $count ->
        [0] Aún no hay nada que guardar
        [one] Guardada { $sealed } anotación de { $count }
       *[other] Guardadas { $sealed } anotaciones de { $count }
    }
kiosk-exam-saving = Guardando: { $sealed } de { $count } anotaciones
kiosk-exam-saved-here =
    { $count ->
        [0] Sin conexión. Siga respondiendo: sus respuestas se guardan en este puesto.
        [one] Sin conexión. Su anotación está guardada en este puesto; siga respondiendo.
       *[other] Sin conexión. Sus { $count } anotaciones están guardadas en este puesto; siga respondiendo.
    }
kiosk-exam-legend-answered = Respondida
kiosk-exam-legend-open = Sin responder
kiosk-exam-legend-here = En pantalla
kiosk-exam-legend-flagged = Marcada

## Entrega

kiosk-review-title = ¿Entregar sus respuestas?
kiosk-review-unanswered =
    { $count ->
        [one] { $count } pregunta sin respuesta
       *[other] { $count } preguntas sin respuesta
    }
kiosk-review-none-unanswered = Todas las preguntas tienen respuesta.
kiosk-review-flagged =
    { $count ->
        [one] { $count } pregunta marcada
       *[other] { $count } preguntas marcadas
    }
kiosk-review-none-flagged = No hay preguntas marcadas.
kiosk-review-final = Toque un número para ir a esa pregunta. Tras la entrega no hay cambios; una pregunta sin respuesta cuenta como fallo.
kiosk-review-back = Volver a las preguntas
kiosk-review-submit = Entregar
kiosk-review-busy = Entregando…

## Pausa y anulación

kiosk-paused-title = El examen está en pausa
kiosk-paused-text = El tiempo está detenido y sus respuestas están guardadas. Permanezca en su puesto; el vigilante le indicará cuándo continuar.
kiosk-paused-left = Tiempo restante
kiosk-void-title = Este intento no cuenta
kiosk-void-text = Permanezca en su puesto. El vigilante le dirá cómo continuar.
kiosk-reason-technical = Hubo un fallo técnico en este puesto.
kiosk-reason-room = El examen en esta sala se ha interrumpido.
kiosk-reason-identity = Hay que comprobar de nuevo su identidad.
kiosk-reason-help = El vigilante viene hacia usted.
kiosk-reason-breach = No se respetaron las normas de la sala.
kiosk-reason-maintenance = El puesto está en mantenimiento.

## Resultado

kiosk-result-passed = Aprobado
kiosk-result-failed = No aprobado
kiosk-result-of = de { $total } puntos
kiosk-result-needed =
    { $count ->
        [one] Se necesitaba { $count } punto para aprobar.
       *[other] Se necesitaban { $count } puntos para aprobar.
    }
kiosk-result-unanswered =
    { $count ->
        [one] { $count } pregunta quedó sin respuesta.
       *[other] { $count } preguntas quedaron sin respuesta.
    }
kiosk-result-attempts-left =
    { $count ->
        [0] Esta reserva no tiene más intentos. Puede reservar de nuevo.
        [one] Le queda { $count } intento en esta reserva. Consulte al vigilante.
       *[other] Le quedan { $count } intentos en esta reserva. Consulte al vigilante.
    }
kiosk-result-receipt = Número de recibo
kiosk-result-chapters = Aciertos por capítulo
kiosk-result-right = { $right } de { $count }
kiosk-result-next-passed = Espere su hoja de resultados, revísela y fírmela.
kiosk-result-next-failed = Practique sobre todo los capítulos con la barra más corta. Espere su hoja de resultados, revísela y fírmela.
kiosk-result-rating = Valore la atención recibida hoy
kiosk-result-stars =
    { $count ->
        [one] { $count } estrella
       *[other] { $count } estrellas
    }
kiosk-result-finish = Terminar
kiosk-chapter-licence = Permiso de conducir y trámites
kiosk-chapter-passage = Normas de circulación
kiosk-chapter-penalties = Infracciones, puntos y sanciones
kiosk-chapter-accidents = Accidentes y primeros auxilios
kiosk-chapter-vehicle = Vehículo y equipamiento
kiosk-chapter-local = Normas locales
kiosk-chapter-safe-driving = Conducción segura y cortés

## En la ventanilla

kiosk-confirm-title = Compruebe su solicitud
kiosk-confirm-text = Lea cada dato. Confirme solo si todos son correctos.
kiosk-confirm-agree = Todo es correcto
kiosk-confirm-wrong = Hay un error

## Diálogos

kiosk-refusal-title = No es posible
kiosk-refusal-ok = Entendido
kiosk-call-title = ¿Llamar al vigilante?
kiosk-call-text = El vigilante vendrá a su puesto. El tiempo sigue corriendo.
kiosk-call-now = Llamar
kiosk-call-cancel = Cancelar
kiosk-call-made-title = Se ha llamado al vigilante
kiosk-call-made-text = Permanezca en su puesto. Mientras tanto puede continuar.
kiosk-call-close = Cerrar
kiosk-lost-title = Sin conexión con el servidor
kiosk-lost-text = No se ha perdido nada. Espere o avise al vigilante.
kiosk-lost-again = Intentándolo de nuevo…

## Por qué terminó el puesto

kiosk-exit-failed = El puesto terminó por un fallo de la ventana o de los gráficos.
kiosk-exit-assets = Falta la carpeta de fuentes e imágenes o está incompleta: { $reason }
kiosk-exit-catalogue = El catálogo de señales está dañado: { $reason }
kiosk-exit-bank = No se puede leer el banco de preguntas: { $reason }
kiosk-exit-journal = No se pueden guardar las respuestas en { $folder }: { $reason }
kiosk-exit-session = No se puede preparar la conexión con el servidor: { $reason }
kiosk-exit-no-items = Ninguna pregunta del banco corresponde a lo pedido.
kiosk-exit-misfits =
    { $count ->
        [one] Una pregunta no cabe en su lugar de la pantalla.
       *[other] { $count } preguntas no caben en su lugar de la pantalla.
    }

## Práctica

kiosk-practice-title = Práctica
kiosk-practice-text = Practique aquí con todas las preguntas del banco. La respuesta correcta y la norma se muestran al momento; no se registra nada.
kiosk-practice-begin = Empezar
kiosk-practice-loading = Cargando las preguntas…
kiosk-practice-all = Todos los capítulos
kiosk-practice-check = Comprobar
kiosk-practice-wrong = Incorrecto. La respuesta correcta es: { $answer }
kiosk-practice-tally = Aciertos: { $right } de { $count }
kiosk-practice-leave = Salir
