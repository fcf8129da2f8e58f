### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = Preguntas

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = Las preguntas del examen teórico
questions-lead = Todas las preguntas vigentes hoy, { $count } en total, con su respuesta, el motivo y la norma.
questions-words = Palabras
questions-words-hint = En cualquier idioma; deben aparecer todas
questions-chapter = Capítulo
questions-group = Vehículos
questions-kind = Tipo
questions-any = Todos
questions-with-picture = Solo con imagen
questions-found = Preguntas encontradas: { $count }
questions-show-all = Mostrar todas

## One question

questions-one-title = Pregunta { $id }
questions-to-list = Volver a la lista
questions-languages = Esta pregunta en otros idiomas
questions-several = Hay dos o más opciones correctas; elíjalas todas y ninguna otra.
questions-check = Comprobar
questions-was-right = Es correcto.
questions-was-wrong = No es correcto.
questions-answer = Respuesta y motivo
questions-law = Base legal
questions-for = Se pregunta para:
questions-before = Pregunta anterior
questions-after = Pregunta siguiente
questions-gone-title = No existe esa pregunta
questions-gone = «{ $id }» no está en uso hoy: puede que el número sea erróneo, que la pregunta se haya retirado o que aún no tenga texto en este idioma.

## Where the law says it

questions-law-article = { $act }, art. { $number }
questions-law-annex = { $act }, anexo { $number }
questions-law-part = { $act }, parte { $number }
questions-law-table = { $act }, tabla { $number }
questions-act-rtsl = Ley de Seguridad Vial
questions-act-ir = Reglamento de aplicación de la Ley de Seguridad Vial
questions-act-o162 = Disposiciones sobre el permiso de conducir (Orden 162 del Ministerio de Seguridad Pública)
questions-act-o163 = Medidas sobre los puntos (Orden 163 del Ministerio de Seguridad Pública)
questions-act-cl = Ley Penal
questions-act-ji2000 = Interpretación del Tribunal Popular Supremo sobre causas penales de tráfico (2000)
questions-act-sbr = Reglamento de seguridad del transporte escolar
questions-act-apr = Disposiciones sobre la tramitación de accidentes de tráfico
questions-act-vrr = Disposiciones sobre la matriculación de vehículos
questions-act-ctpl = Reglamento del seguro obligatorio de responsabilidad
questions-act-gb19522 = Norma nacional GB 19522 (límites y control de alcohol)
questions-act-gb5768 = Norma nacional GB 5768 (señales y marcas viales)

## The keepers’ list of items

questions-nav-statistics = Estadísticas
questions-items-title = Preguntas del banco
questions-items-figures = Las cifras son de los exámenes de los últimos meses; una raya: la pregunta no se ha hecho.
questions-state = Estado
questions-state-in-force = Vigente
questions-state-not-yet = Aún no vigente
questions-state-retired = Retirado
questions-state-stale = Traducción por comprobar
questions-state-pictureless = Sin imagen
questions-state-open-change = Cambio abierto
questions-stale-in = Por comprobar o ausente en
questions-no-matter = Cualquier idioma
questions-order = Orden
questions-order-id = Número
questions-order-difficulty = Dificultad prevista, primero las más difíciles
questions-order-easiness = Aciertos, primero los menos
questions-order-discrimination = Discriminación, primero la menor
questions-order-exposure = Exposición, primero la mayor
questions-order-responses = Respuestas, primero las más
questions-order-time = Tiempo, primero los más largos
questions-order-flags = Primero las que revisar

## One item

