### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = Clasificación
public-nav-procedures = Cómo es el examen
public-nav-own = Mis exámenes
public-nav-receipt = Comprobar un recibo

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }, hasta hoy
public-month-label = Mes
public-show = Mostrar
public-ranking-title = Aprobados al primer intento por autoescuela
public-ranking-none = Aún no se ha publicado ninguna clasificación.
public-ranking-so-far = El mes no ha terminado: las cifras cambian con cada examen hasta que se publique la clasificación.
public-rank = Puesto
public-rank-range = Puestos posibles
public-sat = Primeros intentos
public-rate = Tasa de aprobados
public-interval = Intervalo del 95 %
public-city = Toda la ciudad
public-too-few = menos de { $count }: sin puesto
public-chart-label = Tasa de cada autoescuela con su intervalo del 95 %; las cifras están en la tabla.
public-chart-caption = Punto: tasa. Barra: intervalo del 95 %. Línea discontinua: toda la ciudad. Las autoescuelas cuyas barras se solapan no se distinguen con certeza.
public-method-title = Cómo se hace la clasificación
public-method-first = Solo cuenta el primer intento de cada solicitud; volver a presentar a alguien no cambia nada.
public-method-interval = El intervalo es el de Wilson del 95 %; los puestos posibles son el mejor y el peor que permiten las cifras.
public-method-few = Las autoescuelas con menos de { $count } primeros intentos figuran sin puesto.
public-method-prior = Para el orden se añaden a cada autoescuela { $count } candidatos imaginarios con la tasa de la ciudad, para que las pequeñas no sean primeras ni últimas por azar.
public-published-at = Publicado el { $at }
public-course-title = Evolución de la tasa de la ciudad
public-course-table = Las cifras en tabla

## How an examination goes

public-procedures-title = Cómo es el examen de la materia 1
public-procedures-lead = Se responde en un terminal, el resultado es inmediato y cada paso queda registrado y comprobable.
public-rules-questions = Preguntas
public-rules-minutes = Minutos
public-rules-attempts = Intentos por reserva
public-rules-open = La oficina aún debe fijar estas cifras.
public-rules-early-end = El examen termina antes si ya no se puede alcanzar la nota exigida.
public-rules-basis = Base: { $regulation }
public-step-apply = Solicitud
public-step-apply-text = Presente su documento y el certificado médico en la ventanilla; revise y confirme los datos en la segunda pantalla.
public-step-book = Reserva
public-step-book-text = La autoescuela o la ventanilla reserva una sesión.
public-step-roll = Pase de lista
public-step-roll-text = Acuda a la hora a la sala de espera y responda al pase de lista.
public-step-identity = Control de identidad
public-step-identity-text = El vigilante compara la persona, la fotografía y el documento.
public-step-seat = Puesto
public-step-seat-text = Los puestos se sortean; cualquiera puede repetir el cálculo.
public-step-sign-in = Acceso
public-step-sign-in-text = Escriba el número de documento o de expediente, elija idioma y lea las instrucciones.
public-step-answer = Respuestas
public-step-answer-text = Cada respuesta se guarda al momento; tras un corte se sigue en la misma pregunta.
public-step-hand-in = Entrega
public-step-hand-in-text = Antes de entregar se ve cuántas preguntas quedan sin responder.
public-step-result = Resultado
public-step-result-text = El resultado se anuncia en el acto; candidato y examinador firman la hoja y se entrega un recibo comprobable.
public-disciplines-title = Normas de la sala
public-discipline-papers = Entre con su propio documento vigente.
public-discipline-devices = Prohibidos los teléfonos y otros aparatos.
public-discipline-talk = No hable ni pase objetos.
public-discipline-help = Nadie puede examinarse ni responder por usted.
public-discipline-leave = No deje su asiento sin permiso.

## Receipts

public-receipt = Recibo
public-receipt-title = Comprobar un recibo
public-receipt-lead = La hoja de resultados lleva un recibo. Aquí puede comprobar que el resultado consta en un registro inalterable.
public-receipt-check = Comprobar
public-receipt-malformed = Un recibo tiene 64 caracteres: cifras y letras de la a a la f.
public-receipt-unknown = Este recibo no consta en el registro. Revíselo e inténtelo de nuevo.
public-receipt-waiting = Registrado el { $at }; aún sin firma. Inténtelo más tarde.
public-receipt-proved = Probado: registrado el { $at } y sin cambios desde entonces.
public-proof-title = La prueba
public-proof-text = Combinado en orden con los hashes del camino, el recibo da la raíz firmada por la oficina. Cualquiera puede repetirlo con su propio programa.
public-proof-position = Posición en el registro
public-proof-size = Entradas firmadas
public-proof-signed = Firmado
public-proof-root = Raíz
public-proof-signature = Firma
public-proof-path = Camino
public-proof-file = Descargar la prueba

## Own bookings and results

public-own-title = Mis exámenes
public-own-lead = Escriba el número de expediente y el de documento para ver sus reservas y resultados.
public-own-not-found = El número de expediente y el de documento no se corresponden.
public-own-bookings = Reservas
public-own-no-bookings = Sin reservas.
public-own-results = Resultados
public-own-no-results = Sin resultados.
public-own-again = Consultar otra solicitud
public-permit = Permiso de aprendizaje
public-application-awaiting-confirmation = Pendiente de confirmación
public-application-disputed = Por corregir
public-application-accepted = Aceptada
public-application-closed = Cerrada
