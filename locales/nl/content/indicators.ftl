# Indicatoren. Variabelen: $baseline, $baseline-period, $target, $target-period, $current, $current-period,
# $last, $last-period, $difference, $change, $planned, $way-covered, $way-planned en de vrije waarden
# uit content/indicators.yaml. Wat geen actuele waarde heeft, heeft ook geen $current en $last.

# Overkoepelende doelen

indicator-zugehoerigkeit = Gevoel erbij te horen in de stad
    .description =
        Gemiddelde van de antwoorden van respondenten met een migratieachtergrond op een schaal van een (helemaal niet) tot vijf (heel sterk).
    .unit = schaalwaarde
    .source = Inwonersenquête van de stad Münster

# Juridische begeleiding bij integratie

indicator-bearbeitungsdauer = Duur van de naturalisatieprocedure
    .description =
        Gemiddelde tijd tussen een volledig verzoek en de beslissing.
    .unit = maanden
    .source = Vreemdelingendienst, vakapplicatie
    .reason = Meer aanvragen, maar vacatures niet vervuld
    .cause =
        Het aantal verzoeken is binnen een jaar met { $rise } gestegen, terwijl { $posts ->
            [one] één functie voor de behandeling niet was
           *[other] { $posts } functies voor de behandeling niet waren
        } vervuld.
    .consequence =
        Tot de beslissing duurt het gemiddeld { $current } maanden, nauwelijks korter dan de { $last } maanden in het { $last-period }. Zonder versterking wordt de streefwaarde van { $target } maanden niet gehaald.
    .correction =
        Per { $start } is de formatie weer volledig ingevuld. Eenvoudige zaken worden sinds { $shortened } in een verkorte procedure behandeld.

indicator-einbuergerungen = Naturalisaties per jaar
    .description =
        Aantal mensen dat in het kalenderjaar in Münster de Duitse nationaliteit heeft gekregen.
    .unit = personen
    .source = Naturalisatiestatistiek

# Taalonderwijs

indicator-wartezeit = Wachttijd voor een taalcursus
    .description =
        Gemiddelde tijd tussen intake en eerste lesdag.
    .unit = weken
    .source = Bemiddelingspunt van de volksuniversiteit
    .reason = Docenten ontbraken, cursussen gingen niet door
    .cause =
        In het voorjaar { $providers ->
            [one] heeft één aanbieder
           *[other] hebben { $providers } aanbieders
        } cursussen geannuleerd, omdat er te weinig docenten waren.
    .consequence =
        De wachttijd is maar van { $last } naar { $current } weken gedaald; voor { $affected } mensen begint de cursus { $delay } maanden later.
    .correction =
        Vanaf { $start } { $substitutes ->
            [one] is er één vervangende cursus
           *[other] zijn er { $substitutes } vervangende cursussen
        }. De vergoedingen worden gelijkgetrokken, zodat docenten blijven; het geld staat in de begroting.

indicator-abschluss-b1 = Aandeel met diploma B1
    .description =
        Aandeel van de deelnemers dat de cursus met het examen op niveau B1 afsluit.
    .source = Examencijfers van de cursusaanbieders

indicator-sprachkurse-begonnen = Gestarte taalcursussen in de wijken
    .description =
        Cursussen die sinds het begin van de maatregel zijn gestart in een wijk waar nog geen aanbod was.
    .unit = cursussen
    .source = Volksuniversiteit

# Economie en werk

indicator-beschaeftigungsquote = Arbeidsparticipatie van inwoners met een buitenlandse nationaliteit
    .description =
        Aandeel werknemers onder de buitenlandse inwoners in de werkzame leeftijd, voor zover voor de baan sociale premies worden betaald.
    .source = Statistiek van het Duitse federale arbeidsbureau

indicator-anerkennungsberatungen = Gevoerde adviesgesprekken over erkenning
    .description =
        Gesprekken sinds het begin van de maatregel, korte inlichtingen aan de telefoon niet meegerekend.
    .unit = gesprekken
    .source = Dienst werk en inkomen

# Wonen en stedelijke ontwikkeling

