### Die Prüfung actor-parity.

explain-actor-parity = die beiden Seiten eines Textes nennen verschiedene Gremien, Stellen oder Personengruppen
    .details = Wo eine Seite Rat sagt und die andere college, entscheidet jemand anderes. Eine Warnung, denn beide Seiten haben Wörter, von denen nur eines stimmen kann. Was sich in beiden Ländern entspricht, steht in locales/parity.yaml, zum Beispiel dass die Verwaltung das college oder die ambtelijke organisatie sein kann. Auch zwei Beteiligte, die innerhalb eines Satzes die Rollen getauscht haben, werden gemeldet.
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
    [de] „{ $de }“ steht in { $text } nur auf der deutschen Seite
    [nl] „{ $nl }“ steht in { $text } nur auf der niederländischen Seite
   *[both] in { $text } heißt es auf Deutsch „{ $de }“, auf Niederländisch aber „{ $nl }“
}
# $text (Text): die Kennung des Textes
# $de (Text): was auf Deutsch dasteht
# $nl (Text): was auf Niederländisch dasteht
actor-parity-exchanged = in { $text } sind Wörter vertauscht: Wo auf Deutsch „{ $de }“ steht, steht auf Niederländisch „{ $nl }“
actor-parity-hint = nennen Sie auf beiden Seiten dieselben Beteiligten, oder erlauben Sie die Abweichung mit einer Begründung
