### Las páginas de los responsables del banco de preguntas: consultar, modificar, aprobar, rectificar.

keeper-nav-overview = Banco
keeper-nav-changes = Cambios
keeper-nav-stale = Traducciones
keeper-nav-corrections = Rectificaciones
keeper-title = Banco de preguntas
keeper-new-item = Nueva pregunta
keeper-items = Preguntas
keeper-drafts = Borradores
keeper-to-review = Por aprobar
keeper-stale-texts = Traducciones por comprobar
keeper-stale-by-language = Traducciones por comprobar, por idioma
keeper-damage = Los archivos del banco no se pueden usar. Los exámenes siguen con el último banco correcto.
keeper-damage-since = Detectado: { $at }
keeper-damage-vanished = Faltan preguntas del banco en vigor (puede haber desaparecido un archivo; para retirar una pregunta se fija el fin de su validez): { $items }
keeper-damage-key = La respuesta correcta de { $item } ha cambiado, pero su versión no
keeper-damage-undrawable = Con el plan { $blueprint } ya no se puede componer un cuestionario (idioma: { $language })
keeper-unwritten =
    { $count ->
        [one] { $count } cambio está aprobado, pero aún no escrito en el banco.
       *[other] { $count } cambios están aprobados, pero aún no escritos en el banco.
    }
keeper-editions = Bancos en vigor
keeper-editions-hint = Cada banco nuevo se anota en el registro, y cada cuestionario indica el banco del que se extrajo.
keeper-edition-since = En vigor desde
keeper-edition-hash = Banco
keeper-in-force = En vigor

## Vocabulario

keeper-item = Pregunta
keeper-new = Nueva
keeper-open = Cambio en curso
keeper-edit = Modificar la pregunta
keeper-chapter = Capítulo
keeper-kind = Tipo de pregunta
keeper-version = Versión { $version }
keeper-source = Texto original
keeper-key = Respuesta correcta
keeper-options = Opciones
keeper-option-1 = Opción A
keeper-option-2 = Opción B
keeper-option-3 = Opción C
keeper-option-4 = Opción D
keeper-field-stem = Enunciado
keeper-field-explanation = Explicación
keeper-groups = Grupos de vehículos
keeper-facts = Otros datos
keeper-law = Base legal
keeper-law-hint = Una por línea: primero el nombre abreviado de la norma y después el artículo, por ejemplo: RTSL 91
keeper-difficulty = Dificultad prevista: respuestas incorrectas, en tanto por ciento
keeper-shuffle = Las opciones pueden cambiar de orden
keeper-enemies-hint = Preguntas que delatan la respuesta y nunca van en el mismo cuestionario, separadas por espacios
keeper-from = Válida desde
keeper-until = Válida hasta
keeper-reason = Motivo del cambio

## Lo que un cambio puede modificar

keeper-value-version = Versión
keeper-value-groups = Grupos de vehículos
keeper-value-difficulty = Dificultad prevista
keeper-value-law = Base legal
keeper-value-picture = Imagen
keeper-value-shuffle = Las opciones pueden cambiar de orden
keeper-value-enemies = Nunca junto con
keeper-value-valid = Validez

## Redacción

keeper-write = Redactar
keeper-preview = Vista previa
keeper-preview-language = Idioma de la vista previa
keeper-no-text = Todavía no hay texto en este idioma.
keeper-same = Cotejado con el original: sigue diciendo lo mismo
keeper-save-draft = Guardar borrador
keeper-wrong-fields =
    { $count ->
        [one] { $count } dato por corregir.
       *[other] { $count } datos por corregir.
    }
keeper-difficulty-range = Escriba un número entero de 0 a 100.
keeper-law-form = En «{ $line }» falta el artículo.
keeper-date-malformed = Escriba la fecha como año-mes-día.
keeper-key-missing = Elija la respuesta correcta; si la respuesta es múltiple, al menos dos.
keeper-reason-missing = Indique el motivo.

## Cambios

keeper-state-draft = Borrador
keeper-state-submitted = Por aprobar
keeper-state-approved = Aprobado
keeper-state-published = Publicado
keeper-state-withdrawn = Retirado
keeper-no-changes = Aquí no hay cambios.
keeper-written-by = Redactado por
keeper-approved-by = Aprobado por
keeper-sent-back-by = Devuelto por
keeper-published-at = En el banco desde
keeper-what = Elemento
keeper-before = Antes
keeper-after = Después
keeper-no-difference = No hay diferencias con el banco.
keeper-as-it-will-be = La pregunta tras el cambio
keeper-text-new = Texto nuevo
keeper-text-gone = Texto eliminado
keeper-go-on = Seguir redactando
keeper-submit = Enviar a revisión
keeper-approve = Aprobar y publicar
keeper-other-person = Lo ha redactado usted; debe aprobarlo otro responsable del banco de preguntas.
keeper-send-back = Devolver
keeper-send-back-why = ¿Qué hay que cambiar?
keeper-sent-back = Devuelto:
keeper-withdraw = Retirar el cambio
keeper-unwritten-one = Aprobado, pero aún no escrito en el banco. Se vuelve a intentar automáticamente; la causa consta en el registro del servidor.
keeper-change-unknown = Este cambio no existe.
keeper-change-open = Hay otro cambio en curso de esta pregunta. Termínelo o retírelo primero.
keeper-change-empty = No hay diferencias con el banco.
keeper-change-overtaken = La pregunta del banco ha cambiado desde que se redactó esto. Devuelva el cambio para que se redacte sobre la pregunta actual.
keeper-notice-saved = El borrador está guardado.
keeper-notice-open = Ya hay un cambio en curso de esta pregunta; es este.
keeper-notice-submitted = Enviado a revisión de otro responsable del banco de preguntas.
keeper-notice-published = Aprobado. El cambio está en el banco.
keeper-notice-unwritten = Aprobado. Se escribirá en el banco en cuanto sea posible.
keeper-notice-sent-back = Devuelto.
keeper-notice-withdrawn = Retirado.

