### Die Prüfung forbidden-term.

explain-forbidden-term = eine Übersetzung, die das Glossar verbietet
    .details = Das Glossar nennt falsche Übersetzungen: Einbürgerung ist naturalisatie und niemals inburgering. Betrachtet werden nur Sätze, denen das Fachwort selbst gegenübersteht, auch gebeugt und in Zusammensetzungen. Eine Warnung, oder ein Fehler, wo das Glossar es sagt.
    .wrong =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Inburgering bevorderen
    .right =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Naturalisatie bevorderen
    .repair = Verwenden Sie eine Übersetzung des Glossars, oder ergänzen Sie es in locales/glossary.yaml.

# $wrong (Text): die falsche Übersetzung, wie sie getippt ist
# $term (Text): das Wort, das gegenübersteht
forbidden-term = „{ $wrong }“ ist keine Übersetzung von „{ $term }“
# $right (Text): die richtigen Übersetzungen
forbidden-term-hint = schreiben Sie: { $right }
