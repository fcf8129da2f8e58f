### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = Centres
supervisor-nav-rooms = Salles
supervisor-nav-sessions = Sessions
supervisor-nav-outbox = Transmission
supervisor-nav-ranking = Classement
supervisor-nav-regulations = Règlements
supervisor-sites-title = Tous les centres aujourd’hui
supervisor-sitting-now = En examen
supervisor-results-today = Résultats du jour
supervisor-terminals-online = Postes en ligne
supervisor-calls = Appels
supervisor-to-rooms = Sessions et salles du jour

## Sessions

supervisor-sessions = Sessions
supervisor-sessions-from = 7 jours à partir du { $day }
supervisor-sessions-none = Aucune session ces jours-là.
supervisor-session-new = Nouvelle session
supervisor-session-open = Ouvrir la session
supervisor-begins = Début
supervisor-minutes = Durée (minutes)
supervisor-capacity = Capacité
supervisor-quota = Quota
supervisor-quotas = Quotas des écoles
supervisor-quotas-hint = Les places hors quotas restent aux candidats libres. Sans quotas, la session est ouverte à tous.
supervisor-quotas-none = Sans quotas : ouverte à tous.
supervisor-field-wrong = Valeur illisible, corrigez-la.
supervisor-form-wrong = Certains champs sont à corriger.
supervisor-session-past = Cette heure est passée.
supervisor-session-hall-unknown = Choisissez une salle.
supervisor-session-hall-taken = La salle a une autre session à cette heure.
supervisor-session-capacity = La capacité doit être comprise entre 1 et { $seats }.
supervisor-session-not-accepted = Le centre n’est pas agréé pour cette épreuve ce jour-là.
supervisor-session-too-short = La session doit durer au moins { $minutes } minutes, comme l’examen.
supervisor-session-regulation-gaps = Le règlement comporte des données à confirmer : épreuve indisponible.
supervisor-session-no-regulation = Aucun règlement n’est en vigueur ce jour-là.
supervisor-session-quotas = Le total des quotas ne doit pas dépasser { $seats }.
supervisor-session-quota-booked = L’école a déjà réservé davantage.

## Draw of examiners

supervisor-draw = Tirage des examinateurs
supervisor-drawn = Tiré
supervisor-draw-show = Voir le tirage
supervisor-draw-hold = Procéder au tirage
supervisor-draw-count = Nombre d’examinateurs
supervisor-draw-own-site = Examinateurs de ce centre uniquement
supervisor-draw-sealed-at = La graine a été scellée le { $at }. Son engagement :
supervisor-draw-too-few = Il n’y a pas assez d’examinateurs.
supervisor-draw-held-already = Le tirage a déjà eu lieu ; il n’y en a qu’un.
supervisor-draw-place = Rang
supervisor-draw-certificate = Certificat
supervisor-draw-repeat = Refaire le tirage
supervisor-draw-how = La graine scellée correspond à son engagement. Un flux ChaCha20 qui en dérive mélange la liste triée, dont les premiers prennent les rangs. Avec les données ci-dessous, chacun obtient le même résultat.
supervisor-draw-at = Effectué
supervisor-draw-entries = Examinateurs en lice
supervisor-draw-kept-off = Écartés : session précédente de la salle
supervisor-draw-commitment = Engagement
supervisor-draw-seed = Graine
supervisor-draw-purpose = Objet
supervisor-draw-record = Données complètes
supervisor-seats-too-few = Il n’y a pas assez de places libres.

## Outbox

supervisor-outbox = Transmission au registre
supervisor-outbox-held = Retenus
supervisor-outbox-rejected = Rejetés
supervisor-outbox-pending = En attente
supervisor-outbox-delivered = Transmis
supervisor-outbox-none = Aucune ligne dans cet état.
supervisor-outbox-position = N°
supervisor-outbox-attempts = Essais
supervisor-outbox-said = Motif
supervisor-outbox-asked-by = { $name } demande l’envoi ; une seconde personne doit confirmer
supervisor-outbox-release = Libérer
supervisor-outbox-release-second = Libérer (seconde personne)

## Ranking

supervisor-ranking = Classement par taux de réussite
supervisor-ranking-preview = Aperçu
supervisor-ranking-publish = Publier
supervisor-ranking-final = Ce qui est publié ne change plus.
supervisor-ranking-published-at = Publié le { $at }.
supervisor-ranking-published-already = Le classement de ce mois est déjà publié.
supervisor-ranking-month-open = Le mois n’est pas terminé : publication impossible.
supervisor-ranking-nobody-sat = Aucun premier essai ce mois-là.

## Regulations

supervisor-regulation = Règlement
supervisor-regulations = Règlements
supervisor-regulation-from = Depuis
supervisor-regulation-until = Jusqu’au
supervisor-regulation-gaps = Données à confirmer
supervisor-regulation-in-force = En vigueur
supervisor-regulation-use = Utilisation possible
supervisor-regulation-usable = Utilisable
supervisor-regulation-not-held = Non prévu
supervisor-regulation-gap-count = { $count ->
    [one] { $count } donnée à confirmer
   *[other] { $count } données à confirmer
    }
supervisor-regulation-open = Données à remplir ou à confirmer
supervisor-regulation-no-gaps = Tout est confirmé.
supervisor-regulation-how = Indiquez la valeur et sa source. Une fois confirmée, elle s’applique, est consignée et ne change plus.
supervisor-regulation-value = Valeur
supervisor-regulation-note = Source
supervisor-regulation-by = Confirmé par
supervisor-regulation-figure = Donnée
supervisor-regulation-confirmed = Confirmé par l’office
supervisor-regulation-note-missing = Indiquez la source.
supervisor-regulation-value-wrong = La valeur ne convient pas : { $reason }
supervisor-regulation-inconsistent = Contradiction avec une autre donnée : { $reason }
supervisor-regulation-no-gap = Cette donnée n’est pas à confirmer.
supervisor-scope-acceptance = Recevabilité des demandes
supervisor-scope-every-subject = Toutes les épreuves
supervisor-scope-after-permit = Toutes sauf l’épreuve 1

## Said after an act

supervisor-notice-opened = La session est ouverte.
supervisor-notice-quota = Le quota est enregistré.
supervisor-notice-drawn = Les examinateurs sont tirés au sort.
supervisor-notice-release-asked = Noté. Une seconde personne doit confirmer.
supervisor-notice-released = Libéré ; envoi en cours.
supervisor-notice-retried = Nouvel envoi en cours.
supervisor-notice-published = Le classement est publié.
supervisor-notice-confirmed = La donnée est confirmée.
