### Presentatie in Kevelaer

presentation-alt-werden = Ouder worden kent geen grens
    .subtitle = Ervaringen uit Kleef en Venlo

slide-folie-titel = Ouder worden kent geen grens
    .notes =
        Goedemorgen, en fijn dat u met zovelen gekomen bent. Ik ben vandaag zo'n twintig minuten aan het woord; vragen mag u altijd stellen.

slide-folie-zeit = Hoe het begon
    .notes =
        In { FACT("event.erster-kontakt.date") } was het eerste bezoek, op { FACT("event.vertrag.date") } volgde de overeenkomst. Daartussen zat een pandemie waarin beide landen hun huizen moesten sluiten.

slide-folie-lage = Waar we staan
    .text =
        - { $older } mensen zijn ouder dan vijfenzeventig
        - Een op de vier heeft zorg nodig
        - Steeds minder huisartsen vestigen zich hier
    .notes =
        Deze cijfers kent u vermoedelijk wel. Minder bekend is dat aan de Nederlandse kant duidelijk meer mensen alleen wonen dan aan de Duitse.

slide-folie-weg = De weg naar hulp
    .notes =
        De eerste twee stappen hebben we gezet. Aan de derde werken we nog, want de formulieren zijn tot nu toe alleen in het Duits verkrijgbaar.

slide-folie-laender = Twee landen, twee wegen
    .text =
        In Duitsland

        - De zorgverzekering betaalt naar zorgzwaarte
        - De familie kiest zelf een zorgaanbieder
    .second =
        In Nederland

        - De gemeente beslist over de hulp
        - De huisarts is altijd het eerste aanspreekpunt

slide-folie-bus = De buurtbus
    .text =
        - { $drivers } chauffeurs, vrouwen en mannen
        - Geen winst, geen reclame
        - Dienstregeling hangt ook in de kerken
    .notes =
        Overigens: de oudste chauffeur is negenenzeventig en rijdt beter dan ik. Zijn vrouw verkoopt de kaartjes.

slide-folie-zitat = Een stem uit Arcen
    .text = Sinds de bus rijdt, zie ik mijn zus weer elke week. Voorheen belden we alleen maar.
    .source = Maria V., { $age } jaar, in het café in januari

slide-folie-bitten =
    .text =
        1) Wijs ons op leegstaande gebouwen
        2) Stuur uw leerlingen naar ons toe
        3) Praat met uw buren voordat u vragenlijsten verstuurt
    .notes =
        Uw ideeën zijn welkom op [wmo@example.org](mailto:wmo@example.org). Binnen een week krijgt u antwoord, dat beloven we!

slide-folie-dank =
    .subtitle = Zijn er nog vragen?
