# Die Vorlage für Rat und Ausschuss.

paper-cycling-2024 = Umsetzungsbericht Radverkehr { FACT("report.period") }
    .short = Umsetzungsbericht Radverkehr

section-paper-summary =
    .text =
        Stand der { FACT("report.measures") } Maßnahmen: { FACT("report.measures-done") } abgeschlossen, { FACT("report.measures-on-track") } im Plan, { FACT("report.measures-at-risk") } gefährdet. Der Anteil der Wege mit dem Rad liegt bei { FACT("indicator.cycling-share.current") }; angestrebt werden { FACT("indicator.cycling-share.target") }.

section-paper-introduction =
    .text = Münster und Almelo fördern den Radverkehr gemeinsam. Dieser Bericht zeigt den Stand am { FACT("report.as-of") }.

section-paper-report =
    .text = Die folgenden Angaben gelten für beide Städte.

section-paper-finances =
    .text = Die Radstation wurde mit { FACT("measure.bike-station.cost") } aus vorhandenen Mitteln bezahlt. Weitere Mittel werden nicht benötigt.

section-paper-communication =
    .text = Der Bericht wird in beiden Sprachen auf den Internetseiten der Städte veröffentlicht.

section-paper-next-steps =
    .text =
        Im kommenden Jahr sind diese Schritte vorgesehen:

        - die Fahrradstraße wird im Viertel vorgestellt und gebaut,
        - weitere Grundschulen werden zum Fahrradtraining eingeladen.
