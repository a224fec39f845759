### Die Prüfung length.

explain-length = eine Seite, die viel kürzer ist als die andere oder abbricht
    .details = Deutsche und niederländische Texte sind etwa gleich lang; das im Projekt Übliche wird berücksichtigt, und kurze Texte dürfen sich stärker unterscheiden. Eine Warnung, wo der Unterschied groß ist, sonst eine Bemerkung. Eine Seite, die mit einem Komma oder einem Wort wie und endet, bricht ab: eine Warnung.
    .wrong =
        # de
        goal-city = Wohnen und Arbeiten
        # nl
        goal-city = Wonen en
    .right =
        # de
        goal-city = Wohnen und Arbeiten
        # nl
        goal-city = Wonen en werken
    .repair = Vergleichen Sie beide Seiten, und ergänzen Sie die zu kurze.

# $lang (Text): die Sprache der kürzeren Seite: de, nl
# $letters (Zahl): wie viele Zeichen sie hat
# $other (Zahl): wie viele die andere Seite hat
length = der { $lang ->
    [de] deutsche
   *[nl] niederländische
} Text ist viel kürzer: { $letters } Zeichen gegen { $other }
# $word (Text): womit er endet
length-cut = der Text endet mit „{ $word }“, mitten im Satz
length-hint = vergleichen Sie beide Seiten, und ergänzen Sie die zu kurze
