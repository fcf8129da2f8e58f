### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = Orden n.º 91 del Ministerio de Seguridad Pública (en vigor desde el 1 de abril de 2007)
rules-regulation-order-162 = Orden n.º 162 del Ministerio de Seguridad Pública, modificada por la Orden n.º 172
rules-law-order-91 = Orden n.º 91
rules-law-order-162 = Orden n.º 162
rules-law-order-163 = Orden n.º 163
rules-law-order-172 = Orden n.º 172
rules-law-implementing-regulations = Reglamento de aplicación de la Ley de Seguridad Vial
rules-law-road-traffic-safety-law = Ley de Seguridad Vial
rules-law-ga-1026 = norma GA 1026
rules-basis-article = Fundamento: { $law }, artículo { $article }
rules-basis-law = Fundamento: { $law }
rules-basis-document = Fundamento: { $source }
rules-figure-unconfirmed = Aún no es posible: la oficina debe confirmar antes un dato de la norma.
rules-gap-missing = Falta el dato «{ $path }». Rellénelo.
rules-gap-unsure = El dato «{ $path }» no está verificado. Confírmelo.
rules-gap-not-held = Esta norma no prevé esta materia: { $path }.

## Identity documents

rules-identity-empty = Introduzca el número de documento.
rules-identity-resident-form = El número de identidad tiene 18 caracteres, o 15 cifras en la forma antigua.
rules-identity-check-digit = El dígito de control del número es incorrecto. Compruebe el número.
rules-identity-birth-impossible = La fecha de nacimiento incluida en el número no existe. Compruebe el número.
rules-identity-birth-differs = La fecha de nacimiento no coincide con el número de documento.
rules-identity-sex-differs = El sexo no coincide con el número de documento.
rules-identity-residence-permit-form = El número de este permiso de residencia tiene 18 caracteres y empieza por 810000, 820000 u 830000.
rules-identity-foreigner-form = El número de la tarjeta tiene 18 caracteres y empieza por 9, o 15 caracteres en la forma antigua.
rules-identity-passport-form = Un número de pasaporte tiene de 5 a 17 letras y cifras.
rules-identity-hong-kong-macao-form = El número del permiso es H o M seguido de 8 o 10 cifras.
rules-identity-taiwan-form = El número del permiso tiene 8 o 10 cifras.
rules-identity-military-form = El número de un documento militar o de la policía armada contiene de 6 a 8 cifras.

## Acceptance

rules-eligibility-too-young = La edad mínima para { $class } es de { $limit } años; edad del solicitante: { $age }.
rules-eligibility-too-old = La edad máxima para { $class } es de { $limit } años; edad del solicitante: { $age }.
rules-eligibility-senior-test = Los solicitantes mayores de { $limit } años deben superar la prueba de memoria, juicio y reacción.
rules-eligibility-not-first = { $class } no puede ser un primer permiso; solo puede añadirse a otra clase.
rules-eligibility-not-elsewhere = Quien no es residente local no puede solicitar aquí { $class } como primer permiso.
rules-eligibility-not-the-first = El solicitante ya tiene permiso, por lo que no es una primera solicitud.
rules-eligibility-upgrade-of-nothing = El solicitante no tiene permiso al que añadir una clase.
rules-eligibility-held-already = El solicitante ya tiene { $class }.
rules-eligibility-not-held = El solicitante no tiene { $class }.
rules-eligibility-origin-missing = Indique si el permiso original es extranjero o militar.
rules-eligibility-duplicate = El solicitante ya tiene una solicitud abierta para { $class }.
rules-eligibility-disease = Con esta enfermedad no se puede solicitar el permiso: { $disease }.
rules-eligibility-banned-until = No se puede presentar la solicitud antes del { DATE($date) }. Motivo: { $ground }.
rules-eligibility-banned = No se puede presentar la solicitud. Motivo: { $ground }.
rules-eligibility-upgrade-route = No se cumplen las clases y los años exigidos para { $class } (clases ≥ años): { $routes }.
rules-eligibility-points = Se alcanzaron 12 puntos en el ciclo actual o en los anteriores que se tienen en cuenta (número: { $cycles }).
rules-disease-heart = enfermedad orgánica del corazón
rules-disease-epilepsy = epilepsia
rules-disease-meniere = enfermedad de Ménière
rules-disease-vertigo = vértigo
rules-disease-hysteria = histeria
rules-disease-parkinson = enfermedad de Parkinson
rules-disease-mental = enfermedad mental
rules-disease-dementia = demencia
rules-disease-nervous = enfermedad nerviosa que afecta a las extremidades
rules-bar-drug-addiction = drogadicción no superada
rules-bar-drug-use = consumo de drogas
rules-bar-hit-and-run = fuga tras un accidente, delito
rules-bar-drink-driving-crime = accidente grave tras beber, delito
rules-bar-revoked-drunk = permiso retirado por conducir en estado de embriaguez
rules-bar-revoked-drunk-commercial = permiso retirado por conducir un vehículo comercial en estado de embriaguez
rules-bar-revoked = permiso retirado por otro motivo
rules-bar-permission-cancelled = autorización de conducir anulada
rules-bar-stood-in = haberse examinado en lugar de otra persona
rules-bar-cheated = soborno o fraude en un examen
rules-bar-false-papers = ocultación o documentos falsos
rules-bar-fatal-accident = accidente mortal con responsabilidad igual o mayor
rules-bar-drunk-driving = conducción en estado de embriaguez
rules-bar-drink-driving-again = reincidencia en conducir tras beber
rules-bar-drug-record = antecedentes por drogas
rules-bar-dangerous-driving = carreras, exceso de pasajeros o de velocidad constitutivos de delito
rules-bar-revoked-or-cancelled = permiso retirado o anulado en el pasado
rules-origin-foreign = Permiso extranjero
rules-origin-military = Permiso de las fuerzas armadas o de la policía armada

