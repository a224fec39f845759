### Die Prüfung doubled-sentence.

explain-doubled-sentence = ein Satz steht in einer Sprache doppelt im Text
    .details = Wo beide Sprachen einen Satz wiederholen, ist es gewollt. Sonst ist es ein Versehen: eine Warnung.
    .wrong =
        section-next =
        {"    ."}text = De raad beslist in mei. De raad beslist in mei.
    .right =
        section-next =
        {"    ."}text = De raad beslist in mei.
    .repair = Streichen Sie einen davon.

doubled-sentence = dieser Satz steht doppelt
doubled-sentence-hint = streichen Sie einen davon
