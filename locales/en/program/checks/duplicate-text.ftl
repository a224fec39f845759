### The check duplicate-text.

explain-duplicate-text = a text stands in YAML and in FTL
    .details = A short text may stand beside the facts in YAML, a longer one in FTL, but never both: sooner or later they would differ.
    .wrong =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen

        # locales/de/content/goals.ftl
        goal-housing = Wohnen
    .right =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen
    .repair = Delete one of the two. Texts with variables belong in FTL.

# $lang (text): the language: de, nl
# $text (text): the id of the text
duplicate-text = the { $lang ->
    [de] German
   *[nl] Dutch
} text { $text } stands in YAML and in FTL
duplicate-text-hint = delete one of the two
