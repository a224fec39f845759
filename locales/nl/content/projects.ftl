# Projecten. Variabelen: $granted, $approved, $spent, $remaining, $spending-rate, $start, $end, $partners,
# $work-packages, $work-packages-done … en de vrije waarden. Werkpakketten: $start, $end, $milestones,
# $milestones-reached en de vrije waarden uit content/projects.yaml.

# Het project van de partnerbriefing

project-messen-steuern = Integratie meten – samen sturen
    .programme = INTERREG Deutschland–Nederland
    .priority = Een programmagebied dichter bij de burgers
    .summary =
        Münster en Almelo ontwikkelen gezamenlijke indicatoren voor integratie en proberen uit hoe maatregelen daarmee kunnen worden gestuurd. Tot en met { FACT("report.as-of") } hebben de partners { FACT("indicator.werkstaetten.current") } van de { FACT("indicator.werkstaetten.target") } werkbijeenkomsten gehouden en de gezamenlijke indicatoren gekozen.

        Bij { $term-passed } van de looptijd is { $spending-rate } van de toegekende { $granted } besteed. Bij de eerste meting en bij de openbare bijeenkomsten is de planning niet gehaald; de bijsturing is in gang gezet en vraagt geen wijziging van het budget.
    .next =
        Voor het { FACT("section.ausblick.next-period") } staan op het programma:

        - de laatste werkbijeenkomst op { $workshop } in Almelo,
        - de afronding van de eerste meting in beide steden,
        - de start van { $courses } taalcursussen volgens de gezamenlijke opzet.
    .communication =
        Een tweetalige nieuwsbrief bereikt { $readers } professionals in de grensregio. De openbare bijeenkomsten zijn in de lokale pers aangekondigd; op alle uitnodigingen en affiches staat de vermelding van de subsidie.
    .cause =
        De meeste taalcursussen beginnen pas in het { FACT("section.ausblick.next-period") }, daarom is in Almelo tot nu toe { $partner-gemeente-almelo-spending-rate } besteed; bovendien is de eerste meting verschoven.
    .consequence =
        Als het daarbij blijft, vervalt aan het eind van de looptijd een deel van de toegekende subsidie.
    .correction =
        Met de start van de cursussen en de afronding van de meting halen de partners de achterstand in; het budget hoeft daarvoor niet te worden gewijzigd.

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
        Beide steden proberen dezelfde cursusopzet uit in in totaal { $classes } cursussen en vergelijken toegang, duur en diploma’s.

work-package-wp-monitoring = Monitoring en indicatoren
    .description =
        Voor de gezamenlijke indicatoren worden uitgangswaarden verzameld, die elk halfjaar worden bijgewerkt.
    .cause =
        De gegevens uit { $sources } bronnen sluiten niet op elkaar aan: Duitsland meet de migratieachtergrond, Nederland registreert de herkomst.
    .consequence =
        De eerste meting komt later dan gepland; de vergelijking van beide steden schuift mee op.
    .correction =
        De hogeschool [Fachhochschule Münster](lang:de) heeft een omrekening gemaakt. Uiterlijk op { $new-date } hebben de partners gezamenlijke definities afgestemd; daarna worden de gegevens elk halfjaar geleverd.

work-package-wp-austausch = Communicatie en uitwisseling
    .description =
        Werkbijeenkomsten, openbare bijeenkomsten en een gezamenlijke nieuwsbrief maken de resultaten in de regio bekend.

# Projecten op weg naar de visie en daarna

project-zuwanderer-integrieren = Migranten integreren
    .programme = EU-project, INTERREG

project-migrationsleitbild = Integratievisie
    .programme = EU-project, INTERREG

project-sroi = SROI: maatschappelijke opbrengst
    .programme = EU-project

project-einbuergerungskampagne = Naturalisatiecampagne
    .programme = KOMM-IN

project-chancen-der-vielfalt = Deelstaatproject van hogescholen en stad

project-migrantenselbstorganisationen = Ondersteuning van migrantenorganisaties

project-weltgewandt = Vrouwen uit Münster
