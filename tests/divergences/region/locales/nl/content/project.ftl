### Het INTERREG-project

project-daheim = Thuis oud worden met techniek en buren
    .programme = INTERREG Deutschland–Nederland
    .priority = Een gezonder grensgebied
    .summary =
        Het project is op tijd begonnen. In { $flats } woningen is apparatuur aangebracht; { $testers } vrijwilligers testen er valmelders, fornuisbeveiliging en sprekende deurbellen.

        Er is { $granted } toegekend en { $spent } uitgegeven. Beide partners declareren per half jaar: Kleef in januari en juli, Venlo een maand later.
    .next =
        Het komende halfjaar worden er meer apparaten geplaatst en krijgen de eerste buurthulpen hun training. Op { $fair } presenteert het project zich op de beurs in Kalkar.
    .communication =
        Twee dagbladen en de Limburgse omroep hebben aandacht aan het project besteed. Een ondertitelde film staat op de [projectpagina](https://example.org/daheim).
    .cause =
        De apparatuur is pas na de tweede aanbesteding geleverd en daardoor later betaald dan gepland.
    .consequence =
        Wordt het geld niet opgevraagd in het jaar waarvoor het is gepland, dan kan het programma een deel ervan aan andere projecten geven.
    .correction =
        De declaratie is in overleg met het programma doorgeschoven naar het volgende halfjaar.

work-package-wp-steuerung = Aansturing en verantwoording
    .description =
        De stuurgroep vergadert vier keer per jaar, beurtelings in Kleef en Venlo. Besluiten neemt zij alleen unaniem.

work-package-wp-technik = Techniek in de woningen
    .description =
        Sensoren geven een signaal als iemand 's ochtends niet opstaat. Camera's worden nergens geplaatst, geluidsopnamen evenmin gemaakt.
    .cause =
        Er zijn pas { $delivered } van de { $sensors } bestelde sensoren geleverd. De fabrikant in Aken heeft problemen met een toeleverancier.
    .consequence =
        De proef begint een kwartaal later dan voorzien. Voor de totale looptijd heeft dat geen gevolgen.
    .correction =
        De gemeente heeft een tweede leverancier ingeschakeld. Zijn apparaten zijn duurder, maar direct leverbaar en eenvoudiger in het gebruik.

work-package-wp-schulung = Training van buurthulpen
    .description =
        { $helpers } buurthulpen leren in veertig uur waar het op aankomt: eerste hulp, gesprekken voeren, omgaan met dementie. Daarna krijgen zij een certificaat en vijf euro per uur.

work-package-wp-uebertragung = Overdracht aan andere regio's
    .description =
        Wat zijn waarde bewijst, wordt aangeboden aan de Kreis Viersen, de stad Krefeld en de gemeente Roermond. Een handleiding benoemt ook de fouten.

risk-risiko-geraete = Apparaten worden te laat geleverd
    .correction = Bestellen gebeurt alleen nog bij fabrikanten met twee magazijnen in Europa.

risk-risiko-scheu = Ouderen willen geen techniek in huis
    .correction = In { $talks } gespreksrondes wordt uitgelegd wie de gegevens ziet en wie niet. Iedereen kan de apparaten op elk moment uitzetten.

risk-risiko-wechsel = Er komt een andere projectleider
    .correction = Alles wordt schriftelijk vastgelegd; een vervanger is aangewezen en ingewerkt.

event-vertrag = Overeenkomst ondertekend
    .description = De landraad en de burgemeester tekenen in het stadhuis van Venlo.

event-pflegekonferenz = Eerste zorgconferentie
    .description = Honderdtwintig deskundigen spreken over personeel, geld en taal.
event-erster-kontakt =
    .description = Een groep uit de Kreis bekijkt drie huizen en verbaast zich.
    .place = Venlo