## Traducciones

keeper-stale-title = Traducciones por comprobar
keeper-stale-lead = El original ha cambiado desde que se aprobaron, o no hay traducción. Un texto así no entra en ningún cuestionario hasta que dos personas lo aprueben de nuevo.
keeper-stale-none = Todos los textos en este idioma están actualizados.
keeper-stale-one = Por comprobar
keeper-source-then = Original al traducir
keeper-source-now = Original actual
keeper-submit-ticked = Enviar a revisión las marcadas
keeper-stale-reason = { $language }: cotejado con el nuevo original, sigue diciendo lo mismo

## Comprobaciones automáticas

keeper-unsound = Esta pregunta aún no se puede usar:
keeper-remarks = Revise lo siguiente:
keeper-no-remarks = Las comprobaciones no han encontrado nada.
keeper-unsound-no-source = No hay texto en chino simplificado.
keeper-unsound-options-on-statement = Una pregunta de verdadero o falso no lleva opciones.
keeper-unsound-too-few-options = Se necesitan al menos dos opciones.
keeper-unsound-key = La respuesta correcta señala una opción que no existe.
keeper-unsound-many = Una pregunta de respuesta múltiple tiene al menos dos opciones correctas.
keeper-unsound-option-count = { $language }: número de opciones { $found } en lugar de { $expected }.
keeper-unsound-validity = El último día es anterior al primero.
keeper-unsound-difficulty = La dificultad prevista debe estar entre 0 y 100 %.
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language }: no hay texto.
keeper-remark-stale = { $language }: el original ha cambiado desde que se aprobó.
keeper-remark-blank = { $language }, { $place }: vacío o con espacios al principio o al final.
keeper-remark-loose-sign = { $language }, { $place }: entre «{ $sign }» y su palabra va un espacio de no separación.
keeper-remark-too-long = { $language }, { $place }: { $letters } caracteres, caben como máximo { $most }.
keeper-remark-unshown = { $language }, { $place }: ninguna fuente puede mostrar «{ $letter }».
keeper-remark-copied = Textos iguales: { $one } y { $other }.
keeper-remark-same-options = { $language }: { $one } y { $other } son iguales.
keeper-remark-numbers = { $language }, { $place }: números [{ $found }], en el original [{ $expected }].
keeper-remark-term = { $language }: para «{ $term }» el glosario indica { $accepted }.
keeper-remark-avoided = { $language }: debe evitarse «{ $word }».
keeper-remark-options =
    { $count ->
        [one] { $count } opción en lugar de 4.
       *[other] { $count } opciones en lugar de 4.
    }
keeper-remark-groups = Ningún grupo de vehículos, o uno repetido.
keeper-remark-chapter = Ningún plan incluye el capítulo «{ $chapter }».
keeper-remark-act = La norma «{ $act }» es desconocida.
keeper-remark-picture = La imagen «{ $picture }» no está en el catálogo.
keeper-remark-enemy = «{ $item }» no es otra pregunta.
keeper-remark-duplicate = Pregunta lo mismo que { $item }.
keeper-remark-conspicuous = { $language }: la opción correcta se reconoce por su longitud.
keeper-remark-other = { $reason }

## Rectificar una respuesta

keeper-correct = Rectificar la respuesta
keeper-corrections-title = Rectificación de respuestas
keeper-correction-lead = Si la respuesta dada por correcta en una pregunta ya examinada era errónea, los exámenes afectados se corrigen de nuevo cuando dos personas están de acuerdo. Se conservan las puntuaciones anteriores y nadie pierde un aprobado.
keeper-correction-none = No se ha rectificado ninguna respuesta.
keeper-correction-item = Pregunta y versión
keeper-correction-key = Respuesta anterior
keeper-remedy = Sustituir por
keeper-remedy-key = Esta respuesta es correcta
keeper-remedy-any = Cada una de estas respuestas vale como correcta
keeper-remedy-all = Pregunta anulada: todos reciben sus puntos
keeper-remedy-choice = Respuestas
keeper-correction-ask = Solicitar la rectificación
keeper-correction-state-asked = Falta la aprobación de otra persona
keeper-correction-state-approved = Aprobada
keeper-correction-state-withdrawn = Retirada
keeper-correction-asked-by = Solicitante
keeper-correction-effect = Efecto
keeper-correction-effect-done = Efecto producido
keeper-effect-sat = Exámenes con esta pregunta
keeper-effect-changed = Puntuaciones que cambian
keeper-effect-gains = De no aprobado a aprobado
keeper-effect-losses = Bajo la nota exigida; el aprobado se mantiene
keeper-effect-none = No cambia ninguna puntuación.
keeper-effect-serial = Número de expediente
keeper-effect-score = Puntuación
keeper-effect-verdict = Resultado
keeper-effect-stands = vale la puntuación anterior
keeper-correction-approve = Aprobar y corregir de nuevo
keeper-correction-withdraw = Retirar
keeper-correction-unknown = No existe esa rectificación o esa pregunta.
keeper-correction-exists = Esta versión de la pregunta ya está rectificada o en rectificación.
keeper-correction-unfit = Elija respuestas que encajen con la pregunta y difieran de la anterior.
keeper-notice-correction-asked = Solicitada. Debe aprobarla otro responsable del banco de preguntas.
keeper-notice-correction-approved = Aprobada. Los exámenes se han corregido de nuevo.
keeper-notice-correction-withdrawn = Retirada.
