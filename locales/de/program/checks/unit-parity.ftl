### Die Prüfung unit-parity.

explain-unit-parity = die beiden Seiten eines Textes verwenden verschiedene Einheiten
    .details = Verglichen werden Einheiten, Währungen, Prozent und Prozentpunkte, Tausend und Million, auch die Einheit direkt hinter einer Angabe. Eine Warnung, denn eine andere Einheit ergibt eine andere Menge. Auch wofür ein Betrag gilt (je Haushalt, per vierkante meter), wird verglichen.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Radweg wird um {"{"} $length {"}"} km verlängert.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het fietspad wordt {"{"} $length {"}"} m langer.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Radweg wird um {"{"} $length {"}"} km verlängert.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het fietspad wordt {"{"} $length {"}"} km langer.
    .repair = Verwenden Sie auf beiden Seiten dieselbe Einheit.

# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
unit-parity = { $which ->
    [de] „{ $de }“ steht in { $text } nur auf der deutschen Seite
    [nl] „{ $nl }“ steht in { $text } nur auf der niederländischen Seite
   *[both] in { $text } heißt es auf Deutsch „{ $de }“, auf Niederländisch aber „{ $nl }“
}
unit-parity-hint = verwenden Sie auf beiden Seiten dieselbe Einheit
