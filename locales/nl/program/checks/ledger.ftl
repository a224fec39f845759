### De controle ledger.

explain-ledger = het vertaalregister is zo niet bruikbaar
    .details = locales/ledger.yaml legt vast over welke formuleringen van elke tekst akkoord is gegeven dat ze hetzelfde zeggen. Alleen beide translate accept schrijft dit bestand. Wat er met de hand in is gewijzigd of regel voor regel uit twee versies is samengesteld, telt niet, en geen opdracht overschrijft het.
    .wrong =
        goal-housing.title:
          state: bijna
          source: de
          by: Afdeling Wonen
          on: 2024-09-03
          reason: door beiden gelezen
          de: {"{"}hash: "8a5edab282632443", text: "Wohnen"{"}"}
    .right =
        goal-housing.title:
          state: reviewed
          source: de
          by: Afdeling Wonen
          on: 2024-09-03
          reason: door beiden gelezen
          de: {"{"}hash: "8a5edab282632443", text: "Wohnen"{"}"}
    .repair = Haal het bestand terug uit uw versiebeheer. Of verwijder de genoemde tekst met al zijn regels en geef er opnieuw akkoord op: beide translate accept. Twee versies van het bestand voegt beide translate merge-ledger samen.

# $whole (tekst): file, of unit als het om één tekst gaat
# $problem (tekst): unknown, lacks, value of hash
# $key (tekst): de sleutel, of meer sleutels, gescheiden door komma's
# $unit (tekst): de tekst waar het om gaat; niets als het om het hele bestand gaat
ledger = { $problem ->
    [unknown] het vertaalregister kent geen sleutel ‘{ $key }’
    [lacks] { $whole ->
        [file] in het vertaalregister ontbreekt de sleutel ‘{ $key }’
       *[other] in het vertaalregister ontbreekt bij { $unit } de sleutel ‘{ $key }’
    }
    [hash] in het vertaalregister past de formulering van { $unit } niet bij haar controlegetal: zo is er geen akkoord op gegeven
   *[value] de waarde van ‘{ $key }’ is er geen die het vertaalregister kent
}
# $whole (tekst): file, of unit als het om één tekst gaat
# $unit (tekst): de tekst waar het om gaat
ledger-hint = haal locales/ledger.yaml terug uit uw versiebeheer{ $whole ->
    [unit] {""}, of verwijder daar alle regels van { $unit } en geef opnieuw akkoord met ‘beide translate accept’
   *[file] {""}
}; zoals het is, wordt het niet overschreven

ledger-form = dit vertaalregister is door een nieuwere versie van beide geschreven
ledger-form-hint = gebruik die versie; deze laat het bestand zoals het is
