### Les pages des gestionnaires de la banque de questions : consulter, modifier, approuver, rectifier.

keeper-nav-overview = Banque
keeper-nav-changes = Modifications
keeper-nav-stale = Traductions
keeper-nav-corrections = Rectifications
keeper-title = Banque de questions
keeper-new-item = Nouvelle question
keeper-items = Questions
keeper-drafts = Brouillons
keeper-to-review = À approuver
keeper-stale-texts = Traductions à vérifier
keeper-stale-by-language = Traductions à vérifier, par langue
keeper-damage = Les fichiers de la banque sont inutilisables. Les examens continuent avec la dernière banque valable.
keeper-damage-since = Constaté : { $at }
keeper-damage-vanished = Il manque des questions de la banque en vigueur (un fichier a peut-être disparu ; pour retirer une question, on fixe la fin de sa validité) : { $items }
keeper-damage-key = La bonne réponse de { $item } a changé, mais pas sa version
keeper-damage-undrawable = Le plan { $blueprint } ne donne plus de questionnaire (langue : { $language })
keeper-unwritten =
    { $count ->
        [one] { $count } modification est approuvée, mais pas encore inscrite dans la banque.
       *[other] { $count } modifications sont approuvées, mais pas encore inscrites dans la banque.
    }
keeper-editions = Banques en vigueur
keeper-editions-hint = Chaque nouvelle banque est consignée dans le journal, et chaque questionnaire indique la banque dont il est tiré.
keeper-edition-since = En vigueur depuis
keeper-edition-hash = Banque
keeper-in-force = En vigueur

## Vocabulaire

keeper-item = Question
keeper-new = Nouvelle
keeper-open = Modification en cours
keeper-edit = Modifier la question
keeper-chapter = Chapitre
keeper-kind = Type de question
keeper-version = Version { $version }
keeper-source = Texte source
keeper-key = Bonne réponse
keeper-options = Réponses proposées
keeper-option-1 = Réponse A
keeper-option-2 = Réponse B
keeper-option-3 = Réponse C
keeper-option-4 = Réponse D
keeper-field-stem = Énoncé
keeper-field-explanation = Explication
keeper-groups = Groupes de véhicules
keeper-facts = Autres informations
keeper-law = Base légale
keeper-law-hint = Une par ligne : l’abréviation du texte, puis l’article, par exemple : RTSL 91
keeper-difficulty = Difficulté prévue : réponses fausses, en pour cent
keeper-shuffle = L’ordre des réponses peut changer
keeper-enemies-hint = Questions qui trahissent la réponse et ne figurent jamais dans le même questionnaire, séparées par des espaces
keeper-from = Valable du
keeper-until = Valable jusqu’au
keeper-reason = Motif de la modification

## Ce qu’une modification peut changer

keeper-value-version = Version
keeper-value-groups = Groupes de véhicules
keeper-value-difficulty = Difficulté prévue
keeper-value-law = Base légale
keeper-value-picture = Image
keeper-value-shuffle = L’ordre des réponses peut changer
keeper-value-enemies = Jamais avec
keeper-value-valid = Validité

## Rédaction

keeper-write = Rédiger
keeper-preview = Aperçu
keeper-preview-language = Langue de l’aperçu
keeper-no-text = Il n’y a pas encore de texte dans cette langue.
keeper-same = Relu d’après le texte source : le sens reste le même
keeper-save-draft = Enregistrer le brouillon
keeper-wrong-fields =
    { $count ->
        [one] { $count } point à corriger.
       *[other] { $count } points à corriger.
    }
keeper-difficulty-range = Saisissez un nombre entier de 0 à 100.
keeper-law-form = « { $line } » ne contient pas d’article.
keeper-date-malformed = Saisissez la date sous la forme année-mois-jour.
keeper-key-missing = Choisissez la bonne réponse ; pour un choix multiple, au moins deux.
keeper-reason-missing = Indiquez le motif.

## Modifications

keeper-state-draft = Brouillon
keeper-state-submitted = À approuver
keeper-state-approved = Approuvée
keeper-state-published = Publiée
keeper-state-withdrawn = Retirée
keeper-no-changes = Aucune modification ici.
keeper-written-by = Rédigée par
keeper-approved-by = Approuvée par
keeper-sent-back-by = Renvoyée par
keeper-published-at = Dans la banque depuis
keeper-what = Élément
keeper-before = Avant
keeper-after = Après
keeper-no-difference = Aucune différence avec la banque.
keeper-as-it-will-be = La question après modification
keeper-text-new = Nouveau texte
keeper-text-gone = Texte supprimé
keeper-go-on = Continuer la rédaction
keeper-submit = Soumettre
keeper-approve = Approuver et publier
keeper-other-person = Vous en êtes l’auteur ; un autre gestionnaire de la banque doit l’approuver.
keeper-send-back = Renvoyer
keeper-send-back-why = Que faut-il changer ?
keeper-sent-back = Renvoyée :
keeper-withdraw = Retirer la modification
keeper-unwritten-one = Approuvée, mais pas encore inscrite dans la banque. Une nouvelle tentative se fait automatiquement ; le journal du serveur indique la cause.
keeper-change-unknown = Cette modification n’existe pas.
keeper-change-open = Une autre modification de cette question est en cours. Terminez-la ou retirez-la d’abord.
keeper-change-empty = Aucune différence avec la banque.
keeper-change-overtaken = La question a changé dans la banque depuis cette rédaction. Renvoyez la modification pour qu’elle soit refaite d’après la question actuelle.
keeper-notice-saved = Le brouillon est enregistré.
keeper-notice-open = Une modification de cette question est déjà en cours ; la voici.
keeper-notice-submitted = Soumise à un autre gestionnaire de la banque.
keeper-notice-published = Approuvée. La modification est dans la banque.
keeper-notice-unwritten = Approuvée. Elle sera inscrite dans la banque dès que possible.
keeper-notice-sent-back = Renvoyée.
keeper-notice-withdrawn = Retirée.

