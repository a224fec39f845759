### Die Prüfung unused-fact.

explain-unused-fact = eine Angabe unter facts: steht in keinem Text und auf keiner Seite
    .details = Angaben unter facts: sind für Texte da. Eine, die kein Text nennt, ist übrig geblieben, oder im Text steht noch die getippte Zahl.
    .wrong =
        # YAML
        facts: {"{"}kurse: 12{"}"}
        # FTL
        measure-kurse = Kurse
        {"    ."}description = Zwölf Kurse.
    .right =
        # FTL
        measure-kurse = Kurse
        {"    ."}description = {"{"} $kurse {"}"} Kurse.
    .repair = Setzen Sie die Angabe in den Text, oder löschen Sie sie.

# $fact (Text): die Angabe
unused-fact = kein Text verwendet die Angabe { $fact }
# $fact (Text): die Angabe
# $name (Text): ihr Name
unused-fact-hint = schreiben Sie {"{"} ${ $name } {"}"} in einen eigenen Text oder {"{"} FACT("{ $fact }") {"}"} in einen anderen, oder löschen Sie die Angabe
