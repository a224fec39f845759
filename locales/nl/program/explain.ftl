### Wat elke controle betekent: getoond door `beide explain NAAM`.
### De waarde is één regel voor de lijst; dan toelichting, een voorbeeld fout en goed, en het herstel. Geen variabelen.

explain-heading-wrong = fout:
explain-heading-right = goed:
explain-heading-repair = zo herstelt u het:

explain-file = een bestand is niet bruikbaar
    .details = Het bestand is niet in UTF-8 opgeslagen, te groot, een snelkoppeling of geen gewoon bestand, heeft een naam die niet kan worden gelezen, staat buiten de map content, is een afbeelding in een formaat dat niet kan worden afgedrukt, of hoort bij een taal die in rapporten niet voorkomt.
    .repair = Volg het voorstel bij de melding. Tekstbestanden slaat u in de editor op als ‘UTF-8’, een tabel uit Excel als ‘CSV UTF-8’.

explain-missing-file = een genoemd bestand is er niet
    .details = Afbeeldingen, logo's en tabellen worden met hun pad genoemd, gerekend vanaf het YAML-bestand waarin het staat. Hoofdletters tellen: Markt.jpg is een ander bestand dan markt.jpg.
    .wrong =
        images:
          market:
            file: pictures/makret.jpg
    .right =
        images:
          market:
            file: pictures/market.jpg
    .repair = Verbeter het pad of zet het bestand daar neer.

explain-syntax = een bestand kan niet als YAML, FTL of CSV worden gelezen
    .details = Er klopt iets niet aan de schrijfwijze: meestal een inspringing, een ontbrekend aanhalingsteken of een dubbele punt zonder spatie erachter. Wat in het bestand volgt, kan pas daarna worden beoordeeld.
    .wrong =
        goals:
          housing:
          number: "1"
    .right =
        goals:
          housing:
            number: "1"
    .repair = Bekijk de gemarkeerde plaats en de regel erboven. Spring in met spaties, nooit met tabs; teksten met een dubbele punt of met een aanhalingsteken aan het begin horen tussen "aanhalingstekens".

explain-unknown-key = een sleutel die hier niet bestaat
    .details = Elk soort onderdeel heeft vaste sleutels. Een onbekende sleutel wordt nooit overgeslagen, want anders zou door een tikfout een gegeven verdwijnen.
    .wrong =
        measures:
          kiosk:
            goal: housing
            raitng: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Verbeter de spelling. Welke sleutels er zijn, toont uw editor als het bestand begint met de regel die schema.json noemt; beide schema geeft ze allemaal.

explain-wrong-type = een waarde van een ander soort dan het veld toelaat
    .details = Een veld bevat een getal, een datum, een periode, een begrip uit een lijst of een tekst, en sommige velden sluiten elkaar uit. Datums schrijft u als jaar-maand-dag, perioden als 2024, 2024-H1, 2024-Q2 of 2024-05.
    .wrong =
        report:
          as_of: 30.06.2024
    .right =
        report:
          as_of: 2024-06-30
    .repair = Schrijf de waarde zoals de melding vraagt. Hoe die er in het Duits en het Nederlands uitziet, regelt het programma.

explain-missing-field = een verplicht veld ontbreekt
    .details = Zonder dit veld zegt het onderdeel te weinig: een maatregel heeft een doel en een beoordeling nodig, een indicator een beginwaarde en een streefwaarde.
    .wrong =
        measures:
          kiosk:
            goal: housing
    .right =
        measures:
          kiosk:
            goal: housing
            rating: on_track
    .repair = Vul het veld aan. Kent u de waarde nog niet, laat dan voorlopig het hele onderdeel weg.

explain-invalid-id = een kenmerk dat niet als kenmerk is geschreven
    .details = Kenmerken bestaan uit kleine letters a tot en met z, cijfers en enkele koppeltekens, en beginnen met een letter. Ze worden nooit afgedrukt; afgedrukte nummers zoals 6.2 staan in het veld number.
    .wrong =
        goals:
          Bessere_Wohnungen:
            number: "1"
    .right =
        goals:
          bessere-wohnungen:
            number: "1"
    .repair = Schrijf é als e, ë als e en spaties als koppeltekens, en pas het kenmerk overal aan waar ernaar wordt verwezen.

