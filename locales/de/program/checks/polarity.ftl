### Die Prüfung polarity.

explain-polarity = eine Seite eines Textes verneint, was die andere sagt, oder sagt das Gegenteil
    .details = Verglichen werden Verneinungen (nicht, kein, ohne – niet, geen, zonder), Richtungen (steigt – daalt), Mengen, Pflichten (muss – kan), Mengenwörter (alle – enkele) und Zeitwörter. Eine Warnung, wo beide Seiten Wörter haben, von denen nur eines stimmen kann, und wo einer Verneinung keine gegenübersteht und ein Satz einem Satz entspricht; wo Sätze zusammengezogen oder geteilt wurden, ist eine verlorene Verneinung eine Bemerkung. „Nicht selten“ ist „vaak“, „un-“ ist „niet“: Solche Paare sind bekannt, weitere lassen sich in locales/parity.yaml ergänzen. Ein Wort, das nur weggelassen wurde, wird nicht gemeldet.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Kiosk wird nicht geschlossen.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De kiosk wordt gesloten.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Kiosk wird nicht geschlossen.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De kiosk wordt niet gesloten.
    .repair = Sagen Sie auf beiden Seiten dasselbe. Meinen beide mit anderen Worten dasselbe, erlauben Sie es mit einer Begründung oder ergänzen Sie die Wörter in locales/parity.yaml.

# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
polarity = { $which ->
    [de] in { $text } sagt nur Deutsch „{ $de }“
    [nl] in { $text } sagt nur Niederländisch „{ $nl }“
   *[both] in { $text } sagt Deutsch „{ $de }“, Niederländisch „{ $nl }“
}
# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
polarity-negation = { $which ->
    [de] in { $text } verneint nur Deutsch: „{ $de }“
   *[nl] in { $text } verneint nur Niederländisch: „{ $nl }“
}
polarity-hint = sagen Sie auf beiden Seiten dasselbe, oder erlauben Sie es mit einer Begründung
