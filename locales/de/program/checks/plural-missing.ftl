### Die Prüfung plural-missing.

explain-plural-missing = eine Anzahl, die 1 ist, steht vor Wörtern in der Mehrzahl
    .details = In dieser Ausgabe ist die Anzahl 1, und der Text sagt „1 Kurse“. Ein Text, dessen Anzahl 1 sein kann, braucht beide Formen. Einheiten ohne Mehrzahl, Prozentwerte, Beträge, Ordnungszahlen und Zahlen hinter Nr. oder Seite bleiben unbeanstandet.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = {"{"} $courses {"}"} Kurse haben begonnen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = {"{"} $courses ->
        {"            [one]"} Ein Kurs hat begonnen.
        {"           *[other]"} {"{"} $courses {"}"} Kurse haben begonnen.
        {"        }"}
    .repair = Schreiben Sie den Text einmal für [one] und einmal für [other], auf Deutsch und auf Niederländisch. In YAML geht das nicht: Verlegen Sie den Text dann in eine FTL-Datei.

# $fact (Text): die Kennung der Angabe
# $excerpt (Text): die Zahl mit den Wörtern in der Mehrzahl: 1 Kurse
plural-missing = { $fact } ist 1, und der Text sagt „{ $excerpt }“
# $typed (Text): wie der Text die Angabe nennt, mit ihrem Zeichen
plural-missing-hint = geben Sie dem Text beide Formen: {"{"} { $typed } -> [one] … *[other] … {"}"}, jede Variante in einer eigenen Zeile
