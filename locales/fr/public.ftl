### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = Classement
public-nav-procedures = Déroulement
public-nav-own = Mes examens
public-nav-receipt = Vérifier un reçu

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }, à ce jour
public-month-label = Mois
public-show = Afficher
public-ranking-title = Taux de réussite au premier essai par école
public-ranking-none = Aucun classement n’est encore publié.
public-ranking-so-far = Le mois n’est pas terminé : les chiffres changent à chaque examen jusqu’à la publication du classement.
public-rank = Rang
public-rank-range = Rangs possibles
public-sat = Premiers essais
public-rate = Taux de réussite
public-interval = Intervalle à 95 %
public-city = Toute la ville
public-too-few = moins de { $count } : non classée
public-chart-label = Taux de chaque école avec son intervalle à 95 % ; chiffres dans le tableau ci-dessous.
public-chart-caption = Point : taux. Barre : intervalle à 95 %. Tirets : toute la ville. Les écoles dont les barres se recouvrent ne se distinguent pas avec certitude.
public-method-title = Comment le classement est établi
public-method-first = Seul le premier essai de chaque demande compte : représenter un candidat n’y change rien.
public-method-interval = L’intervalle est celui de Wilson à 95 % ; les rangs possibles sont le meilleur et le pire que permettent les chiffres.
public-method-few = Les écoles de moins de { $count } premiers essais figurent sans rang.
public-method-prior = Pour l’ordre, { $count } candidats fictifs au taux de la ville sont ajoutés à chaque école, afin que les petites ne soient ni premières ni dernières par hasard.
public-published-at = Publié le { $at }
public-course-title = Évolution du taux de la ville
public-course-table = Les chiffres en tableau

## How an examination goes

public-procedures-title = Déroulement de l’épreuve 1
public-procedures-lead = Réponses sur un poste, résultat immédiat, chaque étape consignée et vérifiable.
public-rules-questions = Questions
public-rules-minutes = Minutes
public-rules-attempts = Essais par réservation
public-rules-open = Ces chiffres restent à confirmer par l’office.
public-rules-early-end = L’examen prend fin dès que la note requise ne peut plus être atteinte.
public-rules-basis = Fondement : { $regulation }
public-step-apply = Demande
public-step-apply-text = Présentez pièce d’identité et certificat médical au guichet ; vérifiez et confirmez les données sur le second écran.
public-step-book = Réservation
public-step-book-text = L’école ou le guichet réserve une session.
public-step-roll = Appel
public-step-roll-text = Présentez-vous à l’heure en salle d’attente et répondez à l’appel.
public-step-identity = Contrôle d’identité
public-step-identity-text = Le surveillant compare la personne, la photo et la pièce.
public-step-seat = Place
public-step-seat-text = Les places sont tirées au sort ; chacun peut refaire le calcul.
public-step-sign-in = Connexion
public-step-sign-in-text = Saisissez le numéro de pièce ou de dossier, choisissez la langue, lisez les consignes.
public-step-answer = Réponses
public-step-answer-text = Chaque réponse est enregistrée aussitôt ; après une coupure, vous reprenez à la même question.
public-step-hand-in = Remise
public-step-hand-in-text = Avant la remise, le nombre de questions sans réponse s’affiche.
public-step-result = Résultat
public-step-result-text = Le résultat est annoncé sur place ; vous signez la feuille avec l’examinateur et recevez un reçu vérifiable.
public-disciplines-title = Règles de la salle
public-discipline-papers = Entrez avec votre propre pièce en cours de validité.
public-discipline-devices = Ni téléphone ni autre appareil.
public-discipline-talk = Ne parlez pas et n’échangez rien.
public-discipline-help = Personne ne peut passer l’examen ou répondre à votre place.
public-discipline-leave = Ne quittez pas votre place sans autorisation.

## Receipts

public-receipt = Reçu
public-receipt-title = Vérifier un reçu
public-receipt-lead = La feuille de résultats porte un reçu. Vérifiez ici que le résultat figure dans un journal inaltérable.
public-receipt-check = Vérifier
public-receipt-malformed = Un reçu compte 64 caractères : chiffres et lettres de a à f.
public-receipt-unknown = Ce reçu n’est pas dans le journal. Vérifiez-le et réessayez.
public-receipt-waiting = Consigné le { $at } ; pas encore signé. Réessayez plus tard.
public-receipt-proved = Prouvé : consigné le { $at } et inchangé depuis.
public-proof-title = La preuve
public-proof-text = Combiné dans l’ordre aux empreintes du chemin, le reçu donne la racine signée par l’office. Chacun peut le refaire avec son propre programme.
public-proof-position = Position dans le journal
public-proof-size = Entrées signées
public-proof-signed = Signé le
public-proof-root = Racine
public-proof-signature = Signature
public-proof-path = Chemin
public-proof-file = Télécharger la preuve

## Own bookings and results

public-own-title = Mes examens
public-own-lead = Saisissez le numéro de dossier et le numéro de pièce pour voir vos réservations et résultats.
public-own-not-found = Le numéro de dossier et le numéro de pièce ne correspondent pas.
public-own-bookings = Réservations
public-own-no-bookings = Aucune réservation.
public-own-results = Résultats
public-own-no-results = Aucun résultat.
public-own-again = Consulter une autre demande
public-permit = Permis d’apprentissage
public-application-awaiting-confirmation = En attente de confirmation
public-application-disputed = À corriger
public-application-accepted = Acceptée
public-application-closed = Clôturée
