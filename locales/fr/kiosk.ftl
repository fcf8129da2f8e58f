### Le poste d’examen.

## La barre en haut de chaque écran

kiosk-frame-seat = { $hall } · Place { $seat }
kiosk-frame-lost = Pas de connexion
kiosk-frame-connecting = Connexion
kiosk-frame-print = Taille du texte
kiosk-frame-contrast = Contraste
kiosk-frame-call = Appeler le surveillant

## Avant l’examen

kiosk-connecting-title = Connexion au serveur d’examen
kiosk-connecting-text = Un instant. Si rien ne change, prévenez le surveillant.
kiosk-out-of-service-title = Ce poste n’est pas en service
kiosk-out-of-service-text = Demandez une autre place au personnel.
kiosk-idle-title = Cette place est libre
kiosk-idle-text = Attendez l’appel de votre numéro : un agent vous conduira à votre place. Vous pouvez déjà choisir la langue.
kiosk-sign-in-title = Identification
kiosk-sign-in-subject = Examen à cette place : { $subject }
kiosk-sign-in-language = Langue de l’examen
kiosk-sign-in-language-note = Toutes les questions seront dans cette langue. Choix définitif une fois l’examen commencé.
kiosk-sign-in-number = Numéro de pièce d’identité ou de dossier
kiosk-sign-in-hint = Saisissez le numéro
kiosk-sign-in-letters = Lettres A–Z
kiosk-sign-in-digits = Chiffres 0–9
kiosk-sign-in-erase = Effacer le dernier caractère
kiosk-sign-in-go = S’identifier
kiosk-sign-in-busy = Identification en cours…

## Consignes

kiosk-briefing-title = Vérifiez : est-ce bien vous ?
kiosk-briefing-portrait = Photo du candidat
kiosk-briefing-attempt-number = { $attempt }
kiosk-briefing-rules = Les règles de cet examen
kiosk-briefing-questions =
    { $count ->
        [one] question
       *[other] questions
    }
kiosk-briefing-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
kiosk-briefing-pass = points sur { $total } pour réussir
kiosk-briefing-attempts =
    { $count ->
        [one] essai pour cette réservation
       *[other] essais pour cette réservation
    }
kiosk-briefing-note-saved = Chaque réponse est enregistrée aussitôt. En cas de panne, vous reprenez là où vous étiez.
kiosk-briefing-note-order = Répondez dans l’ordre que vous voulez ; vous pouvez changer une réponse et marquer des questions à revoir.
kiosk-briefing-note-end = À la fin du temps, vos réponses sont remises telles quelles.
kiosk-briefing-not-me = Il y a une erreur
kiosk-briefing-next = Oui, continuer
kiosk-disciplines-title = Cinq règles de la salle
kiosk-discipline-seat = Restez à votre place
kiosk-discipline-seat-text = N’occupez que la place indiquée. Pour la quitter, demandez d’abord au surveillant.
kiosk-discipline-quiet = Gardez le silence
kiosk-discipline-quiet-text = Ne parlez pas, ne lisez pas à voix haute, ne faites pas de signes.
kiosk-discipline-devices = Ni téléphone ni notes
kiosk-discipline-devices-text = Éteignez et rangez téléphones, montres et tout appareil qui enregistre ou communique. Ni livres ni notes.
kiosk-discipline-alone = Répondez par vous-même
kiosk-discipline-alone-text = Personne ne peut passer l’examen pour vous ni vous aider ; n’aidez pas les autres et ne regardez pas leur écran.
kiosk-discipline-follow = Respectez les consignes du surveillant
kiosk-discipline-follow-text = Si le poste fonctionne mal, touchez « Appeler le surveillant » ; ne le réparez pas vous-même.
kiosk-disciplines-breach = Toute fraude ou perturbation entraîne l’exclusion : l’examen s’arrête et le résultat est nul.
kiosk-disciplines-back = Retour
kiosk-disciplines-start = Commencer l’examen
kiosk-disciplines-busy = Tirage des questions…

## Examen

kiosk-exam-number = Question { $number } sur { $count }
kiosk-exam-picture-missing = L’image ne peut pas s’afficher. Appelez le surveillant.
kiosk-exam-previous = Précédente
kiosk-exam-next = Suivante
kiosk-exam-flag = Marquer
kiosk-exam-unflag = Marquée
kiosk-exam-review = Terminer
kiosk-exam-hand-in = Remettre…
kiosk-exam-time-left = Temps restant
kiosk-exam-go-to = Aller à la question { $number }
kiosk-exam-answered =
    { $answered ->
        [one] { $answered } réponse sur { $count }
       *[other] { $answered } réponses sur { $count }
    }
kiosk-exam-saved =
    { $count ->
        [0] Rien à enregistrer
        [one] { $sealed } saisie sur { $count } enregistrée
       *[other] { $sealed } saisies sur { $count } enregistrées
    }
kiosk-exam-saving = Enregistrement : { $sealed } saisies sur { $count }
kiosk-exam-saved-here =
    { $count ->
        [0] Pas de connexion. Continuez à répondre : vos réponses sont gardées sur ce poste.
        [one] Pas de connexion. Votre saisie est gardée sur ce poste ; continuez à répondre.
       *[other] Pas de connexion. Vos { $count } saisies sont gardées sur ce poste ; continuez à répondre.
    }
kiosk-exam-legend-answered = Avec réponse
kiosk-exam-legend-open = Sans réponse
kiosk-exam-legend-here = À l’écran
kiosk-exam-legend-flagged = Marquée

## Remise

kiosk-review-title = Remettre vos réponses ?
kiosk-review-unanswered =
    { $count ->
        [one] { $count } question sans réponse
       *[other] { $count } questions sans réponse
    }
