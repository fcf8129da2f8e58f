### The test-ground judge: reports, faults, lines and instruments.

ground-title = Rapport de l’épreuve sur piste
ground-origin = Règles { $rules } · piste { $yard } · véhicule { $vehicle } · catégorie { $class }
ground-simulated = Cet enregistrement provient du simulateur
ground-outcome-passed = Réussi
ground-outcome-failed = Échec
ground-outcome-undecided = En suspens
ground-points = Points : { $points } (requis : { $mark })
ground-second-marking = Une seconde personne doit revoir cet enregistrement
ground-provisional = Provisoire : certains chiffres ne sont pas encore confirmés
ground-item-time = { $item } : de { $from } à { $to }
ground-seconds = { $value } s
ground-no-faults = Aucune faute
ground-unfinished = Épreuve quittée avant la fin
ground-out-of-order = Ordre des épreuves non respecté
ground-gaps =
    { $count ->
        [one] Mesure interrompue { $count } fois
       *[other] Mesure interrompue { $count } fois
    }
ground-not-driven = Épreuves non effectuées : { $items }
ground-level-proved = établi
ground-level-unresolved = indécis
ground-level-clear = dégagé
ground-margin = { $margin } ± { $sigma } cm
ground-reading = Une distance négative est au-delà de la ligne (sur le pont : hors de la planche) ; ± est une erreur type
ground-measured = mesuré { $value } ± { $sigma }, limite { $limit }
ground-counted = relevé { $value }, limite { $limit }
ground-basis = règle : { $source } ({ $certainty })
ground-charge =
    { $points ->
        [one] moins { $points } point
       *[other] moins { $points } points
    }
