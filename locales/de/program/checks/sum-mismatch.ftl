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

## Abstimmungen

# $votes (Text): wie viele Mitglieder abgestimmt haben oder befangen waren
# $members (Text): wie viele Mitglieder das Gremium hat
sum-mismatch-votes = die Stimmen ergeben zusammen { $votes }, das Gremium hat aber { $members } Mitglieder
# $difference (Text): um wie viele es zu viele sind
sum-mismatch-votes-hint = das sind { $difference } zu viel: vergleichen Sie mit der Niederschrift und berichtigen Sie die Stimmen oder „members“

# $for (Text): die Ja-Stimmen
# $against (Text): die Nein-Stimmen
# $outcome (Text): das Ergebnis, wie es in YAML steht
sum-mismatch-outcome = { $for } stimmten dafür und { $against } dagegen, das Ergebnis ist aber „{ $outcome }“
sum-mismatch-outcome-hint = berichtigen Sie die Stimmen oder das Ergebnis: Beschlossen oder empfohlen ist nur, was mehr Ja- als Nein-Stimmen hat

# $for (Text): die Ja-Stimmen
# $against (Text): die Nein-Stimmen
sum-mismatch-unanimous = { $for } stimmten dafür und { $against } dagegen, einstimmig ist das nicht
sum-mismatch-unanimous-hint = schreiben Sie „manner: majority“ oder berichtigen Sie die Stimmen; Enthaltungen stehen der Einstimmigkeit nicht entgegen

## Beschlüsse

# $sum (Text): die Summe der Beträge in Euro
# $total (Text): die angegebene Summe in Euro
sum-mismatch-effect = die Beträge aller Jahre ergeben zusammen { $sum } EUR, als Summe sind aber { $total } EUR angegeben
# $side (Text): more oder less: ob die Beträge über oder unter der Summe liegen
# $difference (Text): der Unterschied in Euro, ohne Vorzeichen
sum-mismatch-effect-hint =
    { $side ->
        [more] die Beträge liegen um { $difference } EUR zu hoch
       *[less] in den Beträgen fehlen { $difference } EUR
    }; berichtigen Sie sie oder „total“

## Angaben

# $name (Text): der Name der Angabe
# $sum (Text): die Summe ihrer Teile
# $written (Text): der Wert, der dort steht
sum-mismatch-facts = „{ $name }“ ist { $written }, die Teile ergeben aber zusammen { $sum }
# $side (Text): more oder less: ob die Teile mehr oder weniger ergeben
# $difference (Text): der Unterschied, ohne Vorzeichen
sum-mismatch-facts-hint =
    { $side ->
        [more] die Teile ergeben { $difference } mehr
       *[less] die Teile ergeben { $difference } weniger
    }; berichtigen Sie einen Teil oder die Summe, oder lassen Sie „value“ weg: Dann wird die Summe gebildet

## Tabellen

# $sum (Text): die Summe der Zeilen
# $total (Text): die Summe, die dort steht
sum-mismatch-table = die Zeilen ergeben zusammen { $sum }, als Summe steht dort aber { $total }
# $side (Text): more oder less: ob die Zeilen mehr oder weniger ergeben
# $difference (Text): der Unterschied, ohne Vorzeichen
sum-mismatch-table-hint =
    { $side ->
        [more] die Zeilen ergeben { $difference } mehr
       *[less] die Zeilen ergeben { $difference } weniger
    }; berichtigen Sie eine Zeile oder die Summe, oder lassen Sie die Summe weg: Sie wird gebildet
