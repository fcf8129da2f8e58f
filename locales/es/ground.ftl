### The test-ground judge: reports, faults, lines and instruments.

ground-title = Informe de la prueba en pista
ground-origin = Reglas { $rules } · pista { $yard } · vehículo { $vehicle } · clase { $class }
ground-simulated = Este registro procede del simulador
ground-outcome-passed = Aprobado
ground-outcome-failed = No aprobado
ground-outcome-undecided = Pendiente
ground-points = Puntos: { $points } (necesarios: { $mark })
ground-second-marking = Otra persona debe revisar este registro
ground-provisional = Provisional: se basa en cifras aún no confirmadas
ground-item-time = { $item }: de { $from } a { $to }
ground-seconds = { $value } s
ground-no-faults = Sin faltas
ground-unfinished = Prueba abandonada antes del final
ground-out-of-order = Orden de las pruebas no respetado
ground-gaps =
    { $count ->
        [one] Medición interrumpida una vez
       *[other] Medición interrumpida { $count } veces
    }
ground-not-driven = Pruebas no realizadas: { $items }
ground-level-proved = probado
ground-level-unresolved = no resuelto
ground-level-clear = libre
ground-margin = { $margin } ± { $sigma } cm
ground-reading = Una distancia negativa está más allá de la línea (en el puente: fuera del tablón); ± es un error estándar
ground-measured = medido { $value } ± { $sigma }, límite { $limit }
ground-counted = valor { $value }, límite { $limit }
ground-basis = regla: { $source } ({ $certainty })
ground-charge =
    { $points ->
        [one] menos { $points } punto
       *[other] menos { $points } puntos
    }
ground-charge-unknown = puntos aún no fijados
ground-charged-before = ya descontado
ground-closest = Distancia mínima: { $place }
ground-general = Faltas generales
ground-troubles = Anomalías de los instrumentos
ground-trouble-line =
    { $count ->
        [one] { $device }: { $kind }, una vez (a los { $from })
       *[other] { $device }: { $kind }, { $count } veces (de { $from } a { $to })
    }
