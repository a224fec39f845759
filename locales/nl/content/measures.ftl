# Maatregelen. Variabelen: $start, $end, $actual-start, $actual-end, $milestones, $milestones-reached
# en de vrije waarden van de maatregel uit content/measures.yaml. Titels van mijlpalen staan daar.

# Overkoepelende doelen

measure-integrationsmonitoring = Integratiemonitoring opzetten
    .description =
        Voor de beleidsterreinen komt er een set van { $indicators } indicatoren, die elk halfjaar wordt bijgewerkt. De hogeschool [Fachhochschule Münster](lang:de) zorgt voor de wetenschappelijke begeleiding.

measure-stadtteildialog = Wijkgesprekken
    .description =
        Op { $evenings } avonden is met { $guests } gasten gesproken over het samenleven in de wijk. De uitkomsten zijn verwerkt in de bijgestelde maatregelen.

# Juridische begeleiding bij integratie

measure-willkommensbuero = Welkomstbalie voor nieuwkomers
    .description =
        Bij de welkomstbalie krijgen nieuwkomers informatie in { $languages } talen en worden zij doorverwezen naar de juiste afdeling. De balie hoort sinds { $actual-end } bij de vaste dienstverlening.

measure-online-antrag = Verblijfsvergunning online aanvragen
    .description =
        De meest voorkomende aanvragen moeten zonder afspraak kunnen worden ingediend. Tot nu toe { $forms ->
            [one] is één
           *[other] zijn er { $forms }
        } van de { $planned-forms } formulieren gereed.
    .reason = Koppeling met de vakapplicatie werkt nog niet
    .cause =
        De leverancier heeft de koppeling met de vakapplicatie later geleverd dan in het contract was toegezegd, en de koppeling heeft de acceptatietest nog niet doorstaan.
    .consequence =
        Aanvragen moeten nog steeds aan de balie worden gedaan. Dat kost elke maand { $appointments } afspraken, die niet meer voor advies beschikbaar zijn.
    .correction =
        De voltooide formulieren gaan op { FACT("milestone.online-freischaltung.expected") } zonder koppeling in gebruik; de gegevens worden tijdelijk met de hand overgenomen. In het contract staat nu dat de test uiterlijk op { FACT("milestone.online-fachverfahren.expected") } is afgerond.

measure-einbuergerungslotsen = Vrijwilligers wijzen de weg bij naturalisatie
    .description =
        Vrijwilligers die zelf genaturaliseerd zijn, begeleiden aanvragers door de procedure. De stad heeft daarvoor { $guides } vrijwilligers gevonden.

# Taalonderwijs

measure-sprachkurse-stadtteile = Taalcursussen in de wijk
    .description =
        De cursussen worden gegeven waar de deelnemers wonen; op { $childcare } locaties is er kinderopvang tijdens de les.

measure-kursvermittlung = Eén bemiddelingspunt voor cursusplaatsen
    .description =
        Intake en bemiddeling van alle aanbieders komen bij één organisatie te liggen, zodat vrijgekomen plaatsen meteen opnieuw worden bezet.
    .reason = Niet alle aanbieders melden vrije plaatsen
    .cause =
        Van de { $providers } aanbieders { $missing ->
            [one] geeft er één zijn
           *[other] geven er { $missing } hun
        } vrije plaatsen nog niet door aan de gezamenlijke database, omdat de verwerkersovereenkomst niet is ondertekend.
    .consequence =
        In de verslagperiode { $unfilled ->
            [one] bleef één cursusplaats
           *[other] bleven { $unfilled } cursusplaatsen
        } leeg, terwijl er belangstelling was. Zonder verandering wordt het doel van een snelle start niet gehaald.
    .correction =
        De functionarissen gegevensbescherming hebben een gezamenlijke modelovereenkomst afgestemd. Die moet uiterlijk op { FACT("milestone.kursvermittlung-datenbank.expected") } door alle aanbieders zijn ondertekend; tot dan vraagt de [Volkshochschule](lang:de) de plaatsen wekelijks op.

measure-sprachcafe-grenzenlos = Taalcafé ‘Grenzeloos’ met Almelo
    .description =
        Cursisten uit beide steden komen om en om in Münster en Almelo bijeen en oefenen het gesprek in het Duits en het Nederlands. Tot nu toe kwamen zij { $meetings } keer bijeen.

# Economie en werk

measure-anerkennungsberatung = Advies over erkenning van buitenlandse diploma’s
    .description =
        Wie advies zoekt, kan gemiddeld na { $days } dagen terecht en wordt begeleid tot de beslissing valt.

measure-betriebspraktika = Stages bij plaatselijke bedrijven
    .description =
        De kamers van koophandel en van ambachten hebben { $places } plaatsen toegezegd, waarvan er { $filled ->
            [one] één is
           *[other] { $filled } zijn
        } bezet. Het doel is dat stagiairs doorstromen naar een opleidingsplek of een baan.

measure-gruendungsberatung = Startersadvies in meerdere talen
    .description =
        Van het advies hebben { $founders } starters gebruikgemaakt. Sinds { $actual-end } hoort het tot de vaste taken van de organisatie voor economische ontwikkeling.

# Wonen en stedelijke ontwikkeling

