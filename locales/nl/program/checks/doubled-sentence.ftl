### De controle doubled-sentence.

explain-doubled-sentence = een zin staat in één taal dubbel in de tekst
    .details = Waar beide talen een zin herhalen, is dat de bedoeling. Anders is het een vergissing: een waarschuwing.
    .wrong =
        section-next =
        {"    ."}text = De raad beslist in mei. De raad beslist in mei.
    .right =
        section-next =
        {"    ."}text = De raad beslist in mei.
    .repair = Haal er één weg.

doubled-sentence = deze zin staat er dubbel
doubled-sentence-hint = haal er één weg
