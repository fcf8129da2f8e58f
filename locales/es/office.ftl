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
