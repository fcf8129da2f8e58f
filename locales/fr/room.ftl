### La salle d’examen : les terminaux, les résultats retenus, le contrôle des registres.

## Terminaux

room-terminal-off = Ce terminal est hors service. Veuillez en utiliser un autre.
room-session-still-running = Des examens sont encore en cours dans cette session. Terminez-les ou annulez-les d’abord.

## La demande sur le second écran

room-form-nationality = Nationalité
room-form-address = Adresse
room-form-self-taught = Sans auto-école

## Résultats retenus

room-gate-too-fast =
    { $answers ->
        [one] { $answers } réponse en { $seconds } s : c’est humainement impossible.
       *[other] { $answers } réponses en { $seconds } s : c’est humainement impossible.
    }
room-gate-not-identified = Examen passé sans identité vérifiée.
room-gate-outside-session = Examen passé en dehors de l’horaire de sa session.
room-gate-two-places = La même personne passait un examen ailleurs au même moment.
room-registry-status = Le registre des conducteurs a répondu par le statut { $status }. Le résultat sera renvoyé automatiquement.

## Contrôle des registres

room-log-sound =
    { $entries ->
        [one] Le journal est intact : { $entries } entrée, { $checkpoints } points de contrôle signés, { $waiting } actes en attente.
       *[other] Le journal est intact : { $entries } entrées, { $checkpoints } points de contrôle signés, { $waiting } actes en attente.
    }
room-log-public-key = Signatures vérifiées avec la clé publique { $key }.
room-log-unsigned = Aucune clé publique indiquée : les signatures n’ont pas été vérifiées.
room-paper-sound =
    { $questions ->
        [one] Le questionnaire de { $questions } question a été retiré à l’identique, octet par octet : { $hash }
       *[other] Le questionnaire de { $questions } questions a été retiré à l’identique, octet par octet : { $hash }
    }
room-mark-sound = Corrigé de nouveau avec le même résultat : { $score }.
room-mark-none = Pas encore corrigé.

## Le relevé de résultat

room-sheet-place = { $site }, { $hall }, place { $seat }
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
