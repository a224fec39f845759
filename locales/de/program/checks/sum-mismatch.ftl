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

# $value (Text): the value in the series for that period
# $period (Text): the period of the baseline
# $baseline (Text): the baseline value
sum-mismatch-baseline = der Wert { $value } für { $period } ist nicht der Ausgangswert dieses Zeitraums, { $baseline }
sum-mismatch-baseline-hint = berichtigen Sie einen der beiden, oder löschen Sie den Wert: der Ausgangswert beginnt die Reihe

## Budget

# $lines (Zahl): how many budget lines there are
# $sum (Text): what the budget lines add up to, in euro
# $granted (Text): what was granted, in euro
sum-mismatch-granted =
    { $lines ->
        [one] die Budgetzeile beträgt { $sum } EUR
       *[other] die { $lines } Budgetzeilen ergeben zusammen { $sum } EUR
    }, bewilligt sind aber { $granted } EUR
# $side (Text): more or less, whether the lines are above or below what was granted
# $difference (Text): the difference, in euro, without sign
sum-mismatch-granted-hint =
    { $side ->
        [more] die Zeilen liegen um { $difference } EUR zu hoch
       *[less] in den Zeilen fehlen { $difference } EUR
    }; berichtigen Sie sie oder „granted“

# $spent (Text): spent, in euro
# $approved (Text): approved, in euro
sum-mismatch-spent = { $spent } EUR sind ausgegeben, aber nur { $approved } EUR bewilligt
sum-mismatch-spent-hint = berichtigen Sie einen der beiden Beträge; schichten Sie zwischen den Zeilen um, wenn der Fördergeber zugestimmt hat
