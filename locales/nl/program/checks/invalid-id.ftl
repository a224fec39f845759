### De controle invalid-id.

explain-invalid-id = een kenmerk dat niet als kenmerk is geschreven
    .details = Kenmerken bestaan uit kleine letters a tot en met z, cijfers en enkele koppeltekens, en beginnen met een letter. Ze worden nooit afgedrukt; afgedrukte nummers zoals 6.2 staan in het veld number.
    .wrong =
        goals:
          Bessere_Wohnungen:
            number: "1"
    .right =
        goals:
          bessere-wohnungen:
            number: "1"
    .repair = Schrijf é als e, ë als e en spaties als koppeltekens, en pas het kenmerk overal aan waar ernaar wordt verwezen.

## Kenmerken

# $id (tekst): het kenmerk
invalid-id = ‘{ $id }’ kan geen kenmerk zijn
invalid-id-hint = begin met een kleine letter en gebruik alleen kleine letters zonder accenten, cijfers en losse koppeltekens: doel-6-2; een gedrukt nummer hoort in het veld number

## Het rapport, de grenswaarden, vrije gegevens

# $name (tekst): de naam van het vrije gegeven
invalid-id-fact = ‘{ $name }’ is geen geldige naam voor een gegeven
invalid-id-fact-hint = gebruik kleine letters en cijfers, gescheiden door enkele koppeltekens, met een letter aan het begin