questions-item = Pregunta
questions-items = Preguntas
questions-version-short = versión { $version }
questions-open-by = { $name } está cambiando esta pregunta.
questions-open-see = Ver el cambio
questions-stem = Enunciado
questions-option = Opción
questions-field-groups = Grupos de vehículos
questions-field-difficulty = Dificultad prevista
questions-field-shuffle = Orden de las opciones
questions-field-enemies = Nunca junto con
questions-field-valid = Vigencia
questions-always = Sin límite
questions-valid-from = Desde el { DATE($date, length: "medium") }
questions-valid-until = Hasta el { DATE($date, length: "medium") }
questions-shuffled = Pueden barajarse
questions-fixed-order = Fijo
questions-file = Archivo y línea
questions-texts = En todos los idiomas
questions-source = Texto original
questions-text-missing = Falta
questions-history = Historial de cambios
questions-history-none = Aún no se ha publicado ningún cambio de esta pregunta.
questions-changed-by = Cambiado por { $name }
questions-approved-by = aprobado por { $name }
questions-begun = La pregunta era nueva.
questions-versions = Versiones

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } s
questions-figures = En los exámenes
questions-figures-none = Esta versión no ha estado en ningún examen de los últimos meses.
questions-figures-few = Con menos de { $count } respuestas, estas cifras dicen poco.
questions-easiness = Aciertos, p
questions-shrunk = p corregido
questions-discrimination = Discriminación
questions-exposure = Exposición
questions-responses = Respuestas
questions-time = Tiempo típico
questions-options-title = Elección de las opciones
questions-options-label = Proporción de cada opción en barras; las cifras están en la tabla.
questions-options-caption = Verde: la respuesta correcta. Una opción errónea con discriminación positiva atrae a los buenos candidatos.
questions-chosen = Elegida
questions-share = Proporción
questions-by-language = Por idioma
questions-by-language-label = Aciertos por idioma con intervalos del 95 %; las cifras están en la tabla.
questions-by-language-caption = Solo idiomas con suficientes respuestas. Si uno queda claramente por debajo, su traducción puede estar mal.
questions-statistics-of-all = Estadísticas de todas las preguntas
questions-statistics-title = Estadísticas de las preguntas
questions-statistics-none = No se ha calificado ningún examen en estos meses.
questions-from = Desde
questions-until = Hasta
questions-only-flagged = Solo las que revisar
questions-file-csv = Descargar en CSV
questions-papers = Exámenes
questions-asked = Preguntas hechas
questions-flagged = Por revisar
questions-left-out = Exámenes ilegibles y no contados: { $count }. El registro del servidor dice por qué.
questions-scatter-title = Aciertos y discriminación
questions-scatter-label = Aciertos y discriminación, puntos: { $count }; las cifras están en la tabla.
questions-scatter-caption = Un punto por pregunta con { $count } respuestas o más. Rojo: por revisar. Bajo la línea discontinua los buenos candidatos aciertan menos que los demás.
questions-histogram-title = Frecuencia de las preguntas
questions-histogram-label = Número de preguntas por exposición; las cifras están en la tabla.
questions-histogram-caption = Exposición: proporción de exámenes con la pregunta. Bajo cada columna, su extremo inferior.
questions-table-title = Pregunta por pregunta
questions-none-flagged = No hay preguntas que revisar.
questions-flag-backwards = Funciona al revés
questions-why-backwards = Los buenos candidatos aciertan menos que los demás, más allá del azar: la respuesta o el texto pueden estar mal.
questions-flag-rival = Rival de la respuesta correcta
questions-why-rival = Una opción errónea atrae a los buenos candidatos más que la correcta, más allá del azar.
questions-flag-too-hard = Demasiado difícil
questions-why-too-hard = Casi nadie acierta: la respuesta o el texto pueden estar mal.
questions-flag-too-easy = Demasiado fácil
questions-why-too-easy = Casi todos aciertan: la pregunta no distingue a nadie.
questions-method-title = Cómo se obtienen las cifras
questions-method-papers = Cuentan todos los exámenes calificados de los meses elegidos, cada uno calificado de nuevo con el banco del que salió. Las versiones se cuentan aparte.
questions-method-discrimination = Los exámenes difieren: la discriminación es la correlación biserial puntual corregida con la media de los demás puntos del examen menos lo esperado. Intervalos del 95 %: Fisher, y Wilson para p.
questions-method-shrunk = El p corregido se acerca a la media de todas las preguntas, tanto más cuantas menos respuestas hay.
questions-method-reached = Las preguntas tras la última contestada no se alcanzaron y no cuentan. El tiempo típico es la media geométrica, que unas pocas pausas largas no alteran.
questions-method-flags = Nada se señala de una pregunta con menos de { $count } respuestas.
