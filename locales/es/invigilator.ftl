### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = Sesiones de hoy
invigilator-today-title = Sesiones de hoy
invigilator-today-none = Hoy no hay sesiones.
invigilator-booked = Reservados
invigilator-present = Presentes
invigilator-identified = Identidad comprobada
invigilator-seated = Sentados
invigilator-session-open = Abierta a reservas
invigilator-session-check-in = Pase de lista
invigilator-session-running = En curso
invigilator-session-closed = Cerrada
invigilator-step-check-in = Empezar a pasar lista
invigilator-step-run = Permitir el acceso
invigilator-step-close = Cerrar la sesión

## Roll

invigilator-roll = Lista
invigilator-roll-empty = Nadie tiene reserva en esta sesión.
invigilator-call = Asistencia
invigilator-identity = Identidad
invigilator-mark-present = Presente
invigilator-mark-absent = Ausente
invigilator-self-taught = Por libre
invigilator-booking-booked = Sin llamar
invigilator-booking-present = Presente
invigilator-booking-absent = Ausente
invigilator-booking-cancelled = Cancelado
invigilator-booking-used = Terminado
invigilator-seat-by-lot = Asignar puestos por sorteo
invigilator-seat-by-lot-hint = Sortea un puesto para cada candidato comprobado que no lo tenga. El sorteo queda registrado y puede repetirse.
invigilator-seat = Sentar
invigilator-move = Cambiar

## Identity

invigilator-compare = Comparar
invigilator-compare-title = Comprobar la identidad
invigilator-compare-hint = Compare la fotografía, el documento y la persona.
invigilator-compare-same = Los tres coinciden
invigilator-compare-doubt = Hay dudas: volver
invigilator-compare-absent = Primero pase lista.
invigilator-identified-at = Identidad comprobada a las { $at }.

## Live board

invigilator-board = Panel de la sala
invigilator-board-live = Se actualiza solo
invigilator-board-empty = Esta sala no tiene terminales de examen.
invigilator-seat-number = puesto { $seat }
invigilator-left = Quedan
invigilator-answered = Respondidas
invigilator-sealed = Guardadas
invigilator-link = Conexión
invigilator-calling = Llama desde las { $at }
invigilator-void-waits = Anulación: falta la confirmación de otra persona
invigilator-sitting-signed-in = Conectado
invigilator-sitting-running = Respondiendo
invigilator-sitting-paused = En pausa
invigilator-sitting-submitted = Entregado
invigilator-sitting-closed = Terminado
invigilator-sitting-void = Anulado

## One sitting

invigilator-signed-in = Acceso
invigilator-started = Inicio
invigilator-ends = Fin
invigilator-pause = Pausar
invigilator-resume = Reanudar
invigilator-extend = Devolver tiempo
invigilator-extend-minutes = Minutos devueltos
invigilator-sitting-minutes-wrong = Indique un número entero de minutos mayor que 0.
invigilator-hand-in = Entregar por el candidato
invigilator-hand-in-hint = Las respuestas guardadas se califican de inmediato.
invigilator-void = Anulación técnica
invigilator-void-hint = Un examen anulado no cuenta; el candidato vuelve a sentarse. Lo deciden dos personas.
invigilator-void-ask = Solicitar la anulación
invigilator-void-asked-by = { $name } ha solicitado la anulación. Motivo:
invigilator-void-second = Segunda persona: confirme con su propia cuenta o escriba aquí su usuario y contraseña.
invigilator-void-confirm = Confirmar la anulación
invigilator-void-withdraw = Retirar la solicitud
invigilator-void-done = Este examen está anulado y no cuenta.

## Results

invigilator-results = Resultados
invigilator-results-none = Aún no hay resultados.
invigilator-both-sign = La hoja de resultados debe llevar la firma del candidato y del examinador.
invigilator-candidate-signature = Firma del candidato
invigilator-examiner-signature = Firma del examinador
invigilator-signed = Ha firmado
invigilator-score-sheet = Hoja de resultados

## Said after an act

invigilator-notice-advanced = La sesión ha avanzado.
invigilator-notice-called = La asistencia queda registrada.
invigilator-notice-identified = La identidad queda comprobada.
invigilator-notice-seated = El candidato está sentado.
invigilator-notice-drawn = Los puestos se han sorteado.
invigilator-notice-paused = El examen está en pausa.
invigilator-notice-resumed = El examen continúa.
invigilator-notice-extended = Se ha devuelto tiempo.
invigilator-notice-handed-in = El examen se ha entregado.
invigilator-notice-void-asked = Anulación solicitada; debe confirmarla una segunda persona.
invigilator-notice-void = El examen queda anulado.
invigilator-notice-withdrawn = La solicitud se ha retirado.
invigilator-notice-came = La llamada está atendida.
invigilator-notice-signed = La firma queda registrada.
