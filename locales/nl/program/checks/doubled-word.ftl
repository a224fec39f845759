### De controle doubled-word.

explain-doubled-word = een woord staat er dubbel
    .details = Woorden die op zichzelf mogen volgen (die die, der der, dat dat), blijven buiten beschouwing. Een waarschuwing.
    .wrong =
        goal-city = Wonen in de de stad
    .right =
        goal-city = Wonen in de stad
    .repair = Haal er één weg.

# $word (tekst): het woord
doubled-word = ‘{ $word }’ staat er dubbel
doubled-word-hint = haal er één weg
