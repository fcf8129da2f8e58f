### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = El dígito de control del número de documento es incorrecto. Compruébelo e introdúzcalo de nuevo.
errors-document-form = El número no corresponde al tipo de documento elegido.
errors-document-birth-date = La fecha de nacimiento incluida en el número no es válida.
errors-document-region = El código de zona del número no figura en la lista. Compruebe el documento.
errors-document-other-name = Este número de documento ya está registrado con otro nombre.
errors-candidate-unknown = No se ha encontrado al candidato. Compruebe el número de documento o de expediente.
errors-wrong-session = Este candidato no tiene reserva para esta sesión.
errors-candidate-wrong-seat = Su puesto es el número { $seat }. Diríjase allí, por favor.
errors-candidate-not-checked-in = Este candidato aún no se ha registrado. Primero debe comprobarse su identidad.
errors-identity-doubt = No se ha podido confirmar la identidad. Consulte al vigilante.

## Seats, sittings and answers

errors-seat-taken = Este puesto ya está ocupado.
errors-seat-unknown = Esta sala no tiene ese puesto.
errors-no-session = En este momento no hay ningún examen en esta sala.
errors-second-kiosk = Este examen ya está abierto en otro terminal.
errors-sitting-unknown = No existe ningún registro de este examen.
errors-sitting-not-started = El examen todavía no ha comenzado.
errors-sitting-paused = El examen está en pausa. Espere al vigilante.
errors-sitting-ended = El examen ha terminado. Ya no se admiten respuestas.
errors-answer-late = El tiempo había terminado y esta respuesta no se ha aceptado.
errors-answer-invalid = Esta respuesta no corresponde a este examen.
errors-answers-missing = Algunas respuestas aún no han llegado. Se están reenviando; espere, por favor.
errors-wrong-phase = Esta acción no es posible en esta fase.
errors-recorder-missing = La grabación no está en marcha; el examen no puede comenzar.

## Bookings and sessions

errors-booking-expired = Esta reserva ha caducado. Reserve de nuevo.
errors-booking-unknown = No se ha encontrado esta reserva.
errors-booking-cancelled = Esta reserva fue cancelada.
errors-booking-duplicate = Este candidato ya tiene una reserva para esta materia.
errors-booking-cancel-too-late = Ya es tarde para cancelar esta reserva.
errors-booking-attempts-used = Se han agotado los intentos de esta reserva. Reserve de nuevo.
errors-session-unknown = No se ha encontrado esta sesión.
errors-session-full = Esta sesión está completa.
errors-session-closed = Esta sesión no admite reservas.
errors-school-quota = Se han agotado las plazas de la autoescuela en esta sesión.
errors-application-unknown = No se ha encontrado esta solicitud.
errors-application-unconfirmed = El solicitante aún no ha confirmado los datos.
errors-application-not-eligible = La solicitud no cumple los requisitos: { $reason }
errors-regulation-incomplete = A la norma «{ $regulation }» le faltan datos para esta materia y no puede usarse hasta completarlos.

## Requests and uploads

errors-request-malformed = No se ha podido leer la petición. No se ha cambiado nada.
errors-request-too-large = La petición es demasiado grande.
errors-page-unknown = Esta página no existe.
errors-field-missing = Rellene «{ $field }».
errors-field-invalid = El valor de «{ $field }» no es válido.
errors-changed-meanwhile = Otra persona ha modificado este registro. Actualice e inténtelo de nuevo.
errors-upload-too-large = El archivo es demasiado grande. El límite es de { $limit } MB.
errors-upload-empty = El archivo está vacío.
errors-upload-kind = Este tipo de archivo no se admite. Use: { $kinds }
errors-upload-encoding = No se reconoce la codificación del archivo. Use UTF-8 o GB 18030.
errors-upload-column-missing = Falta la columna «{ $column }» en el archivo.
errors-upload-row = Línea { $line }, «{ $column }»: { $reason }
errors-upload-row-repeated = Repite la línea { $line }.
errors-upload-refused =
    { $count ->
        [one] El archivo tiene { $count } error. No se ha importado nada.
       *[other] El archivo tiene { $count } errores. No se ha importado nada.
    }

