### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = Le chiffre de contrôle du numéro de pièce est faux. Vérifiez le numéro et saisissez-le de nouveau.
errors-document-form = Le numéro ne correspond pas au type de pièce choisi.
errors-document-birth-date = La date de naissance contenue dans le numéro n’est pas valable.
errors-document-region = Le code de région contenu dans le numéro ne figure pas dans la liste. Vérifiez la pièce.
errors-document-other-name = Ce numéro de pièce est déjà enregistré sous un autre nom.
errors-candidate-unknown = Aucun candidat trouvé. Vérifiez le numéro de pièce ou le numéro de dossier.
errors-wrong-session = Ce candidat n’est pas inscrit à cette session.
errors-candidate-wrong-seat = Votre place est le numéro { $seat }. Veuillez vous y rendre.
errors-candidate-not-checked-in = Ce candidat n’est pas encore enregistré. Il faut d’abord vérifier son identité.
errors-identity-doubt = L’identité n’a pas pu être confirmée. Adressez-vous au surveillant.

## Seats, sittings and answers

errors-seat-taken = Cette place est déjà occupée.
errors-seat-unknown = Cette salle n’a pas de telle place.
errors-no-session = Aucun examen n’a lieu dans cette salle en ce moment.
errors-second-kiosk = Cet examen est déjà ouvert sur un autre poste.
errors-sitting-unknown = Il n’existe aucune trace de cet examen.
errors-sitting-not-started = L’examen n’a pas encore commencé.
errors-sitting-paused = L’examen est suspendu. Veuillez attendre le surveillant.
errors-sitting-ended = L’examen est terminé. Aucune réponse n’est plus acceptée.
errors-answer-late = Le temps était écoulé : cette réponse n’a pas été acceptée.
errors-answer-invalid = Cette réponse ne correspond pas à cette épreuve.
errors-answers-missing = Certaines réponses ne sont pas encore arrivées. Elles sont renvoyées, veuillez patienter.
errors-wrong-phase = Cette action est impossible à ce stade.
errors-recorder-missing = L’enregistreur ne fonctionne pas : l’examen ne peut pas commencer.

## Bookings and sessions

errors-booking-expired = Cette réservation a expiré. Veuillez réserver de nouveau.
errors-booking-unknown = Cette réservation est introuvable.
errors-booking-cancelled = Cette réservation a été annulée.
errors-booking-duplicate = Ce candidat a déjà une réservation pour cette épreuve.
errors-booking-cancel-too-late = Il est trop tard pour annuler cette réservation.
errors-booking-attempts-used = Tous les essais de cette réservation sont épuisés. Veuillez réserver de nouveau.
errors-session-unknown = Cette session est introuvable.
errors-session-full = Cette session est complète.
errors-session-closed = Cette session n’est pas ouverte aux réservations.
errors-school-quota = Les places de l’auto-école pour cette session sont épuisées.
errors-application-unknown = Cette demande est introuvable.
errors-application-unconfirmed = Le demandeur n’a pas encore confirmé les données.
errors-application-not-eligible = La demande ne remplit pas les conditions : { $reason }
errors-regulation-incomplete = Le règlement « { $regulation } » est incomplet pour cette épreuve et ne peut servir tant qu’il n’est pas complété.

## Requests and uploads

errors-request-malformed = La demande est illisible. Rien n’a été modifié.
errors-request-too-large = La requête est trop volumineuse.
errors-page-unknown = Cette page n’existe pas.
errors-field-missing = Veuillez remplir « { $field } ».
errors-field-invalid = La valeur de « { $field } » n’est pas valable.
errors-changed-meanwhile = Cette fiche a été modifiée entre-temps. Actualisez la page et réessayez.
errors-upload-too-large = Le fichier est trop volumineux. La limite est de { $limit } Mo.
errors-upload-empty = Le fichier est vide.
errors-upload-kind = Ce type de fichier n’est pas accepté. Utilisez : { $kinds }
errors-upload-encoding = L’encodage du fichier n’est pas reconnu. Utilisez UTF-8 ou GB 18030.
errors-upload-column-missing = La colonne « { $column } » manque dans le fichier.
errors-upload-row = Ligne { $line }, « { $column } » : { $reason }
errors-upload-row-repeated = Répétition de la ligne { $line }.
errors-upload-refused =
    { $count ->
        [one] Le fichier contient { $count } erreur. Rien n’a été importé.
       *[other] Le fichier contient { $count } erreurs. Rien n’a été importé.
    }

