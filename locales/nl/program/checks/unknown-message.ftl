### De controle unknown-message.

explain-unknown-message = een gevraagd bericht bestaat niet
    .details = Een sjabloon of een ander bericht noemt woorden van het programma die in geen enkel bestand staan.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Verbeter de naam of voeg het bericht toe in locales/de en locales/nl van uw project, in beide talen.

## Teksten

# $name (tekst): the name of the message, perhaps with an attribute
unknown-message = het bericht { $name } bestaat niet
unknown-message-hint = verbeter de naam, of schrijf het bericht in een bestand van deze taal

# $name (tekst): the name of the term, without its hyphen
unknown-message-term = de term -{ $name } bestaat niet
# $names (tekst): similar names
unknown-message-similar-hint = bedoelde u { $names }?

# The words that a notation needs are not complete.
# $lang (tekst): the language: de, nl
# $names (tekst): the names of the messages that are missing
unknown-message-notation = de schrijfwijze voor het { $lang ->
    [de] Duits
   *[nl] Nederlands
} is niet compleet; ontbrekend of onbruikbaar: { $names }

## Aanroepen van t en put

# $id (tekst): the message that the template asks for
unknown-message-label = het bericht { $id } komt in de woorden van het product niet voor
# $id (tekst): the message that the template asks for
unknown-message-label-hint = voeg { $id } toe in locales/de/ en locales/nl/
# $names (tekst): similar messages, divided by commas
unknown-message-label-similar-hint = bedoelde u { $names }?
