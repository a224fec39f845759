### Maßnahmen

measure-hitzetelefon = Hitzetelefon
    .description =
        Ab der zweiten Warnstufe rufen Ehrenamtliche morgens zwischen acht und zehn Uhr { $people } angemeldete Personen an. Wer zweimal nicht abnimmt, bekommt noch am selben Tag Besuch. Anmelden kann man sich unter +49 541 323-4444.

measure-trinkbrunnen = Trinkbrunnen in der Innenstadt
    .description =
        Geplant sind { $planned } Brunnen; { $open ->
            [one] einer ist
           *[other] { $open } sind
        } in Betrieb. Sie laufen von Anfang Mai bis Ende September.
    .cause =
        Die Leitungen am Markt sind älter als angenommen und müssen vor dem Anschluss erneuert werden.
    .consequence =
        { $late ->
            [one] Ein Brunnen geht
           *[other] { $late } Brunnen gehen
        } erst im nächsten Sommer in Betrieb; die Kosten steigen um { $extra }.
    .correction =
        Bis dahin stellt die Feuerwehr an heißen Tagen zwei Wasserwagen bereit. Die Stadtwerke beginnen am { $works } mit den neuen Leitungen.

measure-kuehle-raeume = Kirchen und Büchereien als kühle Räume
    .description =
        An Tagen mit Hitzewarnung sind { $rooms } Häuser ohne Anmeldung zugänglich. Getränke sind kostenlos, Haustiere sind *nicht* erlaubt. Die Öffnungszeiten zeigt die [Karte](https://example.org/karte).

measure-schulhoefe = Entsiegelung von Schulhöfen
    .description =
        Auf { $yards } Schulhöfen weicht der Asphalt Beeten, Bäumen und Spielflächen. Die Kinder planen mit: Sie haben über drei Entwürfe abgestimmt und den zweiten gewählt. Ein Dutzend Vereine hilft dabei.

measure-rueckhaltebecken = Rückhaltebecken am Stadtrand
    .description =
        Das Becken soll { $volume } Kubikmeter Wasser fassen und liegt zwei Kilometer oberhalb der Altstadt.
    .cause =
        Zwei Eigentümer wollen ihre Grundstücke nicht verkaufen. Eine Enteignung nach § 71 Abs. 1 Satz 2 des Wasserhaushaltsgesetzes lehnt der Rat ab.
    .consequence =
        Der Bau beginnt frühestens in zwei Jahren. Solange bleibt die Altstadt bei einem Regen, wie er statistisch alle dreißig Jahre vorkommt, ungeschützt.
    .correction =
        Die Verwaltung prüft bis zum { $check } eine kleinere Lösung auf städtischem Grund. Sie würde etwa die Hälfte des Wassers aufnehmen und wäre um ein Drittel billiger.

measure-warnsystem = Gemeinsames Warnsystem
    .description =
        { $gauges } Pegel an Hase und Dinkel melden ihre Werte alle fünf Minuten. Steigt das Wasser um mehr als einen halben Meter in der Stunde, werden Feuerwehr und [brandweer](lang:nl) gleichzeitig alarmiert.

measure-zisternen = Zuschuss für Zisternen
    .description =
        Wer eine Zisterne einbaut, erhält auf Antrag { $grant } je Haushalt. Der Antrag muss vor dem Einbau gestellt werden; ein Rechtsanspruch besteht nicht. Auskunft gibt es im Stadthaus, Bierstraße 28.

measure-baumpatenschaften = Baumpatenschaften
    .description =
        Wer eine Patenschaft übernimmt, gießt einen jungen Baum zwei Sommer lang. Gesucht werden { $sponsors } Patinnen und Paten, Vereine eingeschlossen. Beginn ist im März. Wer mitmachen will, schreibt an [baum@example.org](mailto:baum@example.org).