kiosk-review-none-unanswered = Toutes les questions ont une réponse.
kiosk-review-flagged =
    { $count ->
        [one] { $count } question marquée
       *[other] { $count } questions marquées
    }
kiosk-review-none-flagged = Aucune question n’est marquée.
kiosk-review-final = Touchez un numéro pour y aller. Rien ne peut être changé après la remise ; une question sans réponse est fausse.
kiosk-review-back = Revenir aux questions
kiosk-review-submit = Remettre
kiosk-review-busy = Remise en cours…

## Pause et annulation

kiosk-paused-title = L’examen est suspendu
kiosk-paused-text = Le chronomètre est arrêté et vos réponses sont enregistrées. Restez à votre place ; le surveillant vous dira quand reprendre.
kiosk-paused-left = Temps restant
kiosk-void-title = Cet essai ne compte pas
kiosk-void-text = Restez à votre place. Le surveillant vous dira comment continuer.
kiosk-reason-technical = Une panne technique s’est produite sur ce poste.
kiosk-reason-room = L’examen a été interrompu dans cette salle.
kiosk-reason-identity = Votre identité doit être vérifiée de nouveau.
kiosk-reason-help = Le surveillant vient vers vous.
kiosk-reason-breach = Les règles de la salle n’ont pas été respectées.
kiosk-reason-maintenance = Le poste est en maintenance.

## Résultat

kiosk-result-passed = Réussi
kiosk-result-failed = Échec
kiosk-result-of = points sur { $total }
kiosk-result-needed =
    { $count ->
        [one] Il fallait { $count } point pour réussir.
       *[other] Il fallait { $count } points pour réussir.
    }
kiosk-result-unanswered =
    { $count ->
        [one] { $count } question est restée sans réponse.
       *[other] { $count } questions sont restées sans réponse.
    }
kiosk-result-attempts-left =
    { $count ->
        [0] Cette réservation n’a plus d’essai. Vous pouvez réserver de nouveau.
        [one] Il vous reste { $count } essai pour cette réservation. Voyez le surveillant.
       *[other] Il vous reste { $count } essais pour cette réservation. Voyez le surveillant.
    }
kiosk-result-receipt = Numéro de reçu
kiosk-result-chapters = Bonnes réponses par chapitre
kiosk-result-right = { $right } sur { $count }
kiosk-result-next-passed = Attendez votre feuille de résultats, vérifiez-la et signez-la.
kiosk-result-next-failed = Travaillez surtout les chapitres aux barres courtes. Attendez votre feuille de résultats, vérifiez-la et signez-la.
kiosk-result-rating = Votre avis sur l’accueil
kiosk-result-stars =
    { $count ->
        [one] { $count } étoile
       *[other] { $count } étoiles
    }
kiosk-result-finish = Terminer
kiosk-chapter-licence = Permis de conduire et démarches
kiosk-chapter-passage = Règles de circulation
kiosk-chapter-penalties = Infractions, points et sanctions
kiosk-chapter-accidents = Accidents et premiers secours
kiosk-chapter-vehicle = Véhicule et équipement
kiosk-chapter-local = Règles locales
kiosk-chapter-safe-driving = Conduite sûre et courtoise

## Au guichet

kiosk-confirm-title = Vérifiez votre demande
kiosk-confirm-text = Lisez chaque ligne. Ne confirmez que si tout est exact.
kiosk-confirm-agree = Tout est exact
kiosk-confirm-wrong = Il y a une erreur

## Dialogues

kiosk-refusal-title = Ce n’est pas possible
kiosk-refusal-ok = Compris
kiosk-call-title = Appeler le surveillant ?
kiosk-call-text = Le surveillant va venir. Le temps continue de courir.
kiosk-call-now = Appeler
kiosk-call-cancel = Annuler
kiosk-call-made-title = Le surveillant a été appelé
kiosk-call-made-text = Restez à votre place. Vous pouvez continuer en attendant.
kiosk-call-close = Fermer
kiosk-lost-title = Pas de connexion au serveur
kiosk-lost-text = Rien n’est perdu. Patientez ou prévenez le surveillant.
kiosk-lost-again = Nouvelle tentative…

## Pourquoi le poste s’est arrêté

kiosk-exit-failed = Le poste s’est arrêté à cause d’une panne de fenêtre ou d’affichage.
kiosk-exit-assets = Le dossier des polices et des images manque ou est incomplet : { $reason }
kiosk-exit-catalogue = Le catalogue des panneaux est endommagé : { $reason }
kiosk-exit-bank = La banque de questions ne peut pas être lue : { $reason }
kiosk-exit-journal = Les réponses ne peuvent pas être enregistrées dans { $folder } : { $reason }
kiosk-exit-session = La connexion au serveur ne peut pas être préparée : { $reason }
kiosk-exit-no-items = Aucune question de la banque ne correspond à la demande.
kiosk-exit-misfits =
    { $count ->
        [one] Une question ne tient pas à sa place à l’écran.
       *[other] { $count } questions ne tiennent pas à leur place à l’écran.
    }

## Entraînement

kiosk-practice-title = Entraînement
kiosk-practice-text = Entraînez-vous ici avec toutes les questions de la banque. La bonne réponse et la règle s’affichent aussitôt ; rien n’est enregistré.
kiosk-practice-begin = Commencer
kiosk-practice-loading = Chargement des questions…
kiosk-practice-all = Tous les chapitres
kiosk-practice-check = Vérifier
kiosk-practice-wrong = Faux. La bonne réponse est : { $answer }
kiosk-practice-tally = Juste : { $right } sur { $count }
kiosk-practice-leave = Quitter