## Access

errors-not-allowed = Vous n’êtes pas autorisé à effectuer cette action.
errors-signed-out = Vous êtes déconnecté. Veuillez vous reconnecter.
errors-sign-in-failed = Le nom d’utilisateur ou le mot de passe est incorrect.
errors-too-many-attempts =
    { $minutes ->
        [one] Trop de tentatives. Réessayez dans { $minutes } minute.
       *[other] Trop de tentatives. Réessayez dans { $minutes } minutes.
    }
errors-form-expired = Ce formulaire n’est plus valable. Actualisez la page et renvoyez-le.
errors-account-disabled = Ce compte est désactivé. Adressez-vous à l’administrateur.
errors-password-short =
    { $count ->
        [one] Le mot de passe doit compter au moins { $count } caractère.
       *[other] Le mot de passe doit compter au moins { $count } caractères.
    }
errors-terminal-unknown = Ce poste n’est pas enregistré. Adressez-vous à l’administrateur.
errors-second-person-needed = Une seconde personne habilitée doit approuver cette action.
errors-same-person = La personne qui approuve doit être différente de celle qui demande.

## Server, database and terminal

errors-no-server = Le serveur est injoignable, nouvelle tentative en cours. Vos réponses sont conservées sur ce poste.
errors-server-address = L’adresse du serveur « { $address } » n’est pas valable.
errors-version-mismatch = Le poste et le serveur n’ont pas la même version. Mettez le poste à jour.
errors-no-database = La base de données ne peut pas être ouverte : { $reason }
errors-database-newer = La base de données vient d’une version plus récente du programme et ne peut pas être utilisée.
errors-database-busy = Le système est occupé. Réessayez dans un instant.
errors-port-in-use = Le port { $port } est déjà utilisé.
errors-port-not-allowed = Ce compte n’a pas le droit d’utiliser le port { $port }.
errors-internal = Erreur interne, numéro { $id }. Veuillez prévenir l’administrateur.
errors-no-vulkan = Aucun pilote graphique Vulkan utilisable : l’affichage est impossible.
errors-no-display = Aucun écran trouvé : la fenêtre ne peut pas s’ouvrir.
errors-journal = Les réponses ne peuvent pas être enregistrées sur ce poste. Appelez tout de suite le surveillant.
errors-journal-damaged = Le journal des réponses de ce poste est endommagé. La partie intacte a été conservée.
errors-disk-full = Le disque est plein.

## Files and content

errors-config-damaged = Fichier de configuration { $file }, ligne { $line } : { $reason }
errors-content-damaged = Le fichier de contenu { $file } est endommagé à la ligne { $line } : { $reason }. Le dernier contenu valable reste en service.
errors-text-damaged = Le fichier de textes { $file } est endommagé à la ligne { $line } : { $reason }. Les derniers textes valables restent en service.
errors-language-unknown = Le dossier { $folder } ne désigne aucune langue de ce système.
errors-file-unreadable = Le fichier { $file } est illisible : { $reason }
errors-file-unwritable = Le fichier { $file } ne peut pas être écrit : { $reason }
errors-picture-missing = L’image { $picture } est absente. Prévenez le surveillant.
errors-picture-damaged = L’image est illisible. Utilisez une photographie JPEG ou PNG.
errors-bank-too-small = La banque n’a pas assez de questions adaptées pour composer une épreuve.
errors-translation-stale = La traduction « { $language } » n’est pas à jour et ne peut pas servir à un examen.
errors-log-broken = Le journal n’est plus vérifiable à partir de l’entrée { $entry }.
errors-paper-differs = L’épreuve reconstituée diffère de celle enregistrée.

## Registry and printing

errors-registry-unreachable = Le registre des conducteurs est injoignable. Le résultat sera renvoyé automatiquement.
errors-registry-rejected = Le registre des conducteurs a rejeté le résultat : { $reason }
errors-print-failed = Le document à imprimer n’a pas pu être produit : { $reason }
