### Die Prüfung digits-in-prose.

explain-digits-in-prose = eine in den Text getippte Zahl
    .details = Jede Zahl steht einmal, in YAML, damit beide Sprachen dieselbe drucken, jede in ihrer Schreibweise. Erlaubt sind Verweise auf Gesetze, Vorlagen, Seiten, Normen und Straßen (§ 41 Abs. 2, TOP 4.2, Seite 12, ISO 14001, A 31), Bezeichnungen wie B1, Ordnungszahlen, Uhrzeiten, Anschriften und Telefonnummern.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Verlegen Sie die Zahl nach YAML, notfalls unter facts des Eintrags, und beziehen Sie sich darauf. Gehört sie zu einem Namen, erlauben Sie diese Wörter in einem Kommentar über der Nachricht: # beide: allow digits-in-prose "Agenda 2030" – Name des Programms. Einen Namen, der öfter vorkommt, schreiben Sie am besten einmal als Begriff: -agenda = Agenda 2030

# $number (Text): die Zahl, wie sie getippt ist
digits-in-prose = die Zahl { $number } ist im Text getippt
digits-in-prose-hint = schreiben Sie sie einmal in YAML, als Feld oder unter „facts:“, und nennen Sie sie hier in geschweiften Klammern; wie Sie einen Namen mit Ziffern erlauben: beide explain digits-in-prose
