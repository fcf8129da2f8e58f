### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = Français
common-language-zh-hans = Chinois simplifié
common-language-zh-hant = Chinois traditionnel
common-language-en = Anglais
common-language-ru = Russe
common-language-ja = Japonais
common-language-fr = Français
common-language-es = Espagnol

## The system and the office

common-system-name = Kaochang
common-system-title = Système d’examen du permis de conduire
common-office = Office d’administration des véhicules

## Subjects

common-subject-1 = Épreuve 1
common-subject-2 = Épreuve 2
common-subject-3 = Épreuve 3
common-safe-driving = Épreuve 3, théorie : conduite sûre et courtoise
common-subject-1-title = Lois, règlements et connaissances de sécurité routière
common-subject-2-title = Examen pratique sur piste
common-subject-3-title = Examen pratique sur route

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = Autobus et autocar de grande capacité
common-class-a2 = Ensemble routier lourd
common-class-a2-order-91 = Véhicule tracteur
common-class-a3 = Autobus urbain
common-class-b1 = Autobus de moyenne capacité
common-class-b2 = Poids lourd
common-class-c1 = Voiture légère
common-class-c2 = Voiture légère à boîte automatique
common-class-c3 = Véhicule utilitaire à vitesse limitée
common-class-c4 = Véhicule utilitaire à trois roues
common-class-c5 = Voiture automatique aménagée pour conducteur handicapé
common-class-c6 = Ensemble routier léger
common-class-d = Motocycle à trois roues
common-class-e = Motocycle à deux roues
common-class-f = Cyclomoteur
common-class-m = Engin spécial sur roues
common-class-m-order-91 = Engin automoteur sur roues
common-class-n = Trolleybus
common-class-p = Tramway
common-class-with-code = { $code } { $name }
common-group-car = Voitures
common-group-bus = Autobus
common-group-truck = Poids lourds
common-group-motorcycle = Motocycles

## Identity documents

common-document-resident-id = Carte d’identité de résident
common-document-passport = Passeport
common-document-hong-kong-macao-permit = Permis de voyage pour résidents de Hong Kong et de Macao
common-document-taiwan-permit = Permis de voyage pour résidents de Taïwan
common-document-residence-permit = Permis de résidence pour résidents de Hong Kong, de Macao et de Taïwan
common-document-foreigner-card = Carte de résident permanent pour étrangers
common-document-military-id = Pièce d’identité des forces armées ou de la police armée

## Kinds of application

common-application-first = Première demande
common-application-upgrade = Catégorie supplémentaire
common-application-conversion = Échange de permis
common-application-twelve-point = Examen après 12 points de pénalité
common-application-restore = Rétablissement du droit de conduire

## Kinds of question

common-question-true-false = Vrai ou faux
common-question-single = Choix unique
common-question-multiple = Choix multiple
common-true = Vrai
common-false = Faux

## Words of forms and tables

common-name = Nom
common-sex = Sexe
common-sex-male = Masculin
common-sex-female = Féminin
common-birth-date = Date de naissance
common-age = Âge
common-photo = Photographie
common-document-kind = Pièce d’identité
common-document-number = Numéro de pièce
common-serial-number = Numéro de dossier
common-permit-number = Numéro du permis d’apprentissage
common-application = Demande
common-application-kind = Type de demande
common-class = Catégorie
common-subject = Épreuve
common-school = Auto-école
common-candidate = Candidat
common-site = Centre d’examen
common-hall = Salle
common-seat = Place
common-session = Session
common-sitting = Passage
common-date = Date
common-time = Heure
common-attempt = Essai
common-score = Note
common-pass-mark = Seuil de réussite
common-result = Résultat
common-status = État
common-reason = Motif
common-remarks = Remarques
common-language = Langue
common-signature = Signature
common-telephone = Téléphone
common-total = Total
common-page = Page { $page } sur { $pages }
common-label-and-value = { $label } : { $value }
common-list-comma = { ", " }
common-none = Aucune
common-unknown = Inconnu
common-yes = Oui
common-no = Non

## Amounts with their unit

common-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
common-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
common-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
common-duration-pair = { $longer } { $shorter }
common-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
common-working-days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
common-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
common-points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
common-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
common-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
common-seats =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
common-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
common-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
common-attempts =
    { $count ->
        [one] { $count } essai
       *[other] { $count } essais
    }
common-percent = { $value } %

## Pass and fail

common-passed = Réussi
common-failed = Échec
common-first-marks =
    Corrigé le { DATETIME($at, length: "medium") } : la réponse attendue d’une question était fausse. Au départ : { $score } { $score ->
        [one] point
       *[other] points
    }, { $verdict ->
        [passed] réussi
       *[failed] échec
    }.
common-passes = Réussites
common-absent = Absent
common-technical-void = Annulé pour raison technique
common-right = Réponse juste
common-wrong = Réponse fausse
common-unanswered = Sans réponse

## Roles

common-role-candidate = Candidat
common-role-clerk = Agent de guichet
common-role-invigilator = Surveillant
common-role-school = Auto-école
common-role-examiner = Examinateur
common-role-supervisor = Superviseur
common-role-keeper = Gestionnaire de la banque de questions
common-role-administrator = Administrateur système
common-role-public = Public

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = À confirmer
common-status-accepted = Acceptée
common-status-refused = Refusée
common-status-completed = Terminée
common-status-planned = Prévue
common-status-open = Ouverte aux réservations
common-status-full = Complète
common-status-running = En cours
common-status-closed = Clôturée
common-status-booked = Réservée
common-status-cancelled = Annulée
common-status-expired = Expirée
common-status-checked-in = Présent
common-status-seated = Installé
common-status-signed-in = Connecté
common-status-answering = En train de répondre
common-status-paused = Suspendu
common-status-submitted = Remis
common-status-marked = Corrigé
common-status-stopped = Arrêté
common-status-waiting = En attente
common-status-delivered = Transmis
common-status-retrying = Nouvelle tentative
common-status-rejected = Rejeté
common-status-held = Retenu pour vérification
common-status-online = En ligne
common-status-offline = Hors ligne
common-status-idle = Libre
common-status-out-of-service = Hors service

## Buttons

common-next = Suivant
common-back = Retour
common-cancel = Annuler
common-confirm = Confirmer
common-close = Fermer
common-start = Commencer
common-finish = Terminer
common-save = Enregistrer
common-edit = Modifier
common-add = Ajouter
common-remove = Supprimer
common-clear = Effacer
common-print = Imprimer
common-search = Rechercher
common-filter = Filtrer
common-upload = Téléverser
common-download = Télécharger
common-refresh = Actualiser
common-retry = Réessayer
common-details = Détails
common-approve = Approuver
common-reject = Rejeter
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-user-name = Nom d’utilisateur
common-password = Mot de passe
common-home = Accueil
common-help = Aide
