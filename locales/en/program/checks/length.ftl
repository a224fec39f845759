### The check length.

explain-length = a side that is much shorter than the other, or cut off
    .details = German and Dutch texts are about equally long; what the project usually does is taken into account, and short texts may differ more. A warning where the difference is large, else a remark. A side that ends with a comma or a word such as und is cut off: a warning.
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
    .repair = Compare both sides, and complete the one that is too short.

# $lang (text): the language of the shorter side: de, nl
# $letters (number): how many characters it has
# $other (number): how many the other side has
length = the { $lang ->
    [de] German
   *[nl] Dutch
} text is much shorter: { $letters } characters against { $other }
# $word (text): with what it ends
length-cut = the text ends with “{ $word }”, in the middle of a sentence
length-hint = compare both sides, and complete the one that is too short
