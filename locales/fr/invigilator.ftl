### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = Sessions du jour
invigilator-today-title = Sessions du jour
invigilator-today-none = Aucune session aujourd’hui.
invigilator-booked = Inscrits
invigilator-present = Présents
invigilator-identified = Identité vérifiée
invigilator-seated = Placés
invigilator-session-open = Ouverte aux réservations
invigilator-session-check-in = Appel
invigilator-session-running = En cours
invigilator-session-closed = Terminée
invigilator-step-check-in = Commencer l’appel
invigilator-step-run = Autoriser la connexion
invigilator-step-close = Clore la session

## Roll

invigilator-roll = Appel
invigilator-roll-empty = Personne n’est inscrit à cette session.
invigilator-call = Présence
invigilator-identity = Identité
invigilator-mark-present = Présent
invigilator-mark-absent = Absent
invigilator-self-taught = Candidat libre
invigilator-booking-booked = Pas encore appelé
invigilator-booking-present = Présent
invigilator-booking-absent = Absent
invigilator-booking-cancelled = Annulé
invigilator-booking-used = Terminé
invigilator-seat-by-lot = Placer par tirage au sort
invigilator-seat-by-lot-hint = Tire une place pour chaque candidat vérifié qui n’en a pas. Le tirage est consigné et peut être refait.
invigilator-seat = Placer
invigilator-move = Déplacer

## Identity

invigilator-compare = Comparer
invigilator-compare-title = Vérifier l’identité
invigilator-compare-hint = Comparez la photographie, la pièce et la personne.
invigilator-compare-same = Les trois concordent
invigilator-compare-doubt = Un doute : revenir
invigilator-compare-absent = Faites d’abord l’appel.
invigilator-identified-at = Identité vérifiée à { $at }.

## Live board

invigilator-board = Tableau de la salle
invigilator-board-live = Mise à jour automatique
invigilator-board-empty = Cette salle n’a pas de postes d’examen.
invigilator-seat-number = place { $seat }
invigilator-left = Temps restant
invigilator-answered = Répondues
invigilator-sealed = Enregistrées
invigilator-link = Liaison
invigilator-calling = Appelle depuis { $at }
invigilator-void-waits = Annulation : une seconde personne doit confirmer
invigilator-sitting-signed-in = Connecté
invigilator-sitting-running = En cours
invigilator-sitting-paused = En pause
invigilator-sitting-submitted = Remis
invigilator-sitting-closed = Terminé
invigilator-sitting-void = Annulé

## One sitting

invigilator-signed-in = Connexion
invigilator-started = Début
invigilator-ends = Fin
invigilator-pause = Mettre en pause
invigilator-resume = Reprendre
invigilator-extend = Rendre du temps
invigilator-extend-minutes = Minutes rendues
invigilator-sitting-minutes-wrong = Indiquez un nombre entier de minutes supérieur à 0.
invigilator-hand-in = Remettre à la place du candidat
invigilator-hand-in-hint = Les réponses enregistrées sont corrigées aussitôt.
invigilator-void = Annulation technique
invigilator-void-hint = Un examen annulé ne compte pas ; le candidat est replacé. Deux personnes décident.
invigilator-void-ask = Demander l’annulation
invigilator-void-asked-by = { $name } a demandé l’annulation. Motif :
invigilator-void-second = Seconde personne : confirmez avec votre propre compte, ou saisissez ici votre nom d’utilisateur et votre mot de passe.
invigilator-void-confirm = Confirmer l’annulation
invigilator-void-withdraw = Retirer la demande
invigilator-void-done = Cet examen est annulé et ne compte pas.

## Results

invigilator-results = Résultats
invigilator-results-none = Pas encore de résultats.
invigilator-both-sign = La feuille de résultats doit être signée par le candidat et l’examinateur.
invigilator-candidate-signature = Signature du candidat
invigilator-examiner-signature = Signature de l’examinateur
invigilator-signed = A signé
invigilator-score-sheet = Feuille de résultats

## Said after an act

invigilator-notice-advanced = La session a avancé.
invigilator-notice-called = L’appel est consigné.
invigilator-notice-identified = L’identité est vérifiée.
invigilator-notice-seated = Le candidat est placé.
invigilator-notice-drawn = Les places sont tirées au sort.
invigilator-notice-paused = L’examen est en pause.
invigilator-notice-resumed = L’examen reprend.
invigilator-notice-extended = Du temps a été rendu.
invigilator-notice-handed-in = La copie est remise.
invigilator-notice-void-asked = Annulation demandée ; une seconde personne doit la confirmer.
invigilator-notice-void = L’examen est annulé.
invigilator-notice-withdrawn = La demande est retirée.
invigilator-notice-came = L’appel est pris en compte.
invigilator-notice-signed = La signature est consignée.