measure-umzugsbegleitung = Begeleiding bij de verhuizing naar een eigen woning
    .description =
        Begeleiders helpen bij het zoeken, het huurcontract en de verhuizing en blijven in de eerste maanden bereikbaar.
    .reason = Nieuwbouw wordt later opgeleverd
    .cause =
        Van de { $companies } woningcorporaties { $vacant ->
            [one] heeft er één
           *[other] hebben er { $vacant }
        } de afgesproken woningen niet beschikbaar gesteld, omdat nieuwbouw later wordt opgeleverd.
    .consequence =
        Naar verwachting { $families ->
            [one] blijft één gezin
           *[other] blijven { $families } gezinnen
        } { $months } maanden langer in de gemeentelijke opvang; daardoor is er te weinig plaats voor nieuwkomers.
    .correction =
        De burgemeester van Münster spreekt op { $talks } met de directies over vervangende woningen uit de bestaande voorraad. Bovendien kan de stad nu ook bij particuliere verhuurders toewijzingsrechten kopen.

measure-quartiersstuetzpunkte = Steunpunten in de wijk
    .description =
        In de steunpunten geven de gemeente en welzijnsorganisaties onder één dak advies. Van de { $planned-points } geplande steunpunten { $open ->
            [one] is er één
           *[other] zijn er { $open }
        } open.

# Jeugdhulp, sociale voorzieningen en diensten

measure-kita-einstieg = Speelgroepen als opstap naar de kinderopvang
    .description =
        In { $groups } speelgroepen maakten ouders en kinderen kennis met de dagelijkse gang van zaken in een kindercentrum. Sinds { $actual-end } horen de groepen bij het reguliere werk.

measure-elternlotsen = Ouders wijzen ouders de weg op de basisschool
    .description =
        Op { $schools } basisscholen helpen { $parents } daarvoor geschoolde ouders andere ouders om de weg te vinden in het onderwijs.

measure-uebergangsbegleitung = Begeleiding naar opleiding en beroep
    .description =
        Jongeren uit de internationale klassen krijgen begeleiding vanaf het laatste schooljaar tot het einde van de proeftijd.
    .reason = Geen geldige inschrijving voor de overige scholen
    .cause =
        De begeleiding is er pas op { $schools } van de { $all-schools } beroepsscholen. De aanbesteding voor de overige moest worden ingetrokken, omdat er geen geldige inschrijving binnenkwam.
    .consequence =
        In het nieuwe schooljaar is er voor { $pupils } jongeren voorlopig geen vaste contactpersoon; daardoor kunnen aanmeldtermijnen worden gemist.
    .correction =
        De opdracht is op { $tender } in kleinere percelen opnieuw aanbesteed en moet op { $next-start } ingaan. Tot dan houden jongerenwerkers spreekuur op de scholen.

# Gezondheidszorg

measure-sprachmittlung-gesundheit = Tolken in praktijken en bij adviespunten
    .description =
        Praktijken, ziekenhuizen en adviespunten kunnen geschoolde tolken voor { $languages } talen inschakelen. De bemiddeling is sinds { $actual-end } structureel in de begroting opgenomen.

measure-traumaberatung = Adviespunt voor getraumatiseerde vluchtelingen
    .description =
        Het adviespunt moet mensen opvangen tot hun behandeling begint en medewerkers van andere diensten bijscholen.
    .reason = Vacatures voor psychotherapeuten niet vervuld
    .cause =
        Ondanks { $calls } wervingsrondes zijn de vacatures voor psychotherapeuten niet vervuld.
    .consequence =
        De wachtlijst telt { $waiting } mensen; een eerste gesprek is gemiddeld pas na { $months } maanden mogelijk. Het doel wordt in de geplande periode niet meer gehaald.
    .correction =
        Als overbrugging biedt een ziekenhuis { $sessions } open spreekuren per week aan. De functies worden hoger ingeschaald en per { $recruit } samen met omliggende gemeenten opnieuw opengesteld.

# Personeelsontwikkeling en bijscholing

measure-ausbildungskampagne = Werven voor een opleiding bij de gemeente
    .description =
        Jonge medewerkers met een migratieachtergrond gaan naar scholen en verenigingen om te vertellen over een opleiding bij de gemeente, die daarvoor { $ambassadors } ambassadeurs heeft gevonden.

measure-fortbildung-interkulturell = Interculturele bijscholing
    .description =
        De bijscholing heeft tot nu toe { $trained } medewerkers bereikt, onder wie alle afdelingshoofden. Daarna volgen de afdelingen met publiekscontact.

# Cultuur en sport

measure-projektfonds = Projectfonds voor verenigingen en migrantenorganisaties
    .description =
        Het fonds heeft { $projects } projecten ondersteund. Voorwaarde is dat ten minste één vereniging en één migrantenorganisatie samenwerken.

measure-sport-willkommen = Welkom bij de sportvereniging
    .description =
        Met { $clubs } verenigingen zijn gratis proefmaanden en de opleiding van trainers uitgeprobeerd. De verenigingen zetten het aanbod zelf voort.

# Pers en communicatie

measure-website-mehrsprachig = Meertalige website
    .description =
        De stad heeft { $pages } pagina’s over inschrijving, verblijf, school en gezondheid laten vertalen. Als volgende stap komt er een versie in makkelijke taal.

measure-leitbildkampagne = Campagne voor de integratievisie
    .description =
        De campagne maakt de visie bekend in wijken, bedrijven en verenigingen. Zij begint volgens plan op { $start }.