ground-charge-unknown = points non encore fixés
ground-charged-before = déjà compté
ground-closest = Distance minimale : { $place }
ground-general = Fautes générales
ground-troubles = Anomalies des instruments
ground-trouble-line = { $device } : { $kind }, { $count } fois (de { $from } à { $to })
ground-verified = Nouveau jugement identique au bit près
ground-not-verified = Le nouveau jugement diffère de l’enregistrement
ground-yard-sound = La piste est conforme à la norme
ground-deviation = { $size } : mesuré { $measured }, norme { $required }, écart { $difference } (mètres)
ground-item-pole-test = Épreuve des piquets
ground-item-pole-slalom = Slalom entre piquets
ground-item-reverse-parking = Marche arrière en case
ground-item-parallel-parking = Stationnement en créneau
ground-item-hill = Arrêt et démarrage en côte
ground-item-curve = Courbe
ground-item-right-angle = Virage à angle droit
ground-item-bridge = Pont à une planche
ground-item-gate = Porte étroite
ground-item-obstacles = Obstacles successifs
ground-item-gear-change = Changement de vitesses sur 100 m
ground-item-undulating = Route ondulée
ground-item-narrow-u-turn = Demi-tour sur voie étroite
ground-item-motorway = Autoroute simulée
ground-item-mountain-road = Route de montagne simulée
ground-item-tunnel = Tunnel simulé
ground-item-rain-fog = Pluie ou brouillard simulé
ground-item-slippery = Chaussée glissante simulée
ground-item-emergency = Urgence simulée
ground-fault-seat-belt = Ceinture ou casque non utilisé
ground-fault-door-open = Portière mal fermée
ground-fault-started-in-gear = Démarrage avec vitesse engagée
ground-fault-starter-held = Démarreur relâché trop tard
ground-fault-stalled = Moteur calé
ground-fault-rolled-far = Recul au démarrage au-delà de la limite
ground-fault-rolled-near = Recul au démarrage
ground-fault-wrong-route = Itinéraire ou ordre non respecté
ground-fault-body-out = Carrosserie hors ligne
ground-fault-pole-touched = Piquet touché
ground-fault-not-in-bay = Véhicule hors de la case
ground-fault-shift-not-completed = Déplacement inachevé
ground-fault-control-line = Roues avant en deçà de la ligne de contrôle
ground-fault-stopped = Arrêt en chemin
ground-fault-over-time = Temps dépassé
ground-fault-wheel-on-line = Roue sur la ligne
ground-fault-wheel-outside = Roue hors de la ligne
ground-fault-bay-line-touched = Carrosserie sur une ligne de la case
ground-fault-indicator = Clignotant mal utilisé
ground-fault-stop-line-far = Arrêt trop loin de la ligne
ground-fault-stop-line-near = Arrêt décalé de la ligne
ground-fault-edge-near = Trop loin de la ligne de bord
ground-fault-edge-far = Beaucoup trop loin du bord
ground-fault-hand-brake = Frein à main non serré
ground-fault-not-started = Démarrage trop tardif
ground-fault-reversed = Marche arrière
ground-fault-wheel-not-on = Roue non montée
ground-fault-wheel-fell = Roue tombée
ground-fault-too-slow = Vitesse insuffisante
ground-fault-disc-touched = Roue sur un disque
ground-fault-too-many-moves = Trop de manœuvres
ground-fault-gear-order = Vitesses mal passées
ground-fault-not-slowed = Pas de ralentissement
ground-fault-harsh = Freinage ou accélération brusque
ground-fault-gear-too-high = Rapport trop élevé
ground-fault-lamps-entry = Feux non allumés
ground-fault-lamps-exit = Feux non éteints à la sortie
ground-fault-horn = Avertisseur non utilisé
ground-fault-lane-changed = Ligne de voie franchie
ground-fault-wipers = Essuie-glaces non utilisés
ground-fault-brake-late = Freinage tardif
ground-fault-hazard = Feux de détresse non utilisés
ground-line-bay-left = ligne gauche de la case
ground-line-bay-right = ligne droite de la case
ground-line-bay-rear = ligne de fond de la case
ground-line-bay-mouth = ligne d’entrée de la case
ground-line-middle = ligne médiane
ground-line-lane-near = bord proche de la voie
ground-line-lane-far = bord éloigné de la voie
ground-line-control-left = ligne de contrôle gauche
ground-line-control-right = ligne de contrôle droite
ground-line-edge-left = bord gauche
ground-line-edge-right = bord droit
ground-line-stop-line = ligne d’arrêt
ground-line-entry = entrée
ground-line-exit = sortie
ground-pole = piquet { $number }
ground-disc = disque { $number }
ground-plank = planche { $number }
ground-trouble-checksum = somme de contrôle erronée
ground-trouble-malformed = données mal formées
ground-trouble-not-fixed = pas de solution fixe
ground-trouble-no-heading = pas de cap
ground-trouble-gap = interruption des données
ground-trouble-jump = saut de position
ground-trouble-frozen = position figée
ground-trouble-doubled = donnée répétée
ground-trouble-out-of-order = donnée hors séquence
ground-trouble-late = donnée tardive
ground-trouble-clock-offset = horloges décalées
ground-trouble-not-together = récepteurs non synchrones
ground-trouble-masked = voie masquée
ground-trouble-self-test = autotest échoué
ground-trouble-out-of-range = valeur hors de la plage
ground-trouble-missed = capteur sans valeur ou roue non vue
ground-trouble-disagree = instruments en désaccord
ground-trouble-unknown-frame = trame non conforme
ground-trouble-signal-missing = signal du véhicule absent
ground-certainty-known = sûr
ground-certainty-sourced = d’après le texte
ground-certainty-probable = probable
ground-certainty-unsure = non confirmé
ground-device = Récepteur { $number }
ground-device-bus = Bus du véhicule
ground-device-tester = Testeur de piquets
ground-device-sensors = Capteurs du pont à une planche
ground-number = { $value }
ground-centimetres = { $value } cm
ground-metres = { $value } m
ground-kilometres-an-hour = { $value } km/h
ground-acceleration = { $value } m/s²
ground-percent = { $value } %
ground-draw-simulated = simulé
ground-draw-nearest = Distance minimale
ground-draw-more =
    { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }
ground-draw-forward = marche avant
ground-draw-backward = marche arrière
ground-draw-swept = surface balayée
ground-draw-stood = début, arrêts, fin
ground-draw-drawn = limite non peinte
ground-draw-proved = faute
ground-draw-unresolved = indécis
ground-draw-band = bande d’erreur ({ $value } erreurs types)
ground-check-item = { $item } ({ $id }) : { $state }
ground-check-sound = conforme
ground-check-off = non conforme
ground-yard-off =
    { $count ->
        [one] La piste s’écarte de la norme sur une dimension
       *[other] La piste s’écarte de la norme sur { $count } dimensions
    }
