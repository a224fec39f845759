### Die Prüfung reference-parity.

explain-reference-parity = die beiden Seiten eines Textes verweisen auf verschiedene Artikel, Anlagen, Seiten oder Akten
    .details = Verglichen werden Zahlen hinter §, Art., Abs., Nr., Seite, Anlage, TOP und artikel, lid, nr., blz., bijlage, agendapunt sowie Aktenzeichen. Eine Warnung. § und artikel, Abs. und lid gelten als gleich; auch eine Zahl, die die andere Seite in Worten nennt, gilt als gleich. Verglichen werden auch Gesetze, mit ihren Namen in beiden Sprachen, und die Ländervorwahl von Telefonnummern.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Grundlage ist § 24 der Satzung.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De grondslag is artikel 42 van de verordening.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Grundlage ist § 24 der Satzung.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De grondslag is artikel 24 van de verordening.
    .repair = Verweisen Sie auf beiden Seiten auf dasselbe.

# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
reference-parity = { $which ->
    [de] „{ $de }“ steht in { $text } nur auf der deutschen Seite
    [nl] „{ $nl }“ steht in { $text } nur auf der niederländischen Seite
   *[both] in { $text } heißt es auf Deutsch „{ $de }“, auf Niederländisch aber „{ $nl }“
}
reference-parity-hint = verweisen Sie auf beiden Seiten auf dasselbe
