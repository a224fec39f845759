### De controle unknown-key.

explain-unknown-key = een sleutel die hier niet bestaat
    .details = Elk soort onderdeel heeft vaste sleutels. Een onbekende sleutel wordt nooit overgeslagen, want anders zou door een tikfout een gegeven verdwijnen.
    .wrong =
        measures:
          kiosk:
            goal: housing
            raitng: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Verbeter de spelling. Welke sleutels er zijn, toont uw editor als het bestand begint met de regel die schema.json noemt; beide schema geeft ze allemaal.

# $key (tekst): de sleutel zoals die er staat
unknown-key = { $key } bestaat hier niet
# $name (tekst): een naam die erop lijkt
unknown-key-similar-hint = bedoelt u { $name }?
# $names (tekst): alle namen die daar bekend zijn, gescheiden door komma's
unknown-key-list-hint = hier zijn bekend: { $names }
# $key (tekst): de sleutel zoals die er staat: 2023-H1
unknown-key-period-hint = hier staan één periode en de waarde ervan: ‘period: { $key }’ en ‘value: …’; waarden voor meer perioden staan onder ‘series:’ of ‘plan:’ van de indicator

# $column (tekst): het opschrift van een kolom
unknown-key-column = het CSV-bestand heeft geen kolom ‘{ $column }’
unknown-key-column-hint = de eerste regel moet de opschriften bevatten: eerst de periode, dan de kolommen met waarden
