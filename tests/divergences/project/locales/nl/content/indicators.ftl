### Indicatoren

indicator-angemeldete = Aangemelde personen bij de hittetelefoon
    .description =
        Personen boven de tachtig jaar die zich zelf hebben aangemeld of door familie zijn aangemeld.
    .unit = personen
    .source = Afdeling sociale zaken, lijst van aanmeldingen

indicator-erreichbarkeit = Aandeel huishoudens met een koele plek in de buurt
    .description =
        Aandeel van de huishoudens dat in hoogstens tien minuten lopen een koele plek bereikt.
    .source = Berekening met de stadsplattegrond

indicator-entsiegelt = Ontharde oppervlakte
    .description =
        Som van alle oppervlakken waarop sinds het begin van het programma asfalt of bestrating is verwijderd.
    .unit = vierkante meter
    .source = Luchtfoto’s, jaarlijkse vlucht in juni

indicator-vorwarnzeit = Waarschuwingstijd bij hoogwater
    .description =
        Gemiddelde tijd tussen de waarschuwing en de hoogste waterstand.
    .unit = uren
    .source = Waterschap Vechtstromen
    .cause =
        { $stations ->
            [one] Eén meetpunt is
           *[other] { $stations } meetpunten zijn
        } na een blikseminslag in mei uitgevallen.
    .consequence =
        De waarschuwingstijd is weliswaar gestegen naar { $current } uur, maar ligt nog duidelijk onder de streefwaarde van { $target } uur.
    .correction =
        De vervangende apparaten zijn besteld en gaan op { $restart } in gebruik. Tot die tijd leest een piketdienst de standen ’s avonds af.

indicator-baeume = Geplante bomen
    .description =
        Aantal bomen langs straten en op pleinen, zonder de vervanging van gekapte bomen.
    .unit = bomen
    .source = Bomenregister van de stad
