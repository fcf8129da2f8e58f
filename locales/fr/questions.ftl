### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = Questions

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = Les questions de l’épreuve théorique
questions-lead = Toutes les questions en vigueur aujourd’hui, { $count } au total, avec la réponse, la raison et la règle de droit.
questions-words = Mots
questions-words-hint = Dans toute langue ; tous doivent figurer
questions-chapter = Chapitre
questions-group = Véhicules
questions-kind = Type
questions-any = Tous
questions-with-picture = Avec une image seulement
questions-found = Questions trouvées : { $count }
questions-show-all = Tout afficher

## One question

questions-one-title = Question { $id }
questions-to-list = Retour à la liste
questions-languages = Cette question dans d’autres langues
questions-several = Deux options ou plus sont justes ; choisissez-les toutes et aucune autre.
questions-check = Vérifier
questions-was-right = C’est juste.
questions-was-wrong = Ce n’est pas juste.
questions-answer = Réponse et explication
questions-law = Base légale
questions-for = Posée pour :
questions-before = Question précédente
questions-after = Question suivante
questions-gone-title = Cette question n’existe pas
questions-gone = « { $id } » n’est pas en usage aujourd’hui : le numéro est peut-être erroné, la question retirée ou pas encore traduite dans cette langue.

## Where the law says it

questions-law-article = { $act }, art. { $number }
questions-law-annex = { $act }, annexe { $number }
questions-law-part = { $act }, partie { $number }
questions-law-table = { $act }, tableau { $number }
questions-act-rtsl = Loi sur la sécurité routière
questions-act-ir = Règlement d’application de la loi sur la sécurité routière
questions-act-o162 = Dispositions sur le permis de conduire (ordonnance n° 162 du ministère de la Sécurité publique)
questions-act-o163 = Mesures sur les points (ordonnance n° 163 du ministère de la Sécurité publique)
questions-act-cl = Code pénal
questions-act-ji2000 = Interprétation de la Cour populaire suprême sur les affaires pénales de circulation (2000)
questions-act-sbr = Règlement sur la sécurité des cars scolaires
questions-act-apr = Dispositions sur le traitement des accidents de la route
questions-act-vrr = Dispositions sur l’immatriculation des véhicules
questions-act-ctpl = Règlement sur l’assurance obligatoire de responsabilité
questions-act-gb19522 = Norme nationale GB 19522 (seuils et contrôle d’alcoolémie)
questions-act-gb5768 = Norme nationale GB 5768 (signaux et marques routiers)

## The keepers’ list of items

questions-nav-statistics = Statistiques
questions-items-title = Questions de la banque
questions-items-figures = Les chiffres viennent des examens des derniers mois ; un tiret : la question n’a pas été posée.
questions-state = État
questions-state-in-force = En vigueur
questions-state-not-yet = Pas encore en vigueur
questions-state-retired = Retiré
questions-state-stale = Traduction à vérifier
questions-state-pictureless = Sans image
questions-state-open-change = Modification en cours
questions-stale-in = À vérifier ou absente en
questions-no-matter = Toute langue
questions-order = Ordre
questions-order-id = Numéro
questions-order-difficulty = Difficulté prévue, les plus difficiles d’abord
questions-order-easiness = Réussite, la plus faible d’abord
questions-order-discrimination = Discrimination, la plus faible d’abord
questions-order-exposure = Exposition, la plus forte d’abord
questions-order-responses = Réponses, les plus nombreuses d’abord
questions-order-time = Temps, les plus longs d’abord
questions-order-flags = À examiner d’abord

## One item

