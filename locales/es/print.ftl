### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = Nombre y apellidos
print-document = Documento de identidad
print-class = Clase de permiso
print-serial = Número de expediente
print-subject = Prueba
print-portrait = Foto
print-date = Fecha
print-record-hash = Huella del registro
print-receipt = Recibo

## Score sheet

print-score-title = Hoja de resultados del examen de conducir
print-score-candidate = Candidato
print-score-permit = Número del permiso de aprendizaje
print-score-reason = Motivo del examen
print-score-exam = Examen
print-score-place = Lugar
print-score-session = Sesión
print-score-attempt = Intento
print-score-started = Inicio
print-score-ended = Fin
print-score-vehicle = Vehículo de examen
print-score-route = Itinerario
print-score-result = Resultado
print-score-score = Puntuación
print-score-full = Puntuación máxima
print-score-pass-mark = Puntuación mínima
print-score-passed = Aprobado
print-score-failed = No aprobado
print-score-chapters = Respuestas por capítulo
print-score-chapter = Capítulo
print-score-questions = Preguntas
print-score-right = Correctas
print-score-faults = Faltas
print-score-fault = Falta
print-score-time = Hora
print-score-points = Puntos
print-score-no-faults = No se registraron faltas.
print-score-signatures = Firmas
print-score-candidate-signature = Firma del candidato
print-score-examiner-signature = Firma del examinador
print-score-signature-note = Esta hoja debe ir firmada por el candidato y por el examinador. Sin ambas firmas no se puede expedir el permiso de conducir.

## Application form

print-form-title = Solicitud de permiso de conducir
print-form-applicant = Solicitante
print-form-sex = Sexo
print-form-birth-date = Fecha de nacimiento
print-form-nationality = Nacionalidad
print-form-residence = Documento de residencia
print-form-address = Domicilio
print-form-post-code = Código postal
print-form-phone = Teléfono
print-form-email = Correo electrónico
print-form-request = Objeto de la solicitud
print-form-kind = Tipo de solicitud
print-form-source = Autoescuela o solicitud libre
print-form-held = Permiso que posee
print-form-held-number = Número del permiso
print-form-held-file = Número de archivo
print-form-held-class = Clases que posee
print-form-held-since = Primera expedición
print-form-held-until = Válido hasta
print-form-body = Aptitud física
print-form-height = Estatura
print-form-sight-left = Vista, izquierdo
print-form-sight-right = Vista, derecho
print-form-colour = Visión del color
print-form-hearing-left = Oído, izquierdo
print-form-hearing-right = Oído, derecho
print-form-arms = Miembros superiores
print-form-legs = Miembros inferiores
print-form-trunk = Tronco y cuello
print-form-sound = Conforme
print-form-unsound = No conforme
print-form-hospital = Centro médico
print-form-doctor = Médico
print-form-examined = Fecha del reconocimiento
print-form-declaration = Declaración
print-form-declaration-text = Los datos anteriores son ciertos y los documentos entregados son auténticos y válidos. No me encuentro en ninguno de los casos en que la ley impide solicitar el permiso de conducir ni padezco enfermedad que dificulte la conducción segura.
print-form-applicant-signature = Firma del solicitante
print-form-agent = Representante
print-form-agent-signature = Firma del representante
print-form-office = Admisión
print-form-accepted-by = Admitida por
print-form-accepted-at = Oficina
print-form-accepted-on = Admitida el

## Ranking of schools

print-ranking-title = Clasificación de las autoescuelas por tasa de aprobados
print-ranking-period = Periodo
print-ranking-published = Publicado el
print-ranking-regulation = Norma aplicada
print-ranking-place = Puesto
print-ranking-school = Autoescuela
print-ranking-tests = Pruebas
print-ranking-passes = Aprobados
print-ranking-rate = Tasa de aprobados
print-ranking-range = Intervalo probable
print-ranking-too-few = Muy pocas pruebas para clasificarse
print-ranking-note = La línea fina muestra el intervalo probable de la tasa (95 %). Si los intervalos se solapan, la diferencia entre autoescuelas puede deberse al azar.
