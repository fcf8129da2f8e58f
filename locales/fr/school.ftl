### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = Aperçu
school-nav-applications = Demandes
school-nav-sessions = Sessions
school-nav-roster = Réservation par liste

## Overview

school-overview-accepted = Demandes acceptées
school-overview-awaiting = Demandes à confirmer
school-overview-booked = Réservations à venir
school-overview-month = { $subject }, réussite ce mois-ci ({ $passed } sur { $sat })
school-overview-next = Sessions avec des places
school-overview-all = Toutes les sessions

## Sessions

school-sessions-empty = Aucune session à afficher.
school-sessions-free = Places libres
school-sessions-own = Quota utilisé
school-sessions-undivided = Ouverte à tous
school-sessions-book = Réserver
school-session-yours = Places encore disponibles pour vous
school-session-booked = Réservées par vous
school-session-refused =
    { $count ->
        [one] { $count } personne ne peut être inscrite ; personne ne l’a donc été :
       *[other] { $count } personnes ne peuvent être inscrites ; personne ne l’a donc été :
    }
school-session-candidates = Qui peut être inscrit
school-session-by-roster = Réserver en envoyant une liste
school-session-no-place = Il ne reste plus de place pour vous dans cette session.
school-session-all = Tout sélectionner
school-session-send = Inscrire la sélection
school-session-move = Déplacer
school-session-cancel = Annuler
school-move-title = Déplacer une réservation
school-move-to = Nouvelle session
school-applications-next = Étape suivante

## Lists

school-roster-lead = Envoyez une liste pour inscrire des demandeurs acceptés à une session. Elle est d’abord vérifiée, puis réservée quand vous confirmez ; une seule ligne fausse arrête toute la liste.
school-roster-file = Fichier
school-roster-hint = CSV (UTF-8 ou GB 18030) ou XLSX, { $limit } Mo au plus. La première ligne porte les titres : numéro de document ou de dossier, nom, et catégorie si nécessaire.
school-roster-check = Vérifier la liste
school-roster-earlier = Listes précédentes
school-roster-people = Personnes
school-roster-number-empty = Il manque le numéro de document ou de dossier.
school-roster-digits-lost = La cellule est numérique et a perdu ses derniers chiffres. Mettez-la au format texte et ressaisissez le numéro.
school-roster-not-yours = Votre école n’a pas de demande avec ce numéro.
school-roster-class-unknown = Cette catégorie n’existe pas.
school-roster-class-needed = Cette personne a plusieurs demandes. Indiquez la catégorie.
school-roster-class-differs = La demande porte sur une autre catégorie.
school-roster-name-differs = Le nom n’est pas celui de la demande.
school-roster-too-long =
    { $count ->
        [one] Une liste compte au plus { $count } ligne.
       *[other] Une liste compte au plus { $count } lignes.
    }
school-preview-title = Vérification de la liste
school-preview-faults = Lignes erronées
school-preview-line = Ligne
school-preview-column = Colonne
school-preview-matches =
    { $count ->
        [one] { $count } personne trouvée
       *[other] { $count } personnes trouvées
    }
school-preview-send =
    { $count ->
        [one] Inscrire { $count } personne
       *[other] Inscrire { $count } personnes
    }
school-preview-other = Choisir un autre fichier

## What was done

school-notice-booked = Réservé.
school-notice-roster-booked = Toute la liste est inscrite.
school-notice-moved = La réservation est déplacée.
school-notice-cancelled = La réservation est annulée.
school-notice-nobody = Personne n’a été sélectionné.
