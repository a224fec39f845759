### Was mehrere Prüfungen sagen.

# $value (Text): der Wert, wie er geschrieben sein soll
wrong-type-write-hint = schreiben Sie { $value }

# Viele Werte einer Reihe oder Spalte haben denselben Fehler; dies folgt dem ersten.
# $count (Zahl): wie viele noch
# $line (Text): die Zeile des letzten
wrong-type-more-hint =
    { $count ->
        [one] ein weiterer Wert dieser Reihe hat denselben Fehler, in Zeile { $line }
       *[other] { $count } weitere Werte dieser Reihe haben denselben Fehler, der letzte in Zeile { $line }
    }

# Von vielen Problemen mit einer Ursache werden nur die ersten gezeigt.
# $count (Zahl): wie viele es noch gibt
echoes-hint = dasselbe steht an { $count ->
    [one] einer weiteren Stelle
   *[other] { $count } weiteren Stellen
}
