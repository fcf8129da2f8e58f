### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = Nom et prénom
print-document = Pièce d’identité
print-class = Catégorie de permis
print-serial = Numéro de dossier
print-subject = Épreuve
print-portrait = Photo
print-date = Date
print-record-hash = Empreinte de l’enregistrement
print-receipt = Reçu

## Score sheet

print-score-title = Feuille de résultats de l’examen du permis
print-score-candidate = Candidat
print-score-permit = Numéro du permis d’apprentissage
print-score-reason = Motif de l’examen
print-score-exam = Examen
print-score-place = Lieu
print-score-session = Session
print-score-attempt = Essai
print-score-started = Début
print-score-ended = Fin
print-score-vehicle = Véhicule d’examen
print-score-route = Itinéraire
print-score-result = Résultat
print-score-score = Note obtenue
print-score-full = Note maximale
print-score-pass-mark = Note minimale
print-score-passed = Réussi
print-score-failed = Échec
print-score-chapters = Réponses par chapitre
print-score-chapter = Chapitre
print-score-questions = Questions
print-score-right = Justes
print-score-faults = Fautes
print-score-fault = Faute
print-score-time = Heure
print-score-points = Points
print-score-no-faults = Aucune faute relevée.
print-score-signatures = Signatures
print-score-candidate-signature = Signature du candidat
print-score-examiner-signature = Signature de l’examinateur
print-score-signature-note = Cette feuille doit être signée par le candidat et par l’examinateur. Sans ces deux signatures, aucun permis de conduire ne peut être délivré.

## Application form

print-form-title = Demande de permis de conduire
print-form-applicant = Demandeur
print-form-sex = Sexe
print-form-birth-date = Date de naissance
print-form-nationality = Nationalité
print-form-residence = Titre de séjour
print-form-address = Adresse
print-form-post-code = Code postal
print-form-phone = Téléphone
print-form-email = Courriel
print-form-request = Objet de la demande
print-form-kind = Type de demande
print-form-source = École ou demande libre
print-form-held = Permis détenu
print-form-held-number = Numéro du permis
print-form-held-file = Numéro de dossier
print-form-held-class = Catégories détenues
print-form-held-since = Première délivrance
print-form-held-until = Valable jusqu’au
print-form-body = Aptitude physique
print-form-height = Taille
print-form-sight-left = Vue, œil gauche
print-form-sight-right = Vue, œil droit
print-form-colour = Vision des couleurs
print-form-hearing-left = Ouïe, gauche
print-form-hearing-right = Ouïe, droite
print-form-arms = Membres supérieurs
print-form-legs = Membres inférieurs
print-form-trunk = Tronc et cou
print-form-sound = Conforme
print-form-unsound = Non conforme
print-form-hospital = Établissement médical
print-form-doctor = Médecin
print-form-examined = Date de l’examen médical
print-form-declaration = Déclaration
print-form-declaration-text = Les renseignements ci-dessus sont exacts et les pièces remises sont authentiques et valables. Je ne suis dans aucun des cas où la loi interdit de demander un permis de conduire et je n’ai aucune maladie qui gêne la conduite en sécurité.
print-form-applicant-signature = Signature du demandeur
print-form-agent = Mandataire
print-form-agent-signature = Signature du mandataire
print-form-office = Acceptation
print-form-accepted-by = Reçue par
print-form-accepted-at = Guichet
print-form-accepted-on = Reçue le

## Ranking of schools

print-ranking-title = Classement des écoles de conduite
print-ranking-period = Période
print-ranking-published = Publié le
print-ranking-regulation = Règlement appliqué
print-ranking-place = Rang
print-ranking-school = École
print-ranking-tests = Épreuves
print-ranking-passes = Réussites
print-ranking-rate = Taux de réussite
print-ranking-range = Intervalle probable
print-ranking-too-few = Trop peu d’épreuves pour un classement
print-ranking-note = Le trait fin indique l’intervalle probable du taux (95 %). Lorsque les intervalles se recouvrent, l’écart entre écoles peut être dû au hasard.
