# Projekte. Variablen: $granted, $approved, $spent, $remaining, $spending-rate, $start, $end, $partners,
# $work-packages, $work-packages-done … und die freien Werte. Arbeitspakete: $start, $end, $milestones,
# $milestones-reached und die freien Werte aus content/projects.yaml.

# Das Projekt des Partnerbriefings

project-messen-steuern = Integration messen – gemeinsam steuern
    .programme = INTERREG Deutschland–Nederland
    .priority = Ein bürgernäheres Programmgebiet
    .summary =
        Münster und Almelo entwickeln gemeinsame Indikatoren für Integration und erproben, wie sich Maßnahmen damit steuern lassen. Bis zum { FACT("report.as-of") } haben die Partner { FACT("indicator.werkstaetten.current") } von { FACT("indicator.werkstaetten.target") } Fachwerkstätten abgehalten und die gemeinsamen Indikatoren ausgewählt.

        Bei { $term-passed } der Laufzeit sind { $spending-rate } der bewilligten { $granted } ausgegeben. Bei der ersten Messung und bei den öffentlichen Veranstaltungen ist der Zeitplan nicht eingehalten worden; die Gegenmaßnahmen sind eingeleitet und ohne Änderung des Budgets umsetzbar.
    .next =
        Im { FACT("section.ausblick.next-period") } stehen an:

        - die letzte Fachwerkstatt am { $workshop } in Almelo,
        - der Abschluss der ersten Messung in beiden Städten,
        - der Beginn von { $courses } Sprachkursen nach dem gemeinsamen Konzept.
    .communication =
        Ein Rundbrief in beiden Sprachen erreicht { $readers } Fachleute in der Grenzregion. Die öffentlichen Veranstaltungen sind in der örtlichen Presse angekündigt worden; auf allen Einladungen und Plakaten steht der Hinweis auf die Förderung.
    .cause =
        Die meisten Sprachkurse beginnen erst im { FACT("section.ausblick.next-period") }, deshalb sind in Almelo bisher { $partner-gemeente-almelo-spending-rate } ausgegeben; zudem hat sich die erste Messung verschoben.
    .consequence =
        Bleibt es dabei, verfällt am Ende der Laufzeit ein Teil der bewilligten Mittel.
    .correction =
        Mit dem Beginn der Kurse und dem Abschluss der Messung holen die Partner den Rückstand auf; das Budget muss dafür nicht geändert werden.

# Risiken. Variablen: die freien Werte aus content/projects.yaml.

risk-risiko-daten = Daten beider Länder lassen sich nicht vergleichen
    .correction = Gemeinsame Definitionen und eine Umrechnung; was nicht vergleichbar ist, wird getrennt ausgewiesen.
risk-risiko-personal = Fachkräfte fallen längere Zeit aus
    .correction = Für jedes Arbeitspaket sind { $deputies } Vertretungen benannt und eingearbeitet.
risk-risiko-beteiligung = Zu wenige Migrantenorganisationen beteiligen sich
    .correction = Einladung über die Integrationsräte; Reisekosten werden erstattet.

work-package-wp-grundlagen = Gemeinsame Handlungsfelder und Begriffe
    .description =
        Die Partner haben ihre Handlungsfelder einander zugeordnet und sich auf ein Glossar in beiden Sprachen verständigt.

work-package-wp-sprache = Sprache und Bildung
    .description =
        Beide Städte erproben dasselbe Kurskonzept in insgesamt { $classes } Kursen und vergleichen Zugang, Dauer und Abschlüsse.

work-package-wp-monitoring = Monitoring und Indikatoren
    .description =
        Für die gemeinsamen Indikatoren werden Ausgangswerte erhoben und halbjährlich fortgeschrieben.
    .cause =
        Die Daten aus { $sources } Quellen passen nicht zueinander: Deutschland erhebt den Migrationshintergrund, die Niederlande erfassen die Herkunft.
    .consequence =
        Die erste Messung liegt später vor als geplant; der Vergleich beider Städte verschiebt sich entsprechend.
    .correction =
        Die Fachhochschule Münster hat eine Umrechnung vorgelegt. Bis zum { $new-date } stimmen die Partner gemeinsame Definitionen ab, danach wird halbjährlich geliefert.

work-package-wp-austausch = Kommunikation und Austausch
    .description =
        Fachwerkstätten, öffentliche Veranstaltungen und ein gemeinsamer Rundbrief machen die Ergebnisse in der Region bekannt.

# Projekte auf dem Weg zum Leitbild und danach

project-zuwanderer-integrieren = Zuwanderer integrieren
    .programme = EU-Projekt, INTERREG

project-migrationsleitbild = Migrationsleitbild
    .programme = EU-Projekt, INTERREG

project-sroi = SROI: gesellschaftlicher Ertrag
    .programme = EU-Projekt

project-einbuergerungskampagne = Einbürgerungskampagne
    .programme = KOMM-IN

project-chancen-der-vielfalt = Landesprojekt der Hochschulen und der Stadt

project-migrantenselbstorganisationen = Förderung der Migrantenselbstorganisationen

project-weltgewandt = Frauen aus Münster
