### The check untranslated-term.

explain-untranslated-term = a word of the other language stands unmarked in a text
    .details = A term of the glossary, or a word that stands in the same letters on the other side and is only known there. Names, marked passages and words explained in brackets are left alone. A warning.
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
    .repair = Translate the word, or mark it: [Integrationsrat](lang:de).

# $word (text): the word
# $lang (text): the language of the side: de, nl
untranslated-term = “{ $word }” is { $lang ->
    [de] Dutch and stands in a German text
   *[nl] German and stands in a Dutch text
}
# $right (text): the right renderings
untranslated-term-hint = write { $right }, or mark the word as […](lang:…)
# $word (text): the word
# $lang (text): its language: de, nl
untranslated-term-mark-hint = translate it, or write [{ $word }](lang:{ $lang })