## Body conditions

rules-body-certificate-missing = No se ha entregado el certificado de aptitud física.
rules-body-certificate-future = El certificado de aptitud física lleva una fecha posterior a hoy. Compruébelo.
rules-body-certificate-old = El certificado de aptitud física caducó el { DATE($date) } (validez en meses: { $months }).
rules-body-height = La estatura mínima para { $class } es de { $least } cm; medida: { $height } cm.
rules-body-eyesight = La agudeza visual mínima para { $class } es de { $least }; medida: { $eyesight }.
rules-body-one-eye-class = Quien ve con un solo ojo no puede solicitar { $class }.
rules-body-one-eye-field = Quien ve con un solo ojo necesita un campo visual horizontal de { $least }° para { $class }.
rules-body-colour = El daltonismo rojo-verde no permite la solicitud.
rules-body-hearing = La audición no cumple los requisitos.
rules-body-hearing-aid = No se puede solicitar { $class } con audífono.
rules-body-hands = Las extremidades superiores no cumplen los requisitos para { $class }.
rules-body-leg-difference = La diferencia de longitud de las piernas no puede superar { $most } cm.
rules-body-legs = Las extremidades inferiores no cumplen los requisitos para { $class }.
rules-body-trunk = La movilidad del tronco y del cuello no cumple los requisitos.

## Booking

rules-booking-not-accepted = El solicitante aún no ha confirmado esta solicitud.
rules-booking-session-closed = Esta sesión ya no admite reservas.
rules-booking-not-required = Esta solicitud no exige: { $subject }.
rules-booking-passed = { $subject }: ya superada.
rules-booking-order = Primero hay que superar: { $subject }.
rules-booking-live = { $subject }: ya existe una reserva.
rules-booking-no-more = { $subject }: no se puede reservar de nuevo; reservas no superadas: { $count }.
rules-booking-too-early = Primer día de examen posible: { DATE($date) }.
rules-booking-wait-after-failure = Tras el suspenso, primer día de examen posible: { DATE($date) }.
rules-booking-permit-missing = El permiso de aprendizaje aún no se ha expedido.
rules-booking-permit-expired = El permiso de aprendizaje deja de ser válido el { DATE($date) }.
rules-booking-conversion-over = El plazo para canjear el permiso terminó el { DATE($date) }.
rules-booking-site-not-accepted = Este centro no está autorizado para { $class }.
rules-booking-site-expired = La autorización de este centro para { $class } termina el { DATE($date) }.
rules-booking-session-full = Esta sesión está completa (plazas: { $places }).
rules-booking-quota-full = Las plazas de la autoescuela en esta sesión están ocupadas (plazas: { $places }).
rules-booking-cancel-late = El último día para cancelar era el { DATE($date) }.
rules-booking-check-in-early = El registro aún no ha comenzado.
rules-booking-expired = La sesión ha terminado y esta reserva ha caducado.
rules-booking-present-already = Este candidato ya está registrado.
rules-booking-cancelled = Esta reserva está cancelada.
rules-booking-used = Se han agotado los intentos de esta reserva.
rules-booking-state-booked = Reservada
rules-booking-state-present = Registrado
rules-booking-state-absent = Ausente
rules-booking-state-cancelled = Cancelada
rules-booking-state-used = Terminada

## Sittings

rules-sitting-not-now = Esta acción no es posible en esta fase.
rules-sitting-paused = El examen está en pausa; ahora no se admiten respuestas.
rules-sitting-late = El tiempo había terminado y esta respuesta no se ha aceptado.
rules-sitting-time-over = El tiempo ha terminado.
rules-sitting-time-left = El tiempo aún no ha terminado.
rules-sitting-extension-cap = Se superaría el límite del tiempo devuelto; segundos restantes: { $seconds }.
rules-sitting-extension-empty = El tiempo devuelto debe ser mayor que cero.
rules-sitting-reason-unfit = «{ $reason }» no es un motivo para esta acción.
rules-sitting-void-needs-two = Dos personas distintas deben decidir que un intento no cuenta.
rules-reason-power-failure = Corte de electricidad
rules-reason-network-failure = Fallo de la red
rules-reason-terminal-failure = Fallo del terminal
rules-reason-disturbance = Perturbación externa
rules-reason-illness = Indisposición del candidato
rules-reason-identity-doubt = Duda sobre la identidad
rules-reason-disorder = Desorden en la sala
rules-reason-cheating = Fraude
rules-reason-withdrawal = Retirada del candidato
