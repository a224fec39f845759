### Die Prüfung missing-translation.

explain-missing-translation = ein Text, der einer Sprache fehlt
    .details = Beide Sprachen sind vollständig, sonst wird nichts gedruckt; nie springt ein Text der anderen Sprache ein.
    .wrong =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
    .right =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
        goal-housing = Wonen
    .repair = Schreiben Sie den Text in der Sprache, in der er fehlt. beide check --fill hängt alle fehlenden Nachrichten an die Dateien an; beide build --draft erstellt bis dahin einen gekennzeichneten Entwurf.

# $text (Text): the id of the text: goal-6-2.description
# $lang (Text): the language that lacks it: de, nl
missing-translation = der Text { $text } fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}

# The text is there but says nothing, as {""} does.
# $text (Text): the id of the text
# $lang (Text): the language: de, nl
missing-translation-empty = der Text { $text } ist auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} leer
missing-translation-empty-hint = schreiben Sie ihn hier hinein
# $file (Text): the file where it would stand
missing-translation-hint = schreiben Sie ihn in { $file }; „beide check --fill“ legt alles Fehlende an seiner Stelle an
# The twin of a missing text stands in YAML.
# $lang (Text): the language that lacks it: de, nl
missing-translation-yaml-hint = ergänzen Sie „{ $lang }:“ neben dem anderssprachigen Text

# $text (Text): the id of the text
missing-translation-both = der Text { $text } fehlt in beiden Sprachen
# $message (Text): the name of the message
missing-translation-both-hint = schreiben Sie die Nachricht { $message } in beiden Sprachen; „beide check --fill“ legt alles Fehlende an seiner Stelle an

# The product's words of a language lack a message that the other has.
# $name (Text): the name of the message or attribute
# $lang (Text): the language that lacks it: de, nl
missing-translation-label = die Beschriftung { $name } fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}
# $lang (Text): the language that lacks it: de, nl
missing-translation-label-hint = ergänzen Sie sie in einer Datei in locales/{ $lang }/
