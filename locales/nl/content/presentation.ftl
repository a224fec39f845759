### De presentatie in Almelo: dia’s en spreektekst

presentation-leitbild-almelo = Integratievisie en masterplan van de stad Münster
    .subtitle = Hoe een stad haar integratiebeleid stuurt

## Dia’s

slide-titel = Integratievisie en masterplan van de stad Münster
    .subtitle = Hoe een stad haar integratiebeleid stuurt
    .notes =
        Hartelijk dank voor de uitnodiging om naar Almelo te komen.
        Ik laat u graag zien hoe de integratievisie van de stad Münster tot stand is gekomen, wat erin staat en hoe het masterplan de uitvoering ordent.
        De bevolkingscijfers zijn van { FACT("population.muenster-2008.period") }; sindsdien is er veel veranderd.
        Waar de stad nu staat, leest u in de rapportage met peildatum { FACT("report.as-of") }.

slide-menschen = Mensen met een migratieachtergrond
    .subtitle = Hun aandeel in de bevolking: bijna een kwart
    .text =
        Naturalisaties per jaar: { FACT("population.muenster-2008.naturalisations") }
    .notes =
        In { FACT("population.muenster-2008.period") } woonden er in Münster { FACT("population-group.aussiedler.number") } [Aussiedler](lang:de): etnische Duitsers uit Oost-Europa, met hun kinderen en kleinkinderen.
        Daarnaast telde de stad { FACT("population-group.auslaender.number") } inwoners met een buitenlandse nationaliteit en { FACT("population-group.eingebuergerte.number") } genaturaliseerde inwoners.
        Hun aandeel in de bevolking was daarmee bijna een kwart, en elk jaar kwamen er { FACT("population.muenster-2008.naturalisations") } naturalisaties bij.
        Alle cijfers zijn schattingen op basis van de [Mikrozensus](lang:de), een officiële Duitse enquête.

slide-bund-und-land = Ontwikkelingen bij de federale overheid en de deelstaat
    .subtitle = Van gezamenlijke verklaring naar nationaal plan
    .notes =
        In { FACT("event.gemeinsame-erklaerung.date") } werd het deelstaatparlement van Noordrijn-Westfalen (de [Landtag](lang:de)) het eens over een gezamenlijke verklaring over het integratiebeleid.
        Op { FACT("event.zuwanderungsgesetz.date") } trad de Duitse immigratiewet in werking; sindsdien is integratie een wettelijke taak.
        Op { FACT("event.nationaler-integrationsplan.date") } heeft de federale overheid het nationale integratieplan gepresenteerd.
        De steden hadden daarmee een kader, maar moesten dat zelf invullen.

slide-anfang = Begin van het proces
    .subtitle = Projectconferentie van de burgemeester, { FACT("event.projektkonferenz.date") }
    .text =
        - Integratie is een topprioriteit van de burgemeester
        - Een belangrijk thema dat elk beleidsterrein raakt
        - Opdracht aan de stad Münster: een integraal intercultureel plan ontwikkelen
        - Duurzaam en open voor de toekomst
    .notes =
        In Münster was integratie van meet af aan een topprioriteit: in { FACT("event.projektkonferenz.date") } nodigde de burgemeester uit voor een projectconferentie.
        De uitkomst was duidelijk: het thema is belangrijk, en geen beleidsterrein staat erbuiten.
        Losse initiatieven volstonden dus niet meer. Er was een integraal intercultureel plan nodig dat duurzaam werkt en openstaat voor de toekomst.

slide-erarbeitung = Totstandkoming van de visie
    .subtitle = { FACT("list.beteiligte.items") } betrokken partijen, met het coördinatiepunt als trekker
    .notes =
        Een visie heeft pas draagvlak als velen eraan hebben meegeschreven.
        Daarom telde het proces { FACT("list.beteiligte.items") } betrokken partijen uit de samenleving, de politiek en de ambtelijke organisatie; het coördinatiepunt was de trekker.
        De migrantenorganisaties zaten vanaf de eerste bijeenkomst aan tafel.
        De adviesraad voor buitenlanders ([Ausländerbeirat](lang:de)) die u hier ziet, is de voorloper van de huidige [Integrationsrat](lang:de) (integratieraad).

slide-handlungsfelder = Beleidsterreinen
    .subtitle = { FACT("report.policy-fields") } terreinen, elk met een eigen groep hoofddoelen
    .notes =
        De visie verdeelt het integratiewerk over { FACT("report.policy-fields") } beleidsterreinen.
        De nummers verwijzen naar de paragrafen van de visie waarin de hoofddoelen van het betreffende terrein staan.
        De ambtelijke rapportages houden tot op heden deze volgorde aan.

