### The check foreign-language.

explain-foreign-language = a text or a sentence stands in the other language
    .details = Small words, typical letters and the words of the other texts tell German from Dutch. Passages marked as [Rat](lang:de), names and abbreviations do not count. A warning: good translations do not look like this.
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
    .repair = Translate the text. If it is to stand there in the other language, mark it: [Integrationsrat](lang:de).

# $lang (text): the language of the side: de, nl
foreign-language = the { $lang ->
    [de] German
   *[nl] Dutch
} text stands in { $lang ->
    [de] Dutch
   *[nl] German
}
# $lang (text): the language of the side: de, nl
foreign-language-sentence = a sentence of the { $lang ->
    [de] German text stands in Dutch
   *[nl] Dutch text stands in German
}
# $lang (text): the language of the side: de, nl
foreign-language-hint = translate it, or mark it as { $lang ->
    [de] […](lang:nl)
   *[nl] […](lang:de)
}
