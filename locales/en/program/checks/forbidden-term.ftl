### The check forbidden-term.

explain-forbidden-term = a rendering that the glossary forbids
    .details = The glossary names wrong renderings: Einbürgerung is naturalisatie and never inburgering. Only a sentence in which the term itself stands opposite is looked at, in any inflected form and in compounds. A warning, or an error where the glossary says so.
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
    .repair = Use a rendering of the glossary, or extend it in locales/glossary.yaml.

# $wrong (text): the wrong rendering as it is typed
# $term (text): the word that stands opposite
forbidden-term = “{ $wrong }” is no rendering of “{ $term }”
# $right (text): the right renderings
forbidden-term-hint = write: { $right }
