### Maatregelen

measure-hitzetelefon = Hittetelefoon
    .description =
        Vanaf de tweede waarschuwingsfase bellen vrijwilligers ’s ochtends tussen acht en tien uur { $people } aangemelde personen. Wie twee keer niet opneemt, krijgt nog dezelfde dag bezoek. Aanmelden kan via +49 541 323-4444.

measure-trinkbrunnen = Drinkwaterpunten in de binnenstad
    .description =
        Er zijn { $planned } drinkwaterpunten gepland; { $open ->
            [one] één is
           *[other] { $open } zijn
        } in gebruik. Ze werken van begin mei tot eind september.
    .cause =
        De leidingen op de Markt zijn ouder dan gedacht en moeten vóór de aansluiting worden vervangen.
    .consequence =
        { $late ->
            [one] Eén drinkwaterpunt gaat
           *[other] { $late } drinkwaterpunten gaan
        } pas volgende zomer in gebruik; de kosten stijgen met { $extra }.
    .correction =
        Tot die tijd zet de brandweer op hete dagen twee waterwagens in. Het nutsbedrijf [Stadtwerke](lang:de) begint op { $works } met de nieuwe leidingen.

measure-kuehle-raeume = Kerken en bibliotheken als koele ruimten
    .description =
        Op dagen met een hittewaarschuwing zijn { $rooms } gebouwen zonder aanmelding toegankelijk. Drinken is gratis, huisdieren zijn *niet* toegestaan. De openingstijden staan op de [kaart](https://example.org/karte).

measure-schulhoefe = Schoolpleinen ontharden
    .description =
        Op { $yards } schoolpleinen maakt het asfalt plaats voor perken, bomen en speelplekken. De kinderen denken mee: zij hebben over drie ontwerpen gestemd en het tweede gekozen. Een dozijn verenigingen helpt daarbij.

measure-rueckhaltebecken = Waterberging aan de stadsrand
    .description =
        De berging moet { $volume } kubieke meter water kunnen bevatten en ligt twee kilometer bovenstrooms van de oude binnenstad.
    .cause =
        Twee eigenaren willen hun grond niet verkopen. Onteigening op grond van § 71, lid 1, tweede zin, van de Duitse waterwet wijst de gemeenteraad van Osnabrück af.
    .consequence =
        De bouw begint op zijn vroegst over twee jaar. Tot die tijd is de oude binnenstad niet beschermd tegen een bui zoals die statistisch eens in de dertig jaar voorkomt.
    .correction =
        De ambtelijke organisatie onderzoekt uiterlijk op { $check } een kleinere oplossing op gemeentegrond. Die zou ongeveer de helft van het water opvangen en een derde goedkoper zijn.

measure-warnsystem = Gezamenlijk waarschuwingssysteem
    .description =
        { $gauges } meetpunten aan de Hase en de Dinkel geven elke vijf minuten hun waarden door. Stijgt het water meer dan een halve meter per uur, dan worden [Feuerwehr](lang:de) en brandweer tegelijk gealarmeerd.

measure-zisternen = Subsidie voor regenwatertanks
    .description =
        Wie een regenwatertank plaatst, krijgt op aanvraag { $grant } per huishouden. De aanvraag moet vóór de plaatsing worden ingediend; er bestaat geen recht op subsidie. Inlichtingen zijn te krijgen in het stadhuis, Bierstraße 28.

measure-baumpatenschaften = Bomen adopteren
    .description =
        Wie een boom adopteert, geeft een jonge boom twee zomers lang water. Er worden { $sponsors } adoptanten gezocht, verenigingen meegerekend. De start is in maart. Wie wil meedoen, schrijft naar [baum@example.org](mailto:baum@example.org).
