### The check glossary-term.

explain-glossary-term = a term whose rendering does not stand opposite
    .details = Only terms that the glossary marks with always: true are looked at. Good translators also say it in other words, or with a pronoun: a remark, shown by beide check --strict.
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
    .repair = Use a rendering of the glossary, or add one in locales/glossary.yaml.

# $term (text): the term of this side
# $right (text): the right renderings
glossary-term = no rendering of “{ $term }” stands opposite: { $right }
glossary-term-hint = use a rendering of the glossary, or add one in locales/glossary.yaml
