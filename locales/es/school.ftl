### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = Resumen
school-nav-applications = Solicitudes
school-nav-sessions = Sesiones
school-nav-roster = Reserva por lista

## Overview

school-overview-accepted = Solicitudes aceptadas
school-overview-awaiting = Solicitudes por confirmar
school-overview-booked = Reservas pendientes
school-overview-month = { $subject }, aprobados este mes ({ $passed } de { $sat })
school-overview-next = Sesiones con plazas
school-overview-all = Todas las sesiones

## Sessions

school-sessions-empty = No hay sesiones que mostrar.
school-sessions-free = Plazas libres
school-sessions-own = Cupo utilizado
school-sessions-undivided = Abierta a todos
school-sessions-book = Reservar
school-session-yours = Plazas que aún puede tomar
school-session-booked = Reservadas por usted
school-session-refused =
    { $count ->
        [one] No se puede reservar para { $count } persona, así que no se reservó ninguna:
       *[other] No se puede reservar para { $count } personas, así que no se reservó ninguna:
    }
school-session-candidates = A quién se puede reservar
school-session-by-roster = Reservar subiendo una lista
school-session-no-place = No le quedan plazas en esta sesión.
school-session-all = Seleccionar todo
school-session-send = Reservar la selección
school-session-move = Cambiar
school-session-cancel = Cancelar
school-move-title = Cambiar una reserva
school-move-to = Nueva sesión
school-applications-next = Siguiente paso

## Lists

school-roster-lead = Suba una lista para reservar a solicitantes aceptados en una sesión. Primero se comprueba y se reserva cuando usted confirma; una sola fila errónea detiene toda la lista.
school-roster-file = Archivo
school-roster-hint = CSV (UTF-8 o GB 18030) o XLSX, { $limit } MB como máximo. La primera fila lleva los títulos: número de documento o de expediente, nombre y, si hace falta, clase.
school-roster-check = Comprobar la lista
school-roster-earlier = Listas anteriores
school-roster-people = Personas
school-roster-number-empty = Falta el número de documento o de expediente.
school-roster-digits-lost = La celda es numérica y ha perdido las últimas cifras. Déle formato de texto y vuelva a escribir el número.
school-roster-not-yours = Su autoescuela no tiene ninguna solicitud con este número.
school-roster-class-unknown = No existe esa clase.
school-roster-class-needed = Esta persona tiene varias solicitudes. Indique la clase.
school-roster-class-differs = La solicitud es para otra clase.
school-roster-name-differs = El nombre no coincide con el de la solicitud.
school-roster-too-long =
    { $count ->
        [one] Una lista tiene como máximo { $count } fila.
       *[other] Una lista tiene como máximo { $count } filas.
    }
school-preview-title = Comprobación de la lista
school-preview-faults = Filas con errores
school-preview-line = Fila
school-preview-column = Columna
school-preview-matches =
    { $count ->
        [one] { $count } persona encontrada
       *[other] { $count } personas encontradas
    }
school-preview-send =
    { $count ->
        [one] Reservar { $count } plaza
       *[other] Reservar { $count } plazas
    }
school-preview-other = Elegir otro archivo

## What was done

school-notice-booked = Reservado.
school-notice-roster-booked = Toda la lista está reservada.
school-notice-moved = La reserva se ha cambiado.
school-notice-cancelled = La reserva está cancelada.
school-notice-nobody = No se seleccionó a nadie.
