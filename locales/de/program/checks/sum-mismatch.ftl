### Die Prüfung sum-mismatch.

explain-sum-mismatch = Teile ergeben nicht die Summe
    .details = Die Budgetzeilen eines Projekts müssen zusammen den bewilligten Betrag ergeben. Die Meldung nennt beide Summen. Auch darf in einer Zeile nicht mehr ausgegeben als bewilligt sein. (Im Beispiel sind Partner, Geldgeber und Ausgaben weggelassen.) Ein Wert der Zeitreihe für den Zeitraum des Ausgangswerts muss dem Ausgangswert gleichen.
    .wrong =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 30000
    .right =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 40000
    .repair = Vergleichen Sie mit dem Zuwendungsbescheid und berichtigen Sie die Zeile oder die Summe.

## Indikatoren

# $value (Text): der Wert der Zeitreihe für diesen Zeitraum
# $period (Text): der Zeitraum des Ausgangswerts
# $baseline (Text): der Ausgangswert
sum-mismatch-baseline = der Wert { $value } für { $period } ist nicht der Ausgangswert dieses Zeitraums, { $baseline }
sum-mismatch-baseline-hint = berichtigen Sie einen der beiden, oder löschen Sie den Wert: der Ausgangswert beginnt die Reihe

## Budget

# $lines (Zahl): wie viele Budgetzeilen es sind
# $sum (Text): die Summe der Budgetzeilen in Euro
# $granted (Text): der zugesagte Betrag in Euro
sum-mismatch-granted =
    { $lines ->
        [one] die Budgetzeile beträgt { $sum } EUR
       *[other] die { $lines } Budgetzeilen ergeben zusammen { $sum } EUR
    }, bewilligt sind aber { $granted } EUR
# $side (Text): more oder less: ob die Zeilen über oder unter dem Bewilligten liegen
# $difference (Text): der Unterschied in Euro, ohne Vorzeichen
sum-mismatch-granted-hint =
    { $side ->
        [more] die Zeilen liegen um { $difference } EUR zu hoch
       *[less] in den Zeilen fehlen { $difference } EUR
    }; berichtigen Sie sie oder „granted“

# $spent (Text): der ausgegebene Betrag in Euro
# $approved (Text): der bewilligte Betrag in Euro
sum-mismatch-spent = { $spent } EUR sind ausgegeben, aber nur { $approved } EUR bewilligt
sum-mismatch-spent-hint = berichtigen Sie einen der beiden Beträge; schichten Sie zwischen den Zeilen um, wenn der Fördergeber zugestimmt hat
