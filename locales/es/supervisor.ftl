### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = Centros
supervisor-nav-rooms = Salas
supervisor-nav-sessions = Sesiones
supervisor-nav-outbox = Envíos
supervisor-nav-ranking = Clasificación
supervisor-nav-regulations = Normas
supervisor-sites-title = Todos los centros hoy
supervisor-sitting-now = En examen
supervisor-results-today = Resultados de hoy
supervisor-terminals-online = Terminales en línea
supervisor-calls = Llamadas
supervisor-to-rooms = Sesiones y salas de hoy

## Sessions

supervisor-sessions = Sesiones
supervisor-sessions-from = 7 días desde el { $day }
supervisor-sessions-none = No hay sesiones en estos días.
supervisor-session-new = Nueva sesión
supervisor-session-open = Abrir la sesión
supervisor-begins = Inicio
supervisor-minutes = Duración (minutos)
supervisor-capacity = Plazas
supervisor-quota = Cupo
supervisor-quotas = Cupos de las autoescuelas
supervisor-quotas-hint = Las plazas fuera de los cupos quedan para los candidatos por libre. Sin cupos, la sesión está abierta a todos.
supervisor-quotas-none = Sin cupos: abierta a todos.
supervisor-field-wrong = Valor no válido, corríjalo.
supervisor-form-wrong = Hay campos por corregir.
supervisor-session-past = Esa hora ya ha pasado.
supervisor-session-hall-unknown = Elija una sala.
supervisor-session-hall-taken = La sala tiene otra sesión a esa hora.
supervisor-session-capacity = Las plazas deben estar entre 1 y { $seats }.
supervisor-session-not-accepted = El centro no está homologado para esta materia ese día.
supervisor-session-too-short = La sesión debe durar al menos los { $minutes } minutos del examen.
supervisor-session-regulation-gaps = La norma tiene cifras sin confirmar: esta materia aún no puede examinarse.
supervisor-session-no-regulation = Ese día no hay ninguna norma en vigor.
supervisor-session-quotas = Los cupos no pueden sumar más de { $seats }.
supervisor-session-quota-booked = La autoescuela ya ha reservado más.

## Draw of examiners

supervisor-draw = Sorteo de examinadores
supervisor-drawn = Sorteado
supervisor-draw-show = Ver el sorteo
supervisor-draw-hold = Celebrar el sorteo
supervisor-draw-count = Número de examinadores
supervisor-draw-own-site = Solo examinadores de este centro
supervisor-draw-sealed-at = La semilla se selló el { $at }. Su compromiso:
supervisor-draw-too-few = No hay suficientes examinadores.
supervisor-draw-held-already = El sorteo ya se celebró; solo hay uno.
supervisor-draw-place = Puesto
supervisor-draw-certificate = Certificado
supervisor-draw-repeat = Repetir el sorteo
supervisor-draw-how = La semilla sellada corresponde a su compromiso. Un flujo ChaCha20 derivado de ella baraja la lista ordenada, cuyos primeros ocupan los puestos. Con los datos siguientes cualquiera obtiene el mismo resultado.
supervisor-draw-at = Celebrado
supervisor-draw-entries = Examinadores en el sorteo
supervisor-draw-kept-off = Apartados: sesión anterior de la sala
supervisor-draw-commitment = Compromiso
supervisor-draw-seed = Semilla
supervisor-draw-purpose = Finalidad
supervisor-draw-record = Registro completo
supervisor-seats-too-few = No hay suficientes puestos libres.

## Outbox

supervisor-outbox = Envío al registro
supervisor-outbox-held = Retenidos
supervisor-outbox-rejected = Rechazados
supervisor-outbox-pending = Pendientes
supervisor-outbox-delivered = Entregados
supervisor-outbox-none = No hay filas en este estado.
supervisor-outbox-position = N.º
supervisor-outbox-attempts = Intentos
supervisor-outbox-said = Motivo
supervisor-outbox-asked-by = { $name } pide liberarlo; debe confirmarlo otra persona
supervisor-outbox-release = Liberar
supervisor-outbox-release-second = Liberar (segunda persona)

## Ranking

supervisor-ranking = Clasificación por aprobados
supervisor-ranking-preview = Vista previa
supervisor-ranking-publish = Publicar
supervisor-ranking-final = Lo publicado no se puede cambiar.
supervisor-ranking-published-at = Publicado el { $at }.
supervisor-ranking-published-already = La clasificación de este mes ya está publicada.
supervisor-ranking-month-open = El mes no ha terminado: aún no puede publicarse.
supervisor-ranking-nobody-sat = Nadie se examinó por primera vez en este mes.

## Regulations

supervisor-regulation = Norma
supervisor-regulations = Normas de examen
supervisor-regulation-from = Desde
supervisor-regulation-until = Hasta
supervisor-regulation-gaps = Cifras abiertas
supervisor-regulation-in-force = En vigor
supervisor-regulation-use = Para qué puede usarse
supervisor-regulation-usable = Utilizable
supervisor-regulation-not-held = No se celebra
supervisor-regulation-gap-count = { $count ->
    [one] falta { $count } cifra
   *[other] faltan { $count } cifras
    }
supervisor-regulation-open = Cifras por completar o confirmar
supervisor-regulation-no-gaps = Todas las cifras están confirmadas.
supervisor-regulation-how = Indique el valor y su fuente. Una vez confirmado se aplica, queda registrado y no puede cambiarse.
supervisor-regulation-value = Valor
supervisor-regulation-note = Fuente
supervisor-regulation-by = Confirmado por
supervisor-regulation-figure = Cifra
supervisor-regulation-confirmed = Confirmado por la oficina
supervisor-regulation-note-missing = Indique la fuente.
supervisor-regulation-value-wrong = El valor no encaja: { $reason }
supervisor-regulation-inconsistent = Contradice otra cifra: { $reason }
supervisor-regulation-no-gap = No hay tal cifra abierta.
supervisor-scope-acceptance = Admisión de solicitudes
supervisor-scope-every-subject = Todas las materias
supervisor-scope-after-permit = Todas menos la materia 1

## Said after an act

supervisor-notice-opened = La sesión está abierta.
supervisor-notice-quota = El cupo se ha guardado.
supervisor-notice-drawn = Los examinadores se han sorteado.
supervisor-notice-release-asked = Anotado. Debe confirmarlo otra persona.
supervisor-notice-released = Liberado; se envía ahora.
supervisor-notice-retried = Se envía de nuevo.
supervisor-notice-published = La clasificación está publicada.
supervisor-notice-confirmed = La cifra está confirmada.
