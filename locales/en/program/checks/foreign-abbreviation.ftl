### The check foreign-abbreviation.

explain-foreign-abbreviation = an abbreviation of the other language
    .details = z. B., bzw. and ggf. are German, bijv., o.a. and m.b.t. Dutch; ca., vgl. and etc. are both. A warning.
    .wrong =
        # nl
        goal-city = Voorzieningen, z. B. scholen
    .right =
        # nl
        goal-city = Voorzieningen, bijv. scholen
    .repair = Write the abbreviation of the language of the text, or the word.

# $abbreviation (text): the abbreviation as it is typed
# $lang (text): the language of the side: de, nl
foreign-abbreviation = “{ $abbreviation }” is { $lang ->
    [de] Dutch and stands in a German text
   *[nl] German and stands in a Dutch text
}
# $right (text): what the language of the text says
foreign-abbreviation-hint = write: { $right }