explain-duplicate-id = twee onderdelen van één soort hebben hetzelfde kenmerk, of een sleutel staat er twee keer
    .details = Een kenmerk wijst precies één onderdeel van zijn soort aan in het hele project, over alle bestanden heen; dat geldt ook voor mijlpalen, lijstpunten, paragrafen en dia's. Anders is onduidelijk welk onderdeel met een verwijzing wordt bedoeld. Ook onderdelen van twee soorten mogen in FTL niet hetzelfde heten: de teksten van een lijst item-x en van een lijstpunt x zouden allebei onder list-item-x staan.
    .wrong =
        goals:
          housing:
            number: "1"
          housing:
            number: "2"
    .right =
        goals:
          housing:
            number: "1"
          housing-young:
            number: "2"
    .repair = Geef een van beide een andere naam, of verwijder het als het per ongeluk is gekopieerd.

explain-unknown-reference = een verwijzing naar iets wat niet bestaat
    .details = Onderdelen verwijzen met hun kenmerk naar elkaar. Het onderdeel dat hier wordt genoemd, staat in geen enkel bestand van het project of is van een ander soort.
    .wrong =
        measures:
          kiosk:
            goal: houseing
            rating: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Verbeter het kenmerk of voeg het bedoelde onderdeel toe.

explain-cyclic-reference = verwijzingen lopen in een kring
    .details = Doelen vormen een boom: elk doel heeft hoogstens één overkoepelend doel, het bovenste heeft er geen. Hier komt de weg naar boven uit bij het begin, zodat er niets kan worden opgeteld.
    .wrong =
        goals:
          housing:
            parent: city
          city:
            parent: housing
    .right =
        goals:
          housing:
            parent: city
          city:
            number: "1"
    .repair = Verwijder parent bij het doel dat bovenaan staat.

explain-ambiguous-number = een getal dat op twee manieren kan worden gelezen
    .details = 1.000 betekent in Duitsland en Nederland duizend, maar YAML en veel programma's lezen er één in. Met een komma is het omgekeerd. Het programma raadt niet. Veel programma's lezen ook 4E2 als 400, 0x10 als 16 en 012 als 12.
    .wrong =
        facts:
          visitors: 1.000
    .right =
        facts:
          visitors: 1000
    .repair = Schrijf hele getallen zonder scheidingsteken (1000) en decimalen met een punt (1.5). Afgedrukt wordt in de schrijfwijze van de taal.

explain-date-order = datums in een onmogelijke volgorde
    .details = Een einde ligt vóór het begin, iets zou na de peildatum zijn gebeurd, of twee perioden die op elkaar zouden moeten volgen, overlappen elkaar.
    .wrong =
        measures:
          kiosk:
            plan:
              start: 2024-09-01
              end: 2024-03-31
    .right =
        measures:
          kiosk:
            plan:
              start: 2024-03-31
              end: 2024-09-01
    .repair = Verbeter de datum. Is de peildatum verschoven, pas dan as_of onder report aan.

explain-sum-mismatch = delen tellen niet op tot het totaal
    .details = De begrotingsregels van een project moeten samen het toegekende bedrag opleveren. De melding noemt beide bedragen. Ook kan een regel niet meer uitgeven dan is toegekend. (In het voorbeeld zijn partner, financier en uitgaven weggelaten.) Een waarde uit de reeks in de periode van de nulmeting moet gelijk zijn aan de nulmeting.
    .wrong =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 30000
    .right =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 40000
    .repair = Vergelijk met de subsidiebeschikking en verbeter de regel of het totaal.

explain-missing-explanation = met risico of niet op schema, zonder oorzaak, gevolg en bijsturing
    .details = Wie leest dat iets risico loopt, wil weten waarom, wat het gevolg is en wat eraan wordt gedaan. Bij maatregelen en werkpakketten, die u zelf beoordeelt, is dit een fout; bij indicatoren, waarvan de beoordeling wordt berekend, een waarschuwing. Ook een positief of negatief effect van een besluit op klimaat, gelijke kansen en andere thema’s wordt toegelicht.
    .wrong =
        measure-kiosk = Kiosk
    .right =
        measure-kiosk = Kiosk
        {"    ."}cause = Het materiaal wordt later geleverd.
        {"    ."}consequence = De opening wordt uitgesteld.
        {"    ."}correction = Een tweede leverancier is ingeschakeld.
    .repair = Voeg de drie teksten toe in beide talen, of wijzig de beoordeling. Het effect van een besluit staat in .text van het bericht impact-check-….

