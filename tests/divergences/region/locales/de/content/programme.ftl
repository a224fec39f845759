### Programm: Handlungsfelder, Ziele, Maßnahmen

## Handlungsfelder

policy-field-wohnen = Wohnen und Mobilität
    .description = Wer im eigenen Haus alt werden will, braucht keine Schwellen, aber einen Bus vor der Tür.

policy-field-entlastung = Entlastung pflegender Angehöriger
    .description =
        Vier von fünf Pflegebedürftigen werden zu Hause versorgt, meist von der Tochter oder der Ehefrau. Ohne diese Hilfe bräche die Versorgung binnen weniger Wochen zusammen.

policy-field-fachkraefte = Fachkräfte
    .description =
        Beiderseits der Grenze sind zusammen { $vacancies } Stellen in der Pflege unbesetzt. Niemand darf deshalb schlechter bezahlt werden; im Gegenteil.

## Ziele

goal-zuhause = Länger in der eigenen Wohnung
    .description =
        Bis Ende { $by } soll kein Dorf mehr als fünfzehn Minuten Fahrt von der nächsten Beratungsstelle entfernt sein.

goal-unterwegs = Mobil ohne eigenes Auto
    .description =
        Arzt, Apotheke und Wochenmarkt müssen auch für Menschen erreichbar sein, die nicht mehr selbst fahren. Das gilt werktags wie sonntags.

goal-angehoerige = Atempausen für Angehörige
    .description =
        Jede Familie kann mindestens zwei freie Tage im Monat nehmen, ohne dass die Pflege ausfällt.

goal-ausbildung = Mehr Auszubildende, weniger Abbrüche
    .description =
        Die Zahl der Abbrüche soll um ein Drittel sinken. Wer die Prüfung in Deutschland besteht, darf ohne weitere Prüfung auch in den Niederlanden arbeiten.

## Maßnahmen

measure-wohnberatung = Wohnberatung mit Musterwohnung
    .description =
        In der Musterwohnung in Geldern lässt sich ausprobieren, was im Alter hilft: eine bodengleiche Dusche, helles Licht, breite Türen. Seit der Eröffnung gab es { $visits } Beratungen.

        Die Beratung ist kostenlos. Für den Umbau gibt es höchstens { $subsidy } je Haushalt, sofern der Antrag **vor** Beginn der Arbeiten eingeht.

measure-dorfschwester = Dorfschwestern
    .description =
        { $nurses ->
            [one] Eine Dorfschwester besucht
           *[other] { $nurses } Dorfschwestern besuchen
        } alleinstehende Menschen. Den Blutdruck messen, zuhören, Hilfe vermitteln: Das alles gehört dazu. Medikamente werden nicht verabreicht; das bleibt Aufgabe der Pflegedienste.

measure-hausnotruf = Hausnotruf über die Grenze
    .description =
        Wer den roten Knopf drückt, erreicht rund um die Uhr eine Leitstelle, die beide Sprachen spricht. Bisher sind { $connected } Haushalte angeschlossen.
    .cause =
        Die Leitstelle hat nur halb so viele Plätze eingerichtet wie vereinbart. Weder der Hersteller noch der Betreiber konnte früher liefern.
    .consequence =
        { $waiting } Haushalte stehen auf der Warteliste. In Notfällen vergehen bis zum Eintreffen der Helfer durchschnittlich vierzig statt fünfundzwanzig Minuten.
    .correction =
        Ab dem { $start-second } übernimmt eine zweite Leitstelle in Venlo die Nachtstunden. Der Kreis darf Vertragsstrafen verlangen, verzichtet aber vorerst darauf.

measure-buergerbus = Bürgerbus zwischen Venlo und Straelen
    .description =
        Der Kleinbus fährt montags bis samstags achtmal am Tag, morgens ab sieben Uhr und abends bis halb acht. Am Steuer sitzen ausschließlich Ehrenamtliche.

        Die einfache Fahrt kostet { $fare }; wer einen Rollator oder Rollstuhl dabeihat, zahlt nichts. Im Berichtsjahr wurden { $passengers } Fahrgäste gezählt, doppelt so viele wie im Jahr davor.

measure-baenke = Bänke an Wegen und Haltestellen
    .description =
        { $benches } Bänke stehen nun höchstens zweihundert Meter auseinander. Alle haben Lehnen, die meisten auch eine Stütze zum Aufstehen. Die letzte wurde am { $actual-end } in Arcen aufgestellt.

measure-tagespflege = Tagespflege im Pfarrhaus Lomm
    .description =
        Das leere Pfarrhaus in Lomm soll { $places } Gästen aus beiden Ländern einen Tag außer Haus ermöglichen, von Montag bis Freitag zwischen neun und siebzehn Uhr.
    .cause =
        Beim Umbau wurde im Dach Asbest gefunden. Außerdem hat die Baufirma Insolvenz angemeldet.
    .consequence =
        Die Kosten steigen um { $costs }. Vor dem kommenden Winter wird kein einziger Gast aufgenommen, und etliche Familien haben sich inzwischen anderweitig entschieden.
    .correction =
        Der Dachstuhl wird vollständig erneuert. Über die Mehrkosten entscheiden beide Räte; die Stiftung hat ihre Antwort bis zum { $reply } zugesagt.

measure-treffpunkte = Cafés für Menschen mit Demenz
    .description =
        In { $cafes } Gemeinden trifft man sich jede zweite Woche bei Kaffee und Musik. Angehörige erhalten dort Rat, Betroffene singen, malen oder schweigen.

        - Anmeldung ist nicht nötig
        - Fahrdienst auf Wunsch
        - Auch für Gäste aus dem Nachbarland

measure-lehrjahr = Gemeinsames Lehrjahr
    .description =
        { $trainees } Auszubildende verbringen je sechs Monate in einem deutschen und in einem niederländischen Haus. Sprachunterricht ist Pflicht, eine Unterkunft wird gestellt.
