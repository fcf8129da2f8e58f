### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = Aller au contenu
office-shell-menu = Menu
office-pager-label = Pages
office-pager-before = Précédent
office-pager-after = Suivant
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = Opération impossible
office-fault-status = Code { $status }

## First page and menu

office-home-lead = Demandes, réservations, examens et résultats en un seul lieu, chaque étape étant vérifiable.
office-home-staff = Connexion du personnel et des écoles
office-nav-applications = Demandes
office-nav-new-application = Nouvelle demande

## The portrait of an application

office-portrait-size = La photographie doit peser de { $from } à { $to } Ko ; ce fichier pèse { $found } Ko.
office-portrait-format = La photographie doit être un fichier JPEG.
office-portrait-damaged = La photographie est endommagée et illisible.
office-portrait-pixels = La photographie doit faire { $width } × { $height } pixels ; celle-ci fait { $found-width } × { $found-height }.
office-portrait-grey = La photographie doit être en couleurs.
office-portrait-background = Le fond de la photographie doit être blanc.