ground-verified = Juzgado de nuevo: el resultado es idéntico
ground-not-verified = El nuevo resultado difiere del registro
ground-yard-sound = La pista cumple la norma
ground-deviation = { $size }: medido { $measured }, norma { $required }, diferencia { $difference } (metros)
ground-item-pole-test = Prueba de postes
ground-item-pole-slalom = Eslalon de postes
ground-item-reverse-parking = Aparcamiento en batería marcha atrás
ground-item-parallel-parking = Aparcamiento en línea
ground-item-hill = Parada y arranque en pendiente
ground-item-curve = Curva
ground-item-right-angle = Giro en ángulo recto
ground-item-bridge = Puente de un tablón
ground-item-gate = Paso de anchura limitada
ground-item-obstacles = Obstáculos continuos
ground-item-gear-change = Cambio de marchas en 100 m
ground-item-undulating = Camino ondulado
ground-item-narrow-u-turn = Cambio de sentido en vía estrecha
ground-item-motorway = Autopista simulada
ground-item-mountain-road = Carretera de montaña simulada
ground-item-tunnel = Túnel simulado
ground-item-rain-fog = Lluvia o niebla simulada
ground-item-slippery = Calzada deslizante simulada
ground-item-emergency = Emergencia simulada
ground-fault-seat-belt = Cinturón o casco no utilizado
ground-fault-door-open = Puerta mal cerrada
ground-fault-started-in-gear = Arranque con marcha metida
ground-fault-starter-held = Arranque soltado tarde
ground-fault-stalled = Motor calado
ground-fault-rolled-far = Retroceso por encima del límite
ground-fault-rolled-near = Retroceso al arrancar
ground-fault-wrong-route = Recorrido u orden incorrecto
ground-fault-body-out = Carrocería fuera de línea
ground-fault-pole-touched = Poste tocado
ground-fault-not-in-bay = Vehículo fuera de la plaza
ground-fault-shift-not-completed = Desplazamiento incompleto
ground-fault-control-line = Ruedas delanteras sin pasar la línea de control
ground-fault-stopped = Parada en el recorrido
ground-fault-over-time = Tiempo excedido
ground-fault-wheel-on-line = Rueda sobre la línea
ground-fault-wheel-outside = Rueda fuera de la línea
ground-fault-bay-line-touched = Carrocería sobre línea de la plaza
ground-fault-indicator = Intermitente mal utilizado
ground-fault-stop-line-far = Parada demasiado lejos de la línea
ground-fault-stop-line-near = Parada desviada de la línea
ground-fault-edge-near = Lejos de la línea de borde
ground-fault-edge-far = Demasiado lejos de la línea de borde
ground-fault-hand-brake = Freno de mano sin accionar
ground-fault-not-started = No arrancó a tiempo
ground-fault-reversed = Marcha atrás
ground-fault-wheel-not-on = Rueda sin subir
ground-fault-wheel-fell = Rueda caída
ground-fault-too-slow = Velocidad insuficiente
ground-fault-disc-touched = Rueda sobre un disco
ground-fault-too-many-moves = Demasiadas maniobras
ground-fault-gear-order = Marchas mal cambiadas
ground-fault-not-slowed = No redujo la velocidad
ground-fault-harsh = Frenada o aceleración brusca
ground-fault-gear-too-high = Marcha demasiado alta
ground-fault-lamps-entry = Luces sin encender
ground-fault-lamps-exit = Luces sin apagar a la salida
ground-fault-horn = Claxon no utilizado
ground-fault-lane-changed = Línea de carril cruzada
ground-fault-wipers = Limpiaparabrisas sin usar
ground-fault-brake-late = Frenado tardío
ground-fault-hazard = Luces de emergencia sin usar
ground-line-bay-left = línea izquierda de la plaza
ground-line-bay-right = línea derecha de la plaza
ground-line-bay-rear = línea de fondo de la plaza
ground-line-bay-mouth = línea de entrada de la plaza
ground-line-middle = línea central
ground-line-lane-near = borde cercano del carril
ground-line-lane-far = borde lejano del carril
ground-line-control-left = línea de control izquierda
ground-line-control-right = línea de control derecha
ground-line-edge-left = borde izquierdo
ground-line-edge-right = borde derecho
ground-line-stop-line = línea de parada
ground-line-entry = entrada
ground-line-exit = salida
ground-pole = poste { $number }
ground-disc = disco { $number }
ground-plank = tablón { $number }
ground-trouble-checksum = suma de control errónea
ground-trouble-malformed = datos mal formados
ground-trouble-not-fixed = sin solución fija
ground-trouble-no-heading = sin rumbo
ground-trouble-gap = interrupción de datos
ground-trouble-jump = salto de posición
ground-trouble-frozen = posición congelada
ground-trouble-doubled = muestra duplicada
ground-trouble-out-of-order = muestra fuera de orden
ground-trouble-late = muestra tardía
ground-trouble-clock-offset = relojes desfasados
ground-trouble-not-together = receptores sin sincronía
ground-trouble-masked = canal enmascarado
ground-trouble-self-test = autoprueba fallida
ground-trouble-out-of-range = valor fuera de rango
ground-trouble-missed = sensor sin valor o rueda no vista
ground-trouble-disagree = los instrumentos no coinciden
ground-trouble-unknown-frame = trama no conforme
ground-trouble-signal-missing = falta señal del vehículo
ground-certainty-known = seguro
ground-certainty-sourced = según el texto
ground-certainty-probable = probable
ground-certainty-unsure = sin confirmar
ground-device = Receptor { $number }
ground-device-bus = Bus del vehículo
ground-device-tester = Detector de postes
ground-device-sensors = Sensores del puente de un tablón
ground-number = { $value }
ground-centimetres = { $value } cm
ground-metres = { $value } m
ground-kilometres-an-hour = { $value } km/h
ground-acceleration = { $value } m/s²
ground-percent = { $value } %
ground-draw-simulated = simulado
ground-draw-nearest = Distancia mínima
ground-draw-more =
    { $count ->
        [one] y otra más
       *[other] y { $count } más
    }
ground-draw-forward = hacia delante
ground-draw-backward = marcha atrás
ground-draw-swept = superficie barrida
ground-draw-stood = inicio, paradas, final
ground-draw-drawn = límite sin pintar
ground-draw-proved = falta
ground-draw-unresolved = no resuelto
ground-draw-band = banda de error ({ $value } errores estándar)
ground-check-item = { $item } ({ $id }): { $state }
ground-check-sound = conforme
ground-check-off = no conforme
ground-yard-off =
    { $count ->
        [one] La pista se aparta de la norma en una medida
       *[other] La pista se aparta de la norma en { $count } medidas
    }
