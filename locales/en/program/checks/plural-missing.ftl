### The check plural-missing.

explain-plural-missing = a count that is 1 stands before words in the plural
    .details = In this build the count is 1, and the text says “1 Kurse”. A text whose count can be 1 needs both forms. Units that have no plural, percentages, amounts, ordinals and numbers after Nr. or Seite are left alone.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = {"{"} $courses {"}"} Kurse haben begonnen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = {"{"} $courses ->
        {"            [one]"} Ein Kurs hat begonnen.
        {"           *[other]"} {"{"} $courses {"}"} Kurse haben begonnen.
        {"        }"}
    .repair = Write the text once for [one] and once for [other], in German and in Dutch. In YAML this is not possible: move the text to FTL.

# $fact (text): the id of the fact
# $excerpt (text): the number with the words in the plural: 1 Kurse
plural-missing = { $fact } is 1, and the text says “{ $excerpt }”
# $typed (text): how the text refers to the fact, with its sign
plural-missing-hint = give the text both forms: {"{"} { $typed } -> [one] … *[other] … {"}"}, each variant on a line of its own
