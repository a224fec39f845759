### Indicatoren

indicator-besuche = Gegeven woonadviezen
    .description =
        Gesprekken van minimaal dertig minuten tellen mee, telefonische inlichtingen niet.
    .unit = gesprekken
    .source = Jaarverslag van het zorgadvies

indicator-stuerze = Valpartijen met ziekenhuisopname
    .description =
        Personen boven de vijfenzeventig jaar die na een val in huis ten minste één nacht in het ziekenhuis moesten blijven.
    .unit = personen
    .source = Opgave van de ziekenhuizen in Geldern, Kleef en Venlo
    .cause =
        IJzel in januari en te weinig cursussen valpreventie. Daarbij { $clinics ->
            [one] heeft één ziekenhuis
           *[other] hebben { $clinics } ziekenhuizen
        } voor het eerst ook lichte gevallen gemeld.
    .consequence =
        Het aantal daalt langzamer dan gepland. Of het doel aan het eind van het programma gehaald wordt, is onzeker.
    .correction =
        Vanaf maart komen er twaalf extra cursussen. Op { $report } volgt een eerste vergelijking van de ziekenhuizen.

indicator-wartezeit = Wachttijd voor een plek in de dagopvang
    .description =
        Tijd tussen aanmelding en eerste bezoekdag, als gemiddelde van alle huizen.
    .unit = weken
    .source = Enquête onder de aanbieders

indicator-anteil-besetzt = Aandeel bezette arbeidsplaatsen in de zorg
    .description =
        Bezette voltijdbanen ten opzichte van de formatie, uitzendkrachten niet meegerekend.
    .source = Pflegeverbund Niers en Zorgkring
    .cause =
        In de zomer zijn er meer zorgmedewerkers met pensioen gegaan dan er nieuwe zijn aangenomen.
    .consequence =
        Drie thuiszorgorganisaties nemen op dit moment niemand aan. Het aandeel ligt vier procentpunten onder de planning.
    .correction =
        De aanbieders verhogen de toeslag voor nachtdiensten met vijf procent en werven samen in Nijmegen en Duisburg.
