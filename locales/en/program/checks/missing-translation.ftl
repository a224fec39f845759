### The check missing-translation.

explain-missing-translation = a text that a language lacks
    .details = Both languages are complete, or nothing is printed; no text ever falls back to the other language.
    .wrong =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
    .right =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
        goal-housing = Wonen
    .repair = Write the text in the language that lacks it. beide check --fill appends all missing messages to the files; beide build --draft makes a marked draft meanwhile.

# $text (text): the id of the text: goal-6-2.description
# $lang (text): the language that lacks it: de, nl
missing-translation = the text { $text } is missing in { $lang ->
    [de] German
   *[nl] Dutch
}

# The text is there but says nothing, as {""} does.
# $text (text): the id of the text
# $lang (text): the language: de, nl
missing-translation-empty = the text { $text } is empty in { $lang ->
    [de] German
   *[nl] Dutch
}
missing-translation-empty-hint = write it here
# $file (text): the file where it would stand
missing-translation-hint = write it in { $file }; “beide check --fill” puts all that is missing into place
# The twin of a missing text stands in YAML.
# $lang (text): the language that lacks it: de, nl
missing-translation-yaml-hint = add “{ $lang }:” beside its twin

# $text (text): the id of the text
missing-translation-both = the text { $text } is missing in both languages
# $message (text): the name of the message
missing-translation-both-hint = write the message { $message } in both languages; “beide check --fill” puts all that is missing into place

# The product's words of a language lack a message that the other has.
# $name (text): the name of the message or attribute
# $lang (text): the language that lacks it: de, nl
missing-translation-label = the label { $name } is missing in { $lang ->
    [de] German
   *[nl] Dutch
}
# $lang (text): the language that lacks it: de, nl
missing-translation-label-hint = add it to a file in locales/{ $lang }/
