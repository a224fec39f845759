### Der Bericht über das Halbjahr

paper-vorsorge-2025-h1 = Vorsorge gegen Hitze und Starkregen: Bericht { FACT("report.period") }
    .short = Hitze und Starkregen

section-vorsorge-zusammenfassung =
    .text =
        Das erste Halbjahr war das wärmste seit Beginn der Messungen. Trotzdem ist niemand an den Folgen der Hitze gestorben, und kein Keller lief voll. Beide Städte führen das darauf zurück, dass früher gewarnt wurde als in den Vorjahren.

        Von { FACT("report.measures") } Maßnahmen { FACT("report.measures-done") ->
            [one] ist eine
           *[other] sind { FACT("report.measures-done") }
        } abgeschlossen. Zwei Vorhaben bereiten Sorgen: die Trinkbrunnen und das Rückhaltebecken.

section-vorsorge-anlass =
    .text =
        Osnabrück und Enschede arbeiten seit dem { FACT("report.agreement") } bei der Vorsorge gegen Hitze und Starkregen zusammen. Grundlage ist die Vereinbarung, die der Rat und der [gemeenteraad](lang:nl) einstimmig beschlossen haben. Sie gilt für fünf Jahre und verlängert sich danach nicht von selbst.

        Dieser Bericht wird beiden Räten vorgelegt. Er beschreibt, was erreicht wurde, und verschweigt nicht, was misslungen ist.

section-vorsorge-stand =
    .text =
        Für jede Maßnahme ist angegeben, welche Stelle verantwortlich ist und wann sie enden soll. Was nicht im Plan liegt, wird begründet.

section-vorsorge-schritte =
    .text =
        Der Plan folgt einer Empfehlung des Bundes und besteht aus { FACT("list.schritte.items") } Schritten. Die ersten drei sind erledigt. Der Bund stellt dafür im ganzen Land achtzig Millionen Euro bereit.

section-vorsorge-finanzen =
    .text =
        Im Haushalt stehen { $budget } bereit, davon sind { $spent } ausgegeben. Das ist weniger als die Hälfte; der größte Teil der Rechnungen kommt erst im Herbst.

        Die Mehrkosten der Trinkbrunnen werden aus dem laufenden Budget gedeckt, nicht aus der Rücklage. Eine Erhöhung der Abwassergebühr ist nicht vorgesehen. Je Einwohner kostet die Vorsorge etwa drei Euro im Jahr, zehn Prozent mehr als im Vorjahr.

section-vorsorge-kommunikation =
    .text =
        Warnungen erscheinen auf Deutsch, Niederländisch, Englisch und Türkisch. Fragen beantwortet der Fachbereich montags bis donnerstags von neun bis sechzehn Uhr unter +49 541 323-0 oder per E-Mail an [hitze@example.org](mailto:hitze@example.org). Alle Ratschläge stehen auch [im Internet](https://example.org/kuehl).

        An heißen Tagen gilt:

        - Viel trinken, auch ohne Durst
        - Mittags nicht in die Sonne gehen
        - Fenster tagsüber schließen und nachts öffnen
        - Nach den Nachbarn sehen

section-vorsorge-ausblick =
    .text =
        Im zweiten Halbjahr stehen drei Entscheidungen an:

        - Der Rat entscheidet über den Zuschuss für Zisternen.
        - Der Ausschuss berät über den Standort des Rückhaltebeckens.
        - Die Verwaltung verhandelt mit den Stadtwerken über den Betrieb der Brunnen.

        Am { $session } treffen sich beide Räte in Enschede zu einer gemeinsamen Sitzung, erstmals seit der Unterzeichnung. Der nächste Bericht folgt im { $next }.
