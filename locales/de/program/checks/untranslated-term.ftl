### Die Prüfung untranslated-term.

explain-untranslated-term = ein Wort der anderen Sprache steht ungekennzeichnet in einem Text
    .details = Ein Fachwort des Glossars, oder ein Wort, das in denselben Buchstaben auf der anderen Seite steht und nur dort bekannt ist. Namen, gekennzeichnete Stellen und in Klammern erklärte Wörter bleiben unbeanstandet. Eine Warnung.
    .wrong =
        # de
        goal-city = Stand im Handlungsfeld Wohnen
        # nl
        goal-city = Stand in het Handlungsfeld wonen
    .right =
        # de
        goal-city = Stand im Handlungsfeld Wohnen
        # nl
        goal-city = Stand op het beleidsterrein wonen
    .repair = Übersetzen Sie das Wort, oder kennzeichnen Sie es: [Integrationsrat](lang:de).

# $word (Text): das Wort
# $lang (Text): die Sprache der Seite: de, nl
untranslated-term = „{ $word }“ ist { $lang ->
    [de] niederländisch und steht in einem deutschen Text
   *[nl] deutsch und steht in einem niederländischen Text
}
# $right (Text): die richtigen Übersetzungen
untranslated-term-hint = schreiben Sie { $right }, oder kennzeichnen Sie das Wort als […](lang:…)
# $word (Text): das Wort
# $lang (Text): seine Sprache: de, nl
untranslated-term-mark-hint = übersetzen Sie es, oder schreiben Sie [{ $word }](lang:{ $lang })
