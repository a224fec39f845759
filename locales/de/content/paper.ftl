# Vorlage V/0123/2024 und ihre Abschnitte. Die Werte kommen aus dem Bericht, aus Projekten und Listen (FACT)
# oder stehen als freie Werte des Abschnitts in content/papers.yaml.

paper-umsetzungsbericht-2024-h1 = Umsetzung des Migrationsleitbildes: Sachstand { FACT("report.period") }
    .short = Umsetzungsstand des Migrationsleitbildes

section-zusammenfassung =
    .text =
        Zum { FACT("report.as-of") } { FACT("report.measures-done") ->
            [one] ist eine
           *[other] sind { FACT("report.measures-done") }
        } von { FACT("report.measures") } Maßnahmen zu den übergeordneten Leitzielen und in { FACT("report.policy-fields") } Handlungsfeldern abgeschlossen, { FACT("report.measures-on-track") ->
            [one] eine weitere liegt
           *[other] weitere { FACT("report.measures-on-track") } liegen
        } im Plan. { FACT("report.measures-at-risk") ->
            [one] Eine Maßnahme ist
           *[other] { FACT("report.measures-at-risk") } Maßnahmen sind
        } gefährdet, { FACT("report.measures-off-track") ->
            [one] eine liegt
           *[other] { FACT("report.measures-off-track") } liegen
        } nicht im Plan und { FACT("report.measures-not-started") ->
            [one] eine wurde
           *[other] { FACT("report.measures-not-started") } wurden
        } noch nicht begonnen.

        Fortschritte zeigen sich vor allem bei den Sprachabschlüssen: Der Anteil der Teilnehmenden mit einem Abschluss auf der Stufe B1 ist auf { FACT("indicator.abschluss-b1.current") } gestiegen. Sorge bereiten die Dauer der Einbürgerungsverfahren mit durchschnittlich { FACT("indicator.bearbeitungsdauer.current") } Monaten und die Wartezeit auf einen Sprachkurs von { FACT("indicator.wartezeit.current") } Wochen. Ursachen, Folgen und Gegenmaßnahmen stehen bei der jeweiligen Maßnahme oder dem jeweiligen Indikator.

section-anlass =
    .text =
        Das Migrationsleitbild verankert Integration als gemeinsame Aufgabe der Stadtgesellschaft. Der Masterplan legt fest, wie es umgesetzt wird, und sieht vor, dass Integrationsrat, Rat und Ausschüsse sowie die externen Partner fortlaufend über den Stand unterrichtet werden.

        Dieser Bericht umfasst das { FACT("report.period") }. Er wird zeitgleich in Münster und in Almelo vorgelegt, weil beide Städte im Projekt „Integration messen – gemeinsam steuern“ mit denselben Indikatoren arbeiten. Maßnahmen bewertet das verantwortliche Amt; Indikatoren werden am geplanten Weg vom Ausgangswert zum Zielwert gemessen.

section-bedeutung-almelo = Bedeutung für Almelo
    .text =
        Almelo leitet das Sprachcafé und die Erprobung des gemeinsamen Kurskonzepts und hat dabei { FACT("work-package.wp-sprache.milestones-reached") } von { FACT("work-package.wp-sprache.milestones") } Meilensteinen erreicht. Die Erfahrungen aus Münster fließen in die eigene Planung der Gemeinde ein. Ein Beschluss ist nicht erforderlich; die Unterrichtung folgt aus Art. 169 der [Gemeentewet](lang:nl).

section-stand-uebersicht = Überblick
    .text =
        Jede Marke ist eine Maßnahme mit ihrer Nummer; der Balken zeigt den Weg zum Ziel, soweit er gemessen ist.

section-stand-leitziele = Stand bei den übergeordneten Leitzielen
    .text =
        Den übergeordneten Leitzielen sind Maßnahmen zugeordnet, die mehrere Ämter gemeinsam tragen.

section-stand-handlungsfelder = Stand in den Handlungsfeldern
    .text =
        Zu jedem Handlungsfeld werden die Leitziele, die Indikatoren und die Maßnahmen mit ihren Meilensteinen dargestellt. Was gefährdet oder nicht im Plan ist, wird mit Ursache, Folge und Gegenmaßnahme erläutert.

section-stand-masterplan = Stand der Schritte des Masterplans
    .text =
        Der Masterplan gliedert die Umsetzung in { FACT("list.masterplan-schritte.items") } Schritte. Er ist eine Arbeitshilfe und begründet keinen Anspruch auf Förderung.

section-finanzen =
    .text =
        Für die Umsetzung stehen im laufenden Haushaltsjahr { $budget } zur Verfügung. Bis zum { FACT("report.as-of") } wurden davon { $used } ausgegeben.

        Die Gegenmaßnahmen bei gefährdeten und nicht im Plan liegenden Maßnahmen kosten { $extra }. Der Betrag wird innerhalb des Budgets gedeckt; zusätzliche Haushaltsmittel sind nicht erforderlich.

        Aus dem Programm INTERREG wurden für das Projekt „Integration messen – gemeinsam steuern“ { FACT("project.messen-steuern.granted") } bewilligt, von denen { FACT("project.messen-steuern.spent") } ausgegeben sind. Die Kosten sind in beiden Städten bereits veranschlagt.

section-kommunikation =
    .text =
        Der Bericht wird in beiden Sprachen barrierefrei veröffentlicht. Die Migrantenselbstorganisationen und die Wohlfahrtsverbände erhalten ihn unmittelbar nach der Beratung.

        Am { FACT("presentation.leitbild-almelo.date") } stellt die Stadt Münster Leitbild und Masterplan in Almelo bei der Veranstaltung „[Thuis en Actief in Kleurrijk Almelo](lang:nl)“ (Zu Hause und aktiv im bunten Almelo) vor.

section-ausblick =
    .text =
        Vorrang haben im { $next-period } die gefährdeten und die nicht im Plan liegenden Maßnahmen:

        - Die Träger der Sprachkurse melden freie Plätze vollständig an die gemeinsame Datenbank.
        - Die Antragsformulare für Aufenthaltstitel gehen schrittweise in Betrieb.
        - Mit den Wohnungsunternehmen wird über Ersatzwohnungen verhandelt.

        Der nächste Bericht folgt nach Abschluss des Halbjahres. Für das { $review } ist vorgesehen, die Leitziele gemeinsam mit dem Integrationsrat neu zu gewichten.

attachment-anlage-uebersicht = Maßnahmen und Indikatoren
attachment-anlage-masterplan = Masterplan zum Migrationsleitbild
