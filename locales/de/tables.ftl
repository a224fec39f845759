### Köpfe und Fußnoten der Tabellen.

## Ziele und Handlungsfelder

# $lead (Text): die Stelle, die das Handlungsfeld federführend betreut
policy-field-lead = Federführung: { $lead }
goal-way-covered = Weg zum Ziel
# $title (Text): das Ziel
goal-way-covered-of = { $title }: Weg zum Ziel
# $measured (Zahl): wie viele Ziele darunter gemessen sind
# $all (Zahl): alle Ziele darunter
goal-measured = { $measured } von { $all } Zielen gemessen

## Maßnahmen

measure-number = Nr.
measure-title = Maßnahme
measure-lead = Federführung
measure-term = Laufzeit
measure-rating = Bewertung
measure-overdue = Frist abgelaufen

## Was Aufmerksamkeit braucht, und die Übersicht

attention-title = Was Aufmerksamkeit braucht
attention-due = bis
overview-title = Handlungsfeld

## Indikatoren

indicator-name = Indikator
indicator-baseline = Ausgang
indicator-last = Zuvor
indicator-current = Stand
indicator-target = Ziel
indicator-change = Zuwachs
indicator-cumulative = Stand
indicator-way = Weg zum Ziel
indicator-way-course = Weg und Verlauf
indicator-difference = Abstand zum Ziel
# Das Leerzeichen bricht nicht um.
# $number (Fakt): ein Unterschied zwischen zwei Prozentwerten
percentage-points = { $number }{"\u00A0"}PP
percentage-points-legend = PP: Prozentpunkte.
indicator-rating = Bewertung
# Steht, wo es keinen Wert gibt.
indicator-nothing = –
indicator-legend-nothing = –: kein Wert.
# $as_of (Datum): der Stichtag
indicator-legend = Balken: erreichter Teil des Wegs vom Ausgangswert zum Ziel; Strich: geplanter Stand am { $as_of }.
indicator-legend-course = Linie darunter: alle Werte bis zum Stichtag, der letzte als Punkt.
indicator-legend-change = Zuwachs: Veränderung seit dem vorigen Wert.
# $unit (Text): Kennziffer und Einheit
# $definition (Text): was gemessen wird, ein Satz oder mehrere
indicator-definition = { $unit }: { $definition }

# $count (Zahl): wie viele Quellen es sind
# $sources (Text): woher die Werte der Tabelle stammen
indicator-sources = { $count ->
    [one] Quelle: { $sources }.
   *[other] Quellen: { $sources }.
}

## Listen

list-number = Nr.
list-title = Gegenstand
list-date = Datum
list-rating = Stand

## Eigene Tabellen

table-total = Summe
# $group (Text): die Gruppe von Zeilen
table-subtotal = Summe { $group }
table-scale-thousands = in Tsd. €
table-scale-millions = in Mio. €
# Steht unter Tabellen, deren Beträge gerundet sind.
table-rounded = Beträge gerundet; Rundungsdifferenzen sind möglich.
# Steht in Zellen ohne Wert.
table-empty = –
# $source (Text): woher die Zahlen stammen
table-source = Quelle: { $source }
