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

# $text (tekst): the id of the text: goal-6-2.description
# $lang (tekst): the language that lacks it: de, nl
missing-translation = de tekst { $text } ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}

# The text is there but says nothing, as {""} does.
# $text (tekst): the id of the text
# $lang (tekst): the language: de, nl
missing-translation-empty = de tekst { $text } is in het { $lang ->
    [de] Duits
   *[nl] Nederlands
} leeg
missing-translation-empty-hint = schrijf hem hier
# $file (tekst): the file where it would stand
missing-translation-hint = schrijf hem in { $file }; ‘beide check --fill’ zet alles wat ontbreekt op zijn plaats klaar
# The twin of a missing text stands in YAML.
# $lang (tekst): the language that lacks it: de, nl
missing-translation-yaml-hint = voeg ‘{ $lang }:’ toe naast de tekst in de andere taal

# $text (tekst): the id of the text
missing-translation-both = de tekst { $text } ontbreekt in beide talen
# $message (tekst): the name of the message
missing-translation-both-hint = schrijf het bericht { $message } in beide talen; ‘beide check --fill’ zet alles wat ontbreekt op zijn plaats klaar

# The product's words of a language lack a message that the other has.
# $name (tekst): the name of the message or attribute
# $lang (tekst): the language that lacks it: de, nl
missing-translation-label = het opschrift { $name } ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}
# $lang (tekst): the language that lacks it: de, nl
missing-translation-label-hint = voeg het toe aan een bestand in locales/{ $lang }/
