### De controle unknown-message.

explain-unknown-message = een gevraagd bericht bestaat niet
    .details = Een sjabloon of een ander bericht noemt woorden van het programma die in geen enkel bestand staan.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Verbeter de naam of voeg het bericht toe in locales/de en locales/nl van uw project, in beide talen.

## Teksten

# $name (tekst): de naam van het bericht, eventueel met een attribuut
unknown-message = het bericht { $name } bestaat niet
unknown-message-hint = verbeter de naam, of schrijf het bericht in een bestand van deze taal

# $name (tekst): de naam van de term zonder het streepje
unknown-message-term = de term -{ $name } bestaat niet
# $names (tekst): namen die erop lijken, gescheiden door komma's
unknown-message-similar-hint = bedoelde u { $names }?

# De woorden die een schrijfwijze nodig heeft, zijn niet volledig.
# $lang (tekst): de taal: de, nl
# $names (tekst): de namen van de berichten die ontbreken
unknown-message-notation = de schrijfwijze voor het { $lang ->
    [de] Duits
   *[nl] Nederlands
} is niet compleet; ontbrekend of onbruikbaar: { $names }

## Aanroepen van t en put

# $id (tekst): het bericht waar het sjabloon om vraagt
unknown-message-label = het bericht { $id } komt in de woorden van het product niet voor
# $id (tekst): het bericht waar het sjabloon om vraagt
unknown-message-label-hint = voeg { $id } toe in locales/de/ en locales/nl/
# $names (tekst): soortgelijke berichten, gescheiden door komma's
unknown-message-label-similar-hint = bedoelde u { $names }?