explain-private-fact = een openbaar document gebruikt iets wat niet openbaar is
    .details = Wat met public: false is gemarkeerd, wordt uit openbare documenten verwijderd voordat er wordt geteld. Hetzelfde geldt voor stukken en presentaties die alleen in documenten met non_public: true staan. Een paragraaf, een gegeven in de tekst of een verwijzing naar een andere tekst zoals {"{"} measure-audit {"}"} zou het prijsgeven, ook via andere teksten en termen.
    .wrong =
        measures:
          audit:
            public: false
        # …
        sections:
          summary:
            measures: [audit]
    .right =
        documents:
          report-internal:
            non_public: true
    .repair = Verwijder de verwijzing, maak het onderdeel openbaar, of markeer het document met non_public: true; dan staat op elke pagina dat het besloten is.

explain-missing-translation = een tekst die in een taal ontbreekt
    .details = Beide talen zijn volledig, anders wordt er niets afgedrukt; nooit valt een tekst in de andere taal in.
    .wrong =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
    .right =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
        goal-housing = Wonen
    .repair = Schrijf de tekst in de taal waarin hij ontbreekt. beide check --fill voegt alle ontbrekende berichten aan de bestanden toe; beide build --draft maakt tot dan toe een gemarkeerd concept.

explain-unknown-message = een gevraagd bericht bestaat niet
    .details = Een sjabloon of een ander bericht noemt woorden van het programma die in geen enkel bestand staan.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Verbeter de naam of voeg het bericht toe in locales/de en locales/nl van uw project, in beide talen.

explain-unused-message = een bericht waar niets om vraagt
    .details = De naam van een bericht bestaat uit het soort en het kenmerk van een onderdeel. Bij dit bericht hoort geen onderdeel, of het onderdeel heeft geen tekst met deze naam; het wordt dus nooit afgedrukt. Vaak is het een tikfout, of heeft het onderdeel een andere naam gekregen.
    .wrong =
        goal-houseing = Wohnen
    .right =
        goal-housing = Wohnen
    .repair = Verbeter de naam of verwijder het bericht in beide talen.

explain-duplicate-text = een tekst staat in YAML en in FTL
    .details = Een korte tekst mag bij de gegevens in YAML staan, een langere in FTL, maar nooit allebei: vroeg of laat gaan ze verschillen.
    .wrong =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen

        # locales/de/content/goals.ftl
        goal-housing = Wohnen
    .right =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen
    .repair = Verwijder een van beide. Teksten met variabelen horen in FTL.

explain-unknown-variable = een tekst noemt een gegeven dat niet bestaat
    .details = In de tekst van een onderdeel zijn de eigen gegevens variabelen, zoals $cost; elk ander gegeven wordt volledig genoemd, zoals FACT("measure.kiosk.cost"). Ook een gegeven zonder waarde bestaat nog niet.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $csot {"}"}.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $cost {"}"}.
    .repair = Zoek de naam op met beide facts, of voeg het gegeven toe in YAML.

explain-variable-mismatch = de twee talen gebruiken in één tekst verschillende gegevens
    .details = Beide versies moeten hetzelfde zeggen. Een getal dat maar in één versie staat, is in de andere vergeten, of er is een verkeerd gegeven genoemd.
    .wrong =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen maatregelen.
    .right =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen {"{"} $measures {"}"} maatregelen.
    .repair = Verwijs in beide teksten naar dezelfde gegevens; de volgorde is vrij.

explain-duplicate-attribute = een attribuut of een bericht staat er twee keer
    .details = Slechts één van beide zou kunnen worden afgedrukt, en welke is niet te zien.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description = Alt.
        {"    ."}description = Neu.
    .right =
        goal-housing = Wohnen
        {"    ."}description = Neu.
    .repair = Verwijder de verouderde versie.

explain-digits-in-prose = een getal dat in de tekst is getypt
    .details = Elk getal staat één keer, in YAML, zodat beide talen hetzelfde getal afdrukken, elk in de eigen schrijfwijze. Toegestaan zijn cijfers in aanduidingen zoals B1 en na §, Art., artikel, lid of Nr.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Zet het getal in YAML, zo nodig onder facts van het onderdeel, en verwijs ernaar. Hoort het bij een naam, schrijf dan boven het bericht: # beide: allow digits-in-prose – naam van het programma

