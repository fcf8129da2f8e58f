### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = Arrêté n° 91 du ministère de la Sécurité publique (en vigueur depuis le 1er avril 2007)
rules-regulation-order-162 = Arrêté n° 162 du ministère de la Sécurité publique, modifié par l’arrêté n° 172
rules-law-order-91 = arrêté n° 91
rules-law-order-162 = arrêté n° 162
rules-law-order-163 = arrêté n° 163
rules-law-order-172 = arrêté n° 172
rules-law-implementing-regulations = règlement d’application de la loi sur la sécurité routière
rules-law-road-traffic-safety-law = loi sur la sécurité routière
rules-law-ga-1026 = norme GA 1026
rules-basis-article = Fondement : { $law }, article { $article }
rules-basis-law = Fondement : { $law }
rules-basis-document = Fondement : { $source }
rules-figure-unconfirmed = Pas encore possible : l’office doit d’abord confirmer une donnée du règlement.
rules-gap-missing = La donnée « { $path } » manque. Veuillez la saisir.
rules-gap-unsure = La donnée « { $path } » n’a pas été vérifiée. Veuillez la confirmer.
rules-gap-not-held = Ce règlement ne prévoit pas cette épreuve : { $path }.

## Identity documents

rules-identity-empty = Veuillez saisir le numéro de pièce.
rules-identity-resident-form = Le numéro d’identité compte 18 caractères, ou 15 chiffres dans l’ancienne forme.
rules-identity-check-digit = Le chiffre de contrôle du numéro est faux. Veuillez vérifier le numéro.
rules-identity-birth-impossible = La date de naissance contenue dans le numéro n’existe pas. Veuillez vérifier le numéro.
rules-identity-birth-differs = La date de naissance ne correspond pas au numéro de pièce.
rules-identity-sex-differs = Le sexe ne correspond pas au numéro de pièce.
rules-identity-residence-permit-form = Le numéro de ce permis de résidence compte 18 caractères et commence par 810000, 820000 ou 830000.
rules-identity-foreigner-form = Le numéro de la carte compte 18 caractères et commence par 9, ou 15 caractères dans l’ancienne forme.
rules-identity-passport-form = Un numéro de passeport compte de 5 à 17 lettres et chiffres.
rules-identity-hong-kong-macao-form = Le numéro du permis est H ou M suivi de 8 ou 10 chiffres.
rules-identity-taiwan-form = Le numéro du permis compte 8 ou 10 chiffres.
rules-identity-military-form = Le numéro d’une pièce militaire ou de la police armée contient de 6 à 8 chiffres.

## Acceptance

rules-eligibility-too-young = L’âge minimal pour { $class } est de { $limit } ans ; âge du demandeur : { $age }.
rules-eligibility-too-old = L’âge maximal pour { $class } est de { $limit } ans ; âge du demandeur : { $age }.
rules-eligibility-senior-test = Au-delà de { $limit } ans, le demandeur doit réussir le test de mémoire, de jugement et de réaction.
rules-eligibility-not-first = { $class } ne peut pas être un premier permis, seulement une extension.
rules-eligibility-not-elsewhere = Un demandeur qui n’est pas résident local ne peut pas demander ici { $class } comme premier permis.
rules-eligibility-not-the-first = Le demandeur a déjà un permis : ce n’est pas une première demande.
rules-eligibility-upgrade-of-nothing = Le demandeur n’a aucun permis à étendre.
rules-eligibility-held-already = Le demandeur a déjà { $class }.
rules-eligibility-not-held = Le demandeur n’a pas { $class }.
rules-eligibility-origin-missing = Veuillez préciser si le permis d’origine est étranger ou militaire.
rules-eligibility-duplicate = Le demandeur a déjà une demande en cours pour { $class }.
rules-eligibility-disease = Cette maladie exclut toute demande : { $disease }.
rules-eligibility-banned-until = Aucune demande n’est possible avant le { DATE($date) }. Motif : { $ground }.
rules-eligibility-banned = Aucune demande n’est possible. Motif : { $ground }.
rules-eligibility-upgrade-route = Les catégories et les années exigées pour { $class } ne sont pas réunies (catégories ≥ années) : { $routes }.
rules-eligibility-points = Le total de 12 points a été atteint dans le cycle en cours ou dans les précédents pris en compte (nombre : { $cycles }).
rules-disease-heart = maladie organique du cœur
rules-disease-epilepsy = épilepsie
rules-disease-meniere = maladie de Ménière
rules-disease-vertigo = vertiges
rules-disease-hysteria = hystérie
rules-disease-parkinson = maladie de Parkinson
rules-disease-mental = maladie mentale
rules-disease-dementia = démence
rules-disease-nervous = maladie nerveuse affectant les membres
rules-bar-drug-addiction = toxicomanie non guérie
rules-bar-drug-use = usage de stupéfiants
rules-bar-hit-and-run = délit de fuite après un accident
rules-bar-drink-driving-crime = accident grave sous l’emprise de l’alcool, infraction pénale
rules-bar-revoked-drunk = permis retiré pour conduite en état d’ivresse
rules-bar-revoked-drunk-commercial = permis retiré pour conduite d’un véhicule commercial en état d’ivresse
rules-bar-revoked = permis retiré pour un autre motif
rules-bar-permission-cancelled = autorisation de conduire annulée
rules-bar-stood-in = examen passé à la place d’autrui
rules-bar-cheated = corruption ou fraude à l’examen
rules-bar-false-papers = dissimulation ou faux documents
rules-bar-fatal-accident = accident mortel avec responsabilité égale ou supérieure
rules-bar-drunk-driving = conduite en état d’ivresse
rules-bar-drink-driving-again = récidive de conduite après avoir bu
rules-bar-drug-record = antécédent lié aux stupéfiants
rules-bar-dangerous-driving = course, surcharge ou excès de vitesse constituant une infraction pénale
rules-bar-revoked-or-cancelled = permis retiré ou annulé par le passé
rules-origin-foreign = Permis étranger
rules-origin-military = Permis des forces armées ou de la police armée