questions-item = Question
questions-items = Questions
questions-version-short = version { $version }
questions-open-by = { $name } modifie cette question.
questions-open-see = Voir la modification
questions-stem = Énoncé
questions-option = Option
questions-field-groups = Groupes de véhicules
questions-field-difficulty = Difficulté prévue
questions-field-shuffle = Ordre des options
questions-field-enemies = Jamais avec
questions-field-valid = Validité
questions-always = Sans limite
questions-valid-from = Dès le { DATE($date, length: "medium") }
questions-valid-until = Jusqu’au { DATE($date, length: "medium") }
questions-shuffled = Peuvent être mélangées
questions-fixed-order = Fixe
questions-file = Fichier et ligne
questions-texts = Dans toutes les langues
questions-source = Source
questions-text-missing = Absente
questions-history = Historique des modifications
questions-history-none = Aucune modification de cette question n’a encore été publiée.
questions-changed-by = Modifié par { $name }
questions-approved-by = approuvé par { $name }
questions-begun = La question était nouvelle.
questions-versions = Versions

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } s
questions-figures = Aux examens
questions-figures-none = Cette version n’a figuré dans aucune épreuve des derniers mois.
questions-figures-few = Avec moins de { $count } réponses, ces chiffres disent peu.
questions-easiness = Réussite, p
questions-shrunk = p corrigé
questions-discrimination = Discrimination
questions-exposure = Exposition
questions-responses = Réponses
questions-time = Temps typique
questions-options-title = Choix des options
questions-options-label = Part de chaque option en barres ; chiffres dans le tableau ci-dessous.
questions-options-caption = Vert : la bonne réponse. Une mauvaise option à discrimination positive attire les bons candidats.
questions-chosen = Choisie
questions-share = Part
questions-by-language = Par langue
questions-by-language-label = Réussite par langue avec intervalles à 95 % ; chiffres dans le tableau ci-dessous.
questions-by-language-caption = Seulement les langues qui ont assez de réponses. Si l’une est nettement plus basse, sa traduction est peut-être fautive.
questions-statistics-of-all = Statistiques de toutes les questions
questions-statistics-title = Statistiques des questions
questions-statistics-none = Aucune épreuve n’a été notée pendant ces mois.
questions-from = De
questions-until = À
questions-only-flagged = Seulement celles à examiner
questions-file-csv = Télécharger en CSV
questions-papers = Épreuves
questions-asked = Questions posées
questions-flagged = À examiner
questions-left-out = Épreuves illisibles et non comptées : { $count }. Le journal du serveur dit pourquoi.
questions-scatter-title = Réussite et discrimination
questions-scatter-label = Réussite et discrimination, points : { $count } ; chiffres dans le tableau ci-dessous.
questions-scatter-caption = Un point par question d’au moins { $count } réponses. Rouge : à examiner. Sous les tirets, les bons candidats font moins bien que les autres.
questions-histogram-title = Fréquence des questions
questions-histogram-label = Nombre de questions par exposition ; chiffres dans le tableau ci-dessous.
questions-histogram-caption = Exposition : part des épreuves où figurait la question. Sous chaque colonne, sa borne inférieure.
questions-table-title = Question par question
questions-none-flagged = Aucune question à examiner.
questions-flag-backwards = Fonctionne à l’envers
questions-why-backwards = Les bons candidats font moins bien que les autres, au-delà du hasard : réponse ou énoncé peut-être faux.
questions-flag-rival = Rivale de la bonne réponse
questions-why-rival = Une mauvaise option attire les bons candidats plus que la bonne réponse, au-delà du hasard.
questions-flag-too-hard = Trop difficile
questions-why-too-hard = Presque personne ne réussit : réponse ou énoncé peut-être faux.
questions-flag-too-easy = Trop facile
questions-why-too-easy = Presque tous réussissent : la question ne distingue personne.
questions-method-title = Comment les chiffres sont établis
questions-method-papers = Toutes les épreuves notées des mois choisis comptent, chacune notée de nouveau d’après la banque dont elle est tirée. Les versions sont comptées à part.
questions-method-discrimination = Les épreuves diffèrent : la discrimination est la corrélation point-bisériale corrigée avec la moyenne des autres points de l’épreuve, moins ce qu’on en attendait. Intervalles à 95 % : Fisher, et Wilson pour p.
questions-method-shrunk = Le p corrigé est rapproché de la moyenne de toutes les questions, d’autant plus que les réponses sont rares.
questions-method-reached = Les questions après la dernière réponse n’ont pas été atteintes et ne comptent pas. Le temps typique est la moyenne géométrique, que quelques longues pauses ne faussent pas.
questions-method-flags = Rien n’est signalé pour une question de moins de { $count } réponses.
