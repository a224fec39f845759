### Die Prüfung polarity.

explain-polarity = eine Seite eines Textes verneint, was die andere sagt, oder sagt das Gegenteil
    .details = Verglichen werden Verneinungen (nicht, kein, ohne – niet, geen, zonder), Richtungen (steigt – daalt), Mengen, Pflichten (muss – kan), Mengenwörter (alle – enkele) und Zeitwörter. Eine Warnung, wo beide Seiten Wörter haben, von denen nur eines stimmen kann, und wo einer Verneinung keine gegenübersteht und ein Satz einem Satz entspricht; wo Sätze zusammengezogen oder geteilt wurden, ist eine verlorene Verneinung eine Bemerkung. „Nicht selten“ ist „vaak“, „un-“ ist „niet“: Solche Paare sind bekannt, weitere lassen sich in locales/parity.yaml ergänzen. Ein Wort, das nur weggelassen wurde, wird nicht gemeldet. Auch die Zahl zählt: „mehr … mehr“ neben „meer … minder“ wird gemeldet, ebenso zwei Wörter, die innerhalb eines Satzes die Plätze getauscht haben.
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
    [de] „{ $de }“ steht in { $text } nur auf der deutschen Seite
    [nl] „{ $nl }“ steht in { $text } nur auf der niederländischen Seite
   *[both] in { $text } heißt es auf Deutsch „{ $de }“, auf Niederländisch aber „{ $nl }“
}
# $which (Text): welche Seite etwas sagt: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): was Deutsch sagt
# $nl (Text): was Niederländisch sagt
polarity-negation = { $which ->
    [de] in { $text } enthält nur der deutsche Text eine Verneinung: „{ $de }“
   *[nl] in { $text } enthält nur der niederländische Text eine Verneinung: „{ $nl }“
}
# $text (Text): die Kennung des Textes
# $de (Text): was auf Deutsch dasteht
# $nl (Text): was auf Niederländisch dasteht
polarity-exchanged = in { $text } sind Wörter vertauscht: Wo auf Deutsch „{ $de }“ steht, steht auf Niederländisch „{ $nl }“
polarity-hint = lassen Sie beide Seiten dasselbe sagen, oder erlauben Sie die Abweichung mit einer Begründung
