### Die Prüfung glossary-term.

explain-glossary-term = ein Fachwort, dessen Übersetzung nicht gegenübersteht
    .details = Betrachtet werden nur Fachwörter, die das Glossar mit always: true kennzeichnet. Gute Übersetzer sagen es auch mit anderen Worten oder einem Fürwort: eine Bemerkung, gezeigt von beide check --strict.
    .wrong =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Nieuwe Duitsers ondersteunen
    .right =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Naturalisatie bevorderen
    .repair = Verwenden Sie eine Übersetzung des Glossars, oder ergänzen Sie eine in locales/glossary.yaml.

# $term (Text): das Fachwort dieser Seite
# $right (Text): die richtigen Übersetzungen
glossary-term = für „{ $term }“ steht keine Übersetzung gegenüber: { $right }
glossary-term-hint = verwenden Sie eine Übersetzung des Glossars, oder ergänzen Sie eine in locales/glossary.yaml
