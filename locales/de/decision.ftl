### Vorlagen mit Beschluss: Beschlusspunkte, Kosten, Prüfungen, Beschlussausfertigung.

paper-genre-decision = Beschlussvorlage
paper-genre-decision-non-public = Nichtöffentliche Beschlussvorlage

## Beschlussvorschlag

# Steht über den Beschlusspunkten, wenn der Beschlussvorschlag weitere Teile hat.
decision-part = Sachentscheidung
# Steht als Satz vor den Beschlusspunkten, wenn er nur aus ihnen besteht.
decision-lead = Es wird folgender Beschluss vorgeschlagen:

## Begründung zu den Beschlusspunkten, Risiken und Einwände

# $point (Text): Nummer des Punktes, zu dem er gehört: 2
# $title (Text): der Grund in einem Satz
reason-head = Zu Punkt{"\u00A0"}{ $point }: { $title }

## Finanzielle Auswirkungen

effect-period = Jahr
effect-organization = Haushalt
effect-kind = Art
effect-product = Produkt/Programm
effect-title = Zweck
effect-amount = Betrag
effect-expense = Aufwand
effect-income = Ertrag
effect-sum-expense = Summe der Aufwendungen
effect-sum-income = Summe der Erträge

## Prüfungen

check-subject = Prüfung
check-effect = Auswirkung
check-text = Erläuterung
check-climate = Klimaschutz
check-equality = Gleichstellung
check-inclusion = Inklusion
check-digitalisation = Digitalisierung
check-staff = Personal
check-participation = Beteiligung
impact-positive = Ja, positiv
impact-negative = Ja, negativ
impact-none = Keine

## Ergebnis der Beratung

consultation-result = Ergebnis
result-unchanged = ungeändert beschlossen
result-amended = geändert beschlossen
result-noted = zur Kenntnis genommen
result-postponed = vertagt
result-referred = verwiesen
result-rejected = abgelehnt

## Beschlussausfertigung

# $organization (Name): die Gemeinde, deren Rat beschließt
resolution-council = Der Rat der { $organization }
# $date (Datum): Tag der Vorlage
# $number (Text): ihre Nummer
resolution-read = auf Vorschlag der Verwaltung vom { $date }, Vorlage { $number },
# $basis (Text): die Rechtsgrundlage
resolution-basis = aufgrund von { $basis }
resolution-decides = beschließt:
# $date (Datum): Tag der Sitzung
resolution-closing = Beschlossen in der öffentlichen Sitzung des Rates am { $date }.
# $date (Datum): Tag der Sitzung
resolution-closing-non-public = Beschlossen in der nichtöffentlichen Sitzung des Rates am { $date }.
resolution-clerk = Schriftführung
resolution-chair = Vorsitz
