### Die Prüfung markup-parity.

explain-markup-parity = Hervorhebungen, Links oder Sprachangaben, die einer Seite fehlen
    .details = Beide Seiten heben dieselben Stellen hervor und verlinken sie, in den Sätzen, die dasselbe sagen. Ein Wort, das andere Texte als das der anderen Sprache kennzeichnen, braucht das auch hier, sonst liest ein Vorleseprogramm es falsch. Eine Warnung.
    .wrong =
        # de
        goal-city = Zugang für *alle*
        # nl
        goal-city = Toegang voor iedereen
    .right =
        # de
        goal-city = Zugang für *alle*
        # nl
        goal-city = Toegang voor *iedereen*
    .repair = Kennzeichnen Sie auf beiden Seiten dieselben Stellen.

# $german (Zahl): wie viele die deutsche Seite hat
# $dutch (Zahl): wie viele die niederländische Seite hat
markup-parity-emphasis = hervorgehobene Stellen: { $german } auf Deutsch, { $dutch } auf Niederländisch, oder von anderer Art
markup-parity-moved = im Niederländischen sind andere Wörter hervorgehoben als im Deutschen
# $german (Zahl): wie viele die deutsche Seite hat
# $dutch (Zahl): wie viele die niederländische Seite hat
markup-parity-links = Links: { $german } auf Deutsch, { $dutch } auf Niederländisch
markup-parity-hint = kennzeichnen Sie auf beiden Seiten dieselben Stellen
# $lang (Text): die Sprache der Seite: de, nl
markup-parity-own = eine Stelle des { $lang ->
    [de] deutschen Textes ist als deutsch gekennzeichnet
   *[nl] niederländischen Textes ist als niederländisch gekennzeichnet
}
markup-parity-own-hint = nennen Sie die Sprache der Stelle, oder entfernen Sie die Kennzeichnung
# $word (Text): das Wort
# $lang (Text): seine Sprache: de, nl
markup-parity-unmarked = andere Texte kennzeichnen „{ $word }“ als { $lang ->
    [de] deutsch
   *[nl] niederländisch
}
# $word (Text): das Wort
# $lang (Text): seine Sprache: de, nl
markup-parity-unmarked-hint = schreiben Sie [{ $word }](lang:{ $lang })
# $word (Text): der Name, wie er dasteht
markup-parity-half = die Auszeichnung umfasst nur einen Teil von „{ $word }“
markup-parity-half-hint = setzen Sie den ganzen Namen in die Klammern
# $word (Text): das Wort
# $lang (Text): seine Sprache: de, nl
markup-parity-foreign = „{ $word }“ scheint { $lang ->
    [de] deutsch
   *[nl] niederländisch
} zu sein und ist nicht ausgezeichnet
