### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = Ir al contenido
office-shell-menu = Menú
office-pager-label = Páginas
office-pager-before = Anterior
office-pager-after = Siguiente
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = No se pudo completar
office-fault-status = Código { $status }

## First page and menu

office-home-lead = Solicitudes, reservas, exámenes y resultados en un solo lugar; cada paso se puede comprobar.
office-home-staff = Acceso para personal y autoescuelas
office-nav-applications = Solicitudes
office-nav-new-application = Nueva solicitud

## The portrait of an application

office-portrait-size = La fotografía debe ocupar de { $from } a { $to } KB; este archivo ocupa { $found } KB.
office-portrait-format = La fotografía debe ser un archivo JPEG.
office-portrait-damaged = La fotografía está dañada y no se puede leer.
office-portrait-pixels = La fotografía debe tener { $width } × { $height } píxeles; esta tiene { $found-width } × { $found-height }.
office-portrait-grey = La fotografía debe ser en color.
office-portrait-background = El fondo de la fotografía debe ser blanco.
office-portrait-missing = Todavía no hay fotografía. Suba una.

## The list of applications

office-list-title = Solicitudes
office-list-search = Búsqueda
office-list-search-hint = Número de expediente, de documento o nombre
office-list-any-state = Cualquier estado
office-list-everywhere = Todas las sedes
office-list-count =
    { $count ->
        [one] { $count } solicitud
       *[other] { $count } solicitudes
    }
office-list-empty = Ninguna solicitud coincide.
office-list-entered = Registrada

## States of applications and bookings

office-state-awaiting-confirmation = Pendiente de confirmación
office-state-disputed = Impugnada por el solicitante
office-state-accepted = Aceptada
office-state-closed = Cerrada
office-booking-booked = Reservado
office-booking-present = Presente
office-booking-absent = Ausente
office-booking-cancelled = Cancelado
office-booking-used = Terminado

## Accepting and correcting an application

office-accept-title = Aceptar una solicitud
office-accept-faults =
    { $count ->
        [one] { $count } dato por corregir. No se aceptó nada.
       *[other] { $count } datos por corregir. No se aceptó nada.
    }
office-accept-document = Identidad
office-accept-document-hint = Con un número de identidad de residente, la fecha de nacimiento y el sexo pueden quedar vacíos: el número los indica.
office-accept-wish = Solicitud
office-accept-record = Permisos que posee y casos especiales
office-accept-record-hint = Necesario para una clase adicional, un canje, una rehabilitación y el examen tras 12 puntos.
office-accept-body = Certificado médico
office-accept-diseases = Enfermedades declaradas
office-accept-portrait = Fotografía y confirmación
office-accept-portrait-hint = JPEG en color sobre fondo blanco, { $width } × { $height } píxeles, de { $from } a { $to } KB.
office-accept-portrait-keep = Sin archivo nuevo se conserva la actual.
office-accept-window-hint = El solicitante revisa y confirma los datos en esta pantalla.
office-accept-send = Aceptar
office-correct-title = Corregir la solicitud
office-correct-send = Corregir y volver a pedir confirmación
office-self-taught = Por libre
office-field-nationality = Nacionalidad (código de tres letras)
office-field-address = Domicilio
office-field-local = Empadronado en la localidad
office-field-held = Clase que posee
office-field-held-since = Desde
office-field-origin = Origen del permiso que se canjea
office-origin-foreign = Extranjero
office-origin-military = Militar
office-field-full-cycles = Periodos con 12 puntos (0: actual, 1: anterior)
office-field-round = Veces con 12 puntos en el periodo
office-field-vocational = Estudiante a tiempo completo de formación de conductor
office-field-senior-test = Prueba de memoria, juicio y reacción superada
office-field-hospital = Centro médico
office-field-certificate-on = Fecha del certificado
office-field-height = Estatura (cm)
office-field-left-eye = Ojo izquierdo
office-field-right-eye = Ojo derecho
office-field-field-degrees = Campo horizontal (grados, con un ojo)
office-field-hearing = Audición
office-hearing-sound = Normal
office-hearing-with-aid = Normal con audífono
office-hearing-impaired = Insuficiente
office-field-hands = Extremidades superiores
office-hands-sound = Sanas
office-hands-relaxed = Dentro de los límites flexibilizados
office-hands-impaired = Insuficientes
office-field-legs = Extremidades inferiores
office-legs-whole = Sanas
office-legs-left-lost = Falta la pierna izquierda
office-legs-right-lost = Falta la pierna derecha o ambas
office-legs-impaired = Movilidad insuficiente
office-field-leg-difference = Diferencia de longitud (cm)
office-field-colour = Sin ceguera rojo-verde
office-field-trunk = Tronco y cuello sin limitación
office-field-window = Segunda pantalla
office-refusal-with-basis = { $sentence } ({ $basis })
office-school-not-active = Esta autoescuela no está activa.
office-clerk-without-site = Esta cuenta no tiene sede. Avise al administrador.

## One application

office-detail-shown = Se muestra al solicitante en la pantalla { $seat } ({ $hall }).
office-detail-not-shown = Todavía no se muestra en pantalla.
office-detail-show = Mostrar en pantalla
office-detail-disputed = El solicitante no está de acuerdo con los datos. Revíselos y corríjalos.
office-detail-confirmed = Confirmada por el solicitante
office-detail-regulation = Norma aplicada
office-detail-subjects = Pruebas
office-detail-from = Posible desde el { DATE($date, length: "medium") }
office-detail-book = Reservar
office-detail-bookings = Reservas
office-detail-cancel-booking = Cancelar la reserva
office-detail-licences = Permisos que posee
office-detail-bans = Prohibiciones
office-detail-ban-open = plazo según la norma
office-detail-print = Imprimir el formulario
office-form-height = { $height } cm
office-detail-close = Cerrar la solicitud
office-application-stands = El solicitante la ha confirmado; ya no se puede corregir.
office-application-still-booked = Queda una reserva. Cancélela primero.
office-notice-accepted = Aceptada. El solicitante debe confirmarla.
office-notice-corrected = Corregida. El solicitante debe confirmarla de nuevo.
office-notice-shown = Se muestra en la segunda pantalla.
office-notice-closed = La solicitud está cerrada.
office-notice-booked = Reservado.
office-notice-cancelled = La reserva está cancelada.
