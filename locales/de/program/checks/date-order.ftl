### Die Prüfung date-order.

explain-date-order = Daten in einer unmöglichen Reihenfolge
    .details = Ein Ende liegt vor seinem Beginn, etwas soll nach dem Stichtag geschehen sein, oder zwei Zeiträume, die aufeinander folgen sollten, überschneiden sich.
    .wrong =
        measures:
          kiosk:
            plan:
              start: 2024-09-01
              end: 2024-03-31
    .right =
        measures:
          kiosk:
            plan:
              start: 2024-03-31
              end: 2024-09-01
    .repair = Berichtigen Sie das Datum. Hat sich der Stichtag verschoben, ändern Sie as_of unter report.

## Der Bericht, seine Grenzwerte, freie Angaben

# $as-of (Text): der Stichtag
# $period (Text): der Berichtszeitraum
date-order-report = der Stichtag { $as-of } liegt vor dem Berichtszeitraum { $period }
date-order-report-hint = berichtigen Sie „as_of“ oder „period“; der Stichtag ist meist der letzte Tag des Zeitraums

## Daten und Zeiträume

# $end (Text): der letzte Tag
# $start (Text): der erste Tag
date-order-span = das Ende { $end } liegt vor dem Beginn { $start }
date-order-span-hint = berichtigen Sie eines der beiden Daten

# $date (Text): der Tag, an dem es eingetreten sein soll
# $as-of (Text): der Stichtag
date-order-after-as-of = { $date } liegt nach dem Stichtag { $as-of } und kann noch nicht eingetreten sein
date-order-after-as-of-hint = berichtigen Sie das Datum oder lassen Sie es weg, bis es eingetreten ist; Geplantes gehört zu „plan“ oder „due“

# $due (Text): der Tag, für den der Meilenstein geplant ist
# $side (Text): start oder end: welches Ende des Plans er verlässt
# $limit (Text): der erste oder letzte Tag des Plans
date-order-milestone =
    der Meilenstein ist für { $due } geplant, { $side ->
        [start] vor dem geplanten Beginn { $limit }
       *[end] nach dem geplanten Ende { $limit }
    }
date-order-milestone-hint = berichtigen Sie „due“ oder den Plan, falls er sich geändert hat

# $target (Text): der Zeitraum des Zielwerts
# $baseline (Text): der Zeitraum des Ausgangswerts
date-order-target = der Zielzeitraum { $target } endet nicht nach dem Zeitraum des Ausgangswerts { $baseline }
date-order-target-hint = berichtigen Sie einen der beiden Zeiträume; ein Wert gilt ab dem letzten Tag seines Zeitraums

# $period (Text): der Zeitraum des Planwerts
# $baseline (Text): der Zeitraum des Ausgangswerts
# $target (Text): der Zeitraum des Zielwerts
date-order-plan = der Planwert für { $period } liegt außerhalb der Zeit von { $baseline } bis { $target }
date-order-plan-hint = berichtigen Sie den Zeitraum oder den Zeitraum von „baseline“ oder „target“

# $first (Text): der Zeitraum, der früher endet
# $second (Text): der Zeitraum, der sich mit ihm überschneidet
date-order-series = die Zeiträume { $first } und { $second } überschneiden sich
date-order-series-hint = behalten Sie einen der beiden Werte; die Zeiträume einer Reihe folgen aufeinander

## Beratungen und Gremien

# $first (Text): der Name, der zuerst steht
# $second (Text): der andere Name
date-order-names = die Namen „{ $first }“ und „{ $second }“ gelten zur selben Zeit
date-order-names-hint = beenden Sie den früheren Namen mit „until“ am Tag vor dem „from“ des späteren
