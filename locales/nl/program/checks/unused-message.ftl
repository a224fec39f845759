### De controle unused-message.

explain-unused-message = een bericht waar niets om vraagt
    .details = De naam van een bericht bestaat uit het soort en het kenmerk van een onderdeel. Bij dit bericht hoort geen onderdeel, of het onderdeel heeft geen tekst met deze naam; het wordt dus nooit afgedrukt. Vaak is het een tikfout, of heeft het onderdeel een andere naam gekregen.
    .wrong =
        goal-houseing = Wohnen
    .right =
        goal-housing = Wohnen
    .repair = Verbeter de naam of verwijder het bericht in beide talen.

# $name (tekst): de naam van het bericht
unused-message = het bericht { $name } hoort bij niets in de inhoud
unused-message-hint = berichten heten naar soort en naam, zoals goal-6-2

# $name (tekst): de naam van het bericht
unused-message-label = geen sjabloon vraagt om het bericht { $name }
unused-message-label-hint = de woorden van een huisstijl vervangen die van het programma, onder dezelfde naam; een eigen bericht drukt een sjabloon af met t("…")
# $kind (tekst): de soort
unused-message-kind-hint = bij de soort { $kind } horen geen teksten in FTL; de namen staan in YAML

# $name (tekst): de naam van het attribuut, of title voor de tekst achter ‘=’
# $message (tekst): de naam van het bericht
unused-message-attribute = { $name } van { $message } wordt nergens gedrukt
# $name (tekst): het attribuut dat erop lijkt
unused-message-attribute-similar-hint = bedoelde u .{ $name }?
# $known (tekst): de attributen die er zijn, gescheiden door komma's
unused-message-attribute-hint = hier bestaan de attributen { $known }
# $message (tekst): de naam van het bericht
# $known (tekst): de attributen die er zijn, gescheiden door komma's
unused-message-title-hint = laat de tekst achter ‘{ $message } =’ weg; gedrukt worden de attributen { $known }
# $message (tekst): de naam van het bericht
unused-message-titled-hint = de titel heeft geen attribuut: schrijf hem achter ‘{ $message } =’
