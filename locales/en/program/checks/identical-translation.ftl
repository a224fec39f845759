### The check identical-translation.

explain-identical-translation = a text is the same in both languages
    .details = Names, abbreviations, numbers and words that both languages write alike (Monitoring, Park) are left alone. A warning where the words are those of one language, a remark where they may be a name.
    .wrong =
        # de
        measure-hall = Haus der Begegnung
        # nl
        measure-hall = Haus der Begegnung
    .right =
        # de
        measure-hall = Haus der Begegnung
        # nl
        measure-hall = Ontmoetingshuis
    .repair = Translate the text, or allow it with a comment if it is a name.

# $word (text): the first word that may need a translation
identical-translation = both languages say the same, “{ $word }” included
identical-translation-hint = translate the text, or allow it in a comment if it is a name
