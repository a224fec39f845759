# Leitziele. Variablen: $measures und die Zahl je Bewertung ($measures-done …), $way-covered (Prozent).

goal-uebergeordnete-leitziele = Übergeordnete Leitziele
    .description =
        Die übergeordneten Leitziele gelten in jedem Handlungsfeld. An ihnen werden alle Maßnahmen gemessen, gleich welches Amt sie verantwortet.

goal-gleiche-teilhabe = Gleichberechtigte Teilhabe am Leben der Stadt
    .description =
        Herkunft darf nicht darüber entscheiden, wer an Bildung, Arbeit und politischer Willensbildung teilhat. Ob das gelingt, soll ein regelmäßiges Monitoring zeigen.

goal-zusammenleben = Gutes Zusammenleben in Vielfalt
    .description =
        Alle Einwohnerinnen und Einwohner sollen sich in Münster zu Hause fühlen können. Dazu braucht es Begegnung im Stadtteil und die Bereitschaft, voneinander zu lernen.

goal-leitziel-rechtliche-integrationsbegleitung = Leitziele zur rechtlichen Integrationsbegleitung

goal-aufenthalt-klaeren = Aufenthaltsfragen zügig und verständlich klären
    .description =
        Antragstellende erfahren an einer Stelle, welche Unterlagen nötig sind und wann mit einer Entscheidung zu rechnen ist.

goal-einbuergerung-foerdern = Einbürgerung fördern
    .description =
        Wer die Voraussetzungen erfüllt, soll ermutigt werden, die deutsche Staatsangehörigkeit zu erwerben, und nicht an der Dauer des Verfahrens scheitern.

goal-leitziel-sprachliche-bildung = Leitziele zur sprachlichen Bildung
    .description =
        Über beide Ziele gewichtet, ist der Weg vom Ausgangswert zum Zielwert zu { $way-covered } zurückgelegt.

goal-zugang-sprachkurs = Zügiger Zugang zum Sprachkurs
    .description =
        Zwischen Einstufung und erstem Kurstag sollen nur wenige Wochen liegen. Vorrang haben Stadtteile, in denen bisher kein Kurs zu Fuß erreichbar war.

goal-sprachabschluss = Erfolgreicher Abschluss auf der Stufe B1
    .description =
        Ein Kurs erfüllt seinen Zweck erst, wenn die Teilnehmenden die Prüfung ablegen und die Sprache im Alltag anwenden.

goal-leitziel-wirtschaft-und-arbeit = Leitziele zu Wirtschaft und Arbeit

goal-arbeitsmarktzugang = Zugang zum Arbeitsmarkt verbessern
    .description =
        Beschäftigung soll der Qualifikation entsprechen und auf Dauer angelegt sein. Betriebe und Kammern sind dabei die wichtigsten Partner.

goal-abschluesse-anerkennen = Ausländische Abschlüsse nutzbar machen
    .description =
        Mitgebrachte Qualifikationen werden früh erfasst und auf dem Weg zur Anerkennung begleitet.

goal-leitziel-wohnen-und-stadtentwicklung = Leitziele zu Wohnen und Stadtentwicklung

goal-eigene-wohnung = In der eigenen Wohnung und im Stadtteil ankommen
    .description =
        Der Aufenthalt in städtischen Unterkünften soll kurz bleiben. Beratung im Stadtteil hilft, Mietverhältnisse dauerhaft zu sichern.

goal-leitziel-kinder-jugend-soziales = Leitziele zur Kinder- und Jugendhilfe und zu sozialen Leistungen

goal-fruehe-bildung = Frühe Bildung für alle Kinder
    .description =
        Jedes Kind soll vor der Einschulung eine Kindertageseinrichtung besuchen. Eltern werden als Partner einbezogen.

goal-uebergang-beruf = Gelingender Übergang von der Schule in den Beruf
    .description =
        Neu zugewanderte Jugendliche sollen nach der Schule eine Ausbildung, ein Studium oder eine Beschäftigung aufnehmen.

goal-leitziel-gesundheit = Leitziele zur Gesundheit

goal-zugang-gesundheit = Gleicher Zugang zur gesundheitlichen Versorgung
    .description =
        Verständigung und Vertrauen sind Voraussetzung jeder guten Behandlung. Sie dürfen nicht vom Zufall abhängen.

goal-leitziel-personal = Leitziele zu Personalentwicklung und Fortbildung

goal-vielfalt-personal = Vielfalt in der Stadtverwaltung
    .description =
        Der Anteil der Beschäftigten mit Migrationsvorgeschichte soll sich dem Anteil an der Bevölkerung annähern, beginnend bei der Ausbildung.

goal-leitziel-kultur-und-sport = Leitziele zu Kultur und Sport

goal-kulturelle-teilhabe = Teilhabe an Kultur und Sport
    .description =
        Vereine, Museen und Bühnen öffnen sich für neue Mitwirkende, und Migrantenselbstorganisationen gestalten das Programm mit.

goal-leitziel-oeffentlichkeitsarbeit = Leitziele zu Presse und Öffentlichkeitsarbeit

goal-verstaendlich-informieren = Verständlich informieren, Leitbild bekannt machen
    .description =
        Städtische Informationen sind mehrsprachig und in einfacher Sprache zugänglich. Das Leitbild soll in der Stadtgesellschaft bekannt sein.
