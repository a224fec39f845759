### Die Prüfung name-parity.

explain-name-parity = ein Name steht auf einer Seite eines Textes und auf der anderen nicht, oder er ist anders geschrieben
    .details = Verglichen werden Namen des Projekts, Orte der Liste in locales/parity.yaml und großgeschriebene Wörter in niederländischen Sätzen. Nijmegen und Nimwegen sind dasselbe. Eine Warnung, wo ein anderer Name gegenübersteht oder einer, der sich in ein oder zwei Buchstaben unterscheidet; eine Bemerkung, wo ein Ort nur auf einer Seite steht. Beide Seiten dürfen die Stadt ihres Partners nennen.
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
    [de] in { $text } sagt nur Deutsch „{ $de }“
    [nl] in { $text } sagt nur Niederländisch „{ $nl }“
   *[both] in { $text } sagt Deutsch „{ $de }“, Niederländisch „{ $nl }“
}
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
name-parity-spelling = in { $text } schreibt Deutsch „{ $de }“, Niederländisch „{ $nl }“: ein Tippfehler in einem Namen?
name-parity-hint = schreiben Sie auf beiden Seiten denselben Namen; andere Namen eines Ortes: locales/parity.yaml
