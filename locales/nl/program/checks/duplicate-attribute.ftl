### De controle duplicate-attribute.

explain-duplicate-attribute = een attribuut of een bericht staat er twee keer
    .details = Slechts één van beide zou kunnen worden afgedrukt, en welke is niet te zien.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description = Alt.
        {"    ."}description = Neu.
    .right =
        goal-housing = Wohnen
        {"    ."}description = Neu.
    .repair = Verwijder de verouderde versie.

# $name (tekst): bericht en attribuut
duplicate-attribute = { $name } staat hier twee keer

# $name (tekst): de naam van het bericht of de term
duplicate-attribute-message = het bericht { $name } staat in deze taal twee keer
duplicate-attribute-hint = verwijder een van beide of geef er een een andere naam
