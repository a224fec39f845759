### De voorstellen

## Voortgang

paper-bericht-2025-h2 = Ouder worden aan Niers en Maas: voortgang { FACT("report.period") }
    .short = Ouder worden

section-bericht-kern =
    .text =
        Van de { FACT("report.measures") } maatregelen { FACT("report.measures-done") ->
            [one] is er één
           *[other] zijn er { FACT("report.measures-done") }
        } afgerond; de meeste andere liggen op schema. Zorgen zijn er vooral over de dagopvang in Lomm, die dit jaar niet meer opengaat.

        Met de buurtbus gaat het goed: het aantal reizigers is verdubbeld en nog nooit hebben zich zoveel vrouwelijke chauffeurs gemeld.

section-bericht-anlass =
    .text =
        Op { FACT("report.covenant") } hebben de Kreis en de gemeente afgesproken om de zorg voor ouderen samen te plannen. De [Kreistag](lang:de) ging destijds met een ruime meerderheid akkoord, de gemeenteraad unaniem. De afspraak geldt voor { FACT("report.villages") } dorpen langs de grens.

        Twee keer per jaar verschijnt er een rapportage. Deze is openbaar en bevat geen namen van patiënten.

section-bericht-felder =
    .text =
        Een stoplicht laat zien hoe elke maatregel ervoor staat. Bij geel of rood staan oorzaak, gevolg en bijsturing vermeld.

section-bericht-weg =
    .text =
        Vroeger moesten families soms wel zes instanties bellen voordat iemand hen hielp. Voortaan telt de weg { FACT("list.pflegeweg.items") } stappen, in beide landen dezelfde.

section-bericht-geld =
    .text =
        Begroot is { $planned }; tot nu toe is { $paid } uitbetaald. Vergeleken met vorig jaar is dat een plus van twaalf procent.

        De deelstaat neemt een kwart van de personeelskosten voor zijn rekening, maar niet de huren. Zo bespaart de Kreis jaarlijks ongeveer tweehonderdduizend euro.

section-bericht-kontakt =
    .text =
        Het zorgadvies is van maandag tot en met vrijdag tussen 8.30 en 16 uur bereikbaar op +49 2821 85-0, in Venlo op +31 77 3599999. Schrijft u liever, stuur dan een bericht naar [pflege@example.org](mailto:pflege@example.org).

        Het boekje “Goed verzorgd” ligt in gemeentehuizen, apotheken en dokterspraktijken. Het verschijnt in het voorjaar en in het najaar, in het Duits en in het Nederlands, *op verzoek* ook in grote letters.

section-bericht-ausblick =
    .text =
        Tot de zomer staat het volgende op het programma:

        - De tweede meldkamer gaat 's nachts draaien.
        - De [Kreistag](lang:de) beslist over de pastorie in Lomm.
        - De eerste sollicitaties voor het leerjaar worden bekeken.
        - Venlo bestelt een grotere bus.

        Op { $day } komen beide commissies bijeen in Straelen, ditmaal zonder ambtenaren, maar mét zorgverleners.

## Besluit over de dagopvang

paper-tagespflege-2026 = Dagopvang in Lomm: subsidie en overeenkomst
    .short = Dagopvang Lomm

decision-point-haus-oeffnen =
    .text = in te stemmen met de gezamenlijke dagopvang in de pastorie van Lomm.

argument-wunsch-zuhause = De meesten willen thuis blijven wonen.
    .text = In een enquête heeft { $survey } van de mensen boven de zeventig gezegd onder geen beding naar een verpleeghuis te willen.

argument-heim-teurer = Een plek in een verpleeghuis is duurder.
    .text = Daar loopt de eigen bijdrage op tot { $home } per maand. Dagopvang kost minder dan de helft daarvan.

decision-point-geld-geben =
    .text = voor de jaren { $from } tot en met { $to } een jaarlijkse subsidie van { $amount } beschikbaar te stellen.

argument-kosten-geteilt = De kosten worden gedeeld.
    .text = De Kreis draagt vijfenvijftig procent, de gemeente de rest. Bepalend is waar de gasten vandaan komen.

caveat-baukosten = De bouwkosten kunnen nogmaals oplopen.
    .text = In de begroting is daarvoor een reserve van { $reserve } opgenomen. Bij een overschrijding moet het voorstel opnieuw worden behandeld.

caveat-kein-personal = Misschien is er niet genoeg personeel te vinden.
    .text = In dat geval is het huis voorlopig maar drie dagen per week open. Groepen van meer dan negen gasten komen er niet.

decision-point-vertrag-schliessen =
    .text = de landraad te machtigen om de als bijlage 2 toegevoegde overeenkomst met de gemeente Venlo te sluiten.

argument-muster-da = Er ligt een beproefd model.
    .text = De regeling volgt het Verdrag van Anholt. Naar dat voorbeeld werken al zeven openbare lichamen.

