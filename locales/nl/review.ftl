### Woorden van het controle-exemplaar: wat naast de pagina's staat en wat de lijst aan het eind zegt.

mark-review = CONTROLE-EXEMPLAAR
review-title = Teksten en hun stand
review-intro = De nummers staan links naast de teksten op de pagina’s. Onder die naam geeft u met beide translate accept akkoord op een tekst. Een verticale streep geeft aan dat nog iemand naar de tekst moet kijken.
review-none = In dit document staat geen tekst die gecontroleerd moet worden.

## Kolommen van de lijst

review-number = Nr.
review-unit = Naam van de tekst en gegevens daarin
review-page = Pag.
review-stands = Stand
review-accepted = Akkoord
review-notes = Opmerkingen

## Stand van een tekst

review-standing-missing = ontbreekt
review-standing-new = nog geen akkoord
review-standing-stale = verouderd
review-standing-machine = machinaal vertaald
review-standing-draft = concept
review-standing-reviewed = nagekeken
review-standing-approved = goedgekeurd

review-changed-de = De Duitse tekst is sindsdien gewijzigd.
review-changed-nl = De Nederlandse tekst is sindsdien gewijzigd.
review-changed-both = Beide teksten zijn sindsdien gewijzigd.
# $text (tekst): wat er toen stond
review-before = Toen: ‘{ $text }’
# $text (tekst): de bewoordingen die op geen pagina staan
review-says = Staat op geen enkele pagina: ‘{ $text }’
