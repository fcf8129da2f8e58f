### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = Español
common-language-zh-hans = Chino simplificado
common-language-zh-hant = Chino tradicional
common-language-en = Inglés
common-language-ru = Ruso
common-language-ja = Japonés
common-language-fr = Francés
common-language-es = Español

## The system and the office

common-system-name = Kaochang
common-system-title = Sistema de exámenes para conductores
common-office = Oficina de Administración de Vehículos

## Subjects

common-subject-1 = Materia 1
common-subject-2 = Materia 2
common-subject-3 = Materia 3
common-safe-driving = Materia 3, teoría: conducción segura y cívica
common-subject-1-title = Leyes, reglamentos y conocimientos de seguridad vial
common-subject-2-title = Examen práctico en pista
common-subject-3-title = Examen práctico en carretera

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = Autobús grande
common-class-a2 = Conjunto articulado pesado
common-class-a2-order-91 = Vehículo tractor
common-class-a3 = Autobús urbano
common-class-b1 = Autobús mediano
common-class-b2 = Camión grande
common-class-c1 = Automóvil pequeño
common-class-c2 = Automóvil pequeño con caja automática
common-class-c3 = Vehículo de carga de baja velocidad
common-class-c4 = Vehículo de carga de tres ruedas
common-class-c5 = Automóvil automático adaptado para personas con discapacidad
common-class-c6 = Conjunto ligero con remolque
common-class-d = Motocicleta de tres ruedas
common-class-e = Motocicleta de dos ruedas
common-class-f = Ciclomotor
common-class-m = Maquinaria especial sobre ruedas
common-class-m-order-91 = Maquinaria autopropulsada sobre ruedas
common-class-n = Trolebús
common-class-p = Tranvía
common-class-with-code = { $code } { $name }
common-group-car = Automóviles
common-group-bus = Autobuses
common-group-truck = Camiones
common-group-motorcycle = Motocicletas

## Identity documents

common-document-resident-id = Documento de identidad de residente
common-document-passport = Pasaporte
common-document-hong-kong-macao-permit = Permiso de viaje para residentes de Hong Kong y Macao
common-document-taiwan-permit = Permiso de viaje para residentes de Taiwán
common-document-residence-permit = Permiso de residencia para residentes de Hong Kong, Macao y Taiwán
common-document-foreigner-card = Tarjeta de residencia permanente para extranjeros
common-document-military-id = Documento de identidad de las fuerzas armadas o de la policía armada

## Kinds of application

common-application-first = Primera solicitud
common-application-upgrade = Clase adicional
common-application-conversion = Canje de permiso
common-application-twelve-point = Examen tras 12 puntos de sanción
common-application-restore = Recuperación del permiso

## Kinds of question

common-question-true-false = Verdadero o falso
common-question-single = Respuesta única
common-question-multiple = Respuesta múltiple
common-true = Verdadero
common-false = Falso

## Words of forms and tables

common-name = Nombre
common-sex = Sexo
common-sex-male = Masculino
common-sex-female = Femenino
common-birth-date = Fecha de nacimiento
common-age = Edad
common-photo = Fotografía
common-document-kind = Documento de identidad
common-document-number = Número de documento
common-serial-number = Número de expediente
common-permit-number = Número del permiso de aprendizaje
common-application = Solicitud
common-application-kind = Tipo de solicitud
common-class = Clase de permiso
common-subject = Materia
common-school = Autoescuela
common-candidate = Candidato
common-site = Centro de examen
common-hall = Sala
common-seat = Puesto
common-session = Sesión
common-sitting = Examen
common-date = Fecha
common-time = Hora
common-attempt = Intento
common-score = Puntuación
common-pass-mark = Nota de aprobación
common-result = Resultado
common-status = Estado
common-reason = Motivo
common-remarks = Observaciones
common-language = Idioma
common-signature = Firma
common-telephone = Teléfono
common-total = Total
common-page = Página { $page } de { $pages }
common-label-and-value = { $label }: { $value }
common-list-comma = { ", " }
common-none = Ninguna
common-unknown = Desconocido
common-yes = Sí
common-no = No

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

## Pass and fail

common-passed = Aprobado
common-failed = No aprobado
common-first-marks =
    Corregido el { DATETIME($at, length: "medium") }: la respuesta correcta de una pregunta estaba equivocada. Al principio: { $score } { $score ->
        [one] punto
       *[other] puntos
    }, { $verdict ->
        [passed] aprobado
       *[failed] no aprobado
    }.
common-passes = Aprobados
common-absent = Ausente
common-technical-void = Anulado por motivos técnicos
common-right = Correcta
common-wrong = Incorrecta
common-unanswered = Sin respuesta

## Roles

common-role-candidate = Candidato
common-role-clerk = Empleado de ventanilla
common-role-invigilator = Vigilante de examen
common-role-school = Autoescuela
common-role-examiner = Examinador
common-role-supervisor = Supervisor
common-role-keeper = Responsable del banco de preguntas
common-role-administrator = Administrador del sistema
common-role-public = Público

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = Pendiente de confirmación
common-status-accepted = Aceptada
common-status-refused = Rechazada
common-status-completed = Concluida
common-status-planned = Prevista
common-status-open = Abierta a reservas
common-status-full = Completa
common-status-running = En curso
common-status-closed = Cerrada
common-status-booked = Reservada
common-status-cancelled = Cancelada
common-status-expired = Caducada
common-status-checked-in = Registrado
common-status-seated = Sentado
common-status-signed-in = Con sesión iniciada
common-status-answering = Respondiendo
common-status-paused = En pausa
common-status-submitted = Entregado
common-status-marked = Calificado
common-status-stopped = Detenido
common-status-waiting = En espera
common-status-delivered = Entregado al registro
common-status-retrying = Reintentando
common-status-rejected = Rechazado
common-status-held = Retenido para revisión
common-status-online = En línea
common-status-offline = Sin conexión
common-status-idle = Libre
common-status-out-of-service = Fuera de servicio

## Buttons

common-next = Siguiente
common-back = Volver
common-cancel = Cancelar
common-confirm = Confirmar
common-close = Cerrar
common-start = Empezar
common-finish = Finalizar
common-save = Guardar
common-edit = Modificar
common-add = Añadir
common-remove = Eliminar
common-clear = Borrar
common-print = Imprimir
common-search = Buscar
common-filter = Filtrar
common-upload = Subir
common-download = Descargar
common-refresh = Actualizar
common-retry = Reintentar
common-details = Detalles
common-approve = Aprobar
common-reject = Rechazar
common-sign-in = Iniciar sesión
common-sign-out = Cerrar sesión
common-user-name = Nombre de usuario
common-password = Contraseña
common-home = Inicio
common-help = Ayuda
