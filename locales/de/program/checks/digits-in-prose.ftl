### Die Prüfung digits-in-prose.

explain-digits-in-prose = eine in den Text getippte Zahl
    .details = Jede Zahl steht einmal, in YAML, damit beide Sprachen dieselbe drucken, jede in ihrer Schreibweise. Erlaubt sind Ziffern in Bezeichnungen wie B1 und nach §, Art., artikel, lid oder Nr.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Verlegen Sie die Zahl nach YAML, notfalls unter facts des Eintrags, und beziehen Sie sich darauf. Gehört sie zu einem Namen, schreiben Sie über die Nachricht: # beide: allow digits-in-prose – Name des Programms

# $number (Text): die Zahl, wie sie getippt ist
digits-in-prose = die Zahl { $number } ist im Text getippt
digits-in-prose-hint = schreiben Sie sie einmal in YAML, als Feld oder unter „facts:“, und nennen Sie sie hier in geschweiften Klammern
