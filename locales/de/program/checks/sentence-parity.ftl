### Die Prüfung sentence-parity.

explain-sentence-parity = ein Satz, dem keiner gegenübersteht
    .details = Sätze werden nach Reihenfolge, Länge, Zahlen und Namen einander zugeordnet. Einer, der geteilt oder verbunden wurde, ist in Ordnung. Eine Warnung, wo alle ringsum einander gegenüberstehen, sonst eine Bemerkung.
    .wrong =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai. Die Ausschüsse folgen im Juni.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei.
    .right =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai. Die Ausschüsse folgen im Juni.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei. De commissies volgen in juni.
    .repair = Übersetzen Sie den Satz, oder streichen Sie ihn auf beiden Seiten.

# $lang (Text): die Sprache, der er fehlt: de, nl
sentence-parity = diesem Satz steht auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} nichts gegenüber
sentence-parity-hint = übersetzen Sie den Satz, oder streichen Sie ihn auf beiden Seiten
sentence-parity-clause = dieser Nebensatz fehlt auf der anderen Seite
