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
    [de] in { $text } sagt nur Deutsch „{ $de }“
    [nl] in { $text } sagt nur Niederländisch „{ $nl }“
   *[both] in { $text } sagt Deutsch „{ $de }“, Niederländisch „{ $nl }“
}
number-parity-hint = nennen Sie auf beiden Seiten dieselbe Zahl, oder erlauben Sie es mit einer Begründung
