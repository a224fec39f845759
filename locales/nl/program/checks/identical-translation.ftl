### De controle identical-translation.

explain-identical-translation = een tekst is in beide talen gelijk
    .details = Namen, afkortingen, getallen en woorden die beide talen gelijk schrijven (monitoring, park), blijven buiten beschouwing. Een waarschuwing waar het woorden van één taal zijn, een opmerking waar het een naam kan zijn.
    .wrong =
        # de
        measure-hall = Haus der Begegnung
        # nl
        measure-hall = Haus der Begegnung
    .right =
        # de
        measure-hall = Haus der Begegnung
        # nl
        measure-hall = Ontmoetingshuis
    .repair = Vertaal de tekst, of sta hem met een commentaar toe als het een naam is.

# $word (tekst): het eerste woord dat misschien vertaald moet worden
identical-translation = beide talen zeggen hetzelfde, ook ‘{ $word }’
identical-translation-hint = vertaal de tekst, of sta hem in een commentaar toe als het een naam is
