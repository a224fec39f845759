### De controle sentence-parity.

explain-sentence-parity = een zin waar niets tegenover staat
    .details = Zinnen worden op volgorde, lengte, getallen en namen aan elkaar gekoppeld. Een die gesplitst of samengevoegd is, is in orde. Een waarschuwing waar alle zinnen eromheen tegenover elkaar staan, anders een opmerking.
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
    .repair = Vertaal de zin, of haal hem aan beide kanten weg.

# $lang (tekst): de taal waarin hij ontbreekt: de, nl
sentence-parity = tegenover deze zin staat niets in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}
sentence-parity-hint = vertaal de zin, of haal hem aan beide kanten weg
sentence-parity-clause = deze bijzin ontbreekt aan de andere kant
