### Het raadsvoorstel over de subsidies

paper-zisternen-2025 = Subsidieregeling voor regenwatertanks en groene daken
    .short = Subsidie voor regenwatertanks

decision-point-richtlinie =
    .text = de regeling in bijlage 1 vast te stellen;

argument-vorsorge-billiger = Voorkomen is goedkoper dan schade herstellen.
    .text = Een ondergelopen kelder kost gemiddeld { $damage }, een regenwatertank minder dan een vijfde daarvan.

argument-nachfrage = De vraag is groter dan verwacht.
    .text = Al vóór het begin van de regeling hebben { $asked } huishoudens ernaar gevraagd, waaronder veel huurders.

decision-point-mittel =
    .text = voor de jaren { $first } en { $last } telkens { $amount } beschikbaar te stellen;

argument-verfahren-einfach = De procedure is eenvoudig.
    .text = Eén foto voor en één foto na de plaatsing zijn voldoende. Rapporten, offertes of bewijzen van een vakbedrijf worden niet gevraagd.

caveat-mitnahme = Sommigen hadden de tank ook zonder subsidie geplaatst.
    .text = Hoe groot dat aandeel is, valt niet met zekerheid te zeggen. Ervaringen uit Enschede wijzen op hoogstens twintig procent.

caveat-mittel-begrenzt = Het budget kan vóór het einde van het jaar op zijn.
    .text = Aanvragen worden behandeld in volgorde van binnenkomst. Wie misgrijpt, krijgt het jaar daarop voorrang.

decision-point-zahlen-berichten =
    .text = het college op te dragen de raadscommissie twee keer per jaar te informeren over het aantal aanvragen en de toegekende bedragen.

caveat-aufwand = De rapportage kost tijd.
    .text = Zij blijft daarom beperkt tot één bladzijde en bevat geen gegevens over afzonderlijke personen.

financial-effect-zuschuesse-osnabrueck = subsidies aan huishoudens
financial-effect-zuschuesse-enschede = subsidies aan huishoudens

impact-check-zisternen-klima =
    .text = Minder regenwater in het riool betekent minder stroom voor pompen en zuivering.

impact-check-zisternen-inklusion =
    .text = Ook wie huurt, kan een aanvraag indienen, als de eigenaar toestemming geeft.

impact-check-zisternen-personal =
    .text = De behandeling vraagt { $posts } fte. Die wordt binnen de bestaande formatie gevonden.

section-zisternen-zusammenfassung =
    .text = De stad wil particuliere regenwatertanks en groene daken subsidiëren, zodat er bij hevige regen minder water in het riool komt. De subsidie bedraagt { FACT("measure.zisternen.grant") } en wordt maar één keer per huishouden betaald.

section-zisternen-ausgangslage =
    .text =
        Bij het noodweer van juli vorig jaar liepen enkele honderden kelders onder, de meeste in de oude binnenstad. De [Rat](lang:de) heeft de ambtelijke organisatie daarop gevraagd een regeling te ontwerpen.

        Enschede subsidieert regenwatertanks, maar geen gewone regentonnen, al vier jaar. De regeling neemt de werkwijze van Enschede over, maar niet de bedragen.

section-zisternen-wirkung =
    .text = Over drie jaar moeten er ten minste { $tanks } regenwatertanks zijn geplaatst. Samen houden ze bij hevige regen evenveel water vast als een klein meer.

section-zisternen-alternativen =
    .text =
        - Geen subsidie, maar alleen advies. Dat zou goedkoper zijn, maar nauwelijks effect hebben.
        - Een verplichting voor alle nieuwbouw. Die is pas mogelijk na een wijziging van het bestemmingsplan.
        - Een hogere subsidie voor minder huishoudens. Daartegen pleit het beginsel van gelijke behandeling.

section-zisternen-finanzen =
    .text = Het gemeentelijke aandeel staat in de begroting. De deelstaat Nedersaksen betaalt een derde, mits hij de aanvraag vóór eind januari toekent.

section-zisternen-recht =
    .text =
        Subsidies zijn vrijwillige taken volgens § 58, lid 1, NKomVG; § 23 van de begrotingswet van de deelstaat geldt overeenkomstig. De regeling is verenigbaar met artikel 107, eerste lid, VWEU, omdat alleen particulieren subsidie krijgen.

        In Enschede moet artikel 156, derde lid, van de Gemeentewet in acht worden genomen.

section-zisternen-beteiligung =
    .text = Het ontwerp heeft vier weken ter inzage gelegen. Van de { $replies } zienswijzen wezen er maar weinig de subsidie af; bijna alle indieners vroegen om een **kort** formulier. De seniorenraad en de huurdersvereniging hebben ingestemd.

section-zisternen-kommunikation =
    .text = Het formulier staat vanaf { $online } op de [website van de stad](https://example.org/zisternen), ook in makkelijke taal. De campagne heet ‘Elke druppel telt’.

section-zisternen-weiteres =
    .text = Als de gemeenteraad instemt, treedt de regeling in werking op de eerste dag van de volgende maand. Aanvragen kunnen dan meteen worden ingediend, maar niet voor tanks die al zijn geplaatst.

section-zisternen-evaluation =
    .text = In het { $review } evalueert de [Hochschule Osnabrück](lang:de) de regeling. Blijkt dat minder dan de helft van het geld is gebruikt, dan stopt de regeling voortijdig.