caveat-recht-zweierlei = Twee rechtsstelsels komen samen.
    .text = Duitse gasten declareren volgens § 41 [SGB XI](lang:de), Nederlandse volgens de Wet langdurige zorg of de Wmo 2015. Dubbel declareren is uitgesloten.

decision-point-bericht-geben =
    .text = de ambtelijke organisatie opdracht te geven de commissie sociale zaken en gezondheid uiterlijk in het najaar van { $by } over de bezetting te informeren.

financial-effect-zuschuss-kleve = Bijdrage aan de exploitatie
financial-effect-zuschuss-venlo = Bijdrage aan de exploitatie

impact-check-check-klima =
    .text = De vervoersdienst rijdt zo'n veertigduizend kilometer per jaar. Een elektrische bus is gewenst, maar op dit moment niet te betalen.

impact-check-check-teilhabe =
    .text = Het huis is zonder treden bereikbaar. Borden zijn tweetalig en goed leesbaar, ook voor wie slecht ziet.

impact-check-check-personal =
    .text = Voor declaraties en toezicht is { $posts } formatieplaats nodig. Eén daarvan is al bezet.

section-tp-kern =
    .text =
        De Kreis en de gemeente willen in Lomm een dagopvang openen voor gasten uit beide landen. Nergens anders aan de Nederrijn bestaat zo'n huis. De Kreis betaalt daaraan drie jaar lang mee; daarna moet de dagopvang zichzelf bedruipen.

section-tp-lage =
    .text =
        Op dit moment staan er { $applicants } personen op een wachtlijst. Tweederde van hen woont alleen, een vijfde is ouder dan negentig.

        Het bisdom verkoopt de pastorie niet, maar geeft haar voor dertig jaar in pacht. De tuin loopt door tot aan de Maas en heeft sinds { $fence } een hek.

section-tp-wirkung =
    .text = Mantelzorgers winnen tijd, gasten gezelschap. Naar verwachting kan minstens één op de drie families een verhuizing naar het verpleeghuis een jaar of langer uitstellen.

section-tp-anders =
    .text =
        Onderzocht en verworpen zijn:

        - Twee aparte huizen. Die zouden duurder zijn en half leeg blijven.
        - Nieuwbouw in Straelen. Daar is geen kavel in handen van de overheid.
        - Afwachten. Het aantal mensen dat zorg nodig heeft, groeit elk jaar met ongeveer drie procent.

section-tp-geld =
    .text =
        De pacht bedraagt { $rent } per maand en verandert vijf jaar lang niet. Daarna mag zij om de twee jaar worden aangepast, maar hoogstens met het inflatiepercentage.

        De nettokosten van beide partners bedragen in het eerste jaar { FACT("paper.tagespflege-2026.net-costs") }.

section-tp-recht =
    .text =
        Bevoegd is de [Kreistag](lang:de), volgens § 26, eerste lid, van de [KrO NRW](lang:de). Voor de doelmatigheid geldt § 53, eerste lid, van de [KrO NRW](lang:de); § 11, tweede lid, van de [APG NRW](lang:de) blijft onverlet.

        In Venlo berust het besluit op artikel 147, tweede lid, van de Gemeentewet en op artikel 2.1.2 van de Wmo 2015. Goedkeuring door de [Bezirksregierung Düsseldorf](lang:de) is niet nodig, een melding volstaat.

section-tp-beteiligung =
    .text = In november is de adviesraad voor ouderen gehoord; die is voorstander van het plan. Van { $letters } brieven uit Lomm waren er slechts vier tegen, voornamelijk vanwege het verkeer. Met hun bezwaren is gedeeltelijk rekening gehouden.

section-tp-oeffentlich =
    .text = Op { $open-day } kunnen nieuwsgierigen het huis van binnen bekijken. Alle huishoudens binnen een straal van vijf kilometer krijgen een uitnodiging. Meer informatie staat [op onze pagina](https://example.org/lomm).

section-tp-danach =
    .text = Zodra beide volksvertegenwoordigingen akkoord zijn, wordt de overeenkomst getekend. Zegt een ervan nee, dan ligt het plan stil en worden reeds betaalde bedragen teruggevorderd.

section-tp-pruefung =
    .text = In het { $review } onderzoekt de [Hochschule Rhein-Waal](lang:de) of het huis zijn doelen haalt. Blijft de bezetting onder de zeventig procent, dan wordt er op de subsidie gekort.

## Lijst

list-pflegeweg = In vijf stappen naar hulp

list-item-weg-besuch = Bezoek aan huis
    .text = Binnen drie werkdagen komt er iemand langs, desgewenst ook 's avonds.

list-item-weg-antrag = Hulp bij de aanvraag
    .text = Het formulier telt vier pagina's. Niemand hoeft het alleen in te vullen.