## Access

errors-not-allowed = No tiene permiso para realizar esta acción.
errors-signed-out = Ha cerrado la sesión. Inicie sesión de nuevo.
errors-sign-in-failed = El nombre de usuario o la contraseña no son correctos.
errors-too-many-attempts =
    { $minutes ->
        [one] Demasiados intentos. Vuelva a intentarlo dentro de { $minutes } minuto.
       *[other] Demasiados intentos. Vuelva a intentarlo dentro de { $minutes } minutos.
    }
errors-form-expired = Este formulario ya no es válido. Actualice la página y envíelo de nuevo.
errors-account-disabled = Esta cuenta está desactivada. Consulte al administrador.
errors-password-short =
    { $count ->
        [one] La contraseña debe tener al menos { $count } carácter.
       *[other] La contraseña debe tener al menos { $count } caracteres.
    }
errors-terminal-unknown = Este terminal no está registrado. Consulte al administrador.
errors-second-person-needed = Una segunda persona autorizada debe aprobar esta acción.
errors-same-person = Quien aprueba no puede ser quien lo solicitó.

## Server, database and terminal

errors-no-server = No hay conexión con el servidor; se está reintentando. Sus respuestas están guardadas en este terminal.
errors-server-address = La dirección del servidor «{ $address }» no es válida.
errors-version-mismatch = El terminal y el servidor tienen versiones distintas. Actualice el terminal.
errors-no-database = No se puede abrir la base de datos: { $reason }
errors-database-newer = La base de datos es de una versión más reciente del programa y no puede usarse.
errors-database-busy = El sistema está ocupado. Inténtelo de nuevo en un momento.
errors-port-in-use = El puerto { $port } ya está en uso.
errors-port-not-allowed = Este usuario no puede usar el puerto { $port }.
errors-internal = Error interno, número { $id }. Avise al administrador del sistema.
errors-no-vulkan = No se ha encontrado ningún controlador gráfico Vulkan utilizable; no se puede mostrar nada.
errors-no-display = No se ha encontrado ninguna pantalla; no se puede abrir la ventana.
errors-journal = Las respuestas no se pueden guardar en este terminal. Llame de inmediato al vigilante.
errors-journal-damaged = El registro de respuestas de este terminal está dañado. La parte anterior intacta se ha conservado.
errors-disk-full = El disco está lleno.

## Files and content

errors-config-damaged = Archivo de configuración { $file }, línea { $line }: { $reason }
errors-content-damaged = El archivo de contenido { $file } está dañado en la línea { $line }: { $reason }. Sigue en uso el último contenido correcto.
errors-text-damaged = El archivo de textos { $file } está dañado en la línea { $line }: { $reason }. Siguen en uso los últimos textos correctos.
errors-language-unknown = La carpeta { $folder } no corresponde a ningún idioma de este sistema.
errors-file-unreadable = No se puede leer el archivo { $file }: { $reason }
errors-file-unwritable = No se puede escribir el archivo { $file }: { $reason }
errors-picture-missing = Falta la imagen { $picture }. Avise al vigilante.
errors-picture-damaged = No se puede leer la imagen. Use una fotografía JPEG o PNG.
errors-bank-too-small = El banco no tiene suficientes preguntas adecuadas para componer el examen.
errors-translation-stale = La traducción «{ $language }» no está actualizada y no puede usarse en un examen.
errors-log-broken = El registro no supera la verificación desde la entrada { $entry }.
errors-paper-differs = El examen reconstruido difiere del registrado.

## Registry and printing

errors-registry-unreachable = No hay conexión con el registro de conductores. El resultado se reenviará automáticamente.
errors-registry-rejected = El registro de conductores ha rechazado el resultado: { $reason }
errors-print-failed = No se ha podido generar el documento para imprimir: { $reason }
