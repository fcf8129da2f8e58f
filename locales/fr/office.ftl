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

office-portrait-size = La photographie doit peser de { $from } à { $to } Ko ; ce fichier pèse { $found } Ko.
office-portrait-format = La photographie doit être un fichier JPEG.
office-portrait-damaged = La photographie est endommagée et illisible.
office-portrait-pixels = La photographie doit faire { $width } × { $height } pixels ; celle-ci fait { $found-width } × { $found-height }.
office-portrait-grey = La photographie doit être en couleurs.
office-portrait-background = Le fond de la photographie doit être blanc.
office-portrait-missing = Il n’y a pas encore de photographie. Veuillez en ajouter une.

## The list of applications

office-list-title = Demandes
office-list-search = Recherche
office-list-search-hint = Numéro de dossier, de document ou nom
office-list-any-state = Tous les états
office-list-everywhere = Tous les sites
office-list-count =
    { $count ->
        [one] { $count } demande
       *[other] { $count } demandes
    }
office-list-empty = Aucune demande ne correspond.
office-list-entered = Saisie

## States of applications and bookings

office-state-awaiting-confirmation = À confirmer
office-state-disputed = Contestée par le demandeur
office-state-accepted = Acceptée
office-state-closed = Clôturée
office-booking-booked = Réservé
office-booking-present = Présent
office-booking-absent = Absent
office-booking-cancelled = Annulé
office-booking-used = Terminé

## Accepting and correcting an application

office-accept-title = Recevoir une demande
office-accept-faults =
    { $count ->
        [one] { $count } point à corriger. Rien n’a été enregistré.
       *[other] { $count } points à corriger. Rien n’a été enregistré.
    }
office-accept-document = Identité
office-accept-document-hint = Avec un numéro de carte de résident, la date de naissance et le sexe peuvent rester vides : le numéro les indique.
office-accept-wish = Demande
office-accept-record = Permis détenus et cas particuliers
office-accept-record-hint = À remplir pour une catégorie supplémentaire, un échange, une restitution et l’examen après 12 points.
office-accept-body = Certificat médical
office-accept-diseases = Maladies déclarées
office-accept-portrait = Photographie et confirmation
office-accept-portrait-hint = JPEG en couleurs sur fond blanc, { $width } × { $height } pixels, de { $from } à { $to } Ko.
office-accept-portrait-keep = Sans nouveau fichier, l’actuelle est conservée.
office-accept-window-hint = Le demandeur y relit les données et les confirme.
office-accept-send = Enregistrer
office-correct-title = Corriger la demande
office-correct-send = Corriger et refaire confirmer
office-self-taught = Candidat libre
office-field-nationality = Nationalité (code à trois lettres)
office-field-address = Adresse
office-field-local = Inscrit comme résident local
office-field-held = Catégorie détenue
office-field-held-since = Détenue depuis
office-field-origin = Origine du permis à échanger
office-origin-foreign = Étranger
office-origin-military = Militaire
office-field-full-cycles = Périodes à 12 points (0 : en cours, 1 : précédente)
office-field-round = Nombre de fois à 12 points dans la période
office-field-vocational = Étudiant à plein temps en formation de conducteur
office-field-senior-test = Test de mémoire, de jugement et de réaction réussi
office-field-hospital = Établissement médical
office-field-certificate-on = Date du certificat
office-field-height = Taille (cm)
office-field-left-eye = Œil gauche
office-field-right-eye = Œil droit
office-field-field-degrees = Champ horizontal (degrés, si borgne)
office-field-hearing = Ouïe
office-hearing-sound = Normale
office-hearing-with-aid = Normale avec appareil
office-hearing-impaired = Insuffisante
office-field-hands = Membres supérieurs
office-hands-sound = Intacts
office-hands-relaxed = Dans les limites assouplies
office-hands-impaired = Insuffisants
office-field-legs = Membres inférieurs
office-legs-whole = Intacts
office-legs-left-lost = Jambe gauche absente
office-legs-right-lost = Jambe droite ou les deux absentes
office-legs-impaired = Mobilité insuffisante
office-field-leg-difference = Différence de longueur (cm)
office-field-colour = Pas de daltonisme rouge-vert
office-field-trunk = Tronc et cou sans trouble
office-field-window = Second écran
office-refusal-with-basis = { $sentence } ({ $basis })
office-school-not-active = Cette école n’est plus active.
office-clerk-without-site = Ce compte n’a pas de site. Adressez-vous à l’administrateur.

## One application

office-detail-shown = Affichée au demandeur sur l’écran { $seat } ({ $hall }).
office-detail-not-shown = Pas encore affichée à l’écran.
office-detail-show = Afficher à l’écran
office-detail-disputed = Le demandeur conteste les données. Veuillez les vérifier et les corriger.
office-detail-confirmed = Confirmée par le demandeur
office-detail-regulation = Règlement
office-detail-subjects = Épreuves
office-detail-from = Possible à partir du { DATE($date, length: "medium") }
office-detail-book = Réserver
office-detail-bookings = Réservations
office-detail-cancel-booking = Annuler la réservation
office-detail-licences = Permis détenus
office-detail-bans = Interdictions
office-detail-ban-open = durée selon le règlement
office-detail-print = Imprimer le formulaire
office-form-height = { $height } cm
office-detail-close = Clôturer la demande
office-application-stands = Le demandeur l’a confirmée ; elle ne peut plus être corrigée.
office-application-still-booked = Il reste une réservation. Annulez-la d’abord.
office-notice-accepted = Enregistrée. Le demandeur doit la confirmer.
office-notice-corrected = Corrigée. Le demandeur doit la confirmer à nouveau.
office-notice-shown = Affichée sur le second écran.
office-notice-closed = La demande est clôturée.
office-notice-booked = Réservé.
office-notice-cancelled = La réservation est annulée.
