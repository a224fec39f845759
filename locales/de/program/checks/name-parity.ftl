### Die Prüfung name-parity.

explain-name-parity = ein Name steht auf einer Seite eines Textes und auf der anderen nicht, oder er ist anders geschrieben
    .details = Verglichen werden Namen des Projekts, Orte der Liste in locales/parity.yaml und großgeschriebene Wörter in niederländischen Sätzen. Nijmegen und Nimwegen sind dasselbe. Eine Warnung, wo ein anderer Name gegenübersteht oder einer, der sich in ein oder zwei Buchstaben unterscheidet; eine Bemerkung, wo ein Ort nur auf einer Seite steht. Beide Seiten dürfen die Stadt ihres Partners nennen. Auch Namen, die innerhalb eines Satzes vertauscht sind oder auf einer Seite einmal öfter stehen, werden gemeldet.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Bus fährt nach Bocholt.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De bus rijdt naar Borken.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Bus fährt nach Bocholt.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De bus rijdt naar Bocholt.
    .repair = Schreiben Sie auf beiden Seiten denselben Namen. Heißt ein Ort in der anderen Sprache anders, ergänzen Sie ihn in locales/parity.yaml.

# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
name-parity = { $which ->
    [de] „{ $de }“ steht in { $text } nur auf der deutschen Seite
    [nl] „{ $nl }“ steht in { $text } nur auf der niederländischen Seite
   *[both] in { $text } heißt es auf Deutsch „{ $de }“, auf Niederländisch aber „{ $nl }“
}
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
name-parity-spelling = in { $text } steht auf Deutsch „{ $de }“, auf Niederländisch „{ $nl }“: ein Schreibfehler im Namen?
# $text (Text): die Kennung des Textes
# $de (Text): was auf Deutsch dasteht
# $nl (Text): was auf Niederländisch dasteht
name-parity-exchanged = in { $text } sind Wörter vertauscht: Wo auf Deutsch „{ $de }“ steht, steht auf Niederländisch „{ $nl }“
name-parity-hint = schreiben Sie auf beiden Seiten denselben Namen; wie ein Ort in der anderen Sprache heißt, steht in locales/parity.yaml