explain-approximate-twice = een schatting die twee keer zegt dat ze er een is
    .details = Een gegeven met approximate: true drukt overal zelf ‘circa’ af, in het Duits ‘rund’. Staat er in de tekst al zo'n woord voor, dan staat er ‘circa circa 80’.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen rund {"{"} $visitors {"}"} Menschen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen {"{"} $visitors {"}"} Menschen.
    .repair = Haal het woord uit de tekst, of approximate: true uit het gegeven.

explain-markup = een onbekende of verloren gegane opmaak
    .details = Teksten mogen alinea's, lijsten met - of 1), *nadruk*, **sterke nadruk**, links en passages in de andere taal bevatten. Een sterretje of liggend streepje in een woord of achter een getal is een letter: Bürger*innen, 1.250*. Koppen, tabellen, afbeeldingen en HTML horen bij het sjabloon. In FTL mag een regel niet beginnen met *, [ of een punt.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description =
                # Überschrift
                Text
    .right =
        goal-housing = Wohnen
        {"    ."}description =
                Text mit *Betonung* und

                - einem Punkt
    .repair = Gebruik een van de bekende vormen van opmaak, of zet een ander woord aan het begin van de regel.

explain-consultation-order = de stappen van de behandeling staan niet in de volgorde van hun datum
    .details = De organen staan in de volgorde waarin zij het stuk behandelen; geen stap ligt vóór de datum van het stuk, behalve de vaststelling door het college.
    .wrong =
        consultations:
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
    .right =
        consultations:
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
    .repair = Verbeter de datum of de volgorde.

explain-body-not-valid-then = een orgaan bestond op die dag niet, of niet onder die naam
    .details = Stukken behouden de namen van hun tijd. Voor de dag van deze vergadering heeft het orgaan geen naam.
    .wrong =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
        # consultation on 2009-05-12
    .right =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Ausländerbeirat, lang: de, until: 2010-02-06 {"}"}
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
    .repair = Voeg de naam toe die toen gold, met from en until, of verbeter de datum.

explain-missing-block = een blok dat de huisstijl voorschrijft, ontbreekt
    .details = De huisstijl van een gemeente legt vast welke blokken elk stuk heeft, bijvoorbeeld de financiële consequenties. Een blok ontstaat door een paragraaf die het noemt.
    .wrong =
        sections:
          paper-report:
            block: report
    .right =
        sections:
          paper-report:
            block: report
          paper-finances:
            block: finances
    .repair = Voeg een paragraaf met dit blok toe. Is er niets te melden, zeg dat dan in één zin. Behandeling, bijlagen en ondertekening zijn velden van het stuk of van de kant van dit stuk.

explain-missing-publicity = een gesubsidieerd project zonder de voorgeschreven vermelding van de financier
    .details = Elk document over een project dat de Europese Unie medefinanciert, toont het embleem en vermeldt de financiering (Verordening (EU) 2021/1060, bijlage IX). Andere financiers verlangen hun naam of logo. Een project heeft een onderdeel onder funding nodig zodra in de begroting een andere financier staat dan de partner zelf.
    .wrong =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
    .right =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
        funding:
          bridge-eu:
            project: bridge
            european_union: true
    .repair = Voeg onder funding een onderdeel voor dit project toe. Toont een eigen sjabloon niet wat is voorgeschreven, druk dan op de eerste pagina publicity(sides) uit report-templates/foundation/publicity.typ af: het embleem ten minste 10 mm hoog en ten minste zo hoog of zo breed als het grootste logo, rondom de helft van de hoogte vrij, ernaast de vermelding in de taal van het document, rechtop in een toegestaan lettertype, en de namen van alle financiers.

explain-unsupported-character = een teken dat de lettertypen niet bevatten
    .details = Het zou als leeg vakje worden afgedrukt, en een archief weigert zo'n bestand. Vaak is het een symbool dat van internet is gekopieerd.
    .wrong =
        goal-housing = Wohnen → Leben 🏠
    .right =
        goal-housing = Wohnen und Leben
    .repair = Schrijf het in woorden, of noem in de huisstijl een lettertype dat het teken bevat.

