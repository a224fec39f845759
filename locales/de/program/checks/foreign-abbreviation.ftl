### Die Prüfung foreign-abbreviation.

explain-foreign-abbreviation = eine Abkürzung der anderen Sprache
    .details = z. B., bzw. und ggf. sind deutsch, bijv., o.a. und m.b.t. niederländisch; ca., vgl. und etc. sind beides. Eine Warnung.
    .wrong =
        # nl
        goal-city = Voorzieningen, z. B. scholen
    .right =
        # nl
        goal-city = Voorzieningen, bijv. scholen
    .repair = Schreiben Sie die Abkürzung der Sprache des Textes, oder das Wort.

# $abbreviation (Text): die Abkürzung, wie sie getippt ist
# $lang (Text): die Sprache der Seite: de, nl
foreign-abbreviation = „{ $abbreviation }“ ist { $lang ->
    [de] niederländisch und steht in einem deutschen Text
   *[nl] deutsch und steht in einem niederländischen Text
}
# $right (Text): was die Sprache des Textes sagt
foreign-abbreviation-hint = schreiben Sie: { $right }
