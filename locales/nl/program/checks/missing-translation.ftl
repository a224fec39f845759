### De controle missing-translation.

explain-missing-translation = een tekst die in een taal ontbreekt
    .details = Beide talen zijn volledig, anders wordt er niets afgedrukt; nooit valt een tekst in de andere taal in.
    .wrong =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
    .right =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
        goal-housing = Wonen
    .repair = Schrijf de tekst in de taal waarin hij ontbreekt. beide check --fill voegt alle ontbrekende berichten aan de bestanden toe; beide build --draft maakt tot dan toe een gemarkeerd concept.

# $text (tekst): het kenmerk van de tekst: goal-6-2.description
# $lang (tekst): de taal waarin het ontbreekt: de, nl
missing-translation = de tekst { $text } ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}

# De tekst is er wel, maar zegt niets, zoals {""}.
# $text (tekst): het kenmerk van de tekst
# $lang (tekst): de taal: de, nl
missing-translation-empty = de tekst { $text } is in het { $lang ->
    [de] Duits
   *[nl] Nederlands
} leeg
missing-translation-empty-hint = schrijf hem hier
# $file (tekst): het bestand waarin de tekst zou staan
missing-translation-hint = schrijf hem in { $file }; ‘beide check --fill’ zet alles wat ontbreekt op zijn plaats klaar
# De tegenhanger van een ontbrekende tekst staat in YAML.
# $lang (tekst): de taal waarin het ontbreekt: de, nl
missing-translation-yaml-hint = voeg ‘{ $lang }:’ toe naast de tekst in de andere taal

# $text (tekst): het kenmerk van de tekst
missing-translation-both = de tekst { $text } ontbreekt in beide talen
# $message (tekst): de naam van het bericht
missing-translation-both-hint = schrijf het bericht { $message } in beide talen; ‘beide check --fill’ zet alles wat ontbreekt op zijn plaats klaar

# De woorden van het programma missen in één taal een bericht dat de andere heeft.
# $name (tekst): de naam van het bericht of het attribuut
# $lang (tekst): de taal waarin het ontbreekt: de, nl
missing-translation-label = het opschrift { $name } ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}
# $lang (tekst): de taal waarin het ontbreekt: de, nl
missing-translation-label-hint = voeg het toe aan een bestand in locales/{ $lang }/