## Traductions

keeper-stale-title = Traductions à vérifier
keeper-stale-lead = Le texte source a changé depuis leur approbation, ou il n’y a pas de traduction. Un tel texte ne figure dans aucun questionnaire tant que deux personnes ne l’ont pas approuvé à nouveau.
keeper-stale-none = Tous les textes dans cette langue sont à jour.
keeper-stale-one = À vérifier
keeper-source-then = Texte source lors de la traduction
keeper-source-now = Texte source actuel
keeper-submit-ticked = Soumettre les textes cochés
keeper-stale-reason = { $language } : relu d’après le nouveau texte source, le sens reste le même

## Contrôles automatiques

keeper-unsound = Cette question n’est pas encore utilisable :
keeper-remarks = Veuillez vérifier :
keeper-no-remarks = Les contrôles n’ont rien relevé.
keeper-unsound-no-source = Il n’y a pas de texte en chinois simplifié.
keeper-unsound-options-on-statement = Une question vrai ou faux n’a pas de réponses proposées.
keeper-unsound-too-few-options = Il faut proposer au moins deux réponses.
keeper-unsound-key = La bonne réponse désigne une réponse qui n’existe pas.
keeper-unsound-many = Une question à choix multiple a au moins deux bonnes réponses.
keeper-unsound-option-count = { $language } : nombre de réponses { $found } au lieu de { $expected }.
keeper-unsound-validity = Le dernier jour précède le premier.
keeper-unsound-difficulty = La difficulté prévue doit être comprise entre 0 et 100 %.
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language } : il n’y a pas de texte.
keeper-remark-stale = { $language } : le texte source a changé depuis l’approbation.
keeper-remark-blank = { $language }, { $place } : vide, ou avec des espaces au début ou à la fin.
keeper-remark-loose-sign = { $language }, { $place } : il faut une espace insécable entre « { $sign } » et son mot.
keeper-remark-too-long = { $language }, { $place } : { $letters } caractères, { $most } au plus.
keeper-remark-unshown = { $language }, { $place } : aucune police n’affiche « { $letter } ».
keeper-remark-copied = Textes identiques : { $one } et { $other }.
keeper-remark-same-options = { $language } : { $one } et { $other } sont identiques.
keeper-remark-numbers = { $language }, { $place } : nombres [{ $found }], dans le texte source [{ $expected }].
keeper-remark-term = { $language } : pour « { $term } », le glossaire donne { $accepted }.
keeper-remark-avoided = { $language } : « { $word } » est à éviter .
keeper-remark-options =
    { $count ->
        [one] { $count } réponse proposée au lieu de 4.
       *[other] { $count } réponses proposées au lieu de 4.
    }
keeper-remark-groups = Aucun groupe de véhicules, ou deux fois le même.
keeper-remark-chapter = Aucun plan ne comporte le chapitre « { $chapter } ».
keeper-remark-act = Le texte de loi « { $act } » est inconnu.
keeper-remark-picture = L’image « { $picture } » n’est pas dans le catalogue.
keeper-remark-enemy = « { $item } » n’est pas une autre question.
keeper-remark-duplicate = Fait double emploi avec { $item }.
keeper-remark-conspicuous = { $language } : la bonne réponse se reconnaît à sa longueur.
keeper-remark-other = { $reason }

## Rectifier une réponse

keeper-correct = Rectifier la réponse
keeper-corrections-title = Rectification des réponses
keeper-correction-lead = Si la réponse tenue pour bonne d’une question déjà posée était erronée, les examens concernés sont corrigés à nouveau avec l’accord de deux personnes. Les notes d’origine sont conservées et une réussite reste acquise.
keeper-correction-none = Aucune réponse n’a été rectifiée.
keeper-correction-item = Question et version
keeper-correction-key = Réponse d’origine
keeper-remedy = Remplacer par
keeper-remedy-key = Cette réponse est juste
keeper-remedy-any = Chacune de ces réponses est acceptée
keeper-remedy-all = Question annulée : tous ont ses points
keeper-remedy-choice = Réponses
keeper-correction-ask = Demander la rectification
keeper-correction-state-asked = Une seconde personne doit approuver
keeper-correction-state-approved = Approuvée
keeper-correction-state-withdrawn = Retirée
keeper-correction-asked-by = Demandée par
keeper-correction-effect = Effet
keeper-correction-effect-done = Effet constaté
keeper-effect-sat = Examens avec cette question
keeper-effect-changed = Notes modifiées
keeper-effect-gains = Réussite au lieu d’échec
keeper-effect-losses = Sous le seuil ; la réussite reste acquise
keeper-effect-none = Aucune note ne change.
keeper-effect-serial = Numéro de dossier
keeper-effect-score = Note
keeper-effect-verdict = Résultat
keeper-effect-stands = la note d’origine reste acquise
keeper-correction-approve = Approuver et recorriger
keeper-correction-withdraw = Retirer
keeper-correction-unknown = Cette rectification ou cette question n’existe pas.
keeper-correction-exists = Cette version de la question est déjà rectifiée ou en cours de rectification.
keeper-correction-unfit = Choisissez des réponses qui conviennent à la question et diffèrent de celle d’origine.
keeper-notice-correction-asked = Demandée. Un autre gestionnaire de la banque doit l’approuver.
keeper-notice-correction-approved = Approuvée. Les examens ont été corrigés à nouveau.
keeper-notice-correction-withdrawn = Retirée.
