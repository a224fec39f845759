# Projecten. Variabelen: $granted, $approved, $spent, $remaining, $spending-rate, $start, $end, $partners,
# $work-packages, $work-packages-done … en de vrije waarden. Werkpakketten: $start, $end, $milestones,
# $milestones-reached en de vrije waarden uit content/projects.yaml.

# Het project van de partnerbriefing

project-messen-steuern = Integratie meten – samen sturen
    .programme = INTERREG Deutschland–Nederland
    .priority = Een programmagebied dichter bij de burgers
    .summary =
        Münster en Almelo ontwikkelen gezamenlijke indicatoren voor integratie en proberen uit hoe maatregelen daarmee kunnen worden gestuurd. In het { FACT("report.period") } hebben de partners { FACT("indicator.werkstaetten.current") } van de { FACT("indicator.werkstaetten.target") } werkbijeenkomsten gehouden en de gezamenlijke indicatoren gekozen.

        Van de toegekende { $granted } is { $spending-rate } besteed. Bij de nulmeting en bij de openbare bijeenkomsten is de planning niet gehaald; de bijsturing is in gang gezet en vraagt geen wijziging van het budget.
    .next =
        Voor het { FACT("section.ausblick.next-period") } staan op het programma:

        - de laatste werkbijeenkomst op { $workshop } in Almelo,
        - de afronding van de nulmeting in beide steden,
        - de start van { $courses } taalcursussen volgens het gezamenlijke concept.
    .communication =
        Een tweetalige nieuwsbrief bereikt { $readers } professionals in de grensregio. De openbare bijeenkomsten zijn in de lokale pers aangekondigd; op alle uitnodigingen en affiches staat de vermelding van de subsidie.

# Risico’s. Variabelen: de vrije waarden uit content/projects.yaml.

risk-risiko-daten = Gegevens van beide landen zijn niet vergelijkbaar
    .correction = Gezamenlijke definities en een omrekening; wat niet te vergelijken is, wordt apart vermeld.
risk-risiko-personal = Medewerkers vallen langere tijd uit
    .correction = Voor elk werkpakket zijn { $deputies } vervangers aangewezen en ingewerkt.
risk-risiko-beteiligung = Te weinig migrantenorganisaties doen mee
    .correction = Uitnodiging via de integratieraden; reiskosten worden vergoed.

work-package-wp-grundlagen = Gezamenlijke beleidsterreinen en begrippen
    .description =
        De partners hebben hun beleidsterreinen aan elkaar gekoppeld en een woordenlijst in beide talen afgesproken.

work-package-wp-sprache = Taal en onderwijs
    .description =
        Beide steden proberen hetzelfde cursusconcept uit in in totaal { $classes } cursussen en vergelijken toegang, duur en diploma’s.

work-package-wp-monitoring = Monitoring en indicatoren
    .description =
        Voor de gezamenlijke indicatoren worden uitgangswaarden verzameld, die elk halfjaar worden bijgewerkt.
    .cause =
        De gegevens uit { $sources } bronnen sluiten niet op elkaar aan: Duitsland meet de migratieachtergrond, Nederland registreert de herkomst.
    .consequence =
        De nulmeting komt later dan gepland; de vergelijking van beide steden schuift mee op.
    .correction =
        De hogeschool [Fachhochschule Münster](lang:de) heeft een omrekening gemaakt. Uiterlijk op { $new-date } hebben de partners gezamenlijke definities afgestemd; daarna worden de gegevens elk halfjaar geleverd.

work-package-wp-austausch = Communicatie en uitwisseling
    .description =
        Werkbijeenkomsten, openbare bijeenkomsten en een gezamenlijke nieuwsbrief maken de resultaten in de regio bekend.

# Projecten op weg naar de visie en daarna

project-zuwanderer-integrieren = Migranten integreren
    .programme = INTERREG

project-migrationsleitbild = Integratievisie
    .programme = INTERREG

project-sroi = SROI

project-einbuergerungskampagne = Naturalisatiecampagne
    .programme = KOMM-IN

project-chancen-der-vielfalt = Deelstaatproject van hogeschool, universiteit en stad

project-migrantenselbstorganisationen = Ontwikkeling van migrantenorganisaties

project-weltgewandt = Vrouwen uit Münster
