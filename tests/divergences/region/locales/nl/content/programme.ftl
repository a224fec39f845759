### Programma: beleidsterreinen, doelen, maatregelen

## Beleidsterreinen

policy-field-wohnen = Wonen en mobiliteit
    .description = Oud worden in je eigen huis lukt alleen zonder drempels, maar met een bus voor de deur.

policy-field-entlastung = Verlichting voor mantelzorgers
    .description =
        Van elke vijf mensen die zorg nodig hebben, worden er vier thuis verzorgd, meestal door hun dochter of echtgenote. Zonder die hulp zou de zorg binnen enkele weken vastlopen.

policy-field-fachkraefte = Zorgpersoneel
    .description =
        Aan weerszijden van de grens staan in de zorg samen { $vacancies } vacatures open. Niemand mag daarom slechter betaald worden, integendeel.

## Doelen

goal-zuhause = Langer in de eigen woning
    .description =
        Eind { $by } mag geen enkel dorp nog verder dan vijftien minuten rijden van een adviespunt liggen.

goal-unterwegs = Mobiel zonder eigen auto
    .description =
        Ook wie niet meer zelf rijdt, moet naar de dokter, de apotheek en de markt kunnen. Dat geldt op werkdagen net zo goed als op zondag.

goal-angehoerige = Op adem komen voor mantelzorgers
    .description =
        Elke familie kan minstens twee vrije dagen per maand nemen zonder dat de zorg wegvalt.

goal-ausbildung = Meer leerlingen, minder uitvallers
    .description =
        Het aantal leerlingen dat afhaakt, moet met een derde dalen. Wie in Duitsland slaagt, mag zonder nieuw examen ook in Nederland aan de slag.

## Maatregelen

measure-wohnberatung = Woonadvies met modelwoning
    .description =
        Wat op hoge leeftijd helpt, is in de modelwoning in Geldern uit te proberen: een inloopdouche, helder licht, brede deuren. Sinds de opening zijn er { $visits } adviezen gegeven.

        Het advies is gratis. Voor een verbouwing is hoogstens { $subsidy } per huishouden beschikbaar, mits de aanvraag **vóór** het begin van de werkzaamheden binnen is.

measure-dorfschwester = Dorpszusters
    .description =
        { $nurses ->
            [one] Eén dorpszuster bezoekt
           *[other] { $nurses } dorpszusters bezoeken
        } alleenstaanden. Bloeddruk meten, luisteren, hulp zoeken: het hoort er allemaal bij. Medicijnen toedienen niet; dat blijft een taak van de thuiszorg.

measure-hausnotruf = Alarmknop over de grens
    .description =
        Een druk op de rode knop geeft dag en nacht verbinding met een meldkamer waar beide talen worden gesproken. Tot nu toe zijn { $connected } huishoudens aangesloten.
    .cause =
        De meldkamer heeft maar half zoveel werkplekken ingericht als afgesproken. Noch de fabrikant, noch de exploitant kon eerder leveren.
    .consequence =
        Er staan { $waiting } huishoudens op de wachtlijst. Bij noodgevallen duurt het gemiddeld veertig in plaats van vijfentwintig minuten tot er hulp is.
    .correction =
        Vanaf { $start-second } neemt een tweede meldkamer in Venlo de nachturen over. De Kreis mag een boete eisen, maar ziet daar voorlopig van af.

measure-buergerbus = Buurtbus tussen Venlo en Straelen
    .description =
        Het busje rijdt van maandag tot en met zaterdag acht keer per dag, 's ochtends vanaf zeven uur en 's avonds tot half acht. Achter het stuur zitten uitsluitend vrijwilligers.

        Een enkele reis kost { $fare }; met een rollator of rolstoel reist u gratis. In het verslagjaar zijn { $passengers } reizigers geteld, twee keer zoveel als in het jaar ervoor.

measure-baenke = Banken langs paden en bij haltes
    .description =
        Er staan nu { $benches } banken, nergens meer dan tweehonderd meter uit elkaar. Ze hebben allemaal een leuning en de meeste ook een steun om op te staan. De laatste is op { $actual-end } in Arcen geplaatst.

measure-tagespflege = Dagopvang in de pastorie van Lomm
    .description =
        De leegstaande pastorie in Lomm moet { $places } gasten uit beide landen een dag buiten de deur bieden, van maandag tot en met vrijdag tussen negen en zeventien uur.
    .cause =
        Tijdens de verbouwing is asbest in het dak gevonden. Bovendien is de aannemer failliet gegaan.
    .consequence =
        De kosten stijgen met { $costs }. Vóór komende winter kan er geen enkele gast terecht, en tal van families hebben intussen een andere oplossing gekozen.
    .correction =
        De kap wordt helemaal vernieuwd. Over de meerkosten beslissen beide raden; de stichting heeft toegezegd uiterlijk op { $reply } te antwoorden.

measure-treffpunkte = Cafés voor mensen met dementie
    .description =
        In { $cafes } gemeenten komt men om de week bijeen voor koffie en muziek. Mantelzorgers krijgen er raad; wie zelf dementie heeft, zingt, schildert of zwijgt.

        - Aanmelden is niet nodig
        - Vervoer op verzoek
        - Ook voor gasten uit het buurland

measure-lehrjahr = Gezamenlijk leerjaar
    .description =
        { $trainees } leerlingen werken zes maanden in een Duitse en zes maanden in een Nederlandse instelling. Taalles is verplicht, voor onderdak wordt gezorgd.
