### Die Prüfung foreign-language.

explain-foreign-language = ein Text oder ein Satz steht in der anderen Sprache
    .details = Kleine Wörter, typische Buchstaben und die Wörter der übrigen Texte unterscheiden Deutsch und Niederländisch. Gekennzeichnete Stellen wie [Rat](lang:de), Namen und Abkürzungen zählen nicht. Eine Warnung: Gute Übersetzungen sehen nicht so aus.
    .wrong =
        # de
        goal-housing = Gesundes Wohnen
        # nl
        goal-housing = Gesundes Wohnen
    .right =
        # de
        goal-housing = Gesundes Wohnen
        # nl
        goal-housing = Gezond wonen
    .repair = Übersetzen Sie den Text. Soll er in der anderen Sprache dort stehen, kennzeichnen Sie ihn: [Integrationsrat](lang:de).

# $lang (Text): die Sprache der Seite: de, nl
foreign-language = { $lang ->
    [de] der deutsche Text steht auf Niederländisch
   *[nl] der niederländische Text steht auf Deutsch
}
# $lang (Text): die Sprache der Seite: de, nl
foreign-language-sentence = ein Satz des { $lang ->
    [de] deutschen Textes steht auf Niederländisch
   *[nl] niederländischen Textes steht auf Deutsch
}
# $lang (Text): die Sprache der Seite: de, nl
foreign-language-hint = übersetzen Sie ihn, oder kennzeichnen Sie ihn als { $lang ->
    [de] […](lang:nl)
   *[nl] […](lang:de)
}
