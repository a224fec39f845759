### De controle length.

explain-length = een kant die veel korter is dan de andere, of afbreekt
    .details = Duitse en Nederlandse teksten zijn ongeveer even lang; met wat in het project gebruikelijk is, wordt rekening gehouden, en korte teksten mogen meer verschillen. Een waarschuwing waar het verschil groot is, anders een opmerking. Een kant die eindigt met een komma of een woord als en, breekt af: een waarschuwing.
    .wrong =
        # de
        goal-city = Wohnen und Arbeiten
        # nl
        goal-city = Wonen en
    .right =
        # de
        goal-city = Wohnen und Arbeiten
        # nl
        goal-city = Wonen en werken
    .repair = Vergelijk beide kanten, en vul de te korte aan.

# $lang (tekst): de taal van de kortere kant: de, nl
# $letters (getal): hoeveel tekens die heeft
# $other (getal): hoeveel de andere kant er heeft
length = de { $lang ->
    [de] Duitse
   *[nl] Nederlandse
} tekst is veel korter: { $letters } tekens tegen { $other }
# $word (tekst): waarmee hij eindigt
length-cut = de tekst eindigt met ‘{ $word }’, midden in een zin
length-hint = vergelijk beide kanten, en vul de te korte aan
