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

# $text (Text): die Kennung des Textes: goal-6-2.description
# $lang (Text): die Sprache, in der es fehlt: de, nl
missing-translation = der Text { $text } fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}

# Der Text ist da, sagt aber nichts, etwa {""}.
# $text (Text): die Kennung des Textes
# $lang (Text): die Sprache: de, nl
missing-translation-empty = der Text { $text } ist auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} leer
missing-translation-empty-hint = schreiben Sie ihn hier hinein
# $file (Text): die Datei, in der er stünde
missing-translation-hint = schreiben Sie ihn in { $file }; „beide check --fill“ legt alles Fehlende an seiner Stelle an
# Das Gegenstück eines fehlenden Textes steht in YAML.
# $lang (Text): die Sprache, in der es fehlt: de, nl
missing-translation-yaml-hint = ergänzen Sie „{ $lang }:“ neben dem anderssprachigen Text

# $text (Text): die Kennung des Textes
missing-translation-both = der Text { $text } fehlt in beiden Sprachen
# $message (Text): der Name der Nachricht
missing-translation-both-hint = schreiben Sie die Nachricht { $message } in beiden Sprachen; „beide check --fill“ legt alles Fehlende an seiner Stelle an

# Den Wörtern des Programms fehlt in einer Sprache eine Nachricht, die die andere hat.
# $name (Text): der Name der Nachricht oder des Attributs
# $lang (Text): die Sprache, in der es fehlt: de, nl
missing-translation-label = die Beschriftung { $name } fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}
# $lang (Text): die Sprache, in der es fehlt: de, nl
missing-translation-label-hint = ergänzen Sie sie in einer Datei in locales/{ $lang }/