## Body conditions

rules-body-certificate-missing = Le certificat d’aptitude physique n’a pas été remis.
rules-body-certificate-future = Le certificat d’aptitude physique porte une date à venir. Veuillez le vérifier.
rules-body-certificate-old = Le certificat d’aptitude physique a expiré le { DATE($date) } (validité en mois : { $months }).
rules-body-height = La taille minimale pour { $class } est de { $least } cm ; mesurée : { $height } cm.
rules-body-eyesight = L’acuité visuelle minimale pour { $class } est de { $least } ; mesurée : { $eyesight }.
rules-body-one-eye-class = Une personne voyant d’un seul œil ne peut pas demander { $class }.
rules-body-one-eye-field = Une personne voyant d’un seul œil doit avoir un champ visuel horizontal de { $least }° pour { $class }.
rules-body-colour = Le daltonisme rouge-vert exclut la demande.
rules-body-hearing = L’audition ne répond pas aux exigences.
rules-body-hearing-aid = { $class } ne peut pas être demandé avec un appareil auditif.
rules-body-hands = Les membres supérieurs ne répondent pas aux exigences pour { $class }.
rules-body-leg-difference = La différence de longueur des jambes ne peut pas dépasser { $most } cm.
rules-body-legs = Les membres inférieurs ne répondent pas aux exigences pour { $class }.
rules-body-trunk = La mobilité du tronc et du cou ne répond pas aux exigences.

## Booking

rules-booking-not-accepted = Le demandeur n’a pas encore confirmé cette demande.
rules-booking-session-closed = Cette session n’accepte plus de réservations.
rules-booking-not-required = Cette demande n’exige pas : { $subject }.
rules-booking-passed = { $subject } : déjà réussie.
rules-booking-order = Il faut d’abord réussir : { $subject }.
rules-booking-live = { $subject } : une réservation existe déjà.
rules-booking-no-more = { $subject } : plus de réservation possible ; réservations échouées : { $count }.
rules-booking-too-early = Premier jour d’examen possible : { DATE($date) }.
rules-booking-wait-after-failure = Après l’échec, premier jour d’examen possible : { DATE($date) }.
rules-booking-permit-missing = Le permis d’apprentissage n’a pas encore été délivré.
rules-booking-permit-expired = Le permis d’apprentissage n’est plus valable à partir du { DATE($date) }.
rules-booking-conversion-over = Le délai d’échange du permis a pris fin le { DATE($date) }.
rules-booking-site-not-accepted = Ce centre n’est pas agréé pour { $class }.
rules-booking-site-expired = L’agrément de ce centre pour { $class } prend fin le { DATE($date) }.
rules-booking-session-full = Cette session est complète (places : { $places }).
rules-booking-quota-full = Les places de l’école dans cette session sont prises (places : { $places }).
rules-booking-cancel-late = Le dernier jour pour annuler était le { DATE($date) }.
rules-booking-check-in-early = L’enregistrement n’a pas encore commencé.
rules-booking-expired = La session est terminée et cette réservation a expiré.
rules-booking-present-already = Ce candidat est déjà enregistré.
rules-booking-cancelled = Cette réservation a été annulée.
rules-booking-used = Tous les essais de cette réservation ont été utilisés.
rules-booking-state-booked = Réservé
rules-booking-state-present = Enregistré
rules-booking-state-absent = Absent
rules-booking-state-cancelled = Annulé
rules-booking-state-used = Terminé

## Sittings

rules-sitting-not-now = Cette action est impossible à ce stade.
rules-sitting-paused = L’examen est suspendu ; aucune réponse n’est acceptée pour le moment.
rules-sitting-late = Le temps était écoulé : cette réponse n’a pas été acceptée.
rules-sitting-time-over = Le temps est écoulé.
rules-sitting-time-left = Le temps n’est pas encore écoulé.
rules-sitting-extension-cap = La limite du temps rendu serait dépassée ; secondes restantes : { $seconds }.
rules-sitting-extension-empty = Le temps rendu doit être supérieur à zéro.
rules-sitting-reason-unfit = « { $reason } » n’est pas un motif pour cette action.
rules-sitting-void-needs-two = Deux personnes différentes doivent décider qu’un essai ne compte pas.
rules-reason-power-failure = Panne de courant
rules-reason-network-failure = Panne de réseau
rules-reason-terminal-failure = Panne du poste
rules-reason-disturbance = Perturbation extérieure
rules-reason-illness = Malaise du candidat
rules-reason-identity-doubt = Doute sur l’identité
rules-reason-disorder = Trouble dans la salle
rules-reason-cheating = Fraude
rules-reason-withdrawal = Abandon du candidat
