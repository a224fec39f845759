# Raadsinformatiebrief RIB-2024-017 en de onderdelen ervan. De waarden komen uit het verslag, uit projecten en
# lijsten (FACT) of staan als vrije waarden van het onderdeel in content/papers.yaml.

paper-umsetzungsbericht-2024-h1 = Uitvoering van de integratievisie van Münster: stand van zaken { FACT("report.period") }
    .short = Stand van de uitvoering van de integratievisie

section-zusammenfassung =
    .text =
        Op { FACT("report.as-of") } { FACT("report.measures-done") ->
            [one] is één
           *[other] zijn { FACT("report.measures-done") }
        } van de { FACT("report.measures") } maatregelen voor de overkoepelende doelen en op { FACT("report.policy-fields") } beleidsterreinen afgerond; { FACT("report.measures-on-track") ->
            [one] één andere ligt
           *[other] { FACT("report.measures-on-track") } andere liggen
        } op schema. { FACT("report.measures-at-risk") ->
            [one] Eén maatregel loopt
           *[other] { FACT("report.measures-at-risk") } maatregelen lopen
        } risico, { FACT("report.measures-off-track") ->
            [one] één ligt
           *[other] { FACT("report.measures-off-track") } liggen
        } niet op schema en { FACT("report.measures-not-started") ->
            [one] één is
           *[other] { FACT("report.measures-not-started") } zijn
        } nog niet begonnen.

        Vooral bij de taaldiploma’s is er vooruitgang: het aandeel deelnemers met een diploma op niveau B1 is gestegen naar { FACT("indicator.abschluss-b1.current") }. Zorgen zijn er over de duur van de naturalisatieprocedure, gemiddeld { FACT("indicator.bearbeitungsdauer.current") } maanden, en over de wachttijd voor een taalcursus van { FACT("indicator.wartezeit.current") } weken. Oorzaak, gevolg en bijsturing staan bij de betreffende maatregel of indicator.

section-anlass =
    .text =
        De integratievisie van Münster, het [Migrationsleitbild](lang:de), maakt integratie tot een gezamenlijke taak van de hele stad. Het masterplan legt vast hoe de visie wordt uitgevoerd en bepaalt dat de [Integrationsrat](lang:de) (integratieraad), de gemeenteraad en de raadscommissies van Münster en de externe partners doorlopend over de stand worden geïnformeerd.

        Deze brief gaat over het { FACT("report.period") }. Hij wordt gelijktijdig in Münster en in Almelo aangeboden, omdat beide steden in het project ‘Integratie meten – samen sturen’ met dezelfde indicatoren werken. Maatregelen worden beoordeeld door de verantwoordelijke afdeling; indicatoren worden afgezet tegen de geplande weg van uitgangswaarde naar streefwaarde.

section-bedeutung-almelo = Betekenis voor Almelo
    .text =
        Almelo heeft de leiding bij het taalcafé en bij de proef met de gezamenlijke cursusopzet en heeft daarbij { FACT("work-package.wp-sprache.milestones-reached") } van de { FACT("work-package.wp-sprache.milestones") } mijlpalen bereikt. De ervaringen uit Münster worden meegenomen in de eigen plannen van de gemeente. Een besluit is niet nodig; met deze brief geeft het college uitvoering aan de actieve informatieplicht (artikel 169 Gemeentewet).

section-stand-uebersicht = Overzicht
    .text =
        Elk teken staat voor een maatregel met haar nummer; de balk toont de voortgang naar het doel, voor zover die is gemeten.

section-stand-leitziele = Stand van de overkoepelende doelen
    .text =
        Aan de overkoepelende doelen zijn maatregelen gekoppeld die meerdere afdelingen samen uitvoeren.

section-stand-handlungsfelder = Stand per beleidsterrein
    .text =
        Per beleidsterrein staan hieronder de hoofddoelen, de indicatoren en de maatregelen met hun mijlpalen. Wat risico loopt of niet op schema ligt, is toegelicht met oorzaak, gevolg en bijsturing.

section-stand-masterplan = Stand van de stappen van het masterplan
    .text =
        Het masterplan verdeelt de uitvoering in { FACT("list.masterplan-schritte.items") } stappen. Het is een hulpmiddel bij het werk en geeft geen recht op subsidie.

section-finanzen =
    .text =
        Voor de uitvoering heeft Münster in het lopende begrotingsjaar { $budget } beschikbaar. Tot { FACT("report.as-of") } is daarvan { $used } besteed.

        De bijsturing van maatregelen die risico lopen of niet op schema liggen, kost { $extra }. Dat bedrag wordt binnen het budget gedekt; extra begrotingsmiddelen zijn niet nodig.

        Uit het programma INTERREG is voor het project ‘Integratie meten – samen sturen’ { FACT("project.messen-steuern.granted") } toegekend, waarvan { FACT("project.messen-steuern.spent") } is besteed. De kosten zijn in beide steden al begroot.

section-kommunikation =
    .text =
        Deze brief wordt in beide talen en digitaal toegankelijk gepubliceerd. De migrantenorganisaties en de welzijnsorganisaties ontvangen hem direct na de behandeling.

        Op { FACT("presentation.leitbild-almelo.date") } presenteert de stad Münster de visie en het masterplan in Almelo tijdens de bijeenkomst ‘Thuis en Actief in Kleurrijk Almelo’.

section-ausblick =
    .text =
        In het { $next-period } krijgen de maatregelen die risico lopen of niet op schema liggen voorrang:

        - De cursusaanbieders geven al hun vrije plaatsen door aan de gezamenlijke database.
        - De formulieren voor verblijfsvergunningen gaan stap voor stap in gebruik.
        - Met de woningcorporaties wordt over vervangende woningen onderhandeld.

        Het volgende verslag verschijnt na afloop van het halfjaar. Het is de bedoeling om de hoofddoelen in het { $review } samen met de [Integrationsrat](lang:de) opnieuw te wegen.

attachment-anlage-uebersicht = Maatregelen en indicatoren
attachment-anlage-masterplan = Masterplan bij de integratievisie