slide-methode = Werkwijze
    .subtitle = Zo is de visie tot stand gekomen
    .notes =
        De visie is niet achter een bureau geschreven.
        De ambtelijke organisatie heeft nauw samengewerkt met de [Integrationsrat](lang:de) en zijn bureau, heeft meegedaan aan bestaande werkgroepen en nieuwe opgezet, zoals het coördinatieoverleg.
        De wetenschap was er vroeg bij, zodat later kan worden gemeten wat er is bereikt.
        Over het ontwerp is in het openbaar gesproken voordat het naar de bestuurlijke organen ging.

slide-funktion = Functie van de visie
    .subtitle = Richting voor de hele stedelijke samenleving
    .notes =
        Met de visie heeft de stad vastgelegd dat integratie er vanzelfsprekend bij hoort.
        Iedereen die eraan werkt, heeft nu een gezamenlijk kader, en dat zorgt voor commitment.
        Omdat alle maatschappelijke krachten de visie samen hebben ontwikkeld, kan elk van hen zich er ook op beroepen.

slide-ergebnis = Resultaat: van preambule tot uitgangspunten
    .subtitle = De grondslag van de visie
    .notes =
        Het eerste deel van de visie maakt duidelijk waar we het over hebben.
        Na de preambule volgen de begripsbepalingen, want immigranten, migranten en mensen met een migratieachtergrond vormen niet dezelfde groep.
        Wat wij onder integratie verstaan en welke uitgangspunten daarbij horen, geldt voor alle beleidsterreinen.

slide-erfolgsfaktoren-steuerung = Hoofdstuk 5, succesfactoren: leiding en sturing
    .subtitle = { FACT("list.erfolgsfaktoren.items") } factoren van integratiemanagement
    .notes =
        De visie noemt { FACT("list.erfolgsfaktoren.items") } succesfactoren; deze dia laat zien wat de politieke en ambtelijke top te doen staat.
        Integratie is een integrale taak. Die slaagt alleen als iemand het geheel stuurt en de politieke leiding erachter staat.
        Wie strategisch wil sturen, heeft een inventarisatie nodig en daarna monitoring.

slide-erfolgsfaktoren-beteiligung = Hoofdstuk 5, succesfactoren: openheid en participatie
    .subtitle = Ambtelijke organisatie en samenleving trekken samen op
    .notes =
        De overige succesfactoren gaan over samenwerking.
        De ambtelijke organisatie stelt zich intercultureel open, vormt netwerken naar binnen en naar buiten en werkt daar waar de mensen wonen.
        Door vrijwillige inzet en politieke participatie praten mensen niet alleen mee over hun stad, maar geven zij er ook zelf vorm aan.

slide-leitziele = Hoofdstuk 6, hoofddoelen: overkoepelend en per beleidsterrein
    .subtitle = De overkoepelende doelen gelden overeenkomstig voor alle beleidsterreinen
    .notes =
        Bovenaan staan de overkoepelende doelen, die overeenkomstig voor elk beleidsterrein gelden. Zij vormen de kern van de visie.
        Daarna heeft elk beleidsterrein een eigen groep hoofddoelen, in de volgorde die u zojuist hebt gezien.
        We beginnen met recht, taal, werk en wonen.

slide-leitziele-und-anhang = Hoofdstuk 6, hoofddoelen: overige beleidsterreinen en bijlage
    .subtitle = In de bijlage: de { FACT("list.beteiligte.items") } betrokken partijen
    .notes =
        De overige groepen lopen van jeugdhulp tot communicatie.
        Opvallend is het beleidsterrein personeelsontwikkeling en bijscholing: daarin legt de stad zichzelf als werkgever verplichtingen op.
        De bijlage noemt alle { FACT("list.beteiligte.items") } betrokken partijen, zodat zichtbaar blijft wie de visie draagt.

slide-neues = Wat is er nieuw?
    .subtitle = Een andere kijk op immigratie
    .notes =
        Nieuw was vooral het vertrekpunt: de visie begint niet bij de tekorten, maar bij het potentieel.
        Daar kwam het inzicht in de demografische ontwikkeling bij, die in de stad lange tijd niemand met integratie in verband had gebracht.
        De Duitse immigratiewet legde met de integratiecursussen en de opdracht tot integratie de wettelijke basis.

