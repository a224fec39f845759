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

effect-kind = Art
effect-title = Zweck
effect-total = Gesamt
effect-expense = Aufwand
effect-income = Ertrag
effect-expense-investment = Auszahlung (investiv)
effect-income-investment = Einzahlung (investiv)
effect-once = einmalig
effect-every-year = laufend
# $from (Fakt): das erste Jahr
effect-recurring = laufend ab { $from }
# $from (Fakt): das erste Jahr
# $until (Fakt): das letzte Jahr
effect-recurring-until = laufend { $from } bis { $until }
# $number (Text): die Nummer des Produkts im Haushalt
effect-product-number = Produkt { $number }
# $number (Text): Sachkonto, Finanzposition oder Kostenstelle
effect-account = Konto { $number }
# $cover (Text): woraus es bezahlt wird
effect-cover = Deckung: { $cover }
# Steht anstelle eines Betrags, der noch nicht bekannt ist.
effect-unknown = offen
effect-unknown-note = offen: noch nicht bezifferbar und in den Summen nicht enthalten.
effect-together = Alle zusammen
effect-sum-expenses = Summe der Aufwendungen
effect-sum-incomes = Summe der Erträge
effect-sum-net-costs = Nettobelastung
effect-sum-investments = Summe der Auszahlungen (investiv)
effect-sum-investment-incomes = Summe der Einzahlungen (investiv)
effect-sum-net-investments = Eigenanteil an der Investition

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
# $manner (Text): wie das Gremium sich einig war: unanimous, majority, without_debate oder nichts davon
result-unchanged = { $manner ->
    [unanimous] einstimmig ungeändert beschlossen
    [majority] mehrheitlich ungeändert beschlossen
    [without_debate] ohne Aussprache ungeändert beschlossen
   *[open] ungeändert beschlossen
}
# $manner (Text): wie oben
result-amended = { $manner ->
    [unanimous] einstimmig geändert beschlossen
    [majority] mehrheitlich geändert beschlossen
    [without_debate] ohne Aussprache geändert beschlossen
   *[open] geändert beschlossen
}
# $manner (Text): wie oben
result-recommended = { $manner ->
    [unanimous] einstimmig empfohlen
    [majority] mehrheitlich empfohlen
    [without_debate] ohne Aussprache empfohlen
   *[open] empfohlen
}
# $manner (Text): wie oben
result-recommended-amended = { $manner ->
    [unanimous] einstimmig mit Änderungen empfohlen
    [majority] mehrheitlich mit Änderungen empfohlen
    [without_debate] ohne Aussprache mit Änderungen empfohlen
   *[open] mit Änderungen empfohlen
}
# $manner (Text): wie oben
result-not-recommended = { $manner ->
    [unanimous] einstimmig nicht empfohlen
    [majority] mehrheitlich nicht empfohlen
   *[open] nicht empfohlen
}
result-noted = zur Kenntnis genommen
result-postponed = vertagt
result-referred = verwiesen
result-withdrawn = zurückgezogen
# $manner (Text): wie oben
result-rejected = { $manner ->
    [unanimous] einstimmig abgelehnt
    [majority] mehrheitlich abgelehnt
   *[open] abgelehnt
}

# Stimmen, durch Kommas getrennt.
# $count (Zahl): wie viele
votes-for = Ja: { $count }
# $count (Zahl): wie viele
votes-against = Nein: { $count }
# $count (Zahl): wie viele
votes-abstained = Enthaltungen: { $count }
# $count (Zahl): wie viele
votes-excluded = befangen: { $count }

# $date (Datum): bis zu diesem Tag sind die Ergebnisse eingetragen
consultation-as-of = Stand der Beratung: { $date }

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
