### Die Prüfung number-parity.

explain-number-parity = die beiden Seiten eines Textes nennen in Worten verschiedene Zahlen, Daten oder Zeiten
    .details = Zahlwörter, Ordnungszahlen, Brüche, Monate, Wochentage und Tageszeiten werden als Werte gelesen und verglichen: „beide“ ist zwei, „ein Dutzend“ ist zwölf, „halbjährlich“ ist jedes halbe Jahr. Eine Warnung, denn Übersetzungen behalten Zahlen bei. „Ein“ und „een“ sind Artikel und zählen nicht; getippte Ziffern werden als Werte verglichen, und wo sie anstelle einer Angabe stehen, meldet sie auch digits-in-prose.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Es werden drei Brunnen gebaut.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Er worden vier putten aangelegd.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Es werden drei Brunnen gebaut.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Er worden drie putten aangelegd.
    .repair = Nennen Sie auf beiden Seiten dieselbe Zahl. Ist es so richtig, erlauben Sie es mit einer Begründung; fehlt ein Wort in der Liste, ergänzen Sie es in locales/parity.yaml.

# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
number-parity = { $which ->
    [de] „{ $de }“ steht in { $text } nur auf der deutschen Seite
    [nl] „{ $nl }“ steht in { $text } nur auf der niederländischen Seite
   *[both] in { $text } heißt es auf Deutsch „{ $de }“, auf Niederländisch aber „{ $nl }“
}
# $text (Text): die Kennung des Textes
# $de (Text): was auf Deutsch dasteht
# $nl (Text): was auf Niederländisch dasteht
number-parity-exchanged = in { $text } sind Wörter vertauscht: Wo auf Deutsch „{ $de }“ steht, steht auf Niederländisch „{ $nl }“
number-parity-hint = nennen Sie auf beiden Seiten dieselbe Zahl, oder erlauben Sie die Abweichung mit einer Begründung
number-parity-hint-time = nennen Sie auf beiden Seiten denselben Monat, Tag oder Zeitpunkt, oder erlauben Sie die Abweichung mit einer Begründung
