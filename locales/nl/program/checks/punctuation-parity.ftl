### De controle punctuation-parity.

explain-punctuation-parity = teksten eindigen verschillend, of een haakje is niet gesloten
    .details = Beide kanten eindigen met hetzelfde teken, een titel zonder. Tegenover een vraag staat een vraag. Haakjes en aanhalingstekens zijn gesloten. Een waarschuwing; een uitroepteken in plaats van een punt is een opmerking.
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
    .repair = Laat beide kanten gelijk eindigen, en sluit wat open is.

# $german (tekst): het teken van de Duitse kant; leeg als er geen is
# $dutch (tekst): het teken van de Nederlandse kant; leeg als er geen is
punctuation-parity = de kanten eindigen verschillend: ‘{ $german }’ in het Duits, ‘{ $dutch }’ in het Nederlands
punctuation-parity-hint = laat beide kanten met hetzelfde teken eindigen
# $sign (tekst): het haakje of aanhalingsteken
punctuation-parity-bracket = bij ‘{ $sign }’ ontbreekt het andere teken
punctuation-parity-bracket-hint = voeg het ontbrekende teken toe, of haal dit weg
# $word (tekst): het woord met hoofdletter
punctuation-parity-lost = met ‘{ $word }’ lijkt een zin te beginnen, zonder punt ervoor
punctuation-parity-lost-hint = voeg de punt toe
# $signs (tekst): de tekens zoals ze getypt zijn
punctuation-parity-doubled = ‘{ $signs }’ waar één teken genoeg is
punctuation-parity-doubled-hint = haal er één weg
punctuation-parity-colon = aan de andere kant staat na het eerste woord een dubbele punt
# $number (tekst): het nummer
punctuation-parity-number = de kop heeft alleen aan deze kant het nummer { $number }
punctuation-parity-number-hint = geef beide koppen hetzelfde nummer
