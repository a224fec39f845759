### Die Prüfung punctuation-parity.

explain-punctuation-parity = Texte enden verschieden, oder eine Klammer ist nicht geschlossen
    .details = Beide Seiten enden mit demselben Zeichen, ein Titel mit keinem. Einer Frage steht eine Frage gegenüber. Klammern und Anführungszeichen sind geschlossen. Eine Warnung; ein Ausrufezeichen statt eines Punktes ist eine Bemerkung.
    .wrong =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei
    .right =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei.
    .repair = Beenden Sie beide Seiten gleich, und schließen Sie, was offen ist.

# $german (Text): das Zeichen der deutschen Seite; leer, wenn keines da ist
# $dutch (Text): das Zeichen der niederländischen Seite; leer, wenn keines da ist
punctuation-parity = die Seiten enden verschieden: „{ $german }“ auf Deutsch, „{ $dutch }“ auf Niederländisch
punctuation-parity-hint = beenden Sie beide Seiten mit demselben Zeichen
# $sign (Text): die Klammer oder das Anführungszeichen
punctuation-parity-bracket = zu „{ $sign }“ fehlt das Gegenstück
punctuation-parity-bracket-hint = ergänzen Sie das fehlende Zeichen, oder streichen Sie dieses
# $word (Text): das großgeschriebene Wort
punctuation-parity-lost = mit „{ $word }“ scheint ein Satz zu beginnen, ohne Punkt davor
punctuation-parity-lost-hint = ergänzen Sie den Punkt
# $signs (Text): die Zeichen, wie sie getippt sind
punctuation-parity-doubled = „{ $signs }“, wo ein Zeichen genügt
punctuation-parity-doubled-hint = streichen Sie eines davon
punctuation-parity-colon = auf der anderen Seite steht nach dem ersten Wort ein Doppelpunkt
# $number (Text): die Nummer
punctuation-parity-number = die Überschrift hat nur auf dieser Seite die Nummer { $number }
punctuation-parity-number-hint = geben Sie beiden Überschriften dieselbe Nummer
