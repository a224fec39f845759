### Die Prüfung stale-translation.

explain-stale-translation = ein Text wurde in einer Sprache geändert, seit beide abgenommen wurden
    .details = Das Übersetzungsregister, locales/ledger.yaml, bewahrt beide Fassungen jedes Textes so, wie sie abgenommen wurden. Ändert sich eine davon, gleich welche, sagt die andere vielleicht nicht mehr dasselbe. In einem Dokument mit dem Status approved oder published ist das ein Fehler, sonst eine Warnung; ein Entwurf kennzeichnet die Stelle. Leerzeichen, Zeilenumbrüche, Kommentare, der Ort eines Textes und die Werte von Angaben ändern nichts. Ein Projekt ohne Register wird nicht gefragt.
    .wrong =
        # abgenommen: Die Kurse sind voll. / De cursussen zijn vol.
        # locales/de/content/measures.ftl
        measure-courses = Die Kurse sind voll, weitere sind geplant.
        # locales/nl/content/measures.ftl
        measure-courses = De cursussen zijn vol.
    .right =
        # locales/nl/content/measures.ftl
        measure-courses = De cursussen zijn vol; er komen er meer.
    .repair = Gleichen Sie die andere Sprache an und nehmen Sie beide ab: beide translate accept measure-courses.title --reason "…". Wurde nur ein Versehen berichtigt und passt die andere Sprache noch, nehmen Sie mit --trivial ab. beide translate status zeigt alle Texte, bei denen das nötig ist.

# $text (Text): die Kennung des Textes
# $changed (Text): die geänderte Sprache: de, nl oder both
# $kind (Text): was sich geändert hat: punctuation, facts oder words
stale-translation = { $changed ->
    [de] der deutsche Text { $text } wurde geändert, seit beide Sprachen abgenommen wurden
    [nl] der niederländische Text { $text } wurde geändert, seit beide Sprachen abgenommen wurden
   *[both] der Text { $text } wurde auf beiden Seiten geändert, seit sie abgenommen wurden
}{ $kind ->
    [punctuation] {""}, nur in der Zeichensetzung
    [facts] {""}, in den genannten Angaben
   *[words] {""}
}
# $lang (Text): die Sprache: de oder nl
# $text (Text): der Wortlaut, bei langen Texten die geänderte Stelle
stale-translation-then-hint = abgenommen auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}: { $text }
# $lang (Text): die Sprache: de oder nl
# $text (Text): der Wortlaut, bei langen Texten die geänderte Stelle
stale-translation-now-hint = jetzt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}: { $text }
# $other (Text): die Sprache, die vielleicht folgen muss: de oder nl, oder both; none, wenn nur eine ihn hat
# $text (Text): der Text, wie er in der Befehlszeile heißt
stale-translation-hint = { $other ->
    [de] prüfen Sie, ob der deutsche Text folgen muss
    [nl] prüfen Sie, ob der niederländische Text folgen muss
    [none] nur diese Sprache hat ihn: lesen Sie ihn noch einmal
   *[both] prüfen Sie, ob beide noch dasselbe sagen
}, dann: beide translate accept --reason "…" { $text }; mit --trivial, wenn nur ein Versehen berichtigt wurde
# $count (Zahl): wie viele Dokumente
# $documents (Text): Namen von Dokumenten, durch Kommas getrennt
stale-translation-released-hint = bis dahin { $count ->
    [one] wird das Dokument { $documents } nicht erstellt: es ist freigegeben oder veröffentlicht
   *[other] werden die Dokumente { $documents } nicht erstellt: sie sind freigegeben oder veröffentlicht
}

# $count (Zahl): wie viele Texte
# $texts (Text): die ersten davon
# $more (Zahl): wie viele nicht genannt sind
stale-translation-new = { $count ->
    [one] ein Text ist hinzugekommen, den noch niemand abgenommen hat
   *[other] { $count } Texte sind hinzugekommen, die noch niemand abgenommen hat
}: { $texts }{ $more ->
    [0] {""}
   *[other] {""} …
}
stale-translation-new-hint = beide translate status --new listet sie auf; nehmen Sie sie mit beide translate accept ab, sobald beide Sprachen gelesen sind

# $text (Text): die Kennung des Textes
stale-translation-unaccepted = den Text { $text } hat noch niemand in beiden Sprachen abgenommen
# $text (Text): der Text, wie er in der Befehlszeile heißt
stale-translation-unaccepted-hint = lesen Sie beide Sprachen, dann: beide translate accept --reason "…" { $text }