slide-projekte = Projecten
    .subtitle = Een selectie: wat aan de visie voorafging en wat haar begeleidde
    .notes =
        De visie is uit projecten voortgekomen en heeft zelf weer nieuwe opgeleverd.
        Samen met Almelo heeft Münster het INTERREG-project ‘Integratievisie’ uitgevoerd, van { FACT("project.migrationsleitbild.start") } tot en met { FACT("project.migrationsleitbild.end") }.
        Daarvoor is { FACT("project.migrationsleitbild.granted") } toegekend.
        De naturalisatiecampagne en het project van vrouwen uit Münster laten zien hoe verschillend de wegen naar participatie kunnen zijn.

slide-weitere-schritte = Vervolgstappen
    .subtitle = De vooruitblik in { FACT("population.muenster-2008.period") }
    .notes =
        In { FACT("population.muenster-2008.period") } is de basis gelegd voor de samenwerking met de wetenschap.
        Het instituut voor geografie onderzocht hoe de ambtelijke organisatie met integratie omgaat.
        De hogeschool begeleidde het werk, van het bepalen van de doelen tot de monitoring.

slide-masterplan = Het masterplan
    .subtitle = Van visie naar uitvoering
    .text =
        - Basis voor de uitvoering van de visie
        - Geen wet, maar een hulpmiddel
        - Staat ten dienste van de strategische planning
        - Door iedereen aanvaard als gezamenlijke strategie voor de toekomst
        - Verleent geen subsidie aan projecten
    .notes =
        Een visie voert zichzelf niet uit; daarvoor is er het masterplan.
        Het is geen wet, maar een hulpmiddel voor de strategische planning, en het werkt alleen als iedereen het als gezamenlijke strategie aanvaardt.
        Wat het niet kan: het masterplan verleent geen subsidie en verdeelt geen geld.

slide-masterplan-ziele = Masterplan: van uitgangssituatie naar doelen
    .subtitle = { FACT("list.masterplan-schritte.items") } stappen om het integratiewerk te verbeteren, eerst analyse en doelen
    .notes =
        Het masterplan leidt in { FACT("list.masterplan-schritte.items") } stappen van de visie naar de uitvoering.
        Aan het begin staan de analyse van de uitgangssituatie en de netwerken, want zonder netwerken is er geen samenwerking.
        Daarna worden doelen bepaald en gewogen. Wegen wil zeggen: over het belang van elk afzonderlijk doel beslissen. Een volgorde alleen is te weinig.

slide-masterplan-steuerung = Masterplan: van afstemming tot rapportage
    .subtitle = Stand van de stappen
    .notes =
        De doelen zijn afgestemd met de [Integrationsrat](lang:de), de gemeenteraad en de raadscommissies van Münster en met de externe partners.
        Of de omvang van de taken bij de doelen past, wordt nog getoetst; daaruit ontstaat de integratiemonitoring.
        Planning en control volgt zodra de monitoring betrouwbare waarden oplevert.
        De rapportage gaat daarentegen altijd door: die stap is nooit afgerond.

slide-aemter = Met alle afdelingen besproken
    .subtitle = Visie en masterplan in de ambtelijke organisatie
    .text =
        De visie en het masterplan zijn met alle gemeentelijke afdelingen besproken.
    .notes =
        De visie en het masterplan zijn met elke gemeentelijke afdeling besproken, ook met afdelingen die er aanvankelijk geen taak voor zichzelf in zagen.
        Die gesprekken hebben tijd gekost, en ze waren de moeite waard.
        Een integrale taak laat zich niet opleggen; elke afdeling moet weten wat zij er zelf aan bijdraagt.

slide-bericht = Rapportage aan [Integrationsrat](lang:de), gemeenteraad en commissies
    .subtitle = De behandelroute van de raadsinformatiebrief
    .text =
        - Eerst de [Integrationsrat](lang:de) (integratieraad)
        - Daarna de commissies
        - Vervolgens de gemeenteraad
        - Ten slotte de externe partners
        - Telkens ter kennisname, zonder besluit
    .notes =
        De ambtelijke organisatie legt haar rapportage eerst voor aan de [Integrationsrat](lang:de), daarna aan de commissies en de gemeenteraad.
        Een Duitse [Berichtsvorlage](lang:de) is te vergelijken met een raadsinformatiebrief: zij bevat geen beslispunten en wordt ter kennisname voorgelegd.
        Daarna gaat de rapportage naar de externe partners, dus ook naar u in Almelo.

slide-dank = Hartelijk dank voor uw aandacht
    .text =
        Ik hoor graag uw vragen en ga graag met u in gesprek.
    .notes =
        Hiermee ben ik aan het einde van mijn presentatie gekomen.
        Ik ben vooral benieuwd hoe u het in Almelo aanpakt: wat herkent u, en waar kiest u een andere weg?
        Ook na de bijeenkomst kunt u altijd contact met mij opnemen.
