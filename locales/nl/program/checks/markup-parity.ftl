### De controle markup-parity.

explain-markup-parity = nadruk, links of taalmarkeringen die aan één kant ontbreken
    .details = Beide kanten benadrukken en linken dezelfde passages, in de zinnen die hetzelfde zeggen. Een woord dat andere teksten als woord van de andere taal markeren, moet ook hier gemarkeerd zijn, anders leest een voorleesprogramma het verkeerd voor. Een waarschuwing.
    .wrong =
        # de
        goal-city = Zugang für *alle*
        # nl
        goal-city = Toegang voor iedereen
    .right =
        # de
        goal-city = Zugang für *alle*
        # nl
        goal-city = Toegang voor *iedereen*
    .repair = Markeer aan beide kanten dezelfde passages.

# $german (getal): hoeveel de Duitse kant er heeft
# $dutch (getal): hoeveel de Nederlandse kant er heeft
markup-parity-emphasis = benadrukte passages: { $german } in het Duits, { $dutch } in het Nederlands, of van een andere soort
markup-parity-moved = in het Nederlands zijn andere woorden benadrukt dan in het Duits
# $german (getal): hoeveel de Duitse kant er heeft
# $dutch (getal): hoeveel de Nederlandse kant er heeft
markup-parity-links = links: { $german } in het Duits, { $dutch } in het Nederlands
markup-parity-hint = markeer aan beide kanten dezelfde passages
# $lang (tekst): de taal van de kant: de, nl
markup-parity-own = een passage van de { $lang ->
    [de] Duitse tekst is als Duits gemarkeerd
   *[nl] Nederlandse tekst is als Nederlands gemarkeerd
}
markup-parity-own-hint = noem de taal van de passage, of haal de markering weg
# $word (tekst): het woord
# $lang (tekst): de taal ervan: de, nl
markup-parity-unmarked = andere teksten markeren ‘{ $word }’ als { $lang ->
    [de] Duits
   *[nl] Nederlands
}
# $word (tekst): het woord
# $lang (tekst): de taal ervan: de, nl
markup-parity-unmarked-hint = schrijf [{ $word }](lang:{ $lang })
# $word (tekst): de naam zoals hij er staat
markup-parity-half = de markering omvat maar een deel van ‘{ $word }’
markup-parity-half-hint = zet de hele naam tussen de haken
# $word (tekst): het woord
# $lang (tekst): de taal ervan: de, nl
markup-parity-foreign = ‘{ $word }’ lijkt { $lang ->
    [de] Duits
   *[nl] Nederlands
} en is niet gemarkeerd
