### Die Prüfung duplicate-text.

explain-duplicate-text = ein Text steht in YAML und in FTL
    .details = Ein kurzer Text darf bei den Angaben in YAML stehen, ein längerer in FTL, aber nie beides: Früher oder später würden sie voneinander abweichen.
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
    .repair = Löschen Sie einen der beiden. Texte mit Variablen gehören in FTL.

# $lang (Text): die Sprache: de, nl
# $text (Text): die Kennung des Textes
duplicate-text = der { $lang ->
    [de] deutsche
   *[nl] niederländische
} Text { $text } steht in YAML und in FTL
duplicate-text-hint = löschen Sie einen von beiden
