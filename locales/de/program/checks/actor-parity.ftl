### Die Prüfung actor-parity.

explain-actor-parity = die beiden Seiten eines Textes nennen verschiedene Gremien, Stellen oder Personengruppen
    .details = Wo eine Seite Rat sagt und die andere college, entscheidet jemand anderes. Eine Warnung, denn beide Seiten haben Wörter, von denen nur eines stimmen kann. Was sich in beiden Ländern entspricht, steht in locales/parity.yaml, zum Beispiel dass die Verwaltung das college oder die ambtelijke organisatie sein kann.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Rat entscheidet im Herbst.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het college beslist in het najaar.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Rat entscheidet im Herbst.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De raad beslist in het najaar.
    .repair = Nennen Sie auf beiden Seiten dieselbe Stelle. Entsprechen sich die beiden in Ihrem Projekt, erlauben Sie es mit einer Begründung oder ergänzen Sie die Wörter in locales/parity.yaml.

# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
actor-parity = { $which ->
    [de] in { $text } sagt nur Deutsch „{ $de }“
    [nl] in { $text } sagt nur Niederländisch „{ $nl }“
   *[both] in { $text } sagt Deutsch „{ $de }“, Niederländisch „{ $nl }“
}
actor-parity-hint = nennen Sie auf beiden Seiten dieselben, oder erlauben Sie es mit einer Begründung