explain-overflow = een tekst past niet op zijn pagina, in zijn cel of op zijn dia
    .details = Er zou iets worden afgesneden of overdrukt. Duitse en Nederlandse teksten verschillen in lengte; daarom kan de ene kant passen en de andere niet.
    .repair = Kort de tekst in, deel een lang woord met een koppelteken, of verdeel de dia over twee.

explain-small-type = letters die te klein zijn om te lezen
    .details = Een dia zet haar teksten kleiner tot ze passen. Onder 6 punt zijn ze op papier niet meer te lezen, en onder 10 punt op een geprojecteerde dia niet vanaf de laatste rij. Het document kan worden gemaakt.
    .repair = Kort in wat op de dia staat, verdeel de dia over twee, of zet minder dia’s op een pagina. Zet de tekst in een eigen sjabloon groter. Moet het zo blijven, sta het dan toe met een opmerking boven de tekst, in elke taal waarin die wordt gemeld.

explain-lonely-heading = een kop staat alleen onder aan een pagina
    .details = De kop is het laatste op zijn pagina, en wat erbij hoort, begint pas op de volgende. Het document kan worden gemaakt, maar een gemeente zou het zo terugsturen. De pagina’s veranderen met elke tekst die ervoor staat; kijk er dus naar als de teksten vaststaan.
    .repair = Maak wat voor de kop staat korter of langer. Houd de kop in een eigen sjabloon bij wat erop volgt: koppen doen dat vanzelf, maar niet in een grid, box of block. Moet hij zo blijven, sta het dan toe met een opmerking boven de tekst van de kop, in elke taal waarin hij wordt gemeld.

explain-contrast = kleuren die te dicht bij elkaar liggen om te lezen
    .details = Tekst heeft ten opzichte van de achtergrond een contrast van minstens 4,5 op 1 nodig; dat eisen de regels voor digitale toegankelijkheid.
    .wrong =
        accent: "#ffd24d"
    .right =
        accent: "#7a5200"
    .repair = Kies in de huisstijl een donkerdere accentkleur.

explain-template = een fout in een sjabloon
    .details = Het sjabloon vraagt iets wat niet in de gegevens voorkomt, is geen geldige Typst, of maakt pagina’s die voorleessoftware niet goed kan voorlezen: een tabel zonder kop, een tekening zonder alternatieve tekst, een kop zonder bladwijzer, een tekst die alleen in de kop- of voettekst staat, een passage die met de verkeerde taal is gemarkeerd, Duits en Nederlands in de verkeerde volgorde. Aan de inhoud ligt dit niet.
    .wrong =
        #put(measure.titel)
    .right =
        #put(measure.title)
    .repair = Is het uw eigen sjabloon, verbeter dan de gemarkeerde regel; beide data toont wat het krijgt. Hoort het sjabloon bij het programma, meld de fout dan.

explain-pdf-standard = de pdf zou niet toegankelijk of niet geschikt voor archivering zijn
    .details = Alle bestanden voldoen aan PDF/A-2a voor archivering en aan PDF/UA-1 voor toegankelijkheid. De melding noemt de regel die zou worden geschonden.
    .wrong =
        images:
          market:
            file: market.jpg
    .right =
        images:
          market:
            file: market.jpg
            alt:
              de: Menschen auf dem Wochenmarkt
              nl: Mensen op de weekmarkt
    .repair = Herstel het op de genoemde plaats. Is dat een regel van een meegeleverd sjabloon, meld de fout dan.

explain-invalid-allow = een opmerking die niets doet
    .details = Een opmerking die een controle uitzet, staat op een eigen regel direct boven het onderdeel. Zij noemt de controle en de reden, zodat een collega het later begrijpt. Zij geldt voor het onderdeel en voor alles wat eronder is ingesprongen. Ook een opmerking die niets uitzet, wordt gemeld, zodat er geen blijft staan die haar reden heeft overleefd.
    .wrong =
        # beide: allow digits
        measure-kiosk = Kiosk 24
    .right =
        # beide: allow digits-in-prose – naam van de kiosk
        measure-kiosk = Kiosk 24
    .repair = Noem de controle en de reden, of verwijder de opmerking. Alleen een beoordeling kan worden uitgezet: date-order, sum-mismatch, missing-explanation, unused-message, variable-mismatch, digits-in-prose, consultation-order, body-not-valid-then, small-type, lonely-heading, contrast, en overflow waar dat een waarschuwing is. Een fout die in het document een gat laat, moet worden hersteld.