indicator-mietverhaeltnisse = Bemiddelde huurwoningen
    .description =
        Verhuizingen van de gemeentelijke opvang naar een eigen woning die sinds het begin van de maatregel zijn begeleid.
    .unit = huurwoningen
    .source = Dienst wonen en wijkontwikkeling
    .reason = Te weinig betaalbare woningen
    .cause =
        Woningen met een lage of gemiddelde huur zijn schaars; { $contracts ->
            [one] één al toegezegde woning was
           *[other] { $contracts } al toegezegde woningen waren
        } in de verslagperiode niet beschikbaar.
    .consequence =
        Om de streefwaarde te halen, { $difference ->
            [one] is nog één huurwoning
           *[other] zijn nog { $difference } huurwoningen
        } nodig. De opvang blijft langer bezet dan gepland.
    .correction =
        De woningcorporaties moeten uit hun bestaande voorraad { $flats } vervangende woningen beschikbaar stellen; over de toewijzingsrechten wordt in het najaar onderhandeld.

# Jeugdhulp, sociale voorzieningen en diensten

indicator-kita-quote = Kinderen in de kinderopvang
    .description =
        Aandeel van de kinderen met een migratieachtergrond dat vanaf de derde verjaardag naar een kindercentrum gaat, stand telkens in maart.
    .source = Statistiek van de jeugdhulp

# Gezondheidszorg

indicator-dolmetscheinsaetze = Bemiddelde tolkdiensten
    .description =
        Diensten van geschoolde tolken in praktijken, ziekenhuizen en bij adviespunten per halfjaar.
    .unit = tolkdiensten
    .source = Gezondheidsdienst

# Personeelsontwikkeling en bijscholing

indicator-auszubildende = Medewerkers in opleiding met een migratieachtergrond
    .description =
        Aandeel van alle medewerkers die bij de stad Münster hun beroepsopleiding volgen, op grond van vrijwillige opgave bij de aanstelling.
    .source = Dienst personeel en organisatie

# Cultuur en sport

indicator-projektmittel = Uitbetaalde projectsubsidies
    .description =
        Som van de bedragen die sinds het begin van de maatregel uit het projectfonds zijn uitbetaald.
    .source = Dienst cultuur

# Pers en communicatie

indicator-bekanntheit = Bekendheid van de integratievisie
    .description =
        Aandeel van de respondenten dat de visie kent of ervan gehoord heeft.
    .source = Inwonersenquête van de stad Münster

# Project ‘Integratie meten – samen sturen’

indicator-partnerorganisationen = Organisaties die grensoverschrijdend samenwerken
    .description =
        Organisaties uit beide landen die met een eigen bijdrage aan het project deelnemen.
    .unit = organisaties
    .source = Projectdocumentatie

indicator-loesungen = Gezamenlijk ontwikkelde oplossingen
    .description =
        Werkwijzen en instrumenten die beide steden samen hebben ontwikkeld en uitgeprobeerd.
    .unit = oplossingen
    .source = Projectdocumentatie

indicator-veranstaltungen = Gezamenlijk georganiseerde openbare bijeenkomsten
    .description =
        Bijeenkomsten voor het publiek die beide partners samen hebben voorbereid en gehouden.
    .unit = bijeenkomsten
    .source = Agenda van het project
    .cause =
        Wegens de Europese verkiezingen { $moved ->
            [one] moest een bijeenkomst
           *[other] moesten { $moved } bijeenkomsten
        } in het voorjaar worden uitgesteld.
    .consequence =
        Met { $current } van de { $target } bijeenkomsten loopt het project achter op het plan; het publiek hoort later over de resultaten.
    .correction =
        Voor het { FACT("section.ausblick.next-period") } { $planned-next ->
            [one] staat één bijeenkomst
           *[other] staan { $planned-next } bijeenkomsten
        } vast op de agenda, uitgestelde bijeenkomsten meegerekend.

indicator-strategien = Overgenomen gezamenlijke strategieën en actieplannen
    .description =
        Gezamenlijke strategieën die na afloop van het project door een deelnemende organisatie worden toegepast.
    .unit = strategieën
    .source = Enquête onder de partners na afloop van het project

indicator-zusammenarbeit = Organisaties die na afloop van het project grensoverschrijdend blijven samenwerken
    .description =
        Organisaties met een overeenkomst of een gezamenlijk initiatief dat verder gaat dan het project.
    .unit = organisaties
    .source = Enquête onder de partners na afloop van het project

indicator-werkstaetten = Gezamenlijke werkbijeenkomsten
    .description =
        Werkbijeenkomsten van de vakafdelingen van beide steden, om en om in Münster en Almelo.
    .unit = bijeenkomsten
    .source = Projectdocumentatie
